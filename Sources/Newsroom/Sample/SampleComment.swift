/// What a reviewer remarked about a place in a text.
public struct SampleComment: Hashable, Sendable {
  /// The title of the text.
  public let title: String
  /// Words that occur in the text's body once.
  public let quote: String
  public let authorLogin: String
  public let body: String
  public let reply: SampleReply?
}

/// What the writer answered.
public struct SampleReply: Hashable, Sendable {
  public let authorLogin: String
  public let body: String
}
