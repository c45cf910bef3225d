extension Language {
  /// The parser's own words in this language; it speaks English, in fixed phrases around what was typed.
  func parserText(_ text: String) -> String {
    switch self {
    case .english: text
    case .vietnamese: Self.vietnamesePhrases.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
  }

  /// Longer phrases before shorter ones that they contain.
  private static let vietnamesePhrases: [(String, String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE: ", "CÁCH DÙNG: "),
    ("ARGUMENTS:\n", "ĐỐI SỐ:\n"),
    ("OPTIONS:\n", "TÙY CHỌN:\n"),
    ("SUBCOMMANDS:\n", "CÁC LỆNH:\n"),
    ("Show help information.", "Xem trợ giúp."),
    ("Show the version.", "Xem phiên bản của chương trình."),
    ("Show subcommand help information.", "Xem trợ giúp của lệnh."),
    ("(values:", "(giá trị:"),
    ("; default: ", "; mặc định: "),
    ("(default: ", "(mặc định: "),
    ("for detailed help.", "để biết chi tiết."),
    ("for more information.", "để biết thêm."),
    ("  See '", "  Xem '"),
    ("Error: ", "Sai cách dùng: "),
    ("Usage: ", "Cách dùng: "),
    ("Help:  ", "Giải thích: "),
    ("Unknown option ", "không có tùy chọn "),
    ("Did you mean ", "Có phải là "),
    ("Missing expected argument ", "thiếu "),
    ("Missing value for ", "chưa cho giá trị của "),
    ("Missing required subcommand.", "thiếu tên lệnh."),
    ("Missing one of: ", "thiếu một trong: "),
    ("Unexpected argument ", "thừa "),
    (" unexpected arguments: ", " đối số thừa: "),
    ("Invalid option: ", "tùy chọn không hợp lệ: "),
    ("The value ", "giá trị "),
    ("The option ", "tùy chọn "),
    (" does not take any value, but ", " không nhận giá trị, nhưng đã cho "),
    (" was specified.", "."),
    (" is invalid for ", " không hợp lệ cho "),
    (" <subcommand>", " <lệnh>"),
    (" [<options>]", " [<tùy chọn>]"),
    (" <options>", " <tùy chọn>"),
    (" (default) ", " (mặc định)"),
    ("' and '", "' hoặc '"),
    ("' or '", "' hoặc '"),
    ("Please provide one of the following:", "Hãy chọn một trong:"),
    ("Please provide one of ", "Hãy chọn một trong "),
  ]
}
