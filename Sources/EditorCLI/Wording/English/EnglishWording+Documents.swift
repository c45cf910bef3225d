import Reports
import Spreadsheets

extension EnglishWording {
  public func sentence(for fault: CsvFault) -> String {
    switch fault {
    case .empty: "The file holds nothing, not even a line of titles."
    case .fileTooLarge(let limit): "The file is too large; at most \(size(Int64(limit)))."
    case .notUtf8(let byte, let place):
      "\(at(place)): no UTF-8 from byte \(number(byte)) on; save the file as CSV UTF-8."
    case .separatorUnclear: "The line of titles has both commas and semicolons."
    case .tooManyRows(let limit): "More than \(number(limit)) rows; split the file."
    case .tooManyColumns(let row, let limit):
      "Row \(number(row)): more than \(number(limit)) columns."
    case .fieldTooLong(let place, let limit):
      "\(at(place)): longer than \(number(limit)) bytes."
    case .quoteInField(let place): "\(at(place)): a quote within a field that has none around it."
    case .textBehindQuote(let place): "\(at(place)): something stands behind the closing quote."
    case .quoteNotClosed(let place): "\(at(place)): the quote is not closed."
    case .loneReturn(let place): "\(at(place)): a carriage return without a line feed."
    case .wrongColumnCount(let row, let found, let expected):
      "Row \(number(row)): \(number(found)) fields instead of \(number(expected))."
    case .titleEmpty(let place): "\(at(place)): the title is missing."
    case .titleTwice(let title, let place): "\(at(place)): the title '\(title)' stands there twice."
    case .more: "There are more faults."
    }
  }

  private func at(_ place: CsvPlace) -> String {
    "Row \(number(place.row)), column \(number(place.column))"
  }

  public func sentence(for fault: TableFault) -> String {
    switch fault {
    case .sumTooLarge(let code): "The sum of the column '\(code)' is too large."
    case .noColumns, .codeTakenOrEmpty, .widthNotPositive, .cannotBeSummed, .wrongCellCount,
      .wrongKind, .noMoneyForWords, .tooManySignatures:
      "The table cannot be made (\(fault)). This is a fault of the program; please report it."
    }
  }

  public func sentence(for fault: SpreadsheetFault) -> String {
    switch fault {
    case .notInstalled(let name):
      "\(name), which writes .xlsx, is not on this machine; install libxlsxwriter, or write .csv or .html."
    case .tooManyRows(let count, let limit):
      "\(number(count)) rows, and a page of .xlsx has \(number(limit)); write .csv."
    case .tooManyColumns(let count, let limit):
      "\(number(count)) columns, and a page of .xlsx has \(number(limit))."
    case .textTooLong(let row, let column, let limit):
      "Row \(number(row)), column \(number(column)): longer than the \(number(limit)) characters of .xlsx."
    case .numberTooLarge(let row, let column):
      "Row \(number(row)), column \(number(column)): .xlsx does not keep numbers of more than 15 digits."
    case .refused, .notAsExpected:
      "The .xlsx could not be written (\(fault)); write .csv or .html, and report it."
    case .file(let path, let errno): "\(path) could not be written: \(systemWords(errno))."
    }
  }
}
