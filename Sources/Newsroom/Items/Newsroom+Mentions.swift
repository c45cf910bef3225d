import Prose
import Rulebook
import Storage
import Workflow

/// A name in a comment that leads to nobody who could be told.
public enum MentionFault: Hashable, Sendable {
  /// Nobody has this login, or their account is disabled.
  case nobody(String)
  /// They may not read the item.
  case cannotRead(String)

  public var login: String {
    switch self {
    case .nobody(let login), .cannotRead(let login): login
    }
  }

  /// A word in which a request keeps it.
  var kept: String {
    switch self {
    case .nobody(let login): "?\(login)"
    case .cannotRead(let login): "!\(login)"
    }
  }

  init?(kept: Substring) {
    switch kept.first {
    case "?": self = .nobody(String(kept.dropFirst()))
    case "!": self = .cannotRead(String(kept.dropFirst()))
    default: return nil
    }
  }
}

extension Newsroom {
  /// Tells everybody whom the words of a comment name, and answers who could not be told.
  func tellMentioned(
    in body: String, of comment: Int64, on record: ItemRecord, by acting: Acting,
    at now: Timestamp
  ) throws -> [MentionFault] {
    let board = try board()
    return try mentions(in: body).compactMap { login in
      guard let person = board.person(login: login), person.disabledAt == nil else {
        return .nobody(login)
      }
      guard person.id != acting.person else { return nil }
      guard try mayRead(record, person.id) else { return .cannotRead(login) }
      try store.notify(
        NoticeRecord(
          id: newID(), person: person.id, kind: .mentioned, item: record.item.id,
          about: .comment(comment), at: now))
      return nil
    }
  }

  /// Whom one can name in a comment on the item: those of its board, and who wrote it, by given name.
  public func peopleToMention(on item: ID<Item>, by acting: Acting) throws -> [PersonRecord] {
    try store.database.reading {
      let record = try readable(item, by: try actor(acting.person))
      let board = try board()
      var people = Set(try actors(on: record.item.portal).map(\.person))
      people.formUnion(record.item.writers.union([record.item.author]))
      return try people.compactMap { board.people[$0] }
        .filter { try $0.disabledAt == nil && mayRead(record, $0.id) }
        .sorted { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
    }
  }

  func mayRead(_ record: ItemRecord, _ person: ID<Person>) throws -> Bool {
    do {
      try checkReadable(record, by: try actor(person))
      return true
    } catch NewsroomError.refused { return false }
  }
}
