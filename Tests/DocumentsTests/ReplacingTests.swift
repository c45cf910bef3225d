import Documents
import MadeArchives
import Testing

@Suite struct ReplacingTests {
  @Test func `an entry gets other content, and all others stay as they are packed`() throws {
    let words = Array(String(repeating: "Lục Ngạn vào vụ vải sớm. ", count: 100).utf8)
    let file = MadeArchive(entries: [
      .init(name: "a.txt", content: Array("một".utf8)), .packed("b/hai.txt", words),
      .packed("ba.txt", [1, 2, 3]), .init(name: "trống/"),
    ]).bytes
    let directory = try ArchiveDirectory(of: file)
    let other = try #require(directory.replacing(["ba.txt": words + [9]], in: file))
    let found = try ArchiveDirectory(of: other)
    #expect(found.entries.map(\.name) == ["a.txt", "b/hai.txt", "ba.txt", "trống/"])
    #expect(found.entries.map(\.packing) == [.stored, .deflated, .deflated, .stored])
    let contents = try found.entries.map { try $0.unpacked(from: other) }
    #expect(contents == [Array("một".utf8), words, words + [9], []])
    #expect(other.count < words.count)
  }

  @Test func `what is not there cannot be replaced`() throws {
    let file = MadeArchive.document.bytes
    #expect(try ArchiveDirectory(of: file).replacing(["x": []], in: file) == nil)
  }
}
