extension LegalParameter {
  /// The figures that royalties follow, oldest first, with the marks of how they are known. What is not known of a time has
  /// no figure there.
  public static let royalties: [LegalParameter] =
    baseSalaries + caps + adjustments + withholding

  private static let baseSalaries: [LegalParameter] = steps(
    .baseSalary,
    [
      ("2013-07-01", .money(Dong(1_150_000)), Citation("Nghị định 66/2013/NĐ-CP", .memory)),
      ("2016-05-01", .money(Dong(1_210_000)), Citation("Nghị định 47/2016/NĐ-CP", .memory)),
      ("2017-07-01", .money(Dong(1_300_000)), Citation("Nghị định 47/2017/NĐ-CP", .memory)),
      ("2018-07-01", .money(Dong(1_390_000)), Citation("Nghị định 72/2018/NĐ-CP", .memory)),
      ("2019-07-01", .money(Dong(1_490_000)), Citation("Nghị định 38/2019/NĐ-CP", .memory)),
      ("2023-07-01", .money(Dong(1_800_000)), Citation("Nghị định 24/2023/NĐ-CP", .secondary)),
      ("2024-07-01", .money(Dong(2_340_000)), Citation("Nghị định 73/2024/NĐ-CP", .secondary)),
      ("2026-07-01", .money(Dong(2_530_000)), Citation("Nghị định 161/2026/NĐ-CP", .secondary)),
    ])

  private static let decree18 = "Nghị định 18/2014/NĐ-CP"
  private static let decreeBegins = CivilDate(uncheckedYear: 2014, month: 6, day: 1)

  private static let caps: [LegalParameter] = [
    since(.unitShare, .percent(Percent(10)), Citation("\(decree18) Điều 7", .found)),
    since(.capNews, .coefficient(Coefficient(10)), Citation("\(decree18) Điều 7 k.1", .found)),
    since(.capDrawing, .coefficient(Coefficient(10)), Citation("\(decree18) Điều 7 k.1", .found)),
    since(.capPhoto, .coefficient(Coefficient(10)), Citation("\(decree18) Điều 7 k.1", .found)),
    since(
      .capCommentary, .coefficient(Coefficient(30)), Citation("\(decree18) Điều 7 k.1", .found)),
    since(.capReportage, .coefficient(Coefficient(30)), Citation("\(decree18) Điều 7 k.1", .found)),
    since(
      .capLiterature, .coefficient(Coefficient(30)), Citation("\(decree18) Điều 7 k.1", .found)),
    since(.capResearch, .coefficient(Coefficient(30)), Citation("\(decree18) Điều 7 k.1", .found)),
    // 50 is the greatest of all caps; that it belongs to this group is remembered.
    since(.capLive, .coefficient(Coefficient(50)), Citation("\(decree18) Điều 7 k.1", .memory)),
  ]

  private static let adjustments: [LegalParameter] = [
    since(.subtitles, .percents(Percent(20), Percent(50)), Citation(decree18, .found)),
    since(.translation, .percents(Percent(40), Percent(65)), Citation(decree18, .found)),
    since(.children, .percents(Percent(10), Percent(20)), Citation(decree18, .found)),
    since(.otherLanguage, .percents(Percent(30), Percent(50)), Citation(decree18, .found)),
    since(.hardship, .percents(Percent(0), Percent(100)), Citation(decree18, .found)),
  ]

  private static let circular111 = "Thông tư 111/2013/TT-BTC Điều 25 k.1 đ.i"
  private static let decree253 = "Nghị định 253/2026/NĐ-CP Điều 50 k.2"

  private static let withholding: [LegalParameter] =
    steps(
      .withholdingThreshold,
      [
        ("2013-10-01", .money(Dong(2_000_000)), Citation(circular111, .found)),
        ("2026-07-01", .money(Dong(5_000_000)), Citation(decree253, .secondary)),
      ])
    + steps(
      .withholdingRate,
      [
        ("2013-10-01", .percent(Percent(10)), Citation(circular111, .found)),
        ("2026-07-01", .percent(Percent(10)), Citation(decree253, .secondary)),
      ])
    + steps(
      .withholdingNonResident,
      [
        ("2013-10-01", .percent(Percent(20)), Citation("Thông tư 111/2013/TT-BTC", .memory))
      ])

  private static func since(
    _ parameter: RoyaltyParameter, _ value: Value, _ citation: Citation
  ) -> LegalParameter {
    LegalParameter(
      code: parameter.rawValue, value: value, validFrom: decreeBegins, validTo: nil,
      citation: citation)
  }

  /// Figures that follow each other, each until the day before the next.
  private static func steps(
    _ parameter: RoyaltyParameter, _ figures: [(from: String, Value, Citation)]
  ) -> [LegalParameter] {
    figures.indices.map { index in
      let next = figures.indices.contains(index + 1) ? day(figures[index + 1].from) : nil
      return LegalParameter(
        code: parameter.rawValue, value: figures[index].1, validFrom: day(figures[index].from),
        validTo: next?.adding(days: -1), citation: figures[index].2)
    }
  }

  /// A day of the table above, as `2013-07-01`.
  private static func day(_ iso: String) -> CivilDate {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    return CivilDate(uncheckedYear: parts[0], month: parts[1], day: parts[2])
  }
}
