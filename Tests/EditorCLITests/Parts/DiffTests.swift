import Testing
import Workflow

@testable import EditorCLI

/// What a list of signed lines says the two texts were.
private func texts(_ lines: [TextDiff.Line]) -> (old: String, new: String) {
  (
    lines.filter { $0.sign != .added }.map(\.text).joined(separator: "\n"),
    lines.filter { $0.sign != .removed }.map(\.text).joined(separator: "\n")
  )
}

@Test func `from the lines of a comparison both texts can be made again`() {
  let seed: UInt64 = 77
  let numbers = Numbers(seed: seed)
  func text() -> String {
    (0..<Int(numbers.next() % 8)).map { _ in ["a", "b", "", "đ"][Int(numbers.next() % 4)] }
      .joined(separator: "\n")
  }
  for _ in 0..<2_000 {
    let (old, new) = (text(), text())
    let lines = TextDiff.lines(from: old, to: new)
    #expect(
      texts(lines) == (old, new), "seed \(seed): \(old.debugDescription) \(new.debugDescription)")
    if old == new { #expect(lines.allSatisfy { $0.sign == .same }) }
  }
}

@Test func `removed lines stand before those that took their place`() {
  let lines = TextDiff.lines(from: "một\nhai\nba", to: "một\n2\nba")
  #expect(lines.map(\.sign) == [.same, .removed, .added, .same])
}

@Test func `only the parts that differ are told, in their order`() {
  let old = Text(title: "A", summary: "S", body: "B", fields: [.source: "x", .category: "other"])
  var new = old
  #expect(TextDiff(from: old, to: new).parts.isEmpty)
  new.body = "B2"
  new.title = "A2"
  new.fields[.source] = nil
  #expect(TextDiff(from: old, to: new).parts.map(\.field) == [.title, .body, .source])
}

@Test func `what is far from any change is left out, once for each place`() throws {
  let old = (1...40).map { "\($0)" }.joined(separator: "\n")
  let new = (1...40).map { [5, 30].contains($0) ? "x" : "\($0)" }.joined(separator: "\n")
  let part = try #require(
    TextDiff(from: Text(title: "", body: old), to: Text(title: "", body: new)).parts.first)
  #expect(part.hunks.count { $0 == "…" } == 3)
  #expect(part.hunks.contains(" 2") && !part.hunks.contains(" 1"))
  #expect(part.hunks.first == "…" && part.hunks.last == "…")
}
