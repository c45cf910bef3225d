// chdir, closefrom and setsid before the program begins are GNU's additions to posix_spawn.
#define _GNU_SOURCE
#include "CSpawn.h"

#include <signal.h>
#include <spawn.h>

static int describe_files(
    posix_spawn_file_actions_t *actions, const char *folder, const int ends[3]) {
  int status = 0;
  for (int target = 0; target < 3 && status == 0; target++) {
    status = posix_spawn_file_actions_adddup2(actions, ends[target], target);
  }
  if (status == 0) status = posix_spawn_file_actions_addclosefrom_np(actions, 3);
  if (status == 0) status = posix_spawn_file_actions_addchdir_np(actions, folder);
  return status;
}

static int describe_process(posix_spawnattr_t *attributes) {
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  int status = posix_spawnattr_setsigdefault(attributes, &all);
  if (status == 0) status = posix_spawnattr_setsigmask(attributes, &none);
  if (status == 0) {
    status = posix_spawnattr_setflags(
        attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSID);
  }
  return status;
}

int toasoan_spawn(
    pid_t *pid, char *const words[], char *const environment[], const char *folder, const int ends[3]) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  int status = posix_spawn_file_actions_init(&actions);
  if (status != 0) return status;
  status = posix_spawnattr_init(&attributes);
  if (status == 0) {
    status = describe_files(&actions, folder, ends);
    if (status == 0) status = describe_process(&attributes);
    if (status == 0) status = posix_spawn(pid, words[0], &actions, &attributes, words, environment);
    posix_spawnattr_destroy(&attributes);
  }
  posix_spawn_file_actions_destroy(&actions);
  return status;
}
