#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_NOMACROS 1

#include "CNcurses.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static FILE *sink;
static attr_t style_attributes[CN_STYLES];
static int style_pairs[CN_STYLES];

int cn_use_locale(const char *name) {
  if (setlocale(LC_ALL, name) == NULL) return 0;
  setlocale(LC_NUMERIC, "C");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static int open_sink(void) {
  int memory = memfd_create("frame", MFD_CLOEXEC);
  if (memory < 0) return 0;
  sink = fdopen(memory, "w+");
  if (sink == NULL) close(memory);
  return sink != NULL;
}

// Curses sets the margins while it starts, for the size that it believes in; since it cannot ask
// the memory that it writes to, the environment tells it.
static SCREEN *start_with_size(const char *type, int rows, int columns) {
  char text[16];
  snprintf(text, sizeof text, "%d", rows);
  setenv("LINES", text, 1);
  snprintf(text, sizeof text, "%d", columns);
  setenv("COLUMNS", text, 1);
  SCREEN *started = newterm(type, sink, sink);
  unsetenv("LINES");
  unsetenv("COLUMNS");
  return started;
}

int cn_start(const char *type, int rows, int columns) {
  if (screen != NULL) return -1;
  if (!open_sink()) return 0;
  screen = start_with_size(type, rows, columns);
  if (screen == NULL) {
    fclose(sink);
    return 0;
  }
  raw();
  noecho();
  nonl();
  // Without this curses would look for typing on its input while it draws.
  typeahead(-1);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  curs_set(1);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  return 1;
}

int cn_is_running(void) { return screen != NULL; }

void cn_stop(void) {
  if (screen == NULL) return;
  delscreen(screen);
  fclose(sink);
  screen = NULL;
}

int cn_can_move_cursor(void) {
  char *capability = tigetstr("cup");
  return capability != NULL && capability != (char *)-1;
}

int cn_colors(void) { return has_colors() ? COLORS : 0; }

void cn_resize(int rows, int columns) {
  resize_term(rows, columns);
  clearok(curscr, TRUE);
}

void cn_set_style(int number, int foreground, int background, int attributes) {
  attr_t value = WA_NORMAL;
  if (attributes & CN_BOLD) value |= WA_BOLD;
  if (attributes & CN_DIM) value |= WA_DIM;
  if (attributes & CN_UNDERLINE) value |= WA_UNDERLINE;
  if (attributes & CN_REVERSE) value |= WA_REVERSE;
  if (attributes & CN_ITALIC) value |= WA_ITALIC;
  style_attributes[number] = value;
  int pair = has_colors() ? alloc_pair(foreground, background) : 0;
  style_pairs[number] = pair < 0 ? 0 : pair;
}

void cn_put(int row, int column, const cn_cell *cells, int count) {
  cchar_t run[count + 1];
  memset(run, 0, sizeof run);
  for (int index = 0; index < count; index++) {
    wchar_t text[CN_CODE_POINTS + 1] = {0};
    for (int point = 0; point < CN_CODE_POINTS; point++) text[point] = cells[index].text[point];
    int pair = style_pairs[cells[index].style];
    setcchar(&run[index], text, style_attributes[cells[index].style], 0, &pair);
  }
  mvadd_wchnstr(row, column, run, count);
}

void cn_erase(void) { werase(stdscr); }

void cn_finish_frame(int row, int column) {
  wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
}

void cn_leave(void) { endwin(); }

long cn_take_output(uint8_t *buffer, size_t capacity) {
  fflush(sink);
  int memory = fileno(sink);
  off_t end = lseek(memory, 0, SEEK_END);
  if (end <= 0) return (long)end;
  static off_t taken;
  ssize_t count = pread(memory, buffer, capacity, taken);
  if (count < 0) return -1;
  taken += count;
  if (taken < end) return count;
  taken = 0;
  lseek(memory, 0, SEEK_SET);
  return ftruncate(memory, 0) == 0 ? count : -1;
}
