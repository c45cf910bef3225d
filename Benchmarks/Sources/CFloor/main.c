// The floor: the least that a full-screen program over ncurses does. A screen of rows with a selection that Down, Up
// and PageDown move, and a row into which letters are put. Nothing is read, looked up or laid out. Ctrl-Q ends it.
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <locale.h>
#include <stdio.h>

enum { ROWS = 1000000, LETTERS_ROW = 12, QUIT = 'Q' & 0x1F };

static int top = 0, selected = 0;

static void draw_row(int number) {
  char text[512];
  int width = COLS < (int)sizeof text ? COLS : (int)sizeof text - 1;
  snprintf(
    text, sizeof text, "%c    %02d/%02d  Tin  %07d Hội nghị giao ban về nước sạch nông thôn, kỳ %d của năm",
    number == selected ? '>' : ' ', number % 28 + 1, number % 12 + 1, number, number % 97);
  attrset(number == selected ? A_REVERSE : A_NORMAL);
  mvhline(number - top, 0, ' ' | (number == selected ? A_REVERSE : A_NORMAL), width);
  mvaddnstr(number - top, 0, text, -1);
  attrset(A_NORMAL);
}

static void draw_rows(void) {
  for (int row = 0; row < LINES; row++) draw_row(top + row);
}

static void select_row(int number) {
  int former = selected;
  if (number < 0 || number >= ROWS - LINES) return;
  selected = number;
  if (selected < top || selected >= top + LINES) {
    top = selected < top ? selected : selected - LINES + 1;
    draw_rows();
  } else {
    draw_row(former);
    draw_row(selected);
  }
  move(selected - top, 0);
}

static void put_letter(int letter) {
  static int column = 10;
  mvinsch(LETTERS_ROW, column, (chtype)letter);
  column = column < COLS - 20 ? column + 1 : 10;
  move(LETTERS_ROW, column);
}

int main(void) {
  setlocale(LC_ALL, "");
  if (initscr() == NULL) return 1;
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  idlok(stdscr, TRUE);
  draw_rows();
  move(0, 0);
  refresh();
  for (int key; (key = getch()) != QUIT && key != ERR; refresh()) {
    if (key == KEY_DOWN) select_row(selected + 1);
    else if (key == KEY_UP) select_row(selected - 1);
    else if (key == KEY_NPAGE) {
      top += LINES - 1;
      selected = top;
      draw_rows();
      move(0, 0);
    } else if (key >= ' ' && key < 0x7F) put_letter(key);
  }
  endwin();
  return 0;
}
