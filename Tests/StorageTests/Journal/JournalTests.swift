import Foundation
import Testing

@testable import Storage

struct JournalTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "toasoan-journal-\(UUID().uuidString)").path
  private let salt = [UInt8](0..<16)

  /// A journal with these records, left behind by whoever wrote it.
  private func left(_ contents: [String]) throws -> String {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let path = "\(folder)/a.journal"
    let file = try JournalFile.make(at: path, salt: salt, first: Array(contents[0].utf8))
    for content in contents.dropFirst() { try file.append(Array(content.utf8)) }
    try file.sync()
    return path
  }

  private func remove() { try? FileManager.default.removeItem(atPath: folder) }

  private func contents(_ path: String) throws -> [String] {
    let taken = try #require(try JournalFile.takeOver(path))
    return taken.contents.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `what was added is there again, in order`() throws {
    defer { remove() }
    let words = ["một", "hai", "ba", String(repeating: "dài ", count: 400_000)]
    #expect(try contents(try left(words)) == words)
  }

  @Test func `space is taken in advance, and more before it is used up`() throws {
    defer { remove() }
    let path = try left(["đầu"])
    let facts = try #require(try FileFacts(at: path))
    #expect(facts.bytes == 1 << 20)
    #expect(facts.allocatedBytes >= 1 << 20)
    #expect(facts.mode == 0o600)
  }

  @Test func `of a file cut anywhere the longest whole beginning is read`() throws {
    defer { remove() }
    let path = try left(["đầu", "hai", "ba", "bốn"])
    let whole = Array(try Data(contentsOf: URL(filePath: path)))
    let format = try #require(JournalFormat(whole))
    let end = format.records(in: whole).end
    for length in 0..<end {
      let cut = Array(whole[..<length])
      let count = JournalFormat(cut).map { $0.records(in: cut).contents.count } ?? 0
      let ends = (1...4).map { number in
        JournalFormat.beginningSize
          + ["đầu", "hai", "ba", "bốn"].prefix(number).reduce(0) { $0 + 28 + $1.utf8.count }
      }
      #expect(count == ends.filter { $0 <= length }.count, "cut to \(length)")
    }
  }

  @Test func `a byte that was changed ends what is read, and nothing wrong is read`() throws {
    defer { remove() }
    let words = ["đầu", "hai", "ba", "bốn"]
    let path = try left(words)
    let whole = Array(try Data(contentsOf: URL(filePath: path)))
    let format = try #require(JournalFormat(whole))
    for place in JournalFormat.beginningSize..<format.records(in: whole).end {
      var changed = whole
      changed[place] ^= 0x10
      let read = format.records(in: changed).contents.map { String(decoding: $0, as: UTF8.self) }
      #expect(read.count < words.count && read == Array(words.prefix(read.count)))
    }
  }

  @Test func `a record of another journal is not taken for one of this`() throws {
    let other = JournalFormat(salt: [UInt8](repeating: 7, count: 16))
    let mine = JournalFormat(salt: salt)
    let bytes = mine.beginning + mine.record(0, [1]) + other.record(1, [2])
    #expect(mine.records(in: bytes).contents == [[1]])
  }

  @Test func `a journal that somebody writes in is not taken over`() throws {
    defer { remove() }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = "\(folder)/a.journal"
    let file = try JournalFile.make(at: path, salt: salt, first: [1])
    #expect(try JournalFile.takeOver(path) == nil)
    try file.append([2])
    #expect(file.size > 0)
  }

  @Test func `one that was let go of is free, also while another process is being started`() throws
  {
    defer { remove() }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = "\(folder)/a.journal"
    // Between fork and exec a child has a copy of every open file.
    var copy: Int32 = -1
    do {
      let file = try JournalFile.make(at: path, salt: salt, first: [1])
      let name = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").first {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")) == path
      }
      copy = dup(try #require(name.flatMap { Int32($0) }))
      #expect(file.size > 0)
    }
    defer { close(copy) }
    #expect(try JournalFile.takeOver(path) != nil)
  }

  @Test func `one that was taken over is gone on with`() throws {
    defer { remove() }
    let path = try left(["đầu"])
    do {
      let taken = try #require(try JournalFile.takeOver(path))
      try taken.file.append(Array("thêm".utf8))
    }
    #expect(try contents(path) == ["đầu", "thêm"])
  }

  @Test func `removing takes away its own file, not one that has taken its name`() throws {
    defer { remove() }
    let path = try left(["đầu"])
    let old = try #require(try JournalFile.takeOver(path))
    let new = try JournalFile.make(at: path, salt: salt, first: [9])
    try old.file.remove()
    #expect(FileManager.default.fileExists(atPath: path))
    try new.remove()
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a folder that others can read is refused`() throws {
    defer { remove() }
    try FileManager.default.createDirectory(
      atPath: folder + "/s.drafts", withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o755])
    #expect(throws: StorageError.unavailable(.wrongMode(0o755))) {
      try JournalFolder(besideStore: folder + "/s").make(named: "a", salt: salt, first: [1])
    }
  }
}
