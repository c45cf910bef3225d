import ArgumentParser
import Newsroom
import Prose
import Workflow

struct ItemActCommand: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.itemAct, "act") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemNames, called: "item> ... <action")) var words: [String]
  @Option(name: .customLong("expect"), help: .option(.expected)) var expected: Int?
  @Option(help: .option(.comment)) var comment = ""
  @Option(help: .option(.reason)) var reason: String?
  @Option(name: .customLong("at"), help: .option(.time)) var time: String?
  @Option(name: .customLong("to"), help: .option(.giveTo)) var person: String?
  @Flag(name: .customLong("to-least-busy"), help: .option(.leastBusy)) var isToLeastBusy = false
  @Option(parsing: .upToNextOption, help: .option(.check)) var check: [String] = []
  @Flag(name: .customLong("plan"), help: .option(.plan)) var isPlan = false

  private var receiver: Receiver? {
    get throws {
      if isToLeastBusy, person != nil { throw UsageFault.twoReceivers }
      return isToLeastBusy ? .leastBusy : person.map { .person(login: $0) }
    }
  }

  func run(in invocation: Invocation) throws {
    guard words.count > 1, let action = words.last else { throw UsageFault.actionMissing }
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let request = try invocation.request(change)
    let act = ItemAct(
      TransitionName(rawValue: action), on: ID(0), expected: expected, comment: comment,
      reason: reason, ticked: Set(check), time: try time.map(invocation.time),
      receiver: try receiver)
    let items = words.dropLast()
    for (index, name) in items.enumerated() {
      do {
        var act = act
        act.item = try newsroom.itemID(name)
        if isPlan {
          try invocation.answer(plan: act, of: name, by: acting)
        } else {
          let answer = try newsroom.make(act, by: acting, request: request?.following(index))
          try invocation.answer(answer)
        }
      } catch {
        invocation.tell(error, about: items.count > 1 ? name : nil)
      }
    }
  }
}

extension Invocation {
  /// Tells whether an act would go through. What stands against it is the answer, not a failure of the command.
  fileprivate func answer(plan act: ItemAct, of item: String, by acting: Acting) throws {
    let newsroom = try newsroom()
    let names = try allNames()
    do {
      let state = try newsroom.foresee(act, by: acting)
      answer(
        .object([
          "item": .string(item), "possible": true, "state": .string(state.rawValue),
          "blockers": .array([]),
        ])
      ) { visible("✓ \(item) → \(wording.name(of: state, names))") + "\n" }
    } catch NewsroomError.refused(let denial) {
      let sentences = denial.refusals.map { wording.sentence(for: $0, names) }
      answer(
        .object([
          "item": .string(item), "possible": false, "state": .null,
          "blockers": .array(
            zip(denial.refusals, sentences).map {
              .object(["code": .string($0.code), "message": .string($1)])
            }),
        ])
      ) { visible("– \(item): \(sentences.joined(separator: " "))") + "\n" }
    }
  }
}

extension RequestID {
  /// The request number of the act that is `count` places after this one's, so that a repeated line with several items
  /// repeats each of them.
  func following(_ count: Int) -> RequestID? {
    guard let high = UInt64(text.prefix(16), radix: 16),
      let low = UInt64(text.suffix(16), radix: 16)
    else { return nil }
    let (sum, isOver) = low.addingReportingOverflow(UInt64(count))
    return RequestID(high: isOver ? high &+ 1 : high, low: sum)
  }
}

struct ItemActions: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.itemActions, "actions") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.itemName)) var item: String

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let id = try newsroom.itemID(item)
    let actions = try newsroom.actions(on: id, for: acting)
    let names = try invocation.names([try newsroom.view(id, by: acting).definition])
    let views = ActionViews(
      board: try newsroom.board(), names: names, wording: invocation.wording)
    if invocation.isJSON {
      for action in actions { invocation.console.output(views.json(action).text + "\n") }
      return
    }
    var sheet = Sheet()
    for action in actions { views.write(action, to: &sheet) }
    invocation.console.output(sheet.text)
  }
}

/// What can be done with an item, for people and for scripts.
struct ActionViews {
  let board: Board
  let names: Names
  let wording: any Wording

  func json(_ action: ItemAction) -> JSON {
    let facts = FactWriter(board: board)
    let whoCould = JSON.array(action.whoCould.map(facts.login))
    let needs = Need.allCases.filter { action.transition.needs.contains($0) }.map(\.rawValue)
    return .object([
      "action": .string(action.transition.name.rawValue),
      "title": .string(wording.name(of: action.transition.name, names)),
      "possible": .bool(action.isPossible), "needs": .strings(needs),
      "blockers": .array(
        action.blockers.map { blocker in
          .object([
            "code": .string(blocker.code),
            "message": .string(wording.sentence(for: blocker, names)),
            "facts": .object(facts.facts(of: blocker)), "who_could": whoCould,
          ])
        }), "who_could": whoCould,
    ])
  }

  func write(_ action: ItemAction, to sheet: inout Sheet) {
    let title = wording.text(of: action.transition.title)
    let mark = action.isPossible ? "✓" : "–"
    sheet.line("\(mark) \(action.transition.name)  \(title)")
    for blocker in action.blockers { sheet.line("    " + wording.sentence(for: blocker, names)) }
    if !action.isPossible, !action.whoCould.isEmpty {
      let people = action.whoCould.map { wording.name(of: $0, names) }
      sheet.line("    " + wording.sentence(for: Notice.whoCould(people)))
    }
  }
}
