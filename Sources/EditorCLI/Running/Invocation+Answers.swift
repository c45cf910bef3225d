import Newsroom
import Prose
import Storage
import Workflow

extension Invocation {
  public var isJSON: Bool { given.isJSON }

  /// Answers with one thing: as JSON, or as the words that `plain` makes.
  func answer(_ json: @autoclosure () -> JSON, plain: () throws -> String) rethrows {
    console.output(isJSON ? json().text + "\n" : try plain())
  }

  /// Answers with a list: an object a line, or a table.
  func answer<Element>(
    _ elements: [Element], head: [Label], json: (Element) -> JSON, row: (Element) -> [String]
  ) {
    if isJSON {
      for element in elements { console.output(json(element).text + "\n") }
      return
    }
    guard !elements.isEmpty else { return notice(.empty) }
    console.output(Table(head: head.map(wording.label), rows: elements.map(row)).text)
  }

  /// Tells something beside the answer; scripts that take JSON find it there or do not need it.
  func notice(_ notice: Notice) {
    guard !isJSON else { return }
    message(wording.sentence(for: notice))
  }

  func message(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      console.messages(visible(String(line)) + "\n")
    }
  }

  /// A text that is asked for as it is, such as a body or a definition: made visible for a terminal only.
  func passage(_ text: String) -> String {
    console.isTerminal ? visible(text, newlines: .keep) : text
  }

  /// The names of people and portals, with the titles of the definitions given.
  func names(_ definitions: [Definition] = []) throws -> Names {
    let board = try newsroom().board()
    let login = fixed ?? given.person ?? console.environment["TOASOAN_AS"]
    return Names(board, definitions, for: login.flatMap { board.person(login: $0)?.id })
  }

  /// Names with the titles of every definition in its newest version.
  func allNames() throws -> Names { try names(try definitions()) }

  func definitions() throws -> [Definition] {
    let newsroom = try newsroom()
    let names = Set(try newsroom.definitionIDs().map(\.name))
    let definitions = try names.sorted().map { try newsroom.definition(named: $0) }
    // What both have is called as items have it.
    return FlowSubject.allCases.flatMap { subject in
      definitions.filter { $0.subject == subject }
    }
  }

  // MARK: Changes

  func answer(_ answer: Answer<ItemOutcome>) throws {
    let outcome = answer.outcome
    try self.answer(Self.json(answer)) {
      let names = try allNames()
      return line(
        [
          outcome.number, wording.name(of: outcome.state, names),
          "\(wording.label(.version)) \(outcome.version)",
          "\(wording.label(.revision)) \(outcome.revision)",
        ], answer.request)
    }
    if answer.isRepeated { notice(.repeated) }
  }

  func answer(_ answer: Answer<NamedOutcome>, _ label: Label) {
    self.answer(
      .object([
        "done": true, "name": .string(answer.outcome.name),
        "request": .string(answer.request.text), "repeated": .bool(answer.isRepeated),
      ])
    ) { line(["\(wording.label(label)) \(answer.outcome.name)"], answer.request) }
    if answer.isRepeated { notice(.repeated) }
  }

  func answer(_ answer: Answer<MigrationOutcome>) {
    let outcome = answer.outcome
    self.answer(
      .object([
        "done": true, "name": .string(outcome.definition.name),
        "to": .number(outcome.definition.version), "moved": .number(outcome.moved),
        "request": .string(answer.request.text), "repeated": .bool(answer.isRepeated),
      ])
    ) {
      line(
        [
          "\(wording.label(.workflow)) \(outcome.definition)",
          "\(wording.label(.movedItems)) \(wording.number(outcome.moved))",
        ], answer.request)
    }
    if answer.isRepeated { notice(.repeated) }
  }

  func answer(_ answer: Answer<CommentOutcome>) {
    let outcome = answer.outcome
    self.answer(
      .object([
        "done": true, "comment": .string("\(outcome.id)"), "item": .id(outcome.item),
        "resolved": .bool(outcome.isResolved), "request": .string(answer.request.text),
        "repeated": .bool(answer.isRepeated),
        "not_told": .array(
          outcome.mentionFaults.map { fault in
            .object([
              "login": .string(fault.login), "message": .string(wording.sentence(for: fault)),
            ])
          }),
      ])
    ) {
      line(
        [
          "\(wording.label(.comment)) \(outcome.id)",
          wording.label(outcome.isResolved ? .resolved : .open),
        ], answer.request)
    }
    for fault in outcome.mentionFaults { notice(.mention(fault)) }
    if answer.isRepeated { notice(.repeated) }
  }

  func line(_ parts: [String], _ request: RequestID) -> String {
    visible((parts + ["\(wording.label(.request)) \(request.text)"]).joined(separator: " · "))
      + "\n"
  }

  private static func json(_ answer: Answer<ItemOutcome>) -> JSON {
    let outcome = answer.outcome
    return .object([
      "done": true, "id": .id(outcome.id), "number": .string(outcome.number),
      "state": .string(outcome.state.rawValue), "version": .number(outcome.version),
      "revision": .number(outcome.revision), "request": .string(answer.request.text),
      "repeated": .bool(answer.isRepeated),
    ])
  }
}
