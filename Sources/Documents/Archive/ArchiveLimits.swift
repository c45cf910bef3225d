/// How much of an archive is let in.
public struct ArchiveLimits: Sendable, Hashable {
  /// The bytes of the file itself.
  public let file: Int
  public let entries: Int
  /// The bytes of all entries together, unpacked.
  public let content: Int
  /// How many bytes may come of one packed byte.
  public let growth: Int

  public init(file: Int, entries: Int, content: Int, growth: Int) {
    self.file = file
    self.entries = entries
    self.content = content
    self.growth = growth
  }

  /// Those of a text document that somebody sends in.
  public static let document = ArchiveLimits(
    file: 20 << 20, entries: 1_000, content: 100 << 20, growth: 200)
}
