import CXlsxWriter
import Prose

/// A workbook that is being written by libxlsxwriter, sheet after sheet. Rows and columns are counted from 0.
struct Workbook: ~Copyable {
  private let library: toasoan_xlsx
  private var book: UnsafeMutablePointer<lxw_workbook>?
  private var sheet: UnsafeMutablePointer<lxw_worksheet>
  private var formats: [CellLook: UnsafeMutablePointer<lxw_format>] = [:]

  static let mostRows = 1_048_576
  static let mostColumns = 16_384
  static let mostLetters = 32_767
  /// What is above it loses digits in a spreadsheet program.
  static let mostNumber: Int64 = 999_999_999_999_999

  /// `folder` is for what the library keeps beside the file while it writes.
  init(
    _ library: toasoan_xlsx, path: String, folder: String, sheet name: String
  ) throws(SpreadsheetFault) {
    self.library = library
    let book = folder.withCString { folder in
      var options = lxw_workbook_options()
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return library.workbook_new_opt(path, &options)
    }
    guard let book else { throw Self.refusal(LXW_ERROR_MEMORY_MALLOC_FAILED, library) }
    do throws(SpreadsheetFault) {
      sheet = try Self.newSheet(name, in: book, library)
    } catch {
      library.lxw_workbook_free(book)
      throw error
    }
    self.book = book
  }

  /// What is written from here on stands on another sheet.
  mutating func beginSheet(_ name: String) throws(SpreadsheetFault) {
    guard let book else { preconditionFailure("A workbook that is closed takes no sheet.") }
    sheet = try Self.newSheet(name, in: book, library)
  }

  private static func newSheet(
    _ name: String, in book: UnsafeMutablePointer<lxw_workbook>, _ library: toasoan_xlsx
  ) throws(SpreadsheetFault) -> UnsafeMutablePointer<lxw_worksheet> {
    guard let sheet = library.workbook_add_worksheet(book, name) else {
      throw refusal(LXW_ERROR_PARAMETER_VALIDATION, library)
    }
    return sheet
  }

  deinit { if let book { library.lxw_workbook_free(book) } }

  /// Writes the file.
  mutating func close() throws(SpreadsheetFault) {
    guard let book else { return }
    self.book = nil
    try Self.check(library.workbook_close(book), library)
  }

  // MARK: Faults

  private static func refusal(_ error: lxw_error, _ library: toasoan_xlsx) -> SpreadsheetFault {
    let reason = library.lxw_strerror(error).map { String(cString: $0) } ?? ""
    return .refused(code: Int(error.rawValue), reason: reason)
  }

  private static func check(_ error: lxw_error, _ library: toasoan_xlsx) throws(SpreadsheetFault) {
    guard error == LXW_NO_ERROR else { throw refusal(error, library) }
  }

  private func check(_ error: lxw_error) throws(SpreadsheetFault) {
    try Self.check(error, library)
  }

  // MARK: Cells

  mutating func write(
    text: String, row: Int, column: Int, _ look: CellLook
  ) throws(SpreadsheetFault) {
    let text = try Self.written(text, row: row, column: column)
    try check(
      library.worksheet_write_string(sheet, UInt32(row), UInt16(column), text, format(look)))
  }

  /// Over the cells of one row; one cell alone is no range.
  mutating func write(
    text: String, row: Int, columns: ClosedRange<Int>, _ look: CellLook
  ) throws(SpreadsheetFault) {
    guard columns.count > 1 else {
      return try write(text: text, row: row, column: columns.lowerBound, look)
    }
    let written = try Self.written(text, row: row, column: columns.lowerBound)
    try check(
      library.worksheet_merge_range(
        sheet, UInt32(row), UInt16(columns.lowerBound), UInt32(row), UInt16(columns.upperBound),
        written, format(look)))
  }

  mutating func write(
    number: Double, row: Int, column: Int, _ look: CellLook
  ) throws(SpreadsheetFault) {
    try check(
      library.worksheet_write_number(sheet, UInt32(row), UInt16(column), number, format(look)))
  }

