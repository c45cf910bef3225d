import FoundationEssentials
import Prose
import Storage
import Workflow

/// What can be undone in the three texts of a draft.
public struct DraftSteps: Codable, Hashable, Sendable {
  public let title: History
  public let summary: History
  public let body: History

  public init(title: History, summary: History, body: History) {
    self.title = title
    self.summary = summary
    self.body = body
  }

  /// Some hours of writing.
  private static let mostSteps = 2_000
  /// What a draft may bring along at the most, in bytes: it is kept every few seconds.
  private static let mostBytes = 1 << 18

  /// As it is kept; the oldest steps are left out where it would be too long, nil when not even the last ones fit.
  func kept() throws -> String? {
    var count = Self.mostSteps
    while count > 0 {
      let short = DraftSteps(
        title: title.shortened(to: count), summary: summary.shortened(to: count),
        body: body.shortened(to: count))
      let bytes = try JSONEncoder().encode(short)
      if bytes.count <= Self.mostBytes { return String(decoding: bytes, as: UTF8.self) }
      count /= 2
    }
    return nil
  }

  init(kept: String) throws {
    self = try JSONDecoder().decode(DraftSteps.self, from: Data(kept.utf8))
  }
}
