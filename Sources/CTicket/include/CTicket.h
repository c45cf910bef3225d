#ifndef TOASOAN_CTICKET_H
#define TOASOAN_CTICKET_H

#include <stdint.h>

/// One wait for a lock, which another thread may end early.
typedef struct ticket_wait ticket_wait;

/// A new wait, or NULL when there is no memory.
ticket_wait *ticket_wait_new(void);
void ticket_wait_free(ticket_wait *wait);

/// Ends the wait in progress; 1 when there was one, 0 otherwise. Any thread may call it.
int ticket_wait_cancel(ticket_wait *wait);

/// Locks `descriptor` for this open file alone (flock), waiting in the kernel's queue for at most
/// `nanoseconds`. Answers 0, ETIMEDOUT, ECANCELED, or the errno of the call that failed.
int ticket_lock(int descriptor, int64_t nanoseconds, ticket_wait *wait);

/// Gives the lock back; 0 or an errno.
int ticket_unlock(int descriptor);

/// Takes the blocks for the first `bytes` of an open file, without changing its length; 0 or an
/// errno.
int ticket_allocate(int descriptor, int64_t bytes);

/// Renames a file, but never over one that is there (EEXIST); 0 or an errno.
int ticket_rename_new(const char *from, const char *to);

/// Stores the number that statfs(2) gives to the file system of `path`; 0 or an errno.
int ticket_file_system(const char *path, uint32_t *magic);

/// Sets a switch of a SQLite connection (sqlite3_db_config, which is variadic) when `value` is 0 or
/// 1, leaves it alone when it is -1, and stores what it is now. Answers SQLite's result code.
int ticket_sqlite_switch(void *connection, int option, int value, int *now);

#endif
