import Prose
import Workflow

/// Lengths of titles and summaries that lists and search engines show whole; a choice of the program.
public enum GoodLength {
  public static let title = 90
  public static let summary = 300
}

extension Text {
  /// Whether it is read for its style and its spelling: other languages set their marks in other ways.
  public var isVietnamese: Bool { language == "vi" || language.hasPrefix("vi-") }
}

extension Newsroom {
  /// How the board of a portal writes.
  public func houseStyle(on portal: ID<Portal>) throws -> HouseStyle {
    HouseStyle(
      tones: try toneStyle(on: portal), titleLimit: GoodLength.title,
      summaryLimit: GoodLength.summary, offices: try houseWords(on: portal).offices)
  }

  /// What of a text of the portal is not written as its board writes.
  public func styleFindings(in text: Text, on portal: ID<Portal>) throws -> [StyleFinding] {
    guard text.isVietnamese else { return [] }
    return StyleReport(
      title: text.title, summary: text.summary, body: text.body,
      house: try houseStyle(on: portal)
    ).findings
  }

  /// How many faults of a text mislead a reader or shut one out.
  func severeFaults(in text: Text, on portal: ID<Portal>) throws -> Int {
    let style = try styleFindings(in: text, on: portal).count { $0.rule.severity == .severe }
    return try style + fileFindings(in: text).count(where: \.isSevere)
  }

  /// A text of the portal with its style mended as far as no person is needed; nil stands for all rules. A text that is
  /// not read for its style has nothing to mend.
  public func mending(
    _ text: Text, on portal: ID<Portal>, only rules: Set<StyleRule>? = nil
  ) throws -> (text: Text, mending: StyleMending)? {
    guard text.isVietnamese else { return nil }
    let mending = StyleMending(
      title: text.title, summary: text.summary, body: text.body,
      house: try houseStyle(on: portal), rules: rules)
    var mended = text
    (mended.title, mended.summary, mended.body) = (mending.title, mending.summary, mending.body)
    return (mended, mending)
  }
}
