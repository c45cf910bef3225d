import Conversion
import Reports
import Spreadsheets

extension Wording {
  /// Why a document could not be made, with its stable code; nil when the error is about something else.
  public func documentFault(_ error: any Error) -> (code: String, sentence: String)? {
    switch error {
    case let fault as TableFault: ("table", sentence(for: fault))
    case let fault as SpreadsheetFault: ("spreadsheet", sentence(for: fault))
    case let fault as ConversionFault: ("conversion", sentence(for: fault))
    default: nil
    }
  }
}
