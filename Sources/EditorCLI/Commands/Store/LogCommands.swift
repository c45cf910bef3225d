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
    let heads = try against.map { try LogHead(printed: $0) }
    let report = try invocation.newsroom().verifyLog(against: heads)
    let wording = invocation.wording
    let breaks = report.breaks.map { wording.sentence(for: $0) }
    if !breaks.isEmpty { invocation.status = .unusable }
    invocation.answer(
      .object([
        "whole": .bool(breaks.isEmpty), "size": .number(Int(report.size)),
        "head": .string(report.head), "breaks": .strings(breaks),
      ])
    ) {
      var sheet = Sheet()
      if breaks.isEmpty {
        sheet.line(wording.sentence(for: Notice.logWhole(Int(report.size))))
        if !heads.isEmpty {
          sheet.line(wording.sentence(for: Notice.logGoesThrough(heads: heads.count)))
        }
      }
      for line in breaks { sheet.line(line) }
      sheet.add(wording.label(.head), report.head)
      return sheet.text
    }
  }
}

struct LogHeadCommand: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.logHead, "head") }

  @OptionGroup var common: CommonOptions

  func run(in invocation: Invocation) throws {
    let head = try invocation.newsroom().logHead()
    let time = try invocation.newsroom().now
    invocation.answer(
      .object([
        "size": .number(Int(head.size)), "hash": .string(head.hash.hexadecimal),
        "at": .time(time),
      ])
    ) { "\(head.size) \(head.hash.hexadecimal) \(time.isoText)\n" }
  }
}
