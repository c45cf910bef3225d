// addclosefrom and addtcsetpgrp are GNU's additions to posix_spawn.
#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static int describe_files(posix_spawn_file_actions_t *actions, int terminal) {
  int status = 0;
  for (int end = 0; end < 3 && terminal >= 0 && status == 0; end++) {
    status = posix_spawn_file_actions_adddup2(actions, terminal, end);
  }
  if (status == 0 && terminal >= 0) status = posix_spawn_file_actions_addtcsetpgrp_np(actions, 0);
  if (status == 0) status = posix_spawn_file_actions_addclosefrom_np(actions, 3);
  return status;
}

static int describe_process(posix_spawnattr_t *attributes) {
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  int status = posix_spawnattr_setsigdefault(attributes, &all);
  if (status == 0) status = posix_spawnattr_setsigmask(attributes, &none);
  if (status == 0) status = posix_spawnattr_setpgroup(attributes, 0);
  if (status == 0) {
    status = posix_spawnattr_setflags(
        attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
  }
  return status;
}

int cn_start_program(pid_t *pid, char *const words[], int terminal) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  int status = posix_spawn_file_actions_init(&actions);
  if (status != 0) return status;
  status = posix_spawnattr_init(&attributes);
  if (status == 0) {
    status = describe_files(&actions, terminal);
    if (status == 0) status = describe_process(&attributes);
    if (status == 0) status = posix_spawnp(pid, words[0], &actions, &attributes, words, environ);
    posix_spawnattr_destroy(&attributes);
  }
  posix_spawn_file_actions_destroy(&actions);
  return status;
}

int cn_await_program(pid_t pid, int milliseconds, int *status) {
  int descriptor = (int)syscall(SYS_pidfd_open, pid, 0);
  if (descriptor >= 0) {
    struct pollfd ending = {.fd = descriptor, .events = POLLIN};
    poll(&ending, 1, milliseconds);
    close(descriptor);
  }
  // A kernel that has no such descriptors is waited for in one go.
  pid_t found = waitpid(pid, status, WUNTRACED | (descriptor >= 0 ? WNOHANG : 0));
  if (found < 0) return errno == EINTR ? 0 : -1;
  if (found == 0) return 0;
  if (!WIFSTOPPED(*status)) {
    *status = WIFEXITED(*status) ? WEXITSTATUS(*status) : 128 + WTERMSIG(*status);
    return 1;
  }
  // Nobody could bring it back from where it would be put.
  kill(-pid, SIGCONT);
  return 0;
}

void cn_take_foreground(int terminal) {
  sigset_t writing, former;
  sigemptyset(&writing);
  sigaddset(&writing, SIGTTOU);
  sigprocmask(SIG_BLOCK, &writing, &former);
  tcsetpgrp(terminal, getpgrp());
  sigprocmask(SIG_SETMASK, &former, NULL);
}
