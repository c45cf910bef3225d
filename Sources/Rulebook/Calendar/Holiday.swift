/// A public holiday by name. Bộ luật Lao động 2019 Điều 112 k.1 names all of them but the last.
public enum Holiday: String, CaseIterable, Hashable, Sendable, Codable {
  case newYear = "new-year"
  case tet
  case hungKings = "hung-kings"
  case victory
  case labour
  /// 2 September and the day before or after it.
  case nationalDay = "national-day"
  /// 24 November, named by Nghị quyết 80-NQ/TW of January 2026; the text that makes it a paid
  /// holiday was not read.
  case culture

  public var title: Title {
    switch self {
    case .newYear: Title("Tết Dương lịch", "New Year's Day")
    case .tet: Title("Tết Nguyên đán", "Lunar New Year")
    case .hungKings: Title("Giỗ Tổ Hùng Vương", "Hùng Kings' Commemoration")
    case .victory: Title("Ngày Chiến thắng", "Victory Day")
    case .labour: Title("Ngày Quốc tế lao động", "International Labour Day")
    case .nationalDay: Title("Quốc khánh", "National Day")
    case .culture: Title("Ngày Văn hóa Việt Nam", "Vietnamese Culture Day")
    }
  }
}
