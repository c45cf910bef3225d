extension HolidayTable {
  /// Bộ luật Lao động 2019 Điều 112 k.1 names the days and Điều 111 k.3 gives the day off instead
  /// of a lost one; Điều 112 k.3 lets the Prime Minister choose each year the five days of Tết and
  /// the neighbour of 2 September.
  public static let citation = Citation(
    "Bộ luật Lao động 45/2019/QH14, Điều 111 k.3, Điều 112", .memory)

  /// The tables that ship, 2025 to 2027. Later years are loaded as data when they are announced.
  public static let vietnam = [table2025, table2026, table2027]

  /// Tết, the exchange of 2 May and the bridge of 2 September: one private page and memory.
  private static let table2025 = HolidayTable(
    checkedYear: 2025,
    rows: [
      row(2025, 1, 1, .holiday, .newYear, .fixed),
      row(2025, 1, 27, .holiday, .tet, .reported),
      row(2025, 1, 28, .holiday, .tet, .reported),
      row(2025, 1, 29, .holiday, .tet, .fixed),
      row(2025, 1, 30, .holiday, .tet, .reported),
      row(2025, 1, 31, .holiday, .tet, .reported),
      row(2025, 4, 7, .holiday, .hungKings, .fixed),
      row(2025, 4, 26, .swappedWorking, .labour, .reported),
      row(2025, 4, 30, .holiday, .victory, .fixed),
      row(2025, 5, 1, .holiday, .labour, .fixed),
      row(2025, 5, 2, .swappedOff, .labour, .reported),
      row(2025, 9, 1, .holiday, .nationalDay, .reported),
      row(2025, 9, 2, .holiday, .nationalDay, .fixed),
    ])

  /// The press gave the lengths: 4 days at New Year, 16 to 20 February, 5 days in September. The
  /// Saturdays worked in exchange are remembered. 24 November waits for the text of the law.
  private static let table2026 = HolidayTable(
    checkedYear: 2026,
    rows: [
      row(2026, 1, 1, .holiday, .newYear, .fixed),
      row(2026, 1, 2, .swappedOff, .newYear, .announced),
      row(2026, 1, 10, .swappedWorking, .newYear, .reported),
      row(2026, 2, 16, .holiday, .tet, .announced),
      row(2026, 2, 17, .holiday, .tet, .fixed),
      row(2026, 2, 18, .holiday, .tet, .announced),
      row(2026, 2, 19, .holiday, .tet, .announced),
      row(2026, 2, 20, .holiday, .tet, .announced),
      row(2026, 4, 26, .holiday, .hungKings, .fixed),
      row(2026, 4, 27, .compensation, .hungKings, .fixed),
      row(2026, 4, 30, .holiday, .victory, .fixed),
      row(2026, 5, 1, .holiday, .labour, .fixed),
      row(2026, 8, 22, .swappedWorking, .nationalDay, .reported),
      row(2026, 8, 31, .swappedOff, .nationalDay, .announced),
      row(2026, 9, 1, .holiday, .nationalDay, .announced),
      row(2026, 9, 2, .holiday, .nationalDay, .fixed),
      row(2026, 11, 24, .holiday, .culture, .expected),
    ])

  /// Lunar days computed; Tết as in 2024, when its first day was a Saturday too: 29 Chạp and the
  /// day before it, three days of the new year, two of them given back after the weekend.
  private static let table2027 = HolidayTable(
    checkedYear: 2027,
    rows: [
      row(2027, 1, 1, .holiday, .newYear, .fixed),
      row(2027, 2, 4, .holiday, .tet, .expected),
      row(2027, 2, 5, .holiday, .tet, .expected),
      row(2027, 2, 6, .holiday, .tet, .fixed),
      row(2027, 2, 7, .holiday, .tet, .expected),
      row(2027, 2, 8, .holiday, .tet, .expected),
      row(2027, 2, 9, .compensation, .tet, .expected),
      row(2027, 2, 10, .compensation, .tet, .expected),
      row(2027, 4, 16, .holiday, .hungKings, .fixed),
      row(2027, 4, 30, .holiday, .victory, .fixed),
      row(2027, 5, 1, .holiday, .labour, .fixed),
      row(2027, 5, 3, .compensation, .labour, .fixed),
      row(2027, 9, 2, .holiday, .nationalDay, .fixed),
      row(2027, 9, 3, .holiday, .nationalDay, .expected),
      row(2027, 11, 24, .holiday, .culture, .expected),
    ])

  private static func row(
    _ year: Int, _ month: Int, _ day: Int, _ effect: Effect, _ holiday: Holiday,
    _ certainty: Certainty
  ) -> Row {
    Row(
      date: CivilDate(uncheckedYear: year, month: month, day: day),
      effect: effect, holiday: holiday, certainty: certainty)
  }
}
