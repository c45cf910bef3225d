import ArgumentParser
import Newsroom
import Prose
import Rulebook
import Storage
import Workflow

struct ItemShow: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.itemShow, "show") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.itemName)) var item: String
  @Option(help: .option(.revision)) var revision: Int?
  @Flag(help: .option(.raw)) var raw = false

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let view = try newsroom.view(try newsroom.itemID(item), by: acting)
    let shown =
      try revision.map { try newsroom.revision($0, of: view.item.id, by: acting) } ?? view.revision
    // A person at a terminal reads it; a script that asks as somebody must not make them miss a change.
    if invocation.console.isTerminal, !invocation.isJSON, shown.id == view.revision.id {
      try newsroom.noteReading(view.item.id, by: acting)
    }
    if raw, !invocation.isJSON {
      invocation.console.output(invocation.passage(shown.text.body))
      return
    }
    let page = ItemPage(
      view: view, shown: shown, board: try newsroom.board(),
      names: try invocation.names([view.definition]), wording: invocation.wording,
      places: try newsroom.commentPlaces(in: view))
    invocation.answer(page.json) { page.text() }
  }
}

/// An item with everything around it, for people and for scripts.
struct ItemPage {
  let view: ItemView
  let shown: RevisionRecord
  let board: Board
  let names: Names
  let wording: any Wording
  let places: [Int64: AnchorFate]

  private var item: Item { view.item }

  /// For people, who may well look at it through another program: whatever acts is made visible.
  func text() -> String {
    var sheet = Sheet()
    addHead(to: &sheet)
    sheet.add(wording.label(.summary), shown.text.summary)
    for field in Field.metadata { addField(field, to: &sheet) }
    for file in shown.text.files { sheet.add(wording.label(.file), wording.words(of: file)) }
    var rest = Sheet()
    addComments(to: &rest)
    addOpinions(to: &rest)
    addDecisions(to: &rest)
    let body =
      shown.text.body.isEmpty ? "" : "\n" + visible(shown.text.body, newlines: .keep) + "\n"
    return sheet.text + body + rest.text
  }

  private func addField(_ field: Field, to sheet: inout Sheet) {
    let value = shown.text.fields[field]
    let name = wording.name(of: field)
    let title = field == .category ? value.flatMap(Category.init(rawValue:))?.title : nil
    sheet.add(name.prefix(1).uppercased() + name.dropFirst(), title.map(wording.text(of:)) ?? value)
  }

  private func addHead(to sheet: inout Sheet) {
    let record = view.record
    sheet.add(wording.label(.number), record.number)
    sheet.add(wording.label(.title), shown.text.title)
    sheet.add(wording.label(.state), wording.name(of: item.state, names))
    sheet.add(wording.label(.portal), names.portal(item.portal))
    sheet.add(wording.label(.kind), wording.name(of: item.kind))
    sheet.add(wording.label(.priority), wording.name(of: record.priority))
    sheet.add(wording.label(.author), wording.name(of: item.author, names))
    sheet.add(
      wording.label(.writers),
      wording.enumeration(item.writers.sorted().map { wording.name(of: $0, names) }, .and))
    sheet.add(wording.label(.assignee), item.assignee.map { wording.name(of: $0, names) })
    sheet.add(wording.label(.lockedBy), view.lock.map { wording.name(of: $0.person, names) })
    sheet.add(
      wording.label(.approvedBy),
      item.approval.flatMap { approval in
        approval.hash == item.text.hash ? wording.name(of: approval.person, names) : nil
      })
    sheet.add(wording.label(.urgent), item.urgentBy.map { wording.name(of: $0, names) })
    sheet.add(wording.label(.due), item.due.map(wording.text(of:)))
    sheet.add(wording.label(.publishAt), item.publishAt.map(wording.text(of:)))
    sheet.add(wording.label(.publishedAt), record.publishedAt.map(wording.text(of:)))
    sheet.add(wording.label(.workflow), view.definition.id.description)
    sheet.add(wording.label(.version), "\(item.version)")
    sheet.add(
      wording.label(.revision),
      "\(shown.number) – \(wording.name(of: shown.person, names)), "
        + "\(wording.text(of: shown.at)), \(shown.hash.short)")
  }

  private func addComments(to sheet: inout Sheet) {
    guard !view.comments.isEmpty else { return }
    sheet.heading(wording.label(.comments))
    for comment in view.comments {
      CommentViews(
        names: names, board: board, wording: wording, places: places,
        revisions: view.revisions
      ).write(comment, to: &sheet)
    }
  }

