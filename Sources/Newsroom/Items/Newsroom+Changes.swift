import Prose
import Rulebook
import Storage
import Workflow

/// Why an item's newest text is compared with just that former one.
public enum ComparisonBase: String, Sendable, Hashable, CaseIterable {
  /// Somebody chose both.
  case chosen
  /// It is what the reader had read last.
  case lastRead = "last-read"
  /// The reader has read the newest text already; it is what they had read before that.
  case readBefore = "read-before"
  /// The reader reads the item for the first time, and it is what the public reads now.
  case live
  /// The reader reads the item for the first time, and it is what was approved last.
  case approved
  /// The reader reads the item for the first time, and nothing of it was ever approved: the first text.
  case first
  /// There is no other text than the newest.
  case only
}

/// Two texts of an item to be compared.
public struct ComparedRevisions: Sendable, Hashable {
  public let old: RevisionRecord
  public let new: RevisionRecord
  public let base: ComparisonBase

  public init(old: RevisionRecord, new: RevisionRecord, base: ComparisonBase) {
    self.old = old
    self.new = new
    self.base = base
  }
}

extension ItemView {
  /// The text to compare the newest one with, for somebody who had read what `mark` says.
  ///
  /// Who reads an item for the first time answers for what the board has not answered for yet: they see it since the
  /// text that is out or was approved, and where there is none since the first, which is what editors made of it.
  public func comparisonBase(since mark: ReadMark?) -> (
    revision: ID<Revision>, base: ComparisonBase
  ) {
    let newest = revision.id
    if let mark {
      if mark.revision != newest { return (mark.revision, .lastRead) }
      if let former = mark.former { return (former, .readBefore) }
    }
    if let live = item.live?.revision, live != newest { return (live, .live) }
    let approving = decisions.last { $0.decision.transition == "approve" }
    let approved = approving.flatMap { approving in
      revisions.last { $0.hash == approving.decision.hash }
    }
    if let approved, approved.id != newest { return (approved.id, .approved) }
    if let first = revisions.first, first.id != newest { return (first.id, .first) }
    return (newest, .only)
  }
}

extension Newsroom {
  /// The newest text of an item and the one that the person shall see it against; `mark` is what they had read when they
  /// opened it.
  public func revisionsToCompare(
    _ view: ItemView, since mark: ReadMark?, by acting: Acting
  ) throws -> ComparedRevisions {
    let (id, base) = view.comparisonBase(since: mark)
    let old = try store.database.reading {
      _ = try readable(view.item.id, by: try actor(acting.person))
      return try store.revision(id)
    }
    return ComparedRevisions(old: old, new: view.revision, base: base)
  }

  /// Two texts of an item by their numbers; without the second one the newest.
  public func revisionsToCompare(
    _ old: Int, _ new: Int?, of id: ID<Item>, by acting: Acting
  ) throws -> ComparedRevisions {
    try store.database.reading {
      let record = try readable(id, by: try actor(acting.person))
      func revision(_ number: Int) throws -> RevisionRecord {
        guard let found = try store.revision(of: id, number: number) else {
          throw NewsroomError.notFound(.revision, "\(record.number)/\(number)")
        }
        return found
      }
      return ComparedRevisions(
        old: try revision(old), new: try revision(new ?? record.revisionNumber), base: .chosen)
    }
  }

  /// What changed in a row of a list since the person read it; nil when they have not read it or have read it as it is.
  /// Texts of more than `limit` characters are not compared: then only the number of the revision is told.
  public func changesSinceRead(
    _ row: ItemRow, by acting: Acting, limit: Int
  ) throws -> (revision: Int, count: Int?)? {
    try store.database.reading {
      guard let mark = try store.readMark(row.id, of: acting.person), mark.revision != row.revision
      else { return nil }
      _ = try readable(row.id, by: try actor(acting.person))
      let (old, new) = (try store.revision(mark.revision), try store.revision(row.revision))
      guard old.text.body.utf8.count + new.text.body.utf8.count <= limit else {
        return (old.number, nil)
      }
      return (old.number, TextComparison(from: old.text, to: new.text).count)
    }
  }
}
