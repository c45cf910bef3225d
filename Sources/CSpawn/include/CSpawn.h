#ifndef TOASOAN_CSPAWN_H
#define TOASOAN_CSPAWN_H

#include <sys/types.h>

/// Starts the program `words[0]` in `folder`, in a session of its own, with signals as they are by nature, with
/// `ends` as its descriptors 0, 1 and 2 and no other. Answers 0 and its number, or an errno.
int toasoan_spawn(
    pid_t *pid, char *const words[], char *const environment[], const char *folder, const int ends[3]);

#endif
