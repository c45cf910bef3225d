import Newsroom
import Rulebook
import Storage
import TestSupport
import Workflow

/// Looks through a store after something happened to those who worked in it.
struct Judge {
  private let path: String
  private let newsroom: Newsroom
  private let acks: Acknowledgements
  private let son: Acting

  init(at path: String, _ acks: Acknowledgements) throws {
    self.path = path
    self.acks = acks
    newsroom = try NewsroomProbe.open(path)
    son = try acting(.son, in: newsroom)
  }

  /// Throws at the first thing that is not as it must be. Publishes what is due and says how much there is at the end.
  func judge() throws {
    let found = try newsroom.verify(.full)
    guard found.isWhole else { throw ProbeError.broken("\(found.findings)") }
    try checkAcknowledged()
    for item in try allItems() { try checkHistory(of: item) }
    try checkOutlet()
    // The disk may have been found under another name.
    let change = PortalChange(outlet: path + ".out")
    _ = try newsroom.editPortal("bacgiang", change, by: try acting(.tuan, in: newsroom))
    let again = try newsroom.runQueue(from: "judge")
    guard again.failures.isEmpty else { throw ProbeError.broken("\(again.failures)") }
    try checkOutlet()
    try compareWithReplay()
    try countPublications()
    let left = try newsroom.verify(.full)
    guard left.isWhole else { throw ProbeError.broken("after a queue run: \(left.findings)") }
    let files = fileNames(in: path + ".out").count
    print("whole: \(left.events) events, \(files) files; \(acks.lines().count) acknowledgements")
    try newsroom.close()
  }

  private func allItems() throws -> [ID<Item>] {
    let states = try newsroom.definition(named: "three-step").states.map(\.name)
    return try states.flatMap { try rows(in: $0, newsroom, for: son).map(\.id) }
  }

  private func checkAcknowledged() throws {
    for words in acks.lines() {
      guard words.count > 1, let number = Int64(words[0] == "sheet" ? "0" : words[1]) else {
        throw ProbeError.broken("acknowledgement \(words)")
      }
      if words[0] == "sheet" {
        try checkSheet(words)
        continue
      }
      let item = ID<Item>(number)
      switch (words[0], words.count) {
      case ("state", 3): try check(item, reached: words[2])
      case ("published", 2): try check(item, reached: "published")
      case ("revision", 4): try check(item, Int(words[2]) ?? 0, says: words[3])
      case ("version", 4): try check(item, holds: words[3])
      default: throw ProbeError.broken("acknowledgement \(words)")
      }
    }
  }

  /// A sheet that was acknowledged is there, and went as far as that.
  private func checkSheet(_ words: [String]) throws {
    guard words.count == 3 else { throw ProbeError.broken("acknowledgement \(words)") }
    let view = try newsroom.sheetView(words[1], by: son)
    let states = [view.sheet.state.rawValue] + view.steps.map(\.to.rawValue)
    guard states.contains(words[2]) else {
      throw ProbeError.broken("\(words[1]) never was \(words[2])")
    }
  }

  private func check(_ item: ID<Item>, reached state: String) throws {
    let reached = try newsroom.history(of: item, by: son).contains {
      $0.facts.after.hasPrefix("\(state) ")
    }
    guard reached else { throw ProbeError.broken("\(item) never was \(state)") }
  }

  private func check(_ item: ID<Item>, _ number: Int, says mark: String) throws {
    let text = try newsroom.revision(number, of: item, by: son).text
    guard text.title == mark else {
      throw ProbeError.broken("\(item)/\(number) says \(text.title), not \(mark)")
    }
  }

  private func check(_ item: ID<Item>, holds request: String) throws {
    let events = try newsroom.history(of: item, by: son).filter { $0.facts.request == request }
    guard events.count == 1 else {
      throw ProbeError.broken("request \(request) left \(events.count) events")
    }
  }

  /// Each change stands on the one before it, and the item is where the last one left it.
  private func checkHistory(of item: ID<Item>) throws {
    let view = try newsroom.view(item, by: son)
    let places = try newsroom.history(of: item, by: son).map(\.facts).filter { !$0.after.isEmpty }
    for (before, after) in zip(places, places.dropFirst()) where before.after != after.before {
      throw ProbeError.broken("\(item) went from \(before.after) but came from \(after.before)")
    }
    guard places.last?.after == "\(view.item.state) \(view.item.version)" else {
      throw ProbeError.broken("\(item) is \(view.item.state) \(view.item.version)")
    }
    let saves = places.filter { ["item.create", "item.save"].contains($0.action) }
    guard saves.count == view.revisions.count else {
      throw ProbeError.broken("\(item): \(saves.count) saves, \(view.revisions.count) revisions")
    }
  }

  /// Once all is written, the outlet holds what a replay writes, byte for byte.
  private func compareWithReplay() throws {
    let scratch = path + ".again"
    _ = try newsroom.replayDeliveries(of: "bacgiang", into: scratch)
    let names = fileNames(in: scratch)
    guard fileNames(in: path + ".out") == names else {
      throw ProbeError.broken("\(fileNames(in: path + ".out")) is not \(names)")
    }
    for name in names {
      guard wholeText("\(path).out/\(name)") == wholeText("\(scratch)/\(name)") else {
        throw ProbeError.broken("\(name) differs from its replay")
      }
    }
  }

  /// What was published so many times stands so many times in the outlet.
  private func countPublications() throws {
    var files: [String: Int] = [:]
    for name in fileNames(in: path + ".out") where !name.hasSuffix("-withdrawal.json") {
      files[number(in: wholeText("\(path).out/\(name)")), default: 0] += 1
    }
    for item in try allItems() {
      let events = try newsroom.history(of: item, by: son).filter {
        $0.facts.after.hasPrefix("published ") && !$0.facts.before.hasPrefix("published ")
      }
      let number = try newsroom.view(item, by: son).record.number
      guard files[number, default: 0] == events.count else {
        throw ProbeError.broken("\(number): \(events.count) times, files \(files[number] ?? 0)")
      }
    }
  }

  private func number(in text: String) -> String {
    let line = text.split(separator: "\n").first { $0.hasPrefix("  \"number\" : ") }
    return line.map { String($0.split(separator: "\"")[3]) } ?? ""
  }

  /// Files are numbered without gaps, each is whole and there once.
  private func checkOutlet() throws {
    for (place, name) in fileNames(in: path + ".out").enumerated() {
      let text = wholeText("\(path).out/\(name)")
      guard Int(name.prefix(9)) == place + 1, text.hasSuffix("}\n"),
        text.contains("\"sequence\" : \(place + 1)")
      else { throw ProbeError.broken("file \(name) at place \(place + 1)") }
    }
  }
}
