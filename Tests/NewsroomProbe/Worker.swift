import Newsroom
import Rulebook
import Storage
import TestSupport
import Workflow

/// How much a worker does: so many acts, or for so long.
enum Dose {
  case acts(Int)
  case seconds(Int)

  /// Reads `200` as acts and `60s` as seconds.
  init?(_ word: String) {
    if let acts = Int(word) {
      self = .acts(acts)
    } else if word.hasSuffix("s"), let seconds = Int(word.dropLast()) {
      self = .seconds(seconds)
    } else {
      return nil
    }
  }

  func isTaken(acts: Int, since begin: Double) -> Bool {
    switch self {
    case .acts(let most): acts >= most
    case .seconds(let seconds): uptime() - begin >= Double(seconds) * 1_000
    }
  }
}

/// Makes random acts of random people on the items of a store, and counts what came of them.
struct Worker {
  private let newsroom: Newsroom
  private let acks: Acknowledgements
  private var dice: SeededGenerator
  private let seed: UInt64
  private var counts: [String: Int] = [:]
  private var texts = 0
  private let people: [Acting]
  private var board: [ID<Item>]
  /// What this worker saw of each item when it last looked: people act on what stands on their screen.
  private var seen: [ID<Item>: ItemView] = [:]

  init(at path: String, seed: UInt64, acknowledging acks: Acknowledgements) throws {
    newsroom = try Newsroom.open(opening(path, seed: ~seed))
    self.acks = acks
    self.seed = seed
    dice = SeededGenerator(seed: seed)
    let newsroom = newsroom
    people = try [Cast.son, .lan, .hoa, .ha, .minh, .quan, .thanh, .hung, .khanh].map {
      try acting($0, in: newsroom)
    }
    let son = people[0]
    let states: [StateName] = [
      "draft", "submitted", "editing", "review", "approved", "published", "returned", "withdrawn",
    ]
    board = try states.flatMap { try rows(in: $0, newsroom, for: son).map(\.id) }.sorted()
  }

  var summary: String {
    counts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
  }

  func close() throws { try newsroom.close() }

  mutating func work(_ dose: Dose) throws {
    let begin = uptime()
    var acts = 0
    while !dose.isTaken(acts: acts, since: begin) {
      let answer = try outcome()
      counts[answer, default: 0] += 1
      acts += 1
    }
  }

  /// What came of one act; anything that is no reason ends the work.
  private mutating func outcome() throws -> String {
    do {
      return try act()
    } catch NewsroomError.refused {
      return "refused"
    } catch NewsroomError.stale {
      return "stale"
    } catch StorageError.unavailable(.locked, _) {
      return "locked"
    }
  }

  private mutating func act() throws -> String {
    if board.count < 6 || Int.random(in: 0..<40, using: &dice) == 0 {
      let item = try submitted(board.count, in: newsroom)
      board.append(item)
      try acks.add("state", "\(item)", "submitted")
      return "sent"
    }
    let person = people.randomElement(using: &dice)!
    guard let item = board.randomElement(using: &dice) else { throw ProbeError.usage }
    let view = try look(at: item, person)
    switch Int.random(in: 0..<10, using: &dice) {
    case 0: return try runQueue()
    case 1...3: return try save(view, person)
    default: return try move(view, person)
    }
  }

  /// The item as it is, or one time in four as it was when this worker last saw it.
  private mutating func look(at item: ID<Item>, _ person: Acting) throws -> ItemView {
    if let old = seen[item], Int.random(in: 0..<4, using: &dice) == 0 { return old }
    let view = try newsroom.view(item, by: person)
    seen[item] = view
    return view
  }

  private func runQueue() throws -> String {
    let report = try newsroom.runQueue(from: "worker")
    for entry in report.entries where entry.result == .published {
      try acks.add("published", "\(entry.item)")
    }
    return "queue"
  }

  private mutating func save(_ view: ItemView, _ person: Acting) throws -> String {
    texts += 1
    let mark = "w\(seed)-\(texts)"
    let save = Save(
      item: view.item.id, expected: view.item.version, text: TestNewsroom.text(mark))
    let outcome = try newsroom.save(save, by: person).outcome
    try acks.add("revision", "\(view.item.id)", "\(outcome.revision)", mark)
    return "saved"
  }

  private mutating func move(_ view: ItemView, _ person: Acting) throws -> String {
    let possible = try newsroom.actions(on: view.item.id, for: person).filter(\.isPossible)
    guard let action = possible.randomElement(using: &dice) else { return "nothing" }
    let request = RequestID(high: dice.next(), low: dice.next())
    let time = newsroom.now.adding(milliseconds: 60_000)
    let act = ItemAct(
      action.transition.name, on: view.item.id, expected: view.item.version,
      seen: view.item.text.hash, comment: "Lý do.", reason: "outdated", ticked: wholeChecklist,
      time: action.transition.needs.contains(.time) ? time : nil, receiver: .person(login: "ha"))
    let outcome = try newsroom.make(act, by: person, request: request).outcome
    try acks.add("version", "\(view.item.id)", "\(outcome.version)", request.text)
    return "moved"
  }
}
