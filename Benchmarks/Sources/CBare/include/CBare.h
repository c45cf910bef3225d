#ifndef CBARE_H
#define CBARE_H

#include <stdint.h>

// The least that any program over SQLite does: what the program's own figures are held against.

// A store with one table that is updated and one that is added to, opened with WAL and
// synchronous=FULL. Others that write are waited for as `bare_wait` says.
struct bare_store;

enum bare_wait {
  BARE_WAIT_SQLITE, // SQLite's own busy timeout, whose pauses grow to 100 ms
  BARE_WAIT_MILLISECOND // a try each millisecond
};

// NULL when it cannot be opened or its settings do not hold.
struct bare_store *bare_open(const char *path, enum bare_wait wait);
// One transaction: an UPDATE of the row and an INSERT of some 400 bytes. 0, or SQLite's code.
int bare_commit(struct bare_store *store, int64_t row, int64_t number);
void bare_close(struct bare_store *store);

// Searching in a store of the program, read only.
struct bare_search;

struct bare_search *bare_search_open(const char *path);
// Newest first: the rows of the items that match, at most `limit`. How many were read, or -1.
int bare_search_newest(struct bare_search *search, const char *query, int limit);
void bare_search_close(struct bare_search *search);

// The version of the library, as text.
const char *bare_engine(void);

#endif
