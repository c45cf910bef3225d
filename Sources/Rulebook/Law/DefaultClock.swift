/// The clocks and keeping periods that a board starts with; each is a setting, looked up by the
/// date of its event.
public enum DefaultClock: String, CaseIterable, Hashable, Sendable, Codable {
  /// From the event to the news of it.
  case news = "clock-news"
  /// After it, news is no longer news.
  case newsCeiling = "clock-news-ceiling"
  /// From signing to publishing a legal or administrative document.
  case document = "clock-document"
  /// Plans, investment, bidding.
  case plan = "clock-plan"
  case otherInformation = "clock-other-information"
  /// After it, a portal without a new item is warned of.
  case silentPortal = "clock-silent-portal"
  case readerQuestion = "clock-reader-question"
  /// From a citizen's claim that something published is wrong.
  case correctionOnClaim = "clock-correction-on-claim"
  /// From our own finding that something published is wrong.
  case ownCorrection = "clock-own-correction"
  /// From publishing urgently to the review by a second person.
  case urgentReview = "clock-urgent-review"
  /// From publication to payment of the royalty.
  case royalty = "clock-royalty"
  /// Keeping of a legal document that is no longer in force, at least.
  case keepExpiredDocument = "keep-expired-document"
  /// Keeping of anything else, at least.
  case keepOther = "keep-other"

  public var title: Title {
    switch self {
    case .news: Title("Đăng tin sau sự kiện", "News after the event")
    case .newsCeiling: Title("Thời hạn tối đa của tin", "Ceiling for news")
    case .document: Title("Đăng văn bản sau khi ký", "Document after signing")
    case .plan: Title("Đăng kế hoạch, đầu tư, đấu thầu", "Plans, investment, bidding")
    case .otherInformation: Title("Đăng thông tin khác", "Other information")
    case .silentPortal: Title("Cảnh báo cổng không có tin mới", "Portal without a new item")
    case .readerQuestion: Title("Trả lời câu hỏi bạn đọc", "Answer to a reader")
    case .correctionOnClaim: Title("Đính chính theo phản ánh", "Correction on a citizen's claim")
    case .ownCorrection: Title("Đính chính do tự phát hiện", "Correction of an own error")
    case .urgentReview: Title("Xác nhận sau đăng khẩn", "Review of an urgent publication")
    case .royalty: Title("Trả nhuận bút", "Payment of royalty")
    case .keepExpiredDocument: Title("Lưu văn bản hết hiệu lực", "Keeping of expired documents")
    case .keepOther: Title("Lưu thông tin khác", "Keeping of other information")
    }
  }

  /// The clock or period on `date`, among the shipped figures; every case has one on every day.
  public func parameter(on date: CivilDate) -> LegalParameter? {
    LegalParameter.defaults.inForce(rawValue, on: date)
  }

  /// The clock of an item by the code of its kind, and by its category where that says more.
  ///
  /// News is news whatever it tells of; anything else about plans, investment and bidding has the
  /// clock of those; a kind without a clock of its own has the one for other information.
  public init(kindCode: String, category: Category?) {
    switch (kindCode, category) {
    case ("news", _), ("photo-set", _): self = .news
    case ("answer", _): self = .readerQuestion
    case (_, .plan), (_, .project): self = .plan
    case ("legal-document", _), ("administrative-document", _): self = .document
    default: self = .otherInformation
    }
  }
}
