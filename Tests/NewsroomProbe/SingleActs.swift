import Glibc
import Newsroom
import Rulebook
import Storage
import TestSupport
import Workflow

/// A store with the cast and `items` items that wait for approval, and an outlet beside it.
func make(at path: String, items: Int) throws {
  let newsroom = try Newsroom.make(NewStore(isRehearsal: true), opening(path, seed: 1))
  try TestSupport.populate(newsroom)
  let tuan = try acting(.tuan, in: newsroom)
  _ = try newsroom.editPortal("bacgiang", PortalChange(outlet: path + ".out"), by: tuan)
  for number in 0..<items {
    let id = try submitted(number, in: newsroom)
    let ha = try acting(.ha, in: newsroom)
    _ = try newsroom.make(ItemAct("claim", on: id), by: ha)
    _ = try newsroom.make(ItemAct("forward", on: id), by: ha)
  }
  try newsroom.close()
}

/// A new item of Minh's that waits to be received.
func submitted(
  _ number: Int, in newsroom: Newsroom,
  requests: (create: RequestID?, submit: RequestID?) = (nil, nil)
) throws -> ID<Item> {
  let minh = try acting(.minh, in: newsroom)
  let text = TestNewsroom.text("Bài số \(number)")
  let item = try newsroom.create(
    NewItem(portal: "bacgiang", kind: .news, text: text), by: minh, request: requests.create
  ).outcome.id
  _ = try newsroom.make(ItemAct("submit", on: item), by: minh, request: requests.submit)
  return item
}

/// One act in a process of its own, acknowledged after it was answered. Its request numbers are always the same: whoever
/// lost the answer runs it again, and nothing happens twice.
func act(_ name: String, at path: String, acknowledging acks: Acknowledgements) throws {
  let newsroom = try NewsroomProbe.open(path)
  switch name {
  case "submit":
    let requests = (RequestID(high: 1, low: 99), RequestID(high: 2, low: 99))
    let item = try submitted(99, in: newsroom, requests: requests)
    try acks.add("state", "\(item)", "submitted")
  case "approve":
    let lan = try acting(.lan, in: newsroom)
    let states: [StateName] = ["review", "approved"]
    for row in try states.flatMap({ try rows(in: $0, newsroom, for: lan) }) {
      let act = ItemAct("approve", on: row.id, ticked: wholeChecklist)
      let request = RequestID(high: 3, low: UInt64(bitPattern: row.id.rawValue))
      let outcome = try newsroom.make(act, by: lan, request: request).outcome
      try acks.add("state", "\(row.id)", "\(outcome.state)")
    }
  case "queue":
    let report = try newsroom.runQueue(from: "probe")
    for entry in report.entries where entry.result == .published {
      try acks.add("state", "\(entry.item)", "published")
    }
    if let failure = report.failures.first { throw failure }
  case "sheet-make", "sheet-pay": try actOnSheet(name, newsroom, acks)
  default: throw ProbeError.usage
  }
  try newsroom.close()
}

/// The items of the province in one state.
func rows(
  in state: StateName, _ newsroom: Newsroom, for acting: Acting
) throws -> [ItemRow] {
  guard let portal = try newsroom.board().portal(code: "bacgiang") else {
    throw ProbeError.broken("no portal")
  }
  return try newsroom.page(
    of: [ListPart(.portal(portal.id), state)], .first, limit: 1_000, for: acting)
}

func sample(at path: String) throws {
  let newsroom = try Newsroom.make(NewStore(isRehearsal: true), opening(path, seed: 1))
  let begin = uptime()
  let report = try newsroom.furnishSample(by: nil)
  let seconds = (uptime() - begin) / 1_000
  print("\(report.items) items, \(try newsroom.logHead().size) events in \(seconds) s")
  try newsroom.close()
}

func furnish(at path: String, items: Int) throws {
  let newsroom = try Newsroom.make(NewStore(isRehearsal: true), opening(path, seed: 1))
  try TestSupport.populate(newsroom)
  let begin = uptime()
  _ = try newsroom.furnish(items: items)
  print("\(items) items in \((uptime() - begin) / 1_000) s")
  try newsroom.close()
}

/// Stops this process while it holds the right to write and has written something.
func freeze(at path: String) throws {
  let options = OpenOptions(for: .writing, as: "probe \(getpid())", schema: nil)
  let store = try SQLiteDatabase.open(path, options)
  do {
    try store.atomically {
      try store.run("UPDATE person SET name = name || ' (sửa)'")
      raise(SIGSTOP)
      // Undone, since nobody wants these names.
      throw StorageError.missing
    }
  } catch StorageError.missing {}
  try store.close()
}
