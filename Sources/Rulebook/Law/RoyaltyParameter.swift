/// The figures of law that a royalty and what is withheld of it follow; each is looked up by the date of its event.
public enum RoyaltyParameter: String, CaseIterable, Hashable, Sendable {
  /// The base salary (lương cơ sở), of a month.
  case baseSalary = "base-salary"
  /// The value of one unit, as a part of the base salary.
  case unitShare = "royalty-unit"
  case capNews = "royalty-cap-news"
  case capDrawing = "royalty-cap-drawing"
  case capPhoto = "royalty-cap-photo"
  case capCommentary = "royalty-cap-commentary"
  case capReportage = "royalty-cap-reportage"
  case capLiterature = "royalty-cap-literature"
  case capResearch = "royalty-cap-research"
  case capLive = "royalty-cap-live"
  case subtitles = "royalty-subtitles"
  case translation = "royalty-translation"
  case children = "royalty-children"
  case otherLanguage = "royalty-other-language"
  case hardship = "royalty-hardship"
  case withholdingThreshold = "withholding-threshold"
  case withholdingRate = "withholding-rate"
  case withholdingNonResident = "withholding-non-resident"

  public var title: Title {
    switch self {
    case .baseSalary: Title("Lương cơ sở", "Base salary")
    case .unitShare: Title("Giá trị một đơn vị hệ số nhuận bút", "Value of one royalty unit")
    case .capNews: Title("Hệ số tối đa: tin, trả lời bạn đọc", "Cap: news, answers to readers")
    case .capDrawing: Title("Hệ số tối đa: tranh", "Cap: drawings")
    case .capPhoto: Title("Hệ số tối đa: ảnh", "Cap: photos")
    case .capCommentary: Title("Hệ số tối đa: chính luận", "Cap: commentary")
    case .capReportage:
      Title("Hệ số tối đa: phóng sự, ký, phỏng vấn", "Cap: reportage, features, interviews")
    case .capLiterature: Title("Hệ số tối đa: sáng tác văn học", "Cap: literature")
    case .capResearch: Title("Hệ số tối đa: nghiên cứu", "Cap: research")
    case .capLive: Title("Hệ số tối đa: trực tuyến, media", "Cap: live and media")
    case .subtitles: Title("Lời cho nhạc, tranh; phụ đề", "Words of music or comics; subtitles")
    case .translation: Title("Dịch", "Translation")
    case .children:
      Title("Cho thiếu nhi, cho dân tộc thiểu số", "For children, for ethnic minorities")
    case .otherLanguage:
      Title("Viết trực tiếp bằng ngôn ngữ khác", "Written in another language")
    case .hardship: Title("Điều kiện khó khăn, nguy hiểm", "Hard or dangerous conditions")
    case .withholdingThreshold:
      Title("Mức chi trả phải khấu trừ thuế", "Payment from which tax is withheld")
    case .withholdingRate: Title("Thuế suất khấu trừ", "Rate of withholding")
    case .withholdingNonResident:
      Title("Thuế suất với người không cư trú", "Rate for non-residents")
    }
  }
}
