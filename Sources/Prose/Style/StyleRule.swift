/// A rule of the house about how a text is written, whatever it says.
public enum StyleRule: String, CaseIterable, Sendable, Hashable {
  case doubleSpace = "double-space"
  case spaceBeforeMark = "space-before-mark"
  case noSpaceAfterMark = "no-space-after-mark"
  case unpairedQuote = "unpaired-quote"
  case unpairedBracket = "unpaired-bracket"
  /// Tones in both ways in one text; found where it is not the way of the house.
  case mixedTones = "mixed-tones"
  /// All tones of the text in the way that is not the one of the house.
  case otherTones = "other-tones"
  case impossibleDate = "impossible-date"
  case longTitle = "long-title"
  case longSummary = "long-summary"
  case invisible
  case notComposed = "not-composed"
  case emptyLinkWords = "empty-link-words"
  case pictureWithoutWords = "picture-without-words"
  /// A name of the register with other capitals.
  case officeName = "office-name"

  public enum Severity: String, Sendable, Hashable {
    /// Misleads a reader, or shuts one out.
    case severe
    case warning
    case advice
  }

  public var severity: Severity {
    switch self {
    case .impossibleDate, .invisible, .notComposed, .pictureWithoutWords: .severe
    case .spaceBeforeMark, .noSpaceAfterMark, .unpairedQuote, .unpairedBracket, .mixedTones,
      .longTitle, .longSummary, .emptyLinkWords, .officeName:
      .warning
    case .doubleSpace, .otherTones: .advice
    }
  }
}

/// The parts of a text that are read for their style.
public enum StylePart: String, CaseIterable, Sendable, Hashable {
  case title
  case summary
  case body
}

/// A place where a text is not written as the house writes.
public struct StyleFinding: Sendable, Hashable {
  public let rule: StyleRule
  public let part: StylePart
  /// The line of the part, counted from 0.
  public let line: Int
  /// In code points of the part.
  public let range: Range<Int>
  /// What stands there.
  public let words: String
  /// What would stand there if it were mended; nil where only a person can say.
  public let mend: String?
}

/// How a house writes.
public struct HouseStyle: Sendable, Hashable {
  public let tones: ToneStyle
  /// In characters.
  public let titleLimit: Int
  public let summaryLimit: Int
  /// Names of offices and positions, with their capitals.
  public let offices: OfficeNames

  public init(tones: ToneStyle, titleLimit: Int, summaryLimit: Int, offices: OfficeNames) {
    self.tones = tones
    self.titleLimit = titleLimit
    self.summaryLimit = summaryLimit
    self.offices = offices
  }
}
