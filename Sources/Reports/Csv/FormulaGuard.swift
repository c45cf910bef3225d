/// What keeps texts of people from being taken for formulas by a spreadsheet program that opens a CSV file.
public enum FormulaGuard {
  /// Whether a program may take the text for a formula: it begins with one of `= + - @`, their full-width forms, a tab
  /// or an end of line. What cannot be seen before them does not count.
  public static func wouldCalculate(_ text: String) -> Bool {
    guard
      let first = text.unicodeScalars.first(where: { !$0.properties.isDefaultIgnorableCodePoint })
    else { return false }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}":
      return true
    default: return false
    }
  }

  /// The text with an apostrophe before it where it needs one.
  public static func guarded(_ text: String) -> String {
    wouldCalculate(text) ? "'\(text)" : text
  }
}
