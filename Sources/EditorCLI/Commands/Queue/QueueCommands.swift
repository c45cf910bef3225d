import ArgumentParser
import Newsroom
import Storage
import Workflow

struct QueueGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(
      .queue, "queue",
      [
        QueueList.self, QueueRun.self, QueueHold.self, QueueRelease.self, QueueMove.self,
        QueueReplay.self,
      ])
  }
}

struct QueueList: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.queueList, "list") }

  @OptionGroup var common: CommonOptions
  @Option(help: .option(.portalCode)) var portal: String?

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let code = try portal ?? invocation.homePortal().code
    let rows = try newsroom.queue(of: code, by: acting)
    let names = try invocation.allNames()
    let board = try newsroom.board()
    let wording = invocation.wording
    let numbered = Array(rows.enumerated())
    invocation.answer(
      numbered, head: [.position, .number, .state, .notBefore, .result, .title],
      json: { json($0.offset + 1, $0.element, board, wording, names) },
      row: { place, row in
        [
          "\(place + 1)", row.row.number, wording.name(of: row.row.state, names),
          row.entry.notBefore.map(wording.text(of:)) ?? "",
          row.entry.hold.map { told($0, wording, names) } ?? "", row.row.title,
        ]
      })
  }

  private func told(
    _ hold: QueueEntry.Hold, _ wording: any Wording, _ names: Names
  ) -> String {
    let why = wording.sentence(for: hold.reason, names)
    return wording.label(.held) + (why.isEmpty ? "" : ": \(why)")
  }

  private func blockers(
    _ hold: QueueEntry.Hold?, _ board: Board, _ wording: any Wording, _ names: Names
  ) -> JSON {
    guard case .blocked(let blockers)? = hold?.reason else { return .array([]) }
    let facts = FactWriter(board: board)
    return .array(blockers.map { facts.json($0, wording, names) })
  }

  private func json(
    _ place: Int, _ row: QueueRow, _ board: Board, _ wording: any Wording, _ names: Names
  ) -> JSON {
    let why = row.entry.hold.map { wording.sentence(for: $0.reason, names) }
    return .object([
      "place": .number(place), "id": .id(row.entry.item), "number": .string(row.row.number),
      "title": .string(row.row.title), "state": .string(row.row.state.rawValue),
      "not_before": .optional(row.entry.notBefore), "entered_at": .time(row.entry.enteredAt),
      "held_at": .optional(row.entry.hold?.at),
      "held_by": .optional(row.entry.hold.map { board.login($0.by) }),
      "held_why": .optional(why),
      "held_blockers": blockers(row.entry.hold, board, wording, names),
    ])
  }
}

