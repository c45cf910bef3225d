import Storage
import Workflow

extension Newsroom {
  /// At most `limit` events before `sequence` (all, when nil), newest first, for those who keep accounts: the log tells
  /// of everybody's acts.
  public func log(
    before sequence: Int64?, limit: Int, by acting: Acting
  ) throws -> [EventRecord] {
    guard try isAdministrator(acting) else {
      throw refused(
        "log.read", [.needsRole([.technicalOperator, .contentOperator], portal: "")])
    }
    return try store.events(before: sequence, limit: limit)
  }
}
