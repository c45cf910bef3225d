import Prose
import Rulebook
import Storage
import Workflow

extension Newsroom {
  private static let closers: [Role] = [.head, .deputy, .secretary]

  /// Closes an item to everybody but the people of some portals, by their codes, or opens it to its whole board when
  /// `codes` is nil. Letting more people see it needs a note, which is kept as a comment (rule 6 of product.md).
  public func setUnits(
    _ codes: [String]?, of id: ID<Item>, note: String = "", by acting: Acting,
    request: RequestID? = nil
  ) throws -> Answer<ItemOutcome> {
    let note = nfc(note)
    let parts = ["\(id)", codes?.sorted().joined(separator: " ") ?? "-", note]
    let action = codes == nil ? "item.open" : "item.close"
    return try perform(action, by: acting, request: request, asking: parts) { recorder in
      let actor = try actor(acting.person)
      let before = try readable(id, by: actor)
      let units = try codes.map { codes in Set(try codes.map { try portal($0).id }) }
      try checkMayClose(before, to: units, note, actor)
      if units == before.item.closedTo { return before.outcome }
      var after = before
      after.item.closedTo = units
      after.item.version += 1
      after.changedAt = recorder.at
      try store.update(after, from: before)
      let comment = try keep(note, about: after, by: acting, at: recorder.at)
      try recorder.record(
        action, on: "item", id.rawValue, portal: after.item.portal, before: before.place,
        after: after.place, hash: after.item.text.hash,
        detail: comment.map { "comment=\($0)" } ?? "")
      return after.outcome
    }
  }

  private func checkMayClose(
    _ record: ItemRecord, to units: Set<ID<Portal>>?, _ note: String, _ actor: Actor
  ) throws {
    let item = record.item
    let decides = !actor.roles(on: item.portal).isDisjoint(with: RoleSet(Self.closers))
    guard decides || item.author == actor.person else {
      let portal = try board().portals[item.portal]?.code ?? ""
      throw refused("close", [.needsRole(Self.closers, portal: portal)])
    }
    if let units, !actor.isInside(units), item.author != actor.person {
      throw refused("close", [.blocked(.closedToUnit(openTo: units.sorted()))])
    }
    if item.isWidened(to: units), note.allSatisfy(\.isWhitespace) {
      throw refused("close", [.blocked(.commentMissing)])
    }
  }

  private func keep(
    _ note: String, about record: ItemRecord, by acting: Acting, at now: Timestamp
  ) throws -> Int64? {
    guard !note.allSatisfy(\.isWhitespace) else { return nil }
    let comment = CommentRecord(
      id: newID(), item: record.item.id, revision: record.item.text.revision, parent: nil,
      person: acting.person, body: note, quote: "", place: nil, isMust: false, at: now)
    try store.insert(comment)
    return comment.id
  }
}

extension Item {
  /// Whether people could read it afterwards who cannot now.
  fileprivate func isWidened(to units: Set<ID<Portal>>?) -> Bool {
    guard let closedTo else { return false }
    guard let units else { return true }
    return !units.isSubset(of: closedTo)
  }
}
