import ArgumentParser
import Newsroom
import Prose
import Storage
import Workflow

struct CommentGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(
      .comment, "comment",
      [
        CommentAdd.self, CommentReply.self, CommentResolve.self, CommentReopen.self,
        CommentPlace.self, CommentSuggest.self, CommentAccept.self, CommentReject.self,
        CommentList.self,
      ])
  }
}

struct CommentAdd: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.commentAdd, "add") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemName)) var item: String
  @Option(help: .option(.quote)) var quote = ""
  @Option(help: .option(.commentBody)) var body: String
  @Flag(help: .option(.must)) var must = false

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let new = NewComment(
      item: try newsroom.itemID(item), quote: quote, body: body, isMust: must)
    invocation.answer(
      try newsroom.comment(
        new, by: try invocation.acting(), request: try invocation.request(change)))
  }
}

struct CommentReply: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.commentReply, "reply") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemName)) var item: String
  @Argument(help: .option(.commentID)) var comment: String
  @Option(help: .option(.commentBody)) var body: String

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let new = NewComment(
      item: try newsroom.itemID(item), body: body, parent: try invocation.number(comment))
    invocation.answer(
      try newsroom.comment(
        new, by: try invocation.acting(), request: try invocation.request(change)))
  }
}

struct CommentResolve: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.commentResolve, "resolve") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.commentID)) var comment: String

  func run(in invocation: Invocation) throws {
    invocation.answer(
      try invocation.newsroom().setResolved(
        true, comment: try invocation.number(comment), by: try invocation.acting(),
        request: try invocation.request(change)))
  }
}

struct CommentReopen: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.commentReopen, "reopen") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.commentID)) var comment: String

  func run(in invocation: Invocation) throws {
    invocation.answer(
      try invocation.newsroom().setResolved(
        false, comment: try invocation.number(comment), by: try invocation.acting(),
        request: try invocation.request(change)))
  }
}

struct CommentPlace: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.commentPlace, "place") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.commentID)) var comment: String
  @Option(help: .option(.quote)) var quote: String

  func run(in invocation: Invocation) throws {
    invocation.answer(
      try invocation.newsroom().placeComment(
        try invocation.number(comment), at: quote, by: try invocation.acting(),
        request: try invocation.request(change)))
  }
}

struct CommentList: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.commentList, "list") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.itemName)) var item: String

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let view = try newsroom.view(try newsroom.itemID(item), by: acting)
    let views = CommentViews(
      names: try invocation.names([view.definition]), board: try newsroom.board(),
      wording: invocation.wording, places: try newsroom.commentPlaces(in: view),
      revisions: view.revisions)
    if invocation.isJSON {
      for comment in view.comments {
        let former = try newsroom.formerContext(of: comment, in: view)
        let context: [String: JSON] = ["former_context": .optional(former?.words)]
        invocation.console.output(views.json(comment).merging(context).text + "\n")
      }
      return
    }
    guard !view.comments.isEmpty else { return invocation.notice(.empty) }
    var sheet = Sheet()
    for comment in view.comments {
      views.write(comment, to: &sheet)
      if let former = try newsroom.formerContext(of: comment, in: view) {
        sheet.line(
          "    \(invocation.wording.label(.revision)) \(former.revision): “\(former.words)”")
      }
    }
    invocation.console.output(sheet.text)
  }
}

/// Comments for people and for scripts.
struct CommentViews {
  let names: Names
  let board: Board
  let wording: any Wording
  let places: [Int64: AnchorFate]
  let revisions: [RevisionHead]

  func write(_ comment: CommentRecord, to sheet: inout Sheet) {
    var marks = [state(of: comment)]
    if comment.suggestion != nil { marks.insert(wording.label(.suggestion), at: 0) }
    if comment.isMust { marks.append(wording.label(.must)) }
    if places[comment.id] == .lost { marks.append(wording.label(.lostPlace)) }
    if let parent = comment.parent { marks.append("\(wording.label(.reply)) \(parent)") }
    sheet.line(
      "\(comment.id)  \(wording.text(of: comment.at))  "
        + "\(wording.name(of: comment.person, names)) (\(marks.joined(separator: ", ")))")
    if let suggestion = comment.suggestion {
      let parts = MarkedPart.parts(from: comment.quote, to: suggestion.replacement)
      let marked = parts.map(\.signed).joined()
      for line in marked.split(separator: "\n") { sheet.line("    \(line)") }
    } else if !comment.quote.isEmpty {
      sheet.line("    “\(comment.quote)”")
    }
    for line in comment.body.split(separator: "\n") { sheet.line("    \(line)") }
  }

  private func state(of comment: CommentRecord) -> String {
    switch comment.suggestion?.verdict {
    case .accepted: wording.label(.accepted)
    case .rejected: wording.label(.rejected)
    case nil: wording.label(comment.resolvedAt == nil ? .open : .resolved)
    }
  }

  /// The number of the revision into which a suggestion came.
  private func acceptedIn(_ comment: CommentRecord) -> Int? {
    guard case .accepted(let id) = comment.suggestion?.verdict else { return nil }
    return revisions.first { $0.id == id }?.number
  }

  func json(_ comment: CommentRecord) -> JSON {
    .object([
      "id": .string("\(comment.id)"), "parent": .optional(comment.parent.map { "\($0)" }),
      "by": .string(board.login(comment.person)), "at": .time(comment.at),
      "body": .string(comment.body), "quote": .string(comment.quote),
      "start": comment.place.map { .number($0.lowerBound) } ?? .null,
      "end": comment.place.map { .number($0.upperBound) } ?? .null,
      "place": places[comment.id].map { .string($0.code) } ?? .null,
      "start_now": places[comment.id]?.range.map { .number($0.lowerBound) } ?? .null,
      "end_now": places[comment.id]?.range.map { .number($0.upperBound) } ?? .null,
      "must": .bool(comment.isMust), "resolved_at": .optional(comment.resolvedAt),
      "resolved_by": .optional(comment.resolvedBy.map(board.login)),
      "replacement": .optional(comment.suggestion?.replacement),
      "verdict": .optional(comment.suggestion?.verdict?.code),
      "accepted_in": acceptedIn(comment).map { .number($0) } ?? .null,
    ])
  }
}

extension Suggestion.Verdict {
  fileprivate var code: String {
    switch self {
    case .accepted: "accepted"
    case .rejected: "rejected"
    }
  }
}

extension AnchorFate {
  fileprivate var code: String {
    switch self {
    case .stays: "stays"
    case .moved: "moved"
    case .changed: "changed"
    case .lost: "lost"
    }
  }
}
