#define _GNU_SOURCE
#include "CTicket.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

// glibc keeps the first two realtime signals for itself and names none of the others.
#define TICKET_SIGNAL (SIGRTMAX - 4)
#define SECOND INT64_C(1000000000)

// A signal that arrives between the look at the clock and the call of flock would be lost, so once
// the time is over it comes again and again until the waiting thread has seen it.
#define AGAIN (20 * 1000 * 1000)

struct ticket_wait {
  pthread_mutex_t mutex;
  timer_t timer;
  int is_armed;
  atomic_int is_cancelled;
};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int handler_error = 0;

static void nothing(int number) { (void)number; }

// Without SA_RESTART: the interrupted flock must come back to us.
static void install(void) {
  struct sigaction action = {.sa_handler = nothing};
  sigemptyset(&action.sa_mask);
  if (sigaction(TICKET_SIGNAL, &action, NULL) != 0) handler_error = errno;
}

ticket_wait *ticket_wait_new(void) {
  ticket_wait *wait = calloc(1, sizeof *wait);
  if (wait != NULL) pthread_mutex_init(&wait->mutex, NULL);
  return wait;
}

void ticket_wait_free(ticket_wait *wait) {
  if (wait == NULL) return;
  pthread_mutex_destroy(&wait->mutex);
  free(wait);
}

static struct itimerspec after(int64_t nanoseconds) {
  if (nanoseconds < 1) nanoseconds = 1;
  struct itimerspec time = {
      .it_value = {.tv_sec = nanoseconds / SECOND, .tv_nsec = nanoseconds % SECOND},
      .it_interval = {.tv_nsec = AGAIN},
  };
  return time;
}

int ticket_wait_cancel(ticket_wait *wait) {
  pthread_mutex_lock(&wait->mutex);
  int was_armed = wait->is_armed;
  if (was_armed) {
    atomic_store(&wait->is_cancelled, 1);
    struct itimerspec now = after(1);
    timer_settime(wait->timer, 0, &now, NULL);
  }
  pthread_mutex_unlock(&wait->mutex);
  return was_armed;
}

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * SECOND + time.tv_nsec;
}

static int arm(ticket_wait *wait, int64_t nanoseconds) {
  struct sigevent event = {.sigev_notify = SIGEV_THREAD_ID, .sigev_signo = TICKET_SIGNAL};
  event._sigev_un._tid = (pid_t)syscall(SYS_gettid);
  struct itimerspec time = after(nanoseconds);
  int error = 0;
  pthread_mutex_lock(&wait->mutex);
  atomic_store(&wait->is_cancelled, 0);
  if (timer_create(CLOCK_MONOTONIC, &event, &wait->timer) != 0) {
    error = errno;
  } else if (timer_settime(wait->timer, 0, &time, NULL) != 0) {
    error = errno;
    timer_delete(wait->timer);
  } else {
    wait->is_armed = 1;
  }
  pthread_mutex_unlock(&wait->mutex);
  return error;
}

static void disarm(ticket_wait *wait) {
  pthread_mutex_lock(&wait->mutex);
  timer_delete(wait->timer);
  wait->is_armed = 0;
  pthread_mutex_unlock(&wait->mutex);
}

// One blocking call keeps its place in the kernel's queue; polling would let late-comers pass.
static int wait_in_queue(int descriptor, int64_t deadline, ticket_wait *wait) {
  for (;;) {
    if (flock(descriptor, LOCK_EX) == 0) return 0;
    if (errno != EINTR) return errno;
    if (atomic_load(&wait->is_cancelled)) return ECANCELED;
    if (now() >= deadline) return ETIMEDOUT;
  }
}

int ticket_lock(int descriptor, int64_t nanoseconds, ticket_wait *wait) {
  if (flock(descriptor, LOCK_EX | LOCK_NB) == 0) return 0;
  if (errno != EWOULDBLOCK) return errno;
  if (nanoseconds <= 0) return ETIMEDOUT;
  pthread_once(&once, install);
  if (handler_error != 0) return handler_error;

  sigset_t ours, before;
  sigemptyset(&ours);
  sigaddset(&ours, TICKET_SIGNAL);
  int64_t deadline = now() + nanoseconds;
  pthread_sigmask(SIG_UNBLOCK, &ours, &before);
  int result = arm(wait, nanoseconds);
  if (result == 0) {
    result = wait_in_queue(descriptor, deadline, wait);
    disarm(wait);
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return result;
}

int ticket_unlock(int descriptor) {
  return flock(descriptor, LOCK_UN) == 0 ? 0 : errno;
}
