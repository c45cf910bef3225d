import Documents
import Glibc
import Newsroom
import Prose
import Workflow

/// What a document that somebody brings may have at most, in bytes, and a text in plain letters.
enum DocumentLimit {
  static let document = 20 << 20
  static let text = 4_000_000
}

extension Newsroom {
  /// The text of a file that was brought: plain or CommonMark, a page, or a document of a word processor, which is told by
  /// its bytes. `files` are those that the text has already.
  public func read(
    file bytes: [UInt8], named name: String, beside files: [Attachment], by acting: Acting
  ) throws -> ReadDocument {
    switch FileKind(of: bytes) {
    case .archive: return try read(document: bytes, named: name, beside: files, by: acting)
    case .png, .jpeg, .gif, .webp, .pdf: throw UsageFault.noText(name)
    case nil: break
    }
    if bytes.starts(with: Self.oldWord) { throw UsageFault.wordProcessorFile(name) }
    guard bytes.count <= DocumentLimit.text else {
      throw UsageFault.tooLarge(name, limit: DocumentLimit.text)
    }
    let text = try strictText(bytes, of: name)
    return Self.isPage(text, named: name) ? try read(page: text) : ReadDocument(body: text)
  }

  /// The first bytes of the files of Word before 2007 ([MS-CFB], section 2.2).
  private static let oldWord: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static func isPage(_ text: String, named name: String) -> Bool {
    let name = name.lowercased()
    if name.hasSuffix(".html") || name.hasSuffix(".htm") { return true }
    let start = text.prefix(1_000).drop(while: \.isWhitespace).lowercased()
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
  }
}

extension Invocation {
  /// The text of a file or, for `-`, of standard input, with its pictures taken in.
  func document(of name: String, beside files: [Attachment]) throws -> ReadDocument {
    try newsroom().read(
      file: try bytes(of: name, limit: DocumentLimit.document), named: name, beside: files,
      by: try acting())
  }

  /// The bytes of a file or, for `-`, of standard input.
  func bytes(of name: String, limit: Int) throws -> [UInt8] {
    let file = InputFile(name: name)
    if file.isStandardInput { return try console.readInput(limit) }
    try checkFileName(name)
    return try file.bytes(limit: limit)
  }

  /// Puts bytes into a new file or, for `-`, onto standard output. A file that is there is not written over.
  func give(_ bytes: [UInt8], to name: String, mode: mode_t = 0o644) throws {
    if name == "-" { return console.outputBytes(bytes) }
    try checkFileName(name)
    try OutputFile(name: name).write(bytes, mode: mode)
    answer(
      .object(["done": true, "file": .string(name), "bytes": .number(bytes.count)])
    ) { visible(wording.sentence(for: Notice.fileWritten(name))) + "\n" }
  }
}
