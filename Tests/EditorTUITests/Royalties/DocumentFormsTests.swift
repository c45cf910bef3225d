import EditorCLI
import FoundationEssentials
import Newsroom
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// What of royalties goes out as a file, by keys.
@Suite struct DocumentFormsTests {
  private static let size = Size(rows: 30, columns: 100)

  /// A place for one file that goes with the test.
  private func writing(
    _ ending: String, _ body: (_ path: String) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "toasoan-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
    try body(folder.appending(path: "ra.\(ending)").path)
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  /// Puts the path in place of the one that is proposed, in the field where the cursor stands.
  private func name(_ path: String, on stage: Stage) throws {
    for _ in 0..<60 { try stage.press("backspace") }
    stage.type(path)
  }

  private func sheet(signed isSigned: Bool = true) throws -> (RoyaltyHouse, String) {
    let pay = try RoyaltyHouse()
    try pay.grade(0, "1,5")
    try pay.grade(1, "2", by: .ha)
    let number = try pay.sheet()
    if isSigned { try pay.sign(number) }
    return (pay, number)
  }

  @Test func `the list of works is written from where it is read`() throws {
    let (pay, _) = try sheet()
    try writing("csv") { path in
      let stage = try Stage(pay.house, as: .hoa, size: Self.size) { RoyaltiesScreen(in: $0) }
      try stage.press("shift+tab", "x")
      try name(path, on: stage)
      try stage.press("enter")
      #expect(try stage.play().text().contains("đã ghi vào"))
      #expect(try text(path).contains("Lục Ngạn vào vụ vải sớm"))
    }
  }

  @Test func `slips of a sheet are chosen beside its lines`() throws {
    let (pay, number) = try sheet()
    try writing("html") { path in
      let stage = try Stage(pay.house, as: .dung, size: Self.size) {
        try SheetScreen(number, in: $0)
      }
      try stage.press("x", "right", "right", "right", "tab")
      try name(path, on: stage)
      try stage.press("enter")
      #expect(try stage.play().text().contains("đã ghi vào"))
      #expect(try text(path).contains("PHIẾU CHI TRẢ NHUẬN BÚT"))
    }
  }

  @Test func `without a signature there is no slip, and what was typed stays`() throws {
    let (pay, number) = try sheet(signed: false)
    try writing("html") { path in
      let stage = try Stage(pay.house, as: .dung, size: Self.size) {
        try SheetScreen(number, in: $0)
      }
      try stage.press("x", "right", "right", "right", "tab")
      try name(path, on: stage)
      try stage.press("enter")
      let shown = try stage.play().text()
      #expect(shown.contains("chưa được ký") && shown.contains("ra.html"), "\(shown)")
    }
  }

  @Test func `an author writes the leaflet of the year`() throws {
    let (pay, number) = try sheet(signed: false)
    try pay.pay(number)
    try writing("html") { path in
      let stage = try Stage(pay.house, as: .minh, size: Self.size) {
        try StatementScreen.own(in: $0)
      }
      try stage.press("x", "tab", "tab")
      try name(path, on: stage)
      try stage.press("enter")
      #expect(try stage.play().text().contains("đã ghi vào"))
      #expect(try text(path).contains("PHIẾU TỔNG HỢP NHUẬN BÚT"))
    }
  }

  @Test func `incomes and taxes are written by the accountant alone`() throws {
    let (pay, number) = try sheet(signed: false)
    try pay.pay(number)
    let secretary = try Stage(pay.house, as: .hoa, size: Self.size) { _ in FundsScreen() }
    try secretary.press("x")
    #expect(try secretary.play().text().contains("kế toán"))
    try writing("html") { path in
      let stage = try Stage(pay.house, as: .dung, size: Self.size) { _ in FundsScreen() }
      try stage.press("x")
      try name(path, on: stage)
      try stage.press("enter")
      #expect(try stage.play().text().contains("đã ghi vào"))
      #expect(FileManager.default.fileExists(atPath: path))
    }
  }

  @Test(arguments: screenSizes.indices)
  func `the form fits the screen`(_ index: Int) throws {
    let (pay, number) = try sheet()
    let stage = try Stage(pay.house, as: .dung, size: screenSizes[index].size) {
      try SheetScreen(number, in: $0)
    }
    try stage.press("x")
    expectScreen(try stage.play(), "sheet-export-\(screenSizes[index].name)")
  }

  @Test func `whoever may not see accounts is not offered the list for the bank`() throws {
    let (pay, number) = try sheet()
    for (person, isOffered) in [(Cast.hoa, false), (.dung, true)] {
      let stage = try Stage(pay.house, as: person, size: Self.size) {
        try SheetScreen(number, in: $0)
      }
      try stage.press("x")
      #expect(try stage.play().text().contains("Danh sách chuyển khoản") == isOffered)
    }
  }

  @Test func `a sheet that is paid has no step, and says so`() throws {
    let (pay, number) = try sheet(signed: false)
    try pay.pay(number)
    let stage = try Stage(pay.house, as: .dung, size: Self.size) {
      try SheetScreen(number, in: $0)
    }
    try stage.press("f2")
    #expect(try stage.play().text().contains("không còn bước nào"))
  }

  @Test func `an ending that is none is told`() throws {
    let (pay, _) = try sheet()
    let stage = try Stage(pay.house, as: .hoa, size: Self.size) { RoyaltiesScreen(in: $0) }
    try stage.press("x")
    try name("/tmp/toasoan.doc", on: stage)
    try stage.press("enter")
    #expect(try stage.play().text().contains("Đuôi tệp phải là"))
  }
}
