import Royalties
import Rulebook

/// The words of the form. It is an official one, so that they are Vietnamese whatever language a screen has.
public enum FormLabels {
  public static let republic = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
  public static let motto = "Độc lập - Tự do - Hạnh phúc"
  public static let total = "Tổng cộng"
  public static let signAndName = "(Ký, ghi rõ họ tên)"
  static let notes = "Ghi chú:"

  static func inWords(_ amount: Dong) -> String {
    let words = amount.vietnameseWords
    let sentence = words.prefix(1).uppercased() + words.dropFirst()
    return "Số tiền bằng chữ: \(sentence)."
  }

  static func log(_ head: LogHead) -> String {
    "Nhật ký khi lập: \(VietnameseNumbers.grouped(Int64(head.size))) dòng, mã \(head.digits)."
  }
}

extension DocumentNumber {
  /// `Số: 05/BK-BBT`: a number below 10 has a 0 before it; one that is not given yet leaves room for a pen.
  public var line: String {
    guard let number else { return "Số:        /\(symbol)" }
    return "Số: \((0..<10).contains(number) ? "0" : "")\(number)/\(symbol)"
  }
}

extension DocumentHeading {
  /// `Bắc Giang, ngày 05 tháng 01 năm 2026`: a 0 before days below 10 and before the months 1 and 2.
  public var placeAndDate: String {
    guard let date else { return "\(place), ngày       tháng       năm        " }
    let day = date.day < 10 ? "0\(date.day)" : "\(date.day)"
    let month = date.month <= 2 ? "0\(date.month)" : "\(date.month)"
    return "\(place), ngày \(day) tháng \(month) năm \(date.year)"
  }
}

/// Numbers as they are written in Vietnamese: `1.234.567`.
enum VietnameseNumbers {
  static func grouped(_ number: Int64) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(".") }
      text.append(digit)
    }
    return text
  }
}

extension TableCell {
  /// As people read it in Vietnamese, on paper and on a screen; texts as they are.
  public var vietnameseText: String {
    switch self {
    case .text(let text): text
    case .wholeNumber(let number): VietnameseNumbers.grouped(Int64(number))
    case .coefficient(let coefficient): coefficient.text(separator: ",")
    case .percent(let percent): percent.text(separator: ",") + "%"
    case .money(let money): VietnameseNumbers.grouped(money.amount)
    case .date(let date): date.vietnameseText
    case .empty: ""
    }
  }
}

extension TableDocument {
  /// The total in words, as a line below the table.
  public var amountLine: String? { amountInWords.map(FormLabels.inWords) }

  /// All that stands below the table, the line of the log's head last.
  public var noteLines: [String] { notes + (logHead.map { [FormLabels.log($0)] } ?? []) }
}
