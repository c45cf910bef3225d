import Testing

@testable import EditorTUI

struct LineInputTests {
  @Test(arguments: [
    ("", LineInput.next), ("  ", .next), ("-", .previous), ("+", .nextPage), ("0", .back),
    ("?", .options), ("=", .again), ("/", .narrow("")), ("/ xuân về ", .narrow("xuân về")),
    (":thoát", .command("thoát")), ("12", .numbers([12])), ("1, 2 3", .numbers([1, 2, 3])),
    ("duyệt 3", .words("duyệt 3")), ("2026-11", .words("2026-11")),
    ("1234567890", .words("1234567890")), ("một\u{A0}", .words("một")),
  ])
  func `a sign alone has a meaning, digits are numbers, the rest is words`(
    _ line: String, _ input: LineInput
  ) {
    #expect(LineInput(line) == input)
  }

  @Test(arguments: [
    ("đánh dấu 1 3", "đánh dấu", [1, 3]), ("duyệt", "duyệt", []), ("thẻ 3", "thẻ", [3]),
    ("a 1 b", "a 1 b", []), ("7", "", [7]),
  ])
  func `numbers behind words belong to the words`(
    _ line: String, _ words: String, _ numbers: [Int]
  ) {
    #expect(LineInput.parts(line).words == words)
    #expect(LineInput.parts(line).numbers == numbers)
  }
}
