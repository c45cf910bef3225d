import FoundationEssentials
import Prose
import Rulebook
import Storage
import Workflow

/// The words of one draft as they are typed, in a file beside the store. It may be used from any thread.
public final class DraftJournal: Sendable {
  private let file: JournalFile

  init(_ file: JournalFile) { self.file = file }

  /// Adds changes of one text, in the order in which they were made.
  public func add(_ splices: [Splice], of part: DraftPart, at time: Timestamp) throws {
    try add(JournalEntry(part: part, splices: splices, at: time.milliseconds))
  }

  /// Adds the details and the files as they are now.
  public func add(
    details: [Field: String], language: String, files: [Attachment], at time: Timestamp
  ) throws {
    try add(
      JournalEntry(
        language: language, fields: Text.byName(details), files: files.map(JournalledFile.init),
        at: time.milliseconds))
  }

  /// Adds which suggestions' words stand in the text now.
  public func add(accepted: Set<Int64>, at time: Timestamp) throws {
    try add(JournalEntry(accepted: accepted.sorted(), at: time.milliseconds))
  }

  private func add(_ entry: JournalEntry) throws {
    try file.append(Array(JSONEncoder().encode(entry)))
  }

  /// Puts all of it onto the disk: what was added before is there after a power cut.
  public func sync() throws { try file.sync() }

  /// Its words are in the store, or nobody wants them any more.
  public func remove() throws { try file.remove() }

  /// The bytes that it has come to.
  public var size: Int { file.size }
}

/// Words that a journal still holds although nobody writes in it: the program, the line or the machine ended before they
/// were in the store. Whoever has this value has the journal; when it is let go, it is left behind again.
struct LeftWords: Sendable {
  let draft: DraftRecord
  let journal: DraftJournal
}

/// The journals beside a store.
public struct DraftJournals: Sendable {
  private let folder: JournalFolder

  init(besideStore path: String) { folder = JournalFolder(besideStore: path) }

  /// Begins the journal of a draft with its words as they are now. When the same draft had one, that is replaced.
  public func begin(_ draft: DraftRecord, salt: [UInt8]) throws -> DraftJournal {
    let head = try JSONEncoder().encode(JournalHead(draft))
    let name = "\(draft.person)-\(draft.id)"
    return DraftJournal(try folder.make(named: name, salt: salt, first: Array(head)))
  }

  /// What a person's journals hold that nobody writes in, the newest words first.
  func left(by person: ID<Person>) throws -> [LeftWords] {
    let own = try folder.names().filter { $0.hasPrefix("\(person)-") }
    let left = try own.compactMap { name -> LeftWords? in
      guard let (file, contents) = try folder.takeOver(name),
        let draft = JournalReplay(contents)?.draft, draft.person == person
      else { return nil }
      return LeftWords(draft: draft, journal: DraftJournal(file))
    }
    return left.sorted { $0.draft.changedAt > $1.draft.changedAt }
  }
}
