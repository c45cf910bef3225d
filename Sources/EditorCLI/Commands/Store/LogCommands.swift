import ArgumentParser
import Newsroom
import Rulebook
import Storage

struct LogGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(.log, "log", [LogList.self, LogVerify.self, LogHeadCommand.self])
  }
}

struct LogList: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.logList, "list") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var page: PageOptions

  func run(in invocation: Invocation) throws {
    let before = try page.after.map(invocation.number)
    let limit = try invocation.limit(page.limit)
    let events = try invocation.newsroom().log(
      before: before, limit: limit, by: try invocation.acting())
    let views = try EventViews(events, invocation, try invocation.allNames())
    invocation.answer(events, head: EventViews.head, json: views.json, row: views.row)
    if events.count == limit, let last = events.last {
      invocation.notice(.nextPage("\(last.sequence)"))
    }
  }
}

struct LogVerify: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.logVerify, "verify") }

  @OptionGroup var common: CommonOptions
  @Option(help: .option(.against)) var against: [String] = []

  func run(in invocation: Invocation) throws {
    let heads = try against.map { text in
      guard let head = KeptHead(printed: text) else { throw UsageFault.unreadableHead(text) }
      return head
    }
    let newsroom = try invocation.newsroom()
    let report = try newsroom.verifyLog()
    let kept = try newsroom.standing(of: heads)
    let wording = invocation.wording
    let breaks =
      report.breaks.map { wording.sentence(for: $0) }
      + kept.filter { !$0.isRight }.map { wording.sentence(for: $0) }
    if !breaks.isEmpty { invocation.status = .unusable }
    invocation.answer(
      .object([
        "whole": .bool(breaks.isEmpty), "size": .number(Int(report.size)),
        "head": .string(report.head), "breaks": .strings(breaks),
        "heads": .array(kept.map(Self.json)),
      ])
    ) {
      var sheet = Sheet()
      if breaks.isEmpty {
        sheet.line(wording.sentence(for: Notice.logWhole(Int(report.size))))
      }
      for line in report.breaks { sheet.line(wording.sentence(for: line)) }
      for head in kept { sheet.line(wording.sentence(for: head)) }
      sheet.add(wording.label(.head), report.head)
      return sheet.text
    }
  }

  private static func json(_ report: HeadReport) -> JSON {
    var members: [String: JSON] = [
      "size": .number(Int(report.head.size)), "hash": .string(report.head.hash.hexadecimal),
      "signature": .string(report.signing.rawValue),
    ]
    switch report.standing {
    case .same: members["standing"] = "same"
    case .extended(let lines):
      members["standing"] = "extended"
      members["by"] = .number(Int(lines))
    case .shortened(let now):
      members["standing"] = "shortened"
      members["now"] = .number(Int(now))
    case .forked(let since):
      members["standing"] = "forked"
      members["since"] = .number(Int(since))
    }
    return .object(members)
  }
}

struct LogHeadCommand: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.logHead, "head") }

  @OptionGroup var common: CommonOptions

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    do {
      let head = try newsroom.signedHead()
      invocation.answer(
        .object([
          "size": .number(Int(head.size)), "hash": .string(head.hash.hexadecimal),
          "at": .time(head.at), "short": .string(head.shortText),
          "checkpoint": .string(head.checkpoint), "key": .string(head.keyName),
          "public_key": .string(head.publicKey.hexadecimal),
          "signature": .string(head.signature.hexadecimal), "line": .string(head.printed),
        ])
      ) { head.printed + "\n" }
    } catch let fault as KeyFault {
      try answerUnsigned(newsroom, fault, invocation)
    }
  }

  /// A head without a signature still shows most of what one with it does.
  private func answerUnsigned(
    _ newsroom: Newsroom, _ fault: KeyFault, _ invocation: Invocation
  ) throws {
    let head = try newsroom.logHead()
    let time = newsroom.now
    let sentence = invocation.wording.sentence(for: fault)
    invocation.status = .unusable
    invocation.answer(
      .object([
        "size": .number(Int(head.size)), "hash": .string(head.hash.hexadecimal),
        "at": .time(time), "signature": .null, "message": .string(sentence),
      ])
    ) { "\(head.size) \(head.hash.hexadecimal) \(time.isoText)\n" }
    if !invocation.isJSON { invocation.message(sentence) }
  }
}
