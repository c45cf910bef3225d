import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// A store whose next answers are lost after everything was done.
final class ForgetfulDatabase: Database {
  private let inner: SQLiteDatabase
  /// How many answers will still be lost.
  var losses = 0

  init(_ inner: SQLiteDatabase) { self.inner = inner }

  var dialect: Dialect { inner.dialect }
  func rows(_ sql: String, _ values: [Value]) throws -> [Row] { try inner.rows(sql, values) }
  func each(_ sql: String, _ values: [Value], _ body: (Row) throws -> Bool) throws {
    try inner.each(sql, values, body)
  }
  func run(_ sql: String, _ values: [Value]) throws -> Int { try inner.run(sql, values) }
  func atomically<T>(_ body: () throws -> T) throws -> T { try inner.atomically(body) }
  func reading<T>(_ body: () throws -> T) throws -> T { try inner.reading(body) }
  func changeCounter() throws -> Int64 { try inner.changeCounter() }
  func close() throws { try inner.close() }

  func atomically<T>(
    request: String, recorded: () throws -> T?, _ body: () throws -> T
  ) throws -> T {
    let result = try inner.atomically(request: request, recorded: recorded, body)
    guard losses == 0 else {
      losses -= 1
      throw StorageError.unknownOutcome(request: request)
    }
    return result
  }
}

struct LostAnswerTests {
  private let folder: TemporaryFolder
  private let house: TestNewsroom
  private let database: ForgetfulDatabase
  private let item: ID<Item>

  init() throws {
    folder = try TemporaryFolder()
    let first = try TestSupport.newsroom(at: folder.store)
    try first.newsroom.close()
    database = ForgetfulDatabase(
      try SQLiteDatabase.open(folder.store, OpenOptions(for: .writing, as: "test", schema: nil)))
    let (clock, random) = (first.clock, first.random)
    house = TestNewsroom(
      try Newsroom(database, clock: { clock.now }, random: { random.next() }), clock: clock,
      random: random)
    item = try house.inReview()
  }

  private func isClosed(_ navigation: Navigation) -> Bool {
    if case .close = navigation { true } else { false }
  }

  @Test func `a lost answer is asked for again and decides once`() throws {
    let session = try Stage.session(house, as: .lan)
    var dialog = try DecisionDialog("return", on: [item], in: session)
    _ = dialog.paste("Rà lại số liệu.", in: session)
    database.losses = 1

    #expect(throws: StorageError.self) { try dialog.perform("confirm", in: session) }
    // The workstation notices a change, which is the person's own: what was asked stays as it was.
    try dialog.refresh(in: session)
    #expect(isClosed(try dialog.perform("confirm", in: session)))

    let decisions = try house.view(item).decisions.map(\.decision)
    #expect(decisions.count { $0.transition == "return" } == 1)
  }

  @Test func `other words after a lost answer are no second decision, and it is told`() throws {
    let session = try Stage.session(house, as: .lan)
    var dialog = try DecisionDialog("return", on: [item], in: session)
    _ = dialog.paste("Rà lại số liệu.", in: session)
    database.losses = 1
    #expect(throws: StorageError.self) { try dialog.perform("confirm", in: session) }
    _ = dialog.paste(" Thêm nguồn.", in: session)

    #expect(!isClosed(try dialog.perform("confirm", in: session)))
    #expect(dialog.box.head.contains { $0.text.contains("Bùi Thị Lan · Trả lại") })
    #expect(dialog.box.form.text(DecisionForm.comment) == "Rà lại số liệu. Thêm nguồn.")
    let decisions = try house.view(item).decisions.map(\.decision)
    #expect(decisions.last { $0.transition == "return" }?.comment == "Rà lại số liệu.")
  }

  @Test func `an opinion whose answer was lost is given once`() throws {
    let session = try Stage.session(house, as: .thanh)
    var dialog = try OpinionDialog(on: [item], in: session)
    _ = try dialog.perform("next-choice", in: session)
    database.losses = 1

    #expect(throws: StorageError.self) { try dialog.perform("confirm", in: session) }
    #expect(isClosed(try dialog.perform("confirm", in: session)))
    #expect(try house.view(item).opinions.count == 1)
  }
}
