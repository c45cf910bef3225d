/// Why the full screen could not begin, in both languages. Only the executable knows terminals; what it has to tell of
/// them is told in the same way as everything else.
public struct WorkstationFault: Error, Hashable, Sendable {
  public let status: CommandStatus
  /// The stable code, for scripts.
  public let code: String
  private let vietnamese: String
  private let english: String

  public init(_ status: CommandStatus, code: String, vietnamese: String, english: String) {
    self.status = status
    self.code = code
    self.vietnamese = vietnamese
    self.english = english
  }

  func sentence(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}
