import Newsroom
import Rulebook
import Storage
import Workflow

/// Items in lists, for people and for scripts.
struct ItemViews {
  static let head: [Label] = [.number, .state, .kind, .author, .assignee, .due, .title]

  let board: Board
  let names: Names
  let wording: any Wording
  let now: Timestamp

  func row(_ item: ItemRow) -> [String] {
    let due = item.due.map { time in
      wording.text(of: time) + (time < now ? " (\(wording.label(.overdue)))" : "")
    }
    return [
      item.number, wording.name(of: item.state, names), wording.name(of: item.kind),
      board.name(item.author), item.assignee.map(board.name) ?? "",
      due ?? item.publishAt.map(wording.text(of:)) ?? "", item.title,
    ]
  }

  func json(_ item: ItemRow) -> JSON {
    .object([
      "id": .id(item.id), "number": .string(item.number),
      "portal": .optional(board.portals[item.portal]?.code),
      "kind": .string(item.kind.rawValue), "category": .string(item.category),
      "priority": .string(item.priority.word), "state": .string(item.state.rawValue),
      "version": .number(item.version), "revision": .number(item.revisionNumber),
      "title": .string(item.title), "author": .string(board.login(item.author)),
      "assignee": .optional(item.assignee.map(board.login)), "due": .optional(item.due),
      "publish_at": .optional(item.publishAt), "published_at": .optional(item.publishedAt),
      "changed_at": .time(item.changedAt), "live": .bool(item.isLive),
      "urgent_by": .optional(item.urgentBy.map(board.login)), "closed": .bool(item.isClosed),
      "place": .string(item.place.text),
    ])
  }
}
