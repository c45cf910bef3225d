import Rulebook
import Workflow

/// How an item stands after an act.
public struct ItemOutcome: Hashable, Sendable, RequestOutcome {
  public let id: ID<Item>
  public let number: String
  public let state: StateName
  public let version: Int
  public let revision: Int

  init(id: ID<Item>, number: String, state: StateName, version: Int, revision: Int) {
    self.id = id
    self.number = number
    self.state = state
    self.version = version
    self.revision = revision
  }

  var kept: String { "\(id) \(number) \(state) \(version) \(revision)" }

  init?(kept: String) {
    let parts = kept.split(separator: " ")
    guard parts.count == 5, let id = Int64(parts[0]), let version = Int(parts[3]),
      let revision = Int(parts[4])
    else { return nil }
    self.init(
      id: ID(id), number: String(parts[1]), state: StateName(rawValue: String(parts[2])),
      version: version, revision: revision)
  }
}
