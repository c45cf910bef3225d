#define _GNU_SOURCE

#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

// Read by the crash guard, which may run at any instant.
static struct termios saved_mode;
static volatile sig_atomic_t is_armed;
static volatile sig_atomic_t is_paused;
static int guarded_terminal = -1;

int cn_size(int terminal, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(terminal, TIOCGWINSZ, &size) != 0) return errno;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 0;
}

int cn_close_memory(void) {
  struct rlimit none = {0, 0};
  if (setrlimit(RLIMIT_CORE, &none) != 0) return errno;
  return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : errno;
}

int cn_save_mode(int terminal) { return tcgetattr(terminal, &saved_mode) == 0 ? 0 : errno; }

int cn_set_raw_mode(int terminal) {
  struct termios mode = saved_mode;
  cfmakeraw(&mode);
  mode.c_cc[VMIN] = 1;
  mode.c_cc[VTIME] = 0;
  return tcsetattr(terminal, TCSADRAIN, &mode) == 0 ? 0 : errno;
}

int cn_restore_mode(int terminal) {
  return tcsetattr(terminal, TCSADRAIN, &saved_mode) == 0 ? 0 : errno;
}

// SIGTSTP and not SIGSTOP: the kernel ignores it in a process group that no shell could continue,
// where a stop would be for ever. This thread gets one of its own, blocked until the group has its
// own, so that it cannot run on while another thread takes the stop; SIGCONT clears whichever is
// left.
void cn_stop_process(void) {
  sigset_t stop, present;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  pthread_sigmask(SIG_BLOCK, &stop, &present);
  raise(SIGTSTP);
  kill(0, SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &present, NULL);
}

void cn_wait_for_foreground(int terminal) {
  struct timespec pause = {.tv_nsec = 10 * 1000 * 1000};
  for (int attempt = 0; attempt < 10; attempt++) {
    if (tcgetpgrp(terminal) == getpgrp()) return;
    nanosleep(&pause, NULL);
  }
}

int cn_open_pipe(int ends[2]) { return pipe2(ends, O_NONBLOCK | O_CLOEXEC) == 0 ? 0 : errno; }

// Signals become bytes, so that all work is done by the loop.

static const int caught[] = {SIGHUP, SIGINT, SIGTERM, SIGWINCH, SIGTSTP, SIGCONT};
enum { CAUGHT = sizeof caught / sizeof caught[0] };
static struct sigaction earlier[CAUGHT];
static int signal_pipe = -1;

static void pass_on(int number) {
  int kept = errno;
  unsigned char byte = (unsigned char)number;
  ssize_t written = write(signal_pipe, &byte, 1);
  (void)written;
  errno = kept;
}

int cn_catch_signals(int pipe) {
  signal_pipe = pipe;
  struct sigaction action = {.sa_handler = pass_on, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  for (int index = 0; index < CAUGHT; index++) {
    if (sigaction(caught[index], &action, &earlier[index]) != 0) return errno;
  }
  return 0;
}

int cn_let_stop(int is_let) {
  struct sigaction action = {.sa_handler = is_let ? SIG_DFL : pass_on, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  return sigaction(SIGTSTP, &action, NULL) == 0 ? 0 : errno;
}

void cn_release_signals(void) {
  for (int index = 0; index < CAUGHT; index++) sigaction(caught[index], &earlier[index], NULL);
}

// The crash guard: only what signal-safety(7) allows.

// Ends synchronised output, paste, mouse and focus reports; cursor keys and keypad normal, ASCII
// letters, no attributes, cursor visible, main screen.
static const char restore_text[] =
    "\033[?2026l\033[?2004l\033[?1000l\033[?1002l\033[?1003l\033[?1006l\033[?1004l"
    "\033[?1l\033>\033(B\033[0m\033[?25h\033[?1049l\r";

static const int deadly[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGQUIT};
enum { DEADLY = sizeof deadly / sizeof deadly[0] };
static struct sigaction chained[DEADLY];

const char *cn_restore_text(void) { return restore_text; }

static void restore_terminal(void) {
  if (!is_armed) return;
  is_armed = 0;
  ssize_t written = write(guarded_terminal, restore_text, sizeof restore_text - 1);
  (void)written;
  tcsetattr(guarded_terminal, TCSANOW, &saved_mode);
}

static void on_deadly_signal(int number, siginfo_t *info, void *context) {
  if (number == SIGQUIT && is_paused) return;
  restore_terminal();
  struct sigaction *next = NULL;
  for (int index = 0; index < DEADLY; index++) {
    if (deadly[index] == number) next = &chained[index];
  }
  sigaction(number, next, NULL);
  if (next->sa_flags & SA_SIGINFO) {
    next->sa_sigaction(number, info, context);
  } else if (next->sa_handler == SIG_DFL) {
    raise(number);
  } else if (next->sa_handler != SIG_IGN) {
    next->sa_handler(number);
  }
}

static int has_alternate_stack(void) {
  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && !(stack.ss_flags & SS_DISABLE)) return 1;
  enum { BYTES = 64 * 1024 };
  stack = (stack_t){.ss_sp = malloc(BYTES), .ss_size = BYTES};
  return stack.ss_sp != NULL && sigaltstack(&stack, NULL) == 0;
}

int cn_arm_guard(int terminal) {
  static int is_registered;
  if (!is_registered && atexit(restore_terminal) != 0) return ENOMEM;
  is_registered = 1;
  if (!has_alternate_stack()) return ENOMEM;
  guarded_terminal = terminal;
  struct sigaction action = {.sa_sigaction = on_deadly_signal, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < DEADLY; index++) {
    struct sigaction present;
    if (sigaction(deadly[index], NULL, &present) != 0) return errno;
    // Armed again after a pause, the chain must not lead back here.
    if (present.sa_flags & SA_SIGINFO && present.sa_sigaction == on_deadly_signal) continue;
    chained[index] = present;
    if (sigaction(deadly[index], &action, NULL) != 0) return errno;
  }
  is_paused = 0;
  is_armed = 1;
  return 0;
}

void cn_disarm_guard(int is_pause) {
  is_armed = 0;
  is_paused = is_pause;
}
