import Prose
import Workflow

/// What changed between two texts of an item, in everything that the public reads of it.
public struct TextComparison: Sendable, Hashable {
  /// What changed in one field.
  public struct FieldChanges: Sendable, Hashable {
    public let field: Field
    public let changes: TextChanges

    /// A field is one answer to one question: its changes are one, but for title and summary, which are read as texts.
    public var count: Int {
      switch field {
      case .title, .summary, .body: changes.changes.count
      case .category, .source, .number, .form, .issuer, .signer, .issued, .effective, .abstract: 1
      }
    }
  }

  /// The fields that differ, the body excepted: title, summary, then the others in their order.
  public let fields: [FieldChanges]
  public let body: TextChanges
  /// The language of both, where it is not the same.
  public let languages: [String]
  public let files: [FileChange]

  public init(from old: Text, to new: Text) {
    self = TextComparison(from: old, to: new, while: { true })!
  }

  /// Nil when `goesOn` said to stop.
  public init?(from old: Text, to new: Text, while goesOn: () -> Bool) {
    guard let body = TextChanges(from: old.body, to: new.body, while: goesOn) else { return nil }
    self.body = body
    fields = Field.allCases.compactMap { field in
      guard field != .body else { return nil }
      let changes = TextChanges(from: old[field], to: new[field])
      return changes.isEmpty ? nil : FieldChanges(field: field, changes: changes)
    }
    languages = old.language == new.language ? [] : [old.language, new.language]
    files = FileChange.all(from: old.files, to: new.files)
  }

  public var count: Int {
    fields.reduce(body.changes.count) { $0 + $1.count } + (languages.isEmpty ? 0 : 1)
      + files.count
  }

  public var isEmpty: Bool { count == 0 }

  public var hasMoreThanBody: Bool {
    !fields.isEmpty || !languages.isEmpty || !files.isEmpty
  }

  /// Whether there is no change of words anywhere.
  public var isFormal: Bool {
    languages.isEmpty && files.isEmpty && body.changes.allSatisfy(\.kind.isFormal)
      && fields.allSatisfy { $0.changes.changes.allSatisfy(\.kind.isFormal) }
  }

  /// The kinds of all changes, with how many there are of each.
  public var counts: [ChangeKind: Int] {
    fields.reduce(body.counts) { counts, field in
      counts.merging(field.changes.counts, uniquingKeysWith: +)
    }
  }
}
