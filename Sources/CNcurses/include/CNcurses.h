// A narrow door onto ncursesw and the terminal device: plain types only, no policy.
//
// Curses writes into memory here, never to the terminal. What a frame costs is taken with
// cn_take_output and sent by the caller in one write.

#ifndef CNCURSES_H
#define CNCURSES_H

#include <sys/types.h>
#include <stddef.h>
#include <stdint.h>

// Locale. Returns 1 when the locale of this name ("" for the environment's) exists and is UTF-8.
int cn_use_locale(const char *name);

// Curses, for a window of this size. Returns 1, 0 when there is no usable description of this
// terminal type, -1 when it runs already.
int cn_start(const char *type, int rows, int columns);
int cn_is_running(void);
void cn_stop(void);
int cn_can_move_cursor(void);
int cn_colors(void);
void cn_resize(int rows, int columns);

// Attributes of a style, added together.
enum {
  CN_BOLD = 1,
  CN_DIM = 2,
  CN_UNDERLINE = 4,
  CN_REVERSE = 8,
  CN_ITALIC = 16,
  CN_STYLES = 64,
  CN_CODE_POINTS = 5
};

// One cluster: at most five code points, ended by 0 when fewer, and the number of its style.
typedef struct {
  uint32_t text[CN_CODE_POINTS];
  uint32_t style;
} cn_cell;

// Colours count from 0; -1 is the terminal's own.
void cn_set_style(int number, int foreground, int background, int attributes);
void cn_put(int row, int column, const cn_cell *cells, int count);
void cn_erase(void);
// Ends a frame with the cursor at a place; its bytes wait in memory.
void cn_finish_frame(int row, int column);
// Leaves curses for a while; the next frame comes back and repaints everything.
void cn_leave(void);
// Moves up to `capacity` waiting bytes into `buffer`; returns how many, -1 when memory failed.
long cn_take_output(uint8_t *buffer, size_t capacity);

// The device. All return 0, or the errno of what failed.
int cn_size(int terminal, int *rows, int *columns);

// No core file, and no debugger of the same user may look into the process.
int cn_close_memory(void);

int cn_save_mode(int terminal);
int cn_set_raw_mode(int terminal);
int cn_restore_mode(int terminal);
// Stops the process group as Ctrl-Z does and returns when it runs again.
void cn_stop_process(void);
// Waits until this process group is in the foreground of the terminal, not for ever.
void cn_wait_for_foreground(int terminal);

// A pipe that neither end blocks on and no child inherits; returns 0 or errno.
int cn_open_pipe(int ends[2]);

// Signals. Each of HUP INT TERM WINCH TSTP CONT writes its number as one byte to the pipe.
int cn_catch_signals(int pipe);
void cn_release_signals(void);
// Whether TSTP stops the process, as it must while another program has the terminal.
int cn_let_stop(int is_let);

// Crash guard. While it is armed, a deadly signal first puts the terminal back, then has the effect
// that it had before; so does exit().
int cn_arm_guard(int terminal);
// Disarms it; in a pause QUIT is left to the program that has the terminal.
void cn_disarm_guard(int is_pause);
// What the guard writes, for normal endings too.
const char *cn_restore_text(void);

// A program of the person's own that has the terminal for a while.

/// Starts the program `words[0]`, looked for in PATH, in a process group of its own that has the `terminal` as its
/// descriptors 0, 1 and 2 and in the foreground; -1 leaves those as they are. Answers 0 and its number, or an errno.
int cn_start_program(pid_t *pid, char *const words[], int terminal);

/// Waits so long for it to end: 1 and how, with 128 added for a signal; 0 when it goes on; -1 when it cannot be waited for.
/// One that stops itself is made to go on.
int cn_await_program(pid_t pid, int milliseconds, int *status);

/// Makes this process the one that the terminal belongs to again.
void cn_take_foreground(int terminal);

#endif
