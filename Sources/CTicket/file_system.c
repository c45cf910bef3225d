#define _GNU_SOURCE
#include "CTicket.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/vfs.h>

int ticket_allocate(int descriptor, int64_t bytes) {
  return fallocate(descriptor, FALLOC_FL_KEEP_SIZE, 0, bytes) == 0 ? 0 : errno;
}

int ticket_file_system(const char *path, uint32_t *magic) {
  struct statfs facts;
  if (statfs(path, &facts) != 0) return errno;
  *magic = (uint32_t)facts.f_type;
  return 0;
}
