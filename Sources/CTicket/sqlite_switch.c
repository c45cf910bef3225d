#include "CTicket.h"

#include <sqlite3.h>

int ticket_sqlite_switch(void *connection, int option, int value, int *now) {
  return sqlite3_db_config(connection, option, value, now);
}