struct QueueRun: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.queueRun, "run") }

  @OptionGroup var common: CommonOptions

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    do {
      try tell(try newsroom.runQueue(from: invocation.console.source), in: invocation)
    } catch let interruption as QueueRunInterruption {
      try tell(interruption.done, in: invocation)
      throw interruption.cause
    }
  }

  /// Tells what was done. What could not be delivered waits for the next run, and whoever started this one must know.
  private func tell(_ report: QueueRunReport, in invocation: Invocation) throws {
    let names = try invocation.allNames()
    let wording = invocation.wording
    let facts = FactWriter(board: try invocation.newsroom().board())
    invocation.answer(
      .object([
        "entries": .array(report.entries.map { json($0, facts, wording, names) }),
        "alarms": .strings(report.alarms), "files": .strings(report.files),
        "without_outlet": .number(report.withoutOutlet),
        "failures": .array(
          report.failures.map {
            .object(["path": .string($0.path), "message": .string(wording.sentence(for: $0))])
          }),
      ])
    ) {
      var sheet = Sheet()
      for entry in report.entries { write(entry, to: &sheet, wording, names) }
      for line in Self.lines(of: report.files, wording) { sheet.line(line) }
      return sheet.text
    }
    if report.entries.isEmpty { invocation.notice(.nothingDue) }
    if !report.alarms.isEmpty { invocation.notice(.reviewsOverdue(report.alarms)) }
    if report.withoutOutlet > 0 { invocation.notice(.withoutOutlet(report.withoutOutlet)) }
    for failure in report.failures { invocation.warn(of: failure) }
  }

  /// The files one by one, or, when a folder got many of them, from which to which.
  private static func lines(of files: [String], _ wording: any Wording) -> [String] {
    var folders: [(name: String, files: [String])] = []
    for file in files {
      let end = file.lastIndex(of: "/").map(file.index(after:)) ?? file.startIndex
      let (folder, name) = (String(file[..<end]), String(file[end...]))
      if folders.last?.name == folder {
        folders[folders.count - 1].files.append(name)
      } else {
        folders.append((folder, [name]))
      }
    }
    return folders.flatMap { folder -> [String] in
      guard folder.files.count > mostNamed, let first = folder.files.first,
        let last = folder.files.last
      else { return folder.files.map { "\(wording.label(.file)): \(folder.name)\($0)" } }
      return [
        wording.sentence(
          for: .filesWritten(
            folder.files.count, folder: folder.name, first: first, last: last))
      ]
    }
  }

  private static let mostNamed = 5

  private func write(
    _ entry: QueueRunEntry, to sheet: inout Sheet, _ wording: any Wording, _ names: Names
  ) {
    switch entry.result {
    case .published:
      sheet.line("\(entry.number)  \(wording.label(.published))  \(entry.title)")
    case .held(let blockers):
      sheet.line("\(entry.number)  \(wording.label(.held))  \(entry.title)")
      for blocker in blockers { sheet.line("    " + wording.sentence(for: blocker, names)) }
    }
  }

  private func json(
    _ entry: QueueRunEntry, _ facts: FactWriter, _ wording: any Wording, _ names: Names
  ) -> JSON {
    var blockers: [Blocker] = []
    var result = "published"
    if case .held(let found) = entry.result {
      blockers = found
      result = "held"
    }
    return .object([
      "id": .id(entry.item), "number": .string(entry.number), "title": .string(entry.title),
      "result": .string(result),
      "blockers": .array(
        blockers.map { facts.json($0, wording, names) }),
    ])
  }
}

struct QueueHold: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.queueHold, "hold") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemName)) var item: String
  @Option(help: .option(.why)) var why: String

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let answer = try newsroom.setHold(
      true, of: try newsroom.itemID(item), why: why, by: try invocation.acting(),
      request: try invocation.request(change))
    try invocation.answer(answer)
  }
}

struct QueueRelease: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.queueRelease, "release") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemName)) var item: String
  @Option(help: .option(.why)) var why = ""

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let id = try newsroom.itemID(item)
    let answer = try newsroom.setHold(
      false, of: id, why: why, by: acting, request: try invocation.request(change))
    try invocation.answer(answer)
    let names = try invocation.allNames()
    let reasons = try newsroom.obstacles(to: id, by: acting).map {
      invocation.wording.sentence(for: $0, names)
    }
    if !reasons.isEmpty { invocation.notice(.heldAgain(reasons)) }
  }
}

struct QueueMove: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.queueMove, "move") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemName)) var item: String
  @Option(help: .option(.before)) var before: String?

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let answer = try newsroom.move(
      try newsroom.itemID(item), before: try before.map { try newsroom.itemID($0) },
      by: try invocation.acting(), request: try invocation.request(change))
    try invocation.answer(answer)
  }
}

struct QueueReplay: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.queueReplay, "replay") }

  @OptionGroup var common: CommonOptions
  @Option(help: .option(.portalCode)) var portal: String
  @Option(name: .customLong("into"), help: .option(.folder)) var folder: String

  func run(in invocation: Invocation) throws {
    try invocation.checkFileName(folder)
    let files = try invocation.newsroom().replayDeliveries(of: portal, into: folder)
    invocation.answer(
      files, head: [.file], json: { .object(["file": .string($0)]) }, row: { [$0] })
  }
}
