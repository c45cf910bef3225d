import Foundation
import PseudoTerminals
import Subprocess
import Testing

/// The day of an item line by line, at a terminal that cannot place its cursor: no byte of it is a control sequence.
@Suite(.serialized) struct LinesTests {
  private static let title = "Lễ hội Xương Giang lần thứ 7320"

  @Test func `an item goes from a draft to its approval line by line`() async throws {
    let program = try await Program.withSample()
    defer { program.removeOrRecord() }

    try at(program, "minh") { person in
      try person.type("soạn mới", hearing: "1. Tít: chưa có")
      try person.type("1", Self.title, "bắt đầu", hearing: "Tít: \(Self.title)")
      try person.type("thay sapo", "Lễ hội năm nay mở cửa sớm hai ngày.", hearing: "Sapo: Lễ hội")
      try person.type("viết", "Cổng chính mở từ sáng mồng Năm.", "Xe buýt tăng chuyến.")
      try person.type(".", hearing: "Đã thêm 2 đoạn, từ số 1 đến số 2.")
      try person.type("thông tin", "1", "tin hoạt động", "xong", hearing: "Tin hoạt động")
      try person.type("gửi", hearing: "2. Gửi")
      try person.type("gửi", hearing: "nay ở “Chờ tiếp nhận”")
    }
    try at(program, "ha") { person in
      try person.type("1", "/xuong giang 7320", hearing: "1. Chờ tiếp nhận. \(Self.title)")
      try person.type("1", "nhận", "nhận", hearing: "nay ở “Đang biên tập”")
      try person.type("trình duyệt", "trình duyệt", hearing: "nay ở “Chờ duyệt”")
    }
    try at(program, "lan") { person in
      try person.type("1", "/xuong giang 7320", "1", hearing: "Có 2 đoạn.")
      try person.type("", hearing: "1/2. Cổng chính mở từ sáng mồng Năm.")
      try person.type("", hearing: "2/2. Xe buýt tăng chuyến.")
      try person.type("đăng khẩn", hearing: "Đăng khẩn: chưa được: ")
      try person.type("0", "duyệt", hearing: "1. Chưa xác nhận: ")
      try person.type("1 2 3 4", hearing: "4. Đã xác nhận: ")
      try person.type("duyệt", hearing: "Đã duyệt “\(Self.title)”, vào hàng đợi đăng.")
    }
    #expect(
      try await actions(in: program) == [
        "item.create", "item.submit", "item.claim", "item.forward", "item.approve",
      ])
  }

  @Test func `a line that is lost while somebody writes loses no word`() async throws {
    let program = try await Program.withSample()
    defer { program.removeOrRecord() }
    let person = try Listener(program, "minh")
    try person.begin()
    try person.type("soạn mới", "1", Self.title, "bắt đầu", "viết", "Đứt giữa chừng.")
    try person.loseLine()

    try at(program, "minh") { person in
      try person.type("soạn mới", "1", "2", hearing: Self.title)
      try person.type("bắt đầu", "=", hearing: "1. Đứt giữa chừng.")
    }
  }

  @Test func `lines may come from a pipe, and the end of it is the end`() async throws {
    let program = try await Program.withSample()
    defer { program.removeOrRecord() }
    let result = try await Subprocess.run(
      .name("env"),
      arguments: [
        program.path, "--linear", "--lang", "en", "--store", program.store, "--as", "lan",
      ],
      input: .string("\n1\n1\n+\n"), output: .string(limit: 1 << 20),
      error: .string(limit: 1 << 16))

    #expect(result.terminationStatus == .exited(0))
    let words = result.standardOutput
    #expect(words.hasPrefix("Tòa Soạn, line by line."))
    #expect(words.hasSuffix("Goodbye.\n"))
    #expect(!words.utf8.contains(0x1B))
  }

  // MARK: The surroundings

  /// Somebody sits down at a dumb terminal, goes past the introduction, and leaves by the end of file.
  private func at(
    _ program: Program, _ login: String, _ work: (Listener) throws -> Void
  ) throws {
    let person = try Listener(program, login)
    try person.begin()
    try work(person)
    #expect(try person.leave() == 0)
    #expect(person.controls == [], "\(login)")
  }

  private func actions(in program: Program) async throws -> [String] {
    let found = try await program.run("item", "search", "xương giang 7320", "--as", "lan", "--json")
    let line = try #require(found.split(separator: "\n").first)
    let item = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    let number = try #require(item?["number"] as? String)
    let history = try await program.run("item", "history", number, "--as", "lan", "--json")
    return try history.split(separator: "\n").compactMap { line in
      let event = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return event?["action"] as? String
    }
  }
}

/// Somebody at a dumb terminal: what they type and what they hear.
private final class Listener {
  private let terminal: PseudoTerminal
  private var heard: [UInt8] = []

  /// Milliseconds without a byte after which it is looked at what came.
  private static let quiet: Int32 = 20
  private static let patience = Duration.seconds(30)

  init(_ program: Program, _ login: String) throws {
    terminal = try PseudoTerminal(
      program: program.path, ["--store", program.store, "--as", login], in: program.folder,
      rows: 24, columns: 80, type: "dumb", environment: ["LANG=C.UTF-8"])
  }

  /// The control characters that came, but for the ends of lines.
  var controls: Set<UInt8> {
    Set(heard.filter { $0 < 0x20 || $0 == 0x7F }).subtracting([0x0A, 0x0D])
  }

  func begin() throws {
    let words = try answer(to: "")
    #expect(words.contains("chế độ từng dòng"))
    if words.contains("Bấm Enter để bắt đầu.") { try type("", hearing: "Việc của tôi:") }
  }

  /// Types lines one after the other, each when the answer to the one before has come.
  func type(_ lines: String..., hearing text: String = "") throws {
    var words = ""
    for line in lines { words = try answer(to: line + "\n") }
    guard text.isEmpty || words.contains(text) else { throw NeverHeard(text: text, words: words) }
  }

  /// What is said until the next line can be typed.
  private func answer(to typed: String) throws -> String {
    let start = heard.count
    let end = ContinuousClock.now + Self.patience
    heard += try terminal.exchange(Array(typed.utf8), quiet: Self.quiet)
    while !isPrompted(since: start), ContinuousClock.now < end {
      heard += try terminal.exchange([], quiet: Self.quiet)
    }
    return String(decoding: heard[start...], as: UTF8.self)
  }

  /// The echo of what was typed is not yet an answer.
  private func isPrompted(since start: Int) -> Bool {
    heard.count > start && heard.suffix(4) == Array("\r\n> ".utf8)
  }

  /// Ends what is typed, and answers how the program ended.
  func leave() throws -> Int32 {
    try terminal.send("\u{4}")
    let (status, output) = try terminal.end()
    heard += Array(output.utf8)
    #expect(output.contains("Đã thoát."))
    return status
  }

  func loseLine() throws {
    terminal.hangUp()
    _ = try terminal.end()
  }
}

private struct NeverHeard: Error, CustomStringConvertible {
  let text: String
  let words: String
  var description: String { "Never heard '\(text)' in:\n\(words)" }
}
