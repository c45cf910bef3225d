import Glibc
import Storage
import StorageConformance
import Testing

/// The key beside a store: made once, trusted only when nobody else could have read or put it there.
@Suite struct KeyFileTests {
  private let folder = Folder()
  private let key = [UInt8](0..<32)

  private var file: KeyFile { KeyFile(besideStore: folder.store) }

  @Test func `a key is kept closed to others, and read again as it was`() throws {
    #expect(try file.bytes() == nil)
    try file.keep(key)
    #expect(try file.bytes() == key)
    #expect(file.place == folder.store + ".key")
    var facts = stat()
    try #require(lstat(file.place, &facts) == 0)
    #expect(facts.st_mode & 0o7777 == 0o600 && facts.st_nlink == 1)
  }

  @Test func `a key that is there is never written over`() throws {
    try file.keep(key)
    #expect(throws: KeyFault.alreadyThere(file.place)) {
      try file.keep([UInt8](repeating: 9, count: 32))
    }
    #expect(try file.bytes() == key)
    #expect(names() == ["toasoan.db.key"])
  }

  @Test func `a key that others can open, a link and one of two names are refused`() throws {
    try file.keep(key)
    try #require(chmod(file.place, 0o640) == 0)
    #expect(throws: KeyFault.unsafe(file.place, .wrongMode(0o640))) { try file.bytes() }
    try #require(chmod(file.place, 0o600) == 0)
    try #require(link(file.place, folder.path + "/other") == 0)
    #expect(throws: KeyFault.unsafe(file.place, .hardLinks(2))) { try file.bytes() }
    try #require(unlink(file.place) == 0)
    try #require(symlink(folder.path + "/other", file.place) == 0)
    #expect(throws: KeyFault.unsafe(file.place, .symbolicLink)) { try file.bytes() }
    #expect(throws: KeyFault.alreadyThere(file.place)) { try file.keep(key) }
  }

  @Test func `a folder and somebody else's file are no keys`() throws {
    try #require(mkdir(file.place, 0o700) == 0)
    #expect(throws: KeyFault.unsafe(file.place, .notAFile)) { try file.bytes() }
    try #require(rmdir(file.place) == 0)
    guard geteuid() == 0 else { return }
    try file.keep(key)
    try #require(chown(file.place, 12_345, 12_345) == 0)
    #expect(throws: KeyFault.unsafe(file.place, .wrongOwner(12_345))) { try file.bytes() }
  }

  @Test(arguments: [0, 31, 33]) func `a file of another length is no key`(length: Int) throws {
    let descriptor = open(file.place, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    try #require(descriptor >= 0)
    let bytes = [UInt8](repeating: 1, count: length)
    #expect(write(descriptor, bytes, bytes.count) == length)
    close(descriptor)
    #expect(throws: KeyFault.noKey(file.place)) { try file.bytes() }
  }

  @Test func `a key in memory is kept once too`() throws {
    let memory = MemoryKey()
    #expect(memory.bytes() == nil)
    try memory.keep(key)
    #expect(memory.bytes() == key)
    #expect(throws: KeyFault.alreadyThere("")) { try memory.keep(key) }
  }

  private func names() -> [String] {
    guard let opened = opendir(folder.path) else { return [] }
    defer { closedir(opened) }
    var names: [String] = []
    while let entry = readdir(opened) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
