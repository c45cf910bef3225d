import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// Every fact of an item, a line each: what it is, whose it is, which text, and the fields of the text.
struct ItemMetadata {
  let facts: ItemFacts
  let session: Session

  private var record: ItemRecord { facts.view.record }
  private var item: Item { facts.view.item }
  private static let labelWidth = 20

  func lines() -> [TabText.Line] {
    let facts = MetadataLine.allCases.compactMap { key in
      value(of: key).map { line(session.text(.field(key)), $0) }
    }
    let text = self.facts.view.revision.text
    let fields = Field.metadata.compactMap { field -> TabText.Line? in
      guard field != .category, !text[field].isEmpty else { return nil }
      return line(session.wording.name(of: field), shown(text[field], field))
    }
    let missing = item.text.missingFields.map {
      line(session.wording.name(of: $0), session.text(.missing), .error)
    }
    return facts + [.init(text: "")] + fields + missing + files()
      + [.init(text: ""), .init(text: session.text(.field(.saved)), role: .heading)] + saves()
  }

  /// The files of the text, each with what it measures and what is said of it.
  private func files() -> [TabText.Line] {
    let text = facts.view.revision.text
    guard !text.files.isEmpty else { return [] }
    let heading = TabText.Line(text: session.text(.filesHeading), role: .heading)
    return [.init(text: ""), heading]
      + text.files.map { file in
        let measure = facts.files[file.content].map(session.wording.measure) ?? ""
        let words = session.wording.words(of: file)
        return .init(
          text: "  "
            + [words, measure].filter { !$0.isEmpty }.joined(separator: session.separator),
          indent: 4)
      }
  }

  private func line(_ label: String, _ value: String, _ role: CellRole = .plain) -> TabText.Line {
    let name = label.prefix(1).uppercased() + label.dropFirst()
    return .init(
      text: padded(name, toWidth: Self.labelWidth) + "  " + value, role: role,
      indent: Self.labelWidth + 2, spoken: session.linear(.field(name, value)))
  }

  private func shown(_ value: String, _ field: Field) -> String {
    Self.shown(value, field, in: session)
  }

  /// A value as people write it: dates in their order, a category by its title.
  static func shown(_ value: String, _ field: Field, in session: Session) -> String {
    if field == .category {
      return Category(rawValue: value).map { session.wording.text(of: $0.title) } ?? value
    }
    guard field.isDate else { return value }
    do throws(TimeTextError) { return try CivilDate(iso: value).vietnameseText } catch {
      return value
    }
  }

  private func saves() -> [TabText.Line] {
    facts.view.revisions.reversed().map { head in
      .init(
        text: "  "
          + [
            session.phrase(.revisionNumber(head.number)), head.at.vietnameseText,
            session.name(head.person), head.hash.grouped,
          ].joined(separator: session.separator), indent: 4)
    }
  }

  private func value(of key: MetadataLine) -> String? {
    switch key {
    case .number: record.number
    case .state: facts.stateTitle(in: session)
    case .portal: portal(item.portal)
    case .kind: session.title(of: item.kind)
    case .category: category
    case .language: session.phrase(EditorPhrase.languageName(facts.view.revision.text.language))
    case .priority: session.wording.name(of: record.priority)
    case .author: session.name(item.author)
    case .assignee: item.assignee.map { session.name($0) }
    case .writers:
      item.writers.isEmpty
        ? nil : item.writers.sorted().map { session.name($0) }.joined(separator: ", ")
    case .lock: facts.view.lock.map { "\(session.name($0.person)), \(session.moment($0.since))" }
    case .revision: "\(record.revisionNumber)"
    case .hash: facts.hash.description
    case .approval: item.approval.map { "\(session.name($0.person)) (\($0.hash.grouped))" }
    case .definition:
      "\(session.wording.text(of: facts.view.definition.title)) (\(facts.view.definition.id))"
    case .run: item.run.map { "\($0.number)" }
    case .due: item.due?.vietnameseText
    case .publishAt: item.publishAt?.vietnameseText
    case .publishedAt: record.publishedAt?.vietnameseText
    case .live: item.live.map { "\($0.hash.grouped)" }
    case .closed: item.closedTo.map { $0.sorted().map(portal).joined(separator: ", ") }
    case .madeAt: record.madeAt.vietnameseText
    case .changedAt: record.changedAt.vietnameseText
    case .saved: nil
    }
  }

  private var category: String? {
    guard !record.category.isEmpty else { return nil }
    return Category(rawValue: record.category).map { session.wording.text(of: $0.title) }
      ?? record.category
  }

  private func portal(_ id: ID<Portal>) -> String {
    session.boardIfReadable?.portals[id]?.name ?? "\(id)"
  }
}
