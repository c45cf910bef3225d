import Newsroom
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// What is out beside what is read: urgent publications, corrections, and what the public is told.
@Suite struct PublicFactsTests {
  private let house: TestNewsroom
  init() throws { house = try TestSupport.newsroom() }

  @Test(arguments: [(30, 100), (15, 60)])
  func `an urgent publication says who, why and what is to be done`(
    rows: Int, columns: Int
  ) throws {
    let stage = try reading(try urgent(), as: .thanh, rows, columns)
    expectScreen(try stage.play(), "urgent-\(columns)x\(rows)")
  }

  @Test func `a correction says what the public still reads, and the words that it will read`()
    throws
  {
    let item = try correcting()
    let stage = try reading(item, as: .ha)
    expectScreen(try stage.play(), "correction-100x30")
  }

  @Test func `whoever approves a correction sees that it is one`() throws {
    let item = try correcting()
    try house.make("forward", on: item, by: .ha)
    let stage = try reading(item, as: .lan)
    try stage.press("a")
    #expect(try stage.play().text().contains("! Đang đính chính: trên cổng vẫn là bản 1."))
  }

  @Test func `it is said before which words become public`() throws {
    let item = try house.published()
    let correct = try reading(item, as: .ha)
    try correct.press("f2")
    try correct.press("enter")
    #expect(try correct.play().text().contains("Lời đính chính (bắt buộc; công khai cùng bản mới)"))
    let withdraw = try Stage(house, as: .lan) {
      try DecisionDialog("withdraw", on: [item], in: $0)
    }
    #expect(try withdraw.play().text().contains("được công khai trên cổng"))
  }

  @Test func `publishing urgently says that a second person has to read it`() throws {
    let item = try house.inReview()
    let stage = try Stage(house, as: .son) {
      try DecisionDialog("publish-urgently", on: [item], in: $0)
    }
    #expect(try stage.play().text().contains("Người thứ hai trong Ban phải đọc và xác nhận"))
  }

  @Test func `the desk lists urgent publications and marks corrections`() throws {
    _ = try urgent()
    let item = try correcting()
    let stage = try Stage(house, as: .ha) { _ in DeskScreen() }
    let screen = try stage.play().text()
    #expect(screen.contains("Chờ xác nhận khẩn"))
    #expect(screen.contains("[đính chính]"))
    #expect(try house.view(item).item.live != nil)
  }

  private func urgent() throws -> ID<Item> {
    let item = try house.inReview()
    try house.make("publish-urgently", on: item, by: .son, comment: "Bão số 9 vào đêm nay.")
    return item
  }

  private func correcting() throws -> ID<Item> {
    let item = try house.published()
    try house.make("correct", on: item, by: .ha, comment: "Sửa số hộ dân: 4.200, không phải 2.400.")
    return item
  }

  private func reading(
    _ item: ID<Item>, as person: Cast, _ rows: Int = 30, _ columns: Int = 100
  ) throws -> Stage {
    try Stage(house, as: person, size: Size(rows: rows, columns: columns)) {
      try ItemScreen(item, in: $0)
    }
  }
}
