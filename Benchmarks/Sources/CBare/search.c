#include "CBare.h"

#include <sqlite3.h>
#include <stdlib.h>

struct bare_search {
  sqlite3 *handle;
  sqlite3_stmt *newest;
};

static const char NEWEST[] =
  "SELECT item.id, number, title, state, kind, portal_id, author_id, changed_at "
  "FROM (SELECT rowid AS found FROM item_search WHERE item_search MATCH ?1 "
  "ORDER BY rowid DESC LIMIT ?2) JOIN item ON item.id = found";

struct bare_search *bare_search_open(const char *path) {
  struct bare_search *search = calloc(1, sizeof *search);
  if (search == NULL) return NULL;
  if (sqlite3_open_v2(path, &search->handle, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK
      || sqlite3_prepare_v2(search->handle, NEWEST, -1, &search->newest, NULL) != SQLITE_OK) {
    bare_search_close(search);
    return NULL;
  }
  return search;
}

int bare_search_newest(struct bare_search *search, const char *query, int limit) {
  sqlite3_bind_text(search->newest, 1, query, -1, SQLITE_TRANSIENT);
  sqlite3_bind_int(search->newest, 2, limit);
  int count = 0, code;
  while ((code = sqlite3_step(search->newest)) == SQLITE_ROW) {
    // Each column is asked for, as a program that shows it does.
    for (int column = 0; column < sqlite3_column_count(search->newest); column++)
      (void)sqlite3_column_text(search->newest, column);
    count++;
  }
  sqlite3_reset(search->newest);
  return code == SQLITE_DONE ? count : -1;
}

void bare_search_close(struct bare_search *search) {
  sqlite3_finalize(search->newest);
  sqlite3_close(search->handle);
  free(search);
}
