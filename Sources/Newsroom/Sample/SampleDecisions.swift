/// Words that people of the sample newsroom gave with their decisions.
public enum SampleDecisions {}

/// What a member recommended.
public struct SampleOpinion: Hashable, Sendable {
  public enum View: String, CaseIterable, Hashable, Sendable {
    case `for`
    case against
    case neutral
  }

  public let view: View
  public let words: String
}

/// Why an item was refused.
public struct SampleRejection: Hashable, Sendable {
  /// As the rulebook's reasons are kept, such as `out-of-scope`.
  public let code: String
  public let explanation: String
}

/// A correction of a published text.
public struct SampleCorrection: Hashable, Sendable {
  /// The title of the text.
  public let title: String
  /// Words that occur in the text's body once.
  public let wrong: String
  /// The words in their place.
  public let right: String
  /// What readers are told.
  public let note: String
}