  mutating func write(
    year: Int, month: Int, day: Int, row: Int, column: Int, _ look: CellLook
  ) throws(SpreadsheetFault) {
    var date = lxw_datetime()
    (date.year, date.month, date.day) = (Int32(year), Int32(month), Int32(day))
    try check(
      library.worksheet_write_datetime(sheet, UInt32(row), UInt16(column), &date, format(look)))
  }

  /// A formula of our own with its value, which programs show that calculate nothing.
  mutating func write(
    formula: String, value: Double, row: Int, column: Int, _ look: CellLook
  ) throws(SpreadsheetFault) {
    try check(
      library.worksheet_write_formula_num(
        sheet, UInt32(row), UInt16(column), formula, format(look), value))
  }

  mutating func writeBlank(row: Int, column: Int, _ look: CellLook) throws(SpreadsheetFault) {
    try check(library.worksheet_write_blank(sheet, UInt32(row), UInt16(column), format(look)))
  }

  /// As it may stand in a file: hidden signs visible, and what reads like an escaped letter (`_x0041_`) escaped itself.
  private static func written(
    _ text: String, row: Int, column: Int
  ) throws(SpreadsheetFault) -> String {
    let shown = EscapedLetters.escaped(visible(text, newlines: .keep))
    guard shown.utf16.count <= mostLetters else {
      throw .textTooLong(row: row + 1, column: column + 1, limit: mostLetters)
    }
    return shown
  }

  // MARK: The sheet

  func setWidth(_ letters: Double, column: Int) throws(SpreadsheetFault) {
    try check(
      library.worksheet_set_column(sheet, UInt16(column), UInt16(column), letters, nil))
  }

  func setHeight(_ points: Double, row: Int) throws(SpreadsheetFault) {
    try check(library.worksheet_set_row(sheet, UInt32(row), points, nil))
  }

  /// The row of titles stays on the screen, and stands on each printed page.
  func keepTitles(row: Int) throws(SpreadsheetFault) {
    library.worksheet_freeze_panes(sheet, UInt32(row + 1), 0)
    try check(library.worksheet_repeat_rows(sheet, UInt32(row), UInt32(row)))
  }

  /// A4, as wide as the page, as many pages high as it takes, counted from 1; margins in millimetres.
  func setPage(
    isLandscape: Bool, left: Int, right: Int, top: Int, bottom: Int
  ) throws(SpreadsheetFault) {
    func inches(_ millimetres: Int) -> Double { Double(millimetres) / 25.4 }
    let a4: UInt8 = 9
    library.worksheet_set_paper(sheet, a4)
    if isLandscape { library.worksheet_set_landscape(sheet) }
    library.worksheet_set_margins(
      sheet, inches(left), inches(right), inches(top), inches(bottom))
    library.worksheet_fit_to_pages(sheet, 1, 0)
    library.worksheet_set_start_page(sheet, 1)
    try check(library.worksheet_set_header(sheet, "&C&\"\(Self.font)\"&13&P"))
  }

  func setTitle(_ title: String) throws(SpreadsheetFault) {
    let error = title.withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      return library.workbook_set_properties(book, &properties)
    }
    try check(error)
  }

  // MARK: Formats

  private static let font = "Times New Roman"

  private mutating func format(
    _ look: CellLook
  ) throws(SpreadsheetFault) -> UnsafeMutablePointer<lxw_format> {
    if let known = formats[look] { return known }
    guard let format = library.workbook_add_format(book) else {
      throw Self.refusal(LXW_ERROR_MEMORY_MALLOC_FAILED, library)
    }
    library.format_set_font_name(format, Self.font)
    library.format_set_font_size(format, Double(look.letters))
    if look.isBold { library.format_set_bold(format) }
    if look.isItalic { library.format_set_italic(format) }
    if look.isUnderlined {
      library.format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
    }
    if look.hasBorder { library.format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    if let number = look.number { library.format_set_num_format(format, number.code) }
    let place =
      switch look.place {
      case .left: LXW_ALIGN_LEFT
      case .center: LXW_ALIGN_CENTER
      case .right: LXW_ALIGN_RIGHT
      }
    library.format_set_align(format, UInt8(place.rawValue))
    library.format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if look.number == nil { library.format_set_text_wrap(format) }
    formats[look] = format
    return format
  }
}
