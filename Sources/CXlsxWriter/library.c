#include "CXlsxWriter.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

#define LIBRARY_NAME "libxlsxwriter.so." LXW_SOVERSION

static pthread_once_t once = PTHREAD_ONCE_INIT;
static toasoan_xlsx library;
static int is_whole = 0;

static void load(void) {
  void *handle = dlopen(LIBRARY_NAME, RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) return;
  is_whole = 1;
#define LOOK_UP(NAME)                              \
  *(void **)&library.NAME = dlsym(handle, #NAME);  \
  if (library.NAME == NULL) is_whole = 0;
  TOASOAN_XLSX_FUNCTIONS(LOOK_UP)
#undef LOOK_UP
}

const toasoan_xlsx *toasoan_xlsx_library(void) {
  pthread_once(&once, load);
  return is_whole ? &library : NULL;
}

const char *toasoan_xlsx_name(void) { return LIBRARY_NAME; }
