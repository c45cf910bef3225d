import Conversion
import Documents
import Storage
import Workflow

/// A text that somebody brings as a document, with its pictures taken in.
public struct ReadDocument: Hashable, Sendable {
  /// The title that the document has as one; often empty.
  public let title: String
  /// CommonMark.
  public let body: String
  public let files: [Attachment]

  public init(title: String = "", body: String, files: [Attachment] = []) {
    self.title = title
    self.body = body
    self.files = files
  }
}

/// What a text goes out as.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  case docx, odt, html
  /// CommonMark, as it is kept.
  case md
}

extension Newsroom {
  /// The text of a document of a word processor. Nothing is given to another program before every part of it was looked
  /// through, and nothing is kept of one that is refused.
  public func read(
    document bytes: [UInt8], named name: String, beside files: [Attachment], by acting: Acting
  ) throws -> ReadDocument {
    let document: WordDocument
    do throws(DocumentFault) { document = try WordDocument(bytes) } catch {
      throw NewsroomError.invalid(.file(name, .document(error)))
    }
    let taken = try converting {
      try Converter(Pandoc()).takeIn(document, beside: Set(files.map(\.name)))
    }
    var own: [Attachment] = []
    var body = taken.body
    for picture in taken.pictures {
      let file = try takeIn(
        NewFile(name: picture.name, bytes: picture.bytes, alternative: picture.words),
        beside: files + own, by: acting)
      // A picture that the text has already keeps its name, and what is said of it.
      if file.name != picture.name {
        body = body.replacing("](\(picture.name))", with: "](\(file.name))")
      }
      if !(files + own).contains(where: { $0.content == file.content }) { own.append(file) }
    }
    return ReadDocument(title: taken.title, body: body, files: own)
  }

  /// The text of a page.
  public func read(page: String) throws -> ReadDocument {
    let taken = try converting { try Converter(Pandoc()).takeIn(page: page) }
    return ReadDocument(title: taken.title, body: taken.body)
  }

  /// The text of an item as a document, for somebody who may read it; nil as revision is the newest.
  public func document(
    of item: ID<Item>, revision number: Int? = nil, as format: DocumentFormat, by acting: Acting
  ) throws -> [UInt8] {
    let view = try view(item, by: acting)
    let text = try number.map { try revision($0, of: item, by: acting).text } ?? view.revision.text
    guard let given = GivenFormat(rawValue: format.rawValue) else {
      return Array(Self.commonMark(of: text).utf8)
    }
    var pictures: [String: [UInt8]] = [:]
    let facts = try facts(of: text.files)
    for file in text.files where facts[file.content]?.kind.isPicture == true {
      pictures[file.name] = try content(file.content)
    }
    return try converting {
      try Converter(Pandoc()).give(
        title: text.title, summary: text.summary, body: text.body, pictures: pictures, as: given)
    }
  }

  /// Title, summary and body as one text.
  public static func commonMark(of text: Text) -> String {
    let parts = [text.title.isEmpty ? "" : "# \(text.title)", text.summary, text.body]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func converting<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let fault as ConversionFault {
      throw NewsroomError.conversion(fault)
    }
  }
}
