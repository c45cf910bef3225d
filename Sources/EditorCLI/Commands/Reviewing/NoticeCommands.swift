import ArgumentParser
import Newsroom
import Storage
import Workflow

struct NoticeGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(.notice, "notice", [NoticeList.self, NoticeRead.self, NoticeKinds.self, NoticeSet.self])
  }
}

struct NoticeList: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.noticeList, "list") }

  @OptionGroup var common: CommonOptions
  @Option(help: .option(.limit)) var limit = 50

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let notices = try newsroom.notices(
      of: try invocation.acting(), limit: try invocation.limit(limit))
    let (names, board) = (try invocation.allNames(), try newsroom.board())
    let wording = invocation.wording
    invocation.answer(
      notices, head: [.notice, .time, .kind, .number, .title, .person, .text],
      json: { json($0, board) },
      row: { notice in
        [
          "\(notice.record.id)", wording.text(of: notice.record.at),
          wording.told(notice, names), notice.item?.number ?? notice.sheet?.number ?? "",
          wording.title(of: notice),
          notice.by.map { wording.name(of: $0, names) } ?? "",
          notice.words.split(separator: "\n").joined(separator: " "),
        ]
      })
  }

  private func json(_ notice: NoticeView, _ board: Board) -> JSON {
    .object([
      "id": .string("\(notice.record.id)"), "kind": .string(notice.record.kind.rawValue),
      "at": .time(notice.record.at), "item": .optional(notice.item?.number),
      "title": .optional(notice.item?.title), "by": .optional(notice.by.map(board.login)),
      "transition": .optional(notice.transition?.rawValue),
      "comment": .optional(notice.record.comment.map { "\($0)" }), "words": .string(notice.words),
      "sheet": .optional(notice.sheet?.number),
      "step": .optional(
        notice.record.kind == .sheetWaits ? notice.sheet?.next?.name.rawValue : nil),
      "payee": .optional(notice.sheet?.paid?.payee),
      "net": notice.sheet?.paid.map { .money($0.net) } ?? .null,
    ])
  }
}

struct NoticeRead: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.noticeRead, "read") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.noticeID)) var notice: String

  func run(in invocation: Invocation) throws {
    let (newsroom, acting) = (try invocation.newsroom(), try invocation.acting())
    let request = try invocation.request(change)
    let answer =
      notice == "all"
      ? try newsroom.readAllNotices(by: acting, request: request)
      : try newsroom.readNotice(try invocation.number(notice), by: acting, request: request)
    invocation.answer(answer, .readNotices)
  }
}

struct NoticeKinds: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.noticeKinds, "kinds") }

  @OptionGroup var common: CommonOptions

  func run(in invocation: Invocation) throws {
    let kinds = try invocation.newsroom().noticeKinds(of: try invocation.acting())
    let wording = invocation.wording
    invocation.answer(
      kinds, head: [.kind, .text, .value],
      json: { .object(["kind": .string($0.kind.rawValue), "on": .bool($0.isOn)]) },
      row: {
        [$0.kind.rawValue, wording.name(of: $0.kind), wording.label($0.isOn ? .yes : .no)]
      })
  }
}

struct NoticeSet: OfficeCommand {
  enum Choice: String, CaseIterable, ExpressibleByArgument {
    case on, off
  }

  static var configuration: CommandConfiguration { .of(.noticeSet, "set") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.noticeKind)) var kind: NoticeKind
  @Argument(help: .option(.onOrOff)) var choice: Choice

  func run(in invocation: Invocation) throws {
    invocation.answer(
      try invocation.newsroom().setNotices(
        kind, on: choice == .on, by: try invocation.acting(),
        request: try invocation.request(change)), .kind)
  }
}

extension NoticeKind: ExpressibleByArgument {}

extension Wording {
  /// The title of the item, or the days of the sheet and what it paid whoever is told.
  func title(of notice: NoticeView) -> String {
    if let item = notice.item { return item.title }
    guard let sheet = notice.sheet else { return label(.closed) }
    if let paid = sheet.paid { return "\(label(.net)): \(money(paid.net))" }
    return "\(label(.sheet)) \(text(of: sheet.from))–\(text(of: sheet.to))"
  }

  /// What a notice tells: what was decided, or what it is about.
  public func told(_ notice: NoticeView, _ names: Names) -> String {
    guard [.decided, .sheetBack].contains(notice.record.kind), let transition = notice.transition
    else {
      return name(of: notice.record.kind)
    }
    return name(of: transition, names)
  }
}
