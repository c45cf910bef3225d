import Rulebook

/// The groups of genres for which Nghị định 18/2014/NĐ-CP Điều 7 k.1 sets caps.
public enum RoyaltyGroup: String, CaseIterable, Hashable, Sendable {
  /// News and answers to readers.
  case news
  case drawing
  case photo
  case commentary
  /// Reportage, features, interviews.
  case reportage
  case literature
  case research
  case live

  /// The figure that holds the cap.
  public var cap: RoyaltyParameter {
    switch self {
    case .news: .capNews
    case .drawing: .capDrawing
    case .photo: .capPhoto
    case .commentary: .capCommentary
    case .reportage: .capReportage
    case .literature: .capLiterature
    case .research: .capResearch
    case .live: .capLive
    }
  }
}
