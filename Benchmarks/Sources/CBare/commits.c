#include "CBare.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PATIENCE_MS = 10000, STATEMENTS = 4, WORDS = 400 };

struct bare_store {
  sqlite3 *handle;
  sqlite3_stmt *statements[STATEMENTS];
  char words[WORDS];
};

static const char *const TEXTS[STATEMENTS] = {
  "BEGIN IMMEDIATE",
  "UPDATE a SET state = ?2, version = version + 1 WHERE id = ?1",
  "INSERT INTO b (words) VALUES (?1)",
  "COMMIT",
};

// Tries again after a millisecond, for as long as the other way of waiting would.
static int wait_a_millisecond(void *unused, int tries) {
  (void)unused;
  usleep(1000);
  return tries < PATIENCE_MS;
}

static int is_full(sqlite3 *handle) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v2(handle, "PRAGMA synchronous", -1, &statement, NULL) != SQLITE_OK) return 0;
  int full = sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_int(statement, 0) == 2;
  sqlite3_finalize(statement);
  return full;
}

static int prepare(struct bare_store *store) {
  const char *schema =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
    "CREATE TABLE IF NOT EXISTS a (id INTEGER PRIMARY KEY, state TEXT, version INTEGER);"
    "CREATE TABLE IF NOT EXISTS b (id INTEGER PRIMARY KEY, words TEXT);"
    "INSERT OR IGNORE INTO a VALUES (0,'',1),(1,'',1),(2,'',1),(3,'',1),(4,'',1),(5,'',1),"
    "(6,'',1),(7,'',1);";
  if (sqlite3_exec(store->handle, schema, NULL, NULL, NULL) != SQLITE_OK) return 0;
  for (int i = 0; i < STATEMENTS; i++) {
    if (sqlite3_prepare_v2(store->handle, TEXTS[i], -1, &store->statements[i], NULL) != SQLITE_OK)
      return 0;
  }
  return is_full(store->handle);
}

struct bare_store *bare_open(const char *path, enum bare_wait wait) {
  struct bare_store *store = calloc(1, sizeof *store);
  if (store == NULL) return NULL;
  memset(store->words, 'x', WORDS);
  int opened = sqlite3_open(path, &store->handle) == SQLITE_OK;
  if (opened && wait == BARE_WAIT_SQLITE) sqlite3_busy_timeout(store->handle, PATIENCE_MS);
  if (opened && wait == BARE_WAIT_MILLISECOND)
    sqlite3_busy_handler(store->handle, wait_a_millisecond, NULL);
  if (!opened || !prepare(store)) {
    bare_close(store);
    return NULL;
  }
  return store;
}

static int run(sqlite3_stmt *statement) {
  int code = sqlite3_step(statement);
  sqlite3_reset(statement);
  return code == SQLITE_DONE ? SQLITE_OK : code;
}

int bare_commit(struct bare_store *store, int64_t row, int64_t number) {
  char state[32];
  snprintf(state, sizeof state, "y%lld", (long long)number);
  sqlite3_bind_int64(store->statements[1], 1, row);
  sqlite3_bind_text(store->statements[1], 2, state, -1, SQLITE_TRANSIENT);
  sqlite3_bind_text(store->statements[2], 1, store->words, WORDS, SQLITE_STATIC);
  int code = SQLITE_OK;
  for (int i = 0; i < STATEMENTS && code == SQLITE_OK; i++) code = run(store->statements[i]);
  if (code != SQLITE_OK && !sqlite3_get_autocommit(store->handle))
    sqlite3_exec(store->handle, "ROLLBACK", NULL, NULL, NULL);
  return code;
}

void bare_close(struct bare_store *store) {
  for (int i = 0; i < STATEMENTS; i++) sqlite3_finalize(store->statements[i]);
  sqlite3_close(store->handle);
  free(store);
}

const char *bare_engine(void) { return sqlite3_libversion(); }
