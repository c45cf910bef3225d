import Rulebook

extension Dong {
  /// The amount in Vietnamese words, as sheets and vouchers end: `một triệu hai trăm nghìn đồng chẵn`. `chẵn` stands behind
  /// amounts of whole thousands.
  public var vietnameseWords: String {
    let words = (amount < 0 ? "âm " : "") + VietnameseNumber.words(of: amount.magnitude)
    let isEven = amount != 0 && amount % 1_000 == 0
    return "\(words) đồng\(isEven ? " chẵn" : "")"
  }
}

/// Numbers in Vietnamese words, as they are read in the north and written in documents.
enum VietnameseNumber {
  private static let digits = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
  ]

  static func words(of number: UInt64) -> String {
    number == 0 ? digits[0] : groups(of: number, isFirst: true).joined(separator: " ")
  }

  /// Thousands are read in threes below a milliard (tỷ); what is above a milliard is read as a number of its own.
  private static func groups(of number: UInt64, isFirst: Bool) -> [String] {
    let (milliards, rest) = number.quotientAndRemainder(dividingBy: 1_000_000_000)
    var words: [String] = []
    var isFirst = isFirst
    if milliards > 0 {
      words += groups(of: milliards, isFirst: true) + ["tỷ"]
      isFirst = false
    }
    let threes = [
      (Int(rest / 1_000_000), "triệu"), (Int(rest / 1_000 % 1_000), "nghìn"),
      (Int(rest % 1_000), ""),
    ]
    for (three, name) in threes where three > 0 {
      words += self.words(ofThree: three, isFirst: isFirst)
      if !name.isEmpty { words.append(name) }
      isFirst = false
    }
    return words
  }

  /// Three digits; behind others the hundreds are read although there are none: `không trăm linh năm`.
  private static func words(ofThree number: Int, isFirst: Bool) -> [String] {
    let (hundreds, tens, units) = (number / 100, number / 10 % 10, number % 10)
    var words: [String] = []
    if hundreds > 0 || !isFirst { words += [digits[hundreds], "trăm"] }
    switch tens {
    case 0: if units > 0, !words.isEmpty { words.append("linh") }
    case 1: words.append("mười")
    default: words += [digits[tens], "mươi"]
    }
    if units > 0 { words.append(unit(units, afterTens: tens)) }
    return words
  }

  /// `mốt`, `tư` and `lăm` behind tens.
  private static func unit(_ unit: Int, afterTens tens: Int) -> String {
    switch (unit, tens) {
    case (1, 2...): "mốt"
    case (4, 2...): "tư"
    case (5, 1...): "lăm"
    default: digits[unit]
    }
  }
}
