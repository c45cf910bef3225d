import Newsroom
import Rulebook
import TestSupport
import Workflow

/// The day of one item, scripted: written, sent, received, forwarded, commented on, returned, revised, approved, put off,
/// published, corrected, taken down and put back; each step acknowledged after it was answered.
struct Day {
  private let newsroom: Newsroom
  private let acks: Acknowledgements
  private let number: Int

  init(_ number: Int, at path: String, acknowledging acks: Acknowledgements) throws {
    newsroom = try NewsroomProbe.open(path)
    self.acks = acks
    self.number = number
  }

  func live() throws {
    let item = try written()
    try toApproval(item)
    try goOut()
    try afterwards(item)
    try goOut()
    try newsroom.close()
  }

  private func written() throws -> ID<Item> {
    let minh = try acting(.minh, in: newsroom)
    let new = NewItem(portal: "bacgiang", kind: .news, text: text("sáng"))
    let outcome = try newsroom.create(new, by: minh).outcome
    try acks.add("revision", "\(outcome.id)", "\(outcome.revision)", mark("sáng"))
    return outcome.id
  }

  private func toApproval(_ item: ID<Item>) throws {
    try make("submit", on: item, by: .minh)
    try make("claim", on: item, by: .ha)
    try make("forward", on: item, by: .ha)
    let remark = NewComment(item: item, quote: "Quý Sơn", body: "Ghi rõ thôn nào.")
    _ = try newsroom.comment(remark, by: try acting(.lan, in: newsroom))
    try make("return", on: item, by: .lan)
    try save("trưa", in: item, by: .minh)
    try make("submit", on: item, by: .minh)
    try make("approve", on: item, by: .lan)
    try make("schedule", on: item, by: .hoa, at: newsroom.now.adding(milliseconds: 3_600_000))
    try make("unschedule", on: item, by: .hoa)
    // What was put off waits until somebody lets it go.
    let hoa = try acting(.hoa, in: newsroom)
    _ = try newsroom.setHold(false, of: item, why: "Đã đủ số liệu.", by: hoa)
  }

  private func afterwards(_ item: ID<Item>) throws {
    try make("correct", on: item, by: .ha)
    try save("chiều", in: item, by: .ha)
    try make("forward", on: item, by: .ha)
    try make("approve", on: item, by: .lan)
    try goOut()
    try make("withdraw", on: item, by: .son)
    try make("restore", on: item, by: .son)
  }

  private func make(
    _ transition: TransitionName, on item: ID<Item>, by person: Cast, at time: Timestamp? = nil
  ) throws {
    let act = ItemAct(
      transition, on: item, comment: "Rà lại đoạn hai.", ticked: wholeChecklist, time: time)
    let outcome = try newsroom.make(act, by: try acting(person, in: newsroom)).outcome
    try acks.add("state", "\(item)", "\(outcome.state)")
  }

  private func save(_ hour: String, in item: ID<Item>, by person: Cast) throws {
    let save = Save(item: item, expected: nil, text: text(hour))
    let outcome = try newsroom.save(save, by: try acting(person, in: newsroom)).outcome
    try acks.add("revision", "\(item)", "\(outcome.revision)", mark(hour))
  }

  private func goOut() throws {
    let report = try newsroom.runQueue(from: "day")
    for entry in report.entries where entry.result == .published {
      try acks.add("published", "\(entry.item)")
    }
    if let failure = report.failures.first { throw failure }
  }

  private func text(_ hour: String) -> Text { TestNewsroom.text(mark(hour)) }

  /// One word, as acknowledgements have it.
  private func mark(_ hour: String) -> String { "ngày-\(number)-\(hour)" }
}
