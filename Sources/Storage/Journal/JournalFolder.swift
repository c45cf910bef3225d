import Glibc

/// The folder beside a store that its journals lie in, closed to everybody but the owner of the store.
public struct JournalFolder: Hashable, Sendable {
  public let path: String

  /// The folder that belongs to the store at `store`.
  public init(besideStore store: String) { path = store + ".drafts" }

  private static let ending = ".journal"

  /// Makes a journal that nobody has made yet.
  public func make(
    named name: String, salt: [UInt8], first content: [UInt8]
  ) throws -> JournalFile {
    try PrivateFolder.make(path)
    return try JournalFile.make(at: file(named: name), salt: salt, first: content)
  }

  /// The names of the journals that there are, in the order of their making.
  public func names() throws -> [String] {
    guard let folder = opendir(path) else {
      if errno == ENOENT { return [] }
      throw StorageError(errno: errno, "opendir of the journals")
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(Self.ending) { names.append(String(name.dropLast(Self.ending.count))) }
    }
    return names.sorted()
  }

  /// Opens a journal that was left behind; nil when somebody has it open.
  public func takeOver(_ name: String) throws -> (file: JournalFile, contents: [[UInt8]])? {
    try JournalFile.takeOver(file(named: name))
  }

  private func file(named name: String) -> String { "\(path)/\(name)\(Self.ending)" }
}