  private func addOpinions(to sheet: inout Sheet) {
    let waited = view.requests.filter(\.isOpen).map { wording.name(of: $0.person, names) }
    guard !view.opinions.isEmpty || !waited.isEmpty else { return }
    sheet.heading(wording.label(.opinions))
    if !waited.isEmpty {
      sheet.line("\(wording.label(.waitedFor)) \(wording.enumeration(waited, .and))")
    }
    for opinion in view.opinions {
      let onBehalf = opinion.onBehalfOf.map {
        " (\(wording.label(.onBehalfOf)) \(wording.name(of: $0, names)))"
      }
      sheet.line(
        "\(wording.text(of: opinion.at))  \(wording.name(of: opinion.person, names))"
          + "\(onBehalf ?? ""): "
          + "\(wording.name(of: opinion.verdict)). \(opinion.comment)")
    }
  }

  private func addDecisions(to sheet: inout Sheet) {
    guard !view.decisions.isEmpty else { return }
    sheet.heading(wording.label(.decisions))
    for decision in view.decisions.map(\.decision) {
      let onBehalf = decision.authority.onBehalfOf.map {
        " (\(wording.label(.onBehalfOf)) \(wording.name(of: $0, names)))"
      }
      sheet.line(
        "\(wording.text(of: decision.at))  \(wording.name(of: decision.person, names))"
          + "\(onBehalf ?? ""): \(wording.name(of: decision.transition, names)). "
          + decision.comment)
    }
  }

  var json: JSON {
    let record = view.record
    return .object([
      "id": .id(item.id), "number": .string(record.number),
      "portal": .optional(board.portals[item.portal]?.code), "kind": .string(item.kind.rawValue),
      "category": .string(record.category), "priority": .string(record.priority.word),
      "state": .string(item.state.rawValue), "version": .number(item.version),
      "author": .string(board.login(item.author)),
      "writers": .strings(item.writers.sorted().map(board.login)),
      "assignee": .optional(item.assignee.map(board.login)),
      "locked_by": .optional(view.lock.map { board.login($0.person) }),
      "approved_by": .optional(item.approval.map { board.login($0.person) }),
      "approved_hash": .optional(item.approval?.hash.description),
      "urgent_by": .optional(item.urgentBy.map(board.login)), "due": .optional(item.due),
      "publish_at": .optional(item.publishAt), "published_at": .optional(record.publishedAt),
      "live": .bool(item.live != nil), "workflow": .string(view.definition.id.name),
      "workflow_version": .number(view.definition.id.version), "revision": revisionJSON,
      "comments": .array(
        view.comments.map {
          CommentViews(
            names: names, board: board, wording: wording, places: places,
            revisions: view.revisions
          ).json($0)
        }),
      "opinions": .array(view.opinions.map(json)),
      "waited_for": .strings(view.requests.filter(\.isOpen).map { board.login($0.person) }),
      "decisions": .array(view.decisions.map { json($0.decision) }),
    ])
  }

  private var revisionJSON: JSON {
    .object([
      "number": .number(shown.number), "hash": .string(shown.hash.description),
      "by": .string(board.login(shown.person)), "at": .time(shown.at),
      "title": .string(shown.text.title), "summary": .string(shown.text.summary),
      "body": .string(shown.text.body), "language": .string(shown.text.language),
      "fields": .object(
        Dictionary(
          uniqueKeysWithValues: shown.text.fields.map { ($0.key.rawValue, .string($0.value)) })),
      "files": .array(shown.text.files.map(FileViews(facts: [:], wording: wording).json)),
    ])
  }

  private func json(_ opinion: OpinionRecord) -> JSON {
    .object([
      "by": .string(board.login(opinion.person)),
      "on_behalf_of": .optional(opinion.onBehalfOf.map(board.login)),
      "verdict": .string(opinion.verdict.rawValue),
      "comment": .string(opinion.comment), "at": .time(opinion.at), "run": .number(opinion.run),
    ])
  }

  private func json(_ decision: Decision) -> JSON {
    .object([
      "action": .string(decision.transition.rawValue), "from": .string(decision.from.rawValue),
      "to": .string(decision.to.rawValue), "by": .string(board.login(decision.person)),
      "on_behalf_of": .optional(decision.authority.onBehalfOf.map(board.login)),
      "at": .time(decision.at), "comment": .string(decision.comment),
      "reason": .optional(decision.reason), "checks": .strings(decision.ticked),
      "hash": .string(decision.hash.description),
    ])
  }
}
