#define _GNU_SOURCE
#include "CTicket.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/vfs.h>
#include <unistd.h>

int ticket_allocate(int descriptor, int64_t bytes) {
  return fallocate(descriptor, FALLOC_FL_KEEP_SIZE, 0, bytes) == 0 ? 0 : errno;
}

int ticket_file_system(const char *path, uint32_t *magic) {
  struct statfs facts;
  if (statfs(path, &facts) != 0) return errno;
  *magic = (uint32_t)facts.f_type;
  return 0;
}

// Not every file system can refuse to replace (EINVAL); a second name can be refused everywhere else.
int ticket_rename_new(const char *from, const char *to) {
  if (renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0) return 0;
  if (errno != EINVAL && errno != ENOSYS) return errno;
  if (link(from, to) != 0) return errno;
  return unlink(from) == 0 ? 0 : errno;
}
