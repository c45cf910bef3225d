/// When the periods of reports close and by when reports are sent (kỳ chốt số liệu). A period begins on the day after the
/// one before it closed.
public enum ReportFigure: String, CaseIterable, Hashable, Sendable {
  case closeMonth = "report-close-month"
  case closeQuarter = "report-close-quarter"
  case closeFirstHalf = "report-close-first-half"
  case closeSecondHalf = "report-close-second-half"
  case closeYear = "report-close-year"
  /// Between the close and the deadline, at least.
  case preparation = "report-preparation"
  /// From the close to the deadline. Each body sets its own: the decision of the province was not found, so that none ships.
  case deadline = "report-deadline"

  public var title: Title {
    switch self {
    case .closeMonth: Title("Chốt số liệu báo cáo tháng", "Closing of a month's report")
    case .closeQuarter: Title("Chốt số liệu báo cáo quý", "Closing of a quarter's report")
    case .closeFirstHalf:
      Title("Chốt số liệu báo cáo 6 tháng đầu năm", "Closing of the first half year's report")
    case .closeSecondHalf:
      Title("Chốt số liệu báo cáo 6 tháng cuối năm", "Closing of the second half year's report")
    case .closeYear: Title("Chốt số liệu báo cáo năm", "Closing of a year's report")
    case .preparation:
      Title("Thời gian chuẩn bị báo cáo, ít nhất", "Time to prepare a report, at least")
    case .deadline: Title("Hạn gửi báo cáo sau ngày chốt", "Deadline of a report after its closing")
    }
  }

  /// What sort of figure it is.
  public var sort: LegalParameter.Value.Sort {
    switch self {
    case .closeMonth, .closeQuarter, .closeFirstHalf, .closeSecondHalf, .closeYear: .closing
    case .preparation, .deadline: .clock
    }
  }
}

extension LegalParameter {
  /// The closing days and the time between them and a deadline (law.md 4.1), in force since the decree is.
  public static let reports: [LegalParameter] = [
    closing(.closeMonth, month: nil), closing(.closeQuarter, month: nil),
    closing(.closeFirstHalf, month: 6), closing(.closeSecondHalf, month: 12),
    closing(.closeYear, month: 12),
    since(.preparation, .clock(.workingDays(1)), article: "Điều 8 k.5"),
  ]

  private static func closing(_ figure: ReportFigure, month: Int?) -> LegalParameter {
    since(figure, .closing(day: 14, month: month), article: "Điều 12")
  }

  /// Its first day is remembered, its figures were found.
  private static let decree9Begins = CivilDate(uncheckedYear: 2019, month: 3, day: 12)

  private static func since(
    _ figure: ReportFigure, _ value: Value, article: String
  ) -> LegalParameter {
    LegalParameter(
      code: figure.rawValue, value: value, validFrom: decree9Begins, validTo: nil,
      citation: Citation("Nghị định 09/2019/NĐ-CP \(article)", .found))
  }

  /// Every figure that ships.
  public static let shipped: [LegalParameter] = defaults + royalties + reports
}
