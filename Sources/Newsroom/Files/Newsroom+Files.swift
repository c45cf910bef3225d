import Documents
import Prose
import Storage
import Workflow

/// A file as somebody brings it, with what they say of it.
public struct NewFile: Hashable, Sendable {
  /// As it was called where it came from; perhaps a path.
  public var name: String
  public var bytes: [UInt8]
  public var alternative: String
  public var caption: String
  public var credit: String
  public var licence: String

  public init(
    name: String, bytes: [UInt8], alternative: String = "", caption: String = "",
    credit: String = "", licence: String = ""
  ) {
    self.name = name
    self.bytes = bytes
    self.alternative = alternative
    self.caption = caption
    self.credit = credit
    self.licence = licence
  }
}

/// A file of a text with its content.
public struct FileWithContent: Hashable, Sendable {
  public let attachment: Attachment
  public let record: FileRecord
  public let bytes: [UInt8]
}

extension Newsroom {
  /// Files that one text may have.
  public static let mostFiles = 100

  // MARK: Taking in

  /// Takes the content of a file in, so that a text can name it; it belongs to none yet. What it is, its bytes tell. The
  /// same content once more in `files` keeps the name that it has there.
  public func takeIn(
    _ new: NewFile, beside files: [Attachment], by acting: Acting
  ) throws -> Attachment {
    let admitted = try admitted(new)
    let content = Self.contentHash(of: admitted.bytes)
    let former = files.first { $0.content == content }
    try checkRoom(for: .adding)
    try keep(admitted, as: content, by: acting)
    return Attachment(
      content: content,
      name: former?.name
        ?? FileName.clean(new.name, admitted.kind, beside: files.map(\.name)),
      alternative: new.alternative, caption: new.caption, credit: new.credit,
      licence: new.licence)
  }

  private func admitted(_ new: NewFile) throws -> AdmittedFile {
    do throws(FileFault) { return try AdmittedFile(new.bytes) } catch {
      throw NewsroomError.invalid(.file(new.name, error))
    }
  }

  /// The content first, on the disk, then the row that names it: a row without content would be a loss, content without a
  /// row is only room.
  private func keep(_ file: AdmittedFile, as content: ContentHash, by acting: Acting) throws {
    if try store.file(content) != nil, try contents.bytes(of: content) != nil { return }
    let publicContent = Self.contentHash(of: file.publicBytes)
    try contents.keep(file.bytes, as: content)
    if publicContent != content { try contents.keep(file.publicBytes, as: publicContent) }
    let record = FileRecord(
      content: content, kind: file.kind, size: file.bytes.count, width: file.size?.width,
      height: file.size?.height, publicContent: publicContent,
      publicSize: file.publicBytes.count, person: acting.person, at: now)
    try atomically {
      if try store.file(content) == nil { try store.insert(record) }
    }
  }

  static func contentHash(of bytes: [UInt8]) -> ContentHash { ContentHash(Hashing.hash(bytes)) }

  // MARK: Belonging to an item

  /// Gives an item a file, as a new revision; one of the same content gets what is said of it anew.
  public func attach(
    _ file: Attachment, to item: ID<Item>, expected: Int?, by acting: Acting,
    request: RequestID? = nil
  ) throws -> Answer<ItemOutcome> {
    let asked = [
      "\(item)", "\(expected ?? 0)", "\(file.content)", file.name, file.alternative, file.caption,
      file.credit, file.licence,
    ]
    return try rewrite(
      item, expected: expected, action: "item.attach", asking: asked, by: acting, request: request
    ) { text in
      if let place = text.files.firstIndex(where: { $0.content == file.content }) {
        text.files[place] = file
      } else {
        text.files.append(file)
      }
    }
  }

  /// Takes a file from an item, as a new revision. Former revisions keep it.
  public func detach(
    _ name: String, from item: ID<Item>, expected: Int?, by acting: Acting,
    request: RequestID? = nil
  ) throws -> Answer<ItemOutcome> {
    try rewrite(
      item, expected: expected, action: "item.detach",
      asking: ["\(item)", "\(expected ?? 0)", name], by: acting, request: request
    ) { text in
      guard let place = text.files.firstIndex(where: { $0.name == nfc(name) }) else {
        throw NewsroomError.notFound(.file, name)
      }
      text.files.remove(at: place)
    }
  }

  // MARK: Reading

  /// What is known of the contents of files.
  public func facts(of files: [Attachment]) throws -> [ContentHash: FileRecord] {
    var facts: [ContentHash: FileRecord] = [:]
    for file in files {
      facts[file.content] = try store.file(file.content)
    }
    return facts
  }

  /// Each file with what is known of its content; one of which nothing is known is damage.
  func records(of files: [Attachment]) throws -> [(Attachment, FileRecord)] {
    try files.map { file in
      guard let record = try store.file(file.content) else {
        throw StorageError.corrupt("no file has the content \(file.content)")
      }
      return (file, record)
    }
  }

  /// A file of an item with its bytes, for somebody who may read the item; nil as revision is the newest.
  public func file(
    named name: String, of item: ID<Item>, revision number: Int? = nil, by acting: Acting
  ) throws -> FileWithContent {
    let view = try view(item, by: acting)
    let text = try number.map { try revision($0, of: item, by: acting).text } ?? view.revision.text
    guard let attachment = text.files.first(where: { $0.name == nfc(name) }) else {
      throw NewsroomError.notFound(.file, name)
    }
    let record = try records(of: [attachment])[0].1
    return FileWithContent(
      attachment: attachment, record: record, bytes: try content(attachment.content))
  }

  /// The bytes under a hash, proven by it.
  func content(_ hash: ContentHash) throws -> [UInt8] {
    guard let bytes = try contents.bytes(of: hash) else {
      throw StorageError.corrupt("the content \(hash) is not there")
    }
    guard Self.contentHash(of: bytes) == hash else {
      throw StorageError.corrupt("the content \(hash) is other than its hash")
    }
    return bytes
  }
}
