#ifndef TOASOAN_CXLSXWRITER_H
#define TOASOAN_CXLSXWRITER_H

#include <xlsxwriter.h>

/// The functions of libxlsxwriter that are used. They are looked up when a spreadsheet is written and not when the program
/// starts: the library brings libcrypto with it, which every start would pay for (docs/decisions/0018).
///
/// None of those that guess what a text is, or that make an address of it, is among them.
#define TOASOAN_XLSX_FUNCTIONS(USE)   \
  USE(workbook_new_opt)               \
  USE(workbook_add_worksheet)         \
  USE(workbook_add_format)            \
  USE(workbook_set_properties)        \
  USE(workbook_close)                 \
  USE(lxw_workbook_free)              \
  USE(worksheet_write_number)         \
  USE(worksheet_write_string)         \
  USE(worksheet_write_blank)          \
  USE(worksheet_write_datetime)       \
  USE(worksheet_write_formula_num)    \
  USE(worksheet_merge_range)          \
  USE(worksheet_set_column)           \
  USE(worksheet_set_row)              \
  USE(worksheet_freeze_panes)         \
  USE(worksheet_repeat_rows)          \
  USE(worksheet_set_paper)            \
  USE(worksheet_set_landscape)        \
  USE(worksheet_set_margins)          \
  USE(worksheet_fit_to_pages)         \
  USE(worksheet_set_start_page)       \
  USE(worksheet_set_header)           \
  USE(format_set_font_name)           \
  USE(format_set_font_size)           \
  USE(format_set_bold)                \
  USE(format_set_italic)              \
  USE(format_set_underline)           \
  USE(format_set_num_format)          \
  USE(format_set_align)               \
  USE(format_set_text_wrap)           \
  USE(format_set_border)              \
  USE(lxw_strerror)

typedef struct toasoan_xlsx {
#define TOASOAN_XLSX_FIELD(NAME) __typeof__(&NAME) NAME;
  TOASOAN_XLSX_FUNCTIONS(TOASOAN_XLSX_FIELD)
#undef TOASOAN_XLSX_FIELD
} toasoan_xlsx;

/// The library of the version whose header this was built with; NULL where it is not on the machine.
const toasoan_xlsx *toasoan_xlsx_library(void);

/// The file name of that library.
const char *toasoan_xlsx_name(void);

#endif
