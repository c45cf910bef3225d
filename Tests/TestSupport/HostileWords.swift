/// Words that would act on a terminal, hide something or look like something else, as people could write them.
public enum HostileWords {
  /// Each with a harmless word around it, under the name of what it tries.
  public static let all: [(trick: String, words: String)] = [
    ("colour", "tin \u{1B}[31mđỏ\u{1B}[0m"), ("clearing", "xóa\u{1B}[2J\u{1B}[H"),
    ("title", "\u{1B}]0;tiêu đề\u{7}chữ"), ("clipboard", "\u{1B}]52;c;eGluIGNow6Bv\u{1B}\\chữ"),
    ("link", "\u{1B}]8;;http://x.vn\u{1B}\\chữ\u{1B}]8;;\u{1B}\\"),
    ("device string", "\u{1B}P$q\"p\u{1B}\\chữ"), ("question", "hỏi\u{1B}[6n\u{1B}[c\u{1B}[>q"),
    ("other strings", "\u{1B}_a\u{1B}\\\u{1B}^b\u{1B}\\\u{1B}Xc\u{1B}\\\u{1B}kd\u{1B}\\"),
    ("reset", "\u{1B}c\u{1B}#8\u{1B}(0lqk"), ("C1", "\u{9B}2J xóa \u{9D}0;a\u{9C}\u{90}b\u{9C}"),
    ("next line", "dòng\u{85}mới"), ("backspace", "cũ\u{8}\u{8}mới"), ("return", "cũ\rmới"),
    ("bell", "chuông\u{7}"), ("nothing", "không\u{0}có"), ("shift", "dời\u{E}lqk\u{F}"),
    ("tabs", "một\thai\u{B}ba\u{C}bốn"), ("deletion", "chữ\u{7F}"), ("line feed", "một\nhai"),
    ("override", "an \u{202E}gnờưht\u{202C} nộp"), ("embedding", "\u{202A}a\u{202B}b\u{202C}"),
    ("isolates", "\u{2066}a\u{2067}b\u{2068}c\u{2069}"),
    ("direction", "a\u{200E}b\u{200F}c\u{61C}"),
    ("zero width", "ẩn\u{200B}giấu\u{200C}ở\u{200D}đây\u{2060}"), ("byte order", "\u{FEFF}đầu"),
    ("soft hyphen", "mềm\u{AD}"), ("fillers", "a\u{115F}\u{1160}\u{3164}\u{FFA0}b"),
    ("blank of Braille", "a\u{2800}b"), ("invisible signs", "a\u{2061}b\u{2062}c\u{2064}"),
    ("tags", "thẻ\u{E0041}\u{E0042}\u{E007F}"), ("variations", "a\u{FE0E}b\u{FE0F}c\u{E0100}"),
    ("separators", "dòng\u{2028}mới\u{2029}nữa"), ("private", "a\u{E000}\u{F8FF}\u{10FFFD}"),
    ("no character", "a\u{FFFE}\u{FFFF}\u{378}"), ("annotation", "\u{FFF9}a\u{FFFA}b\u{FFFB}"),
    ("joiner of marks", "a\u{34F}\u{301}"), ("vowel separator", "a\u{180E}b"),
    ("two hundred marks", "a" + String(repeating: "\u{301}", count: 200)),
    ("marks on signs", "\\\u{301} =\u{302} \"\u{303} <\u{338} \n\u{301}"),
    ("marks without a letter", "\u{301}\u{302}\u{20DD}"), ("family", "👨\u{200D}👩\u{200D}👧"),
    ("flags", "🇻🇳🇻"), ("wide", "語文한글"), ("young letters", "\u{2C0A9}\u{30000} \u{1E900}"),
    ("old marks", "\u{19B0}\u{1CF2}a"), ("Cyrillic letters", "thông bаo"),
    ("Arabic", "مرحبا 123"), ("music", "a\u{1D173}\u{1D17A}"), ("shorthand", "a\u{1BCA0}\u{1BCA3}"),
    ("half letters", "\u{1100}\u{1161}\u{11A8}"), ("long", String(repeating: "dài", count: 60)),
  ]

  /// All of them in one line.
  public static let line = all.map(\.words).joined(separator: " · ")

  /// Some of them in fewer bytes than any title may have, with what is worst.
  public static let title =
    "\u{1B}[31mđỏ\u{9B}2J\u{7} \u{202E}ngược\u{202C}\u{200B}\u{E0041}\u{FE0F}\u{2028}a"
    + String(repeating: "\u{301}", count: 100) + "\u{1B}]0;t\u{7}"

  /// What of `text` must never reach a screen, a pipe or a log; line feeds are the caller's matter.
  public static func acting(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
        .surrogate:
        scalar != "\n"
      default: scalar.properties.isDefaultIgnorableCodePoint || scalar == "\u{2800}"
      }
    }
  }
}
