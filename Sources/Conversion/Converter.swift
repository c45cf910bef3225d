import Documents
import Glibc

/// A text that came out of a document: CommonMark, and the pictures that it names.
public struct TakenIn: Sendable, Hashable {
  public struct Picture: Sendable, Hashable {
    /// As the text names it.
    public let name: String
    /// What stands in its place for those who do not see it; often empty.
    public let words: String
    public let bytes: [UInt8]
  }

  /// The title that the document has as one; often empty.
  public let title: String
  public let body: String
  public let pictures: [Picture]
}

/// The kinds of documents that a text can be given out as.
public enum GivenFormat: String, Sendable, Hashable, CaseIterable {
  case docx, odt, html
}

/// Takes documents in and gives texts out as documents, by pandoc.
///
/// Between two runs of pandoc the tree of the document is reduced to what a text can hold. The run that reads what
/// strangers wrote is in pandoc's own sandbox; the writers of .docx and .odt of Debian 12 do not find their own parts in
/// it, so that they run without, over a tree in which no address is left but those of pictures that we put there.
public struct Converter: Sendable {
  private let pandoc: Pandoc
  /// Below it pictures lie while a document is written.
  private let workPlace: String

  /// More than this much CommonMark is no article.
  static let mostBody = 2_000_000

  public init(_ pandoc: Pandoc, workingIn place: String = "/tmp") {
    self.pandoc = pandoc
    workPlace = place
  }

  // MARK: In

  /// The text of a document of a word processor. Its pictures get names that are not among `taken`.
  public func takeIn(
    _ document: WordDocument, beside taken: Set<String> = []
  ) throws -> TakenIn {
    let json = try pandoc.run(
      ["--sandbox", "-f", document.format.rawValue, "-t", "json"], document.bytes)
    let pictures = Dictionary(
      document.pictures.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    return try takeIn(json, pictures: pictures, beside: taken)
  }

  /// The text of a page. Pictures that it names are not fetched: their words stay.
  public func takeIn(page: String) throws -> TakenIn {
    let json = try pandoc.run(["--sandbox", "-f", "html", "-t", "json"], Array(page.utf8))
    return try takeIn(json, pictures: [:], beside: [])
  }

  private func takeIn(
    _ json: [UInt8], pictures: [String: [UInt8]], beside taken: Set<String>
  ) throws -> TakenIn {
    guard let tree = DocumentTree(json) else { throw ConversionFault.failed("") }
    let named = Self.named(tree.pictures, pictures, beside: taken)
    let clean = try tree.cleaned(
      pictures: Dictionary(uniqueKeysWithValues: named.map { ($0.address, $0.picture.name) }))
    let body = try pandoc.run(
      [
        "--sandbox", "-f", "json", "-t", "commonmark+pipe_tables-raw_html", "--wrap=none",
        "--eol=lf",
      ], clean)
    guard body.count <= Self.mostBody else {
      throw ConversionFault.tooLarge(limit: Self.mostBody)
    }
    guard let text = String(validating: body, as: UTF8.self) else {
      throw ConversionFault.failed("UTF-8")
    }
    return TakenIn(title: tree.title, body: text, pictures: named.map(\.picture))
  }

  // MARK: Out

  /// The text as a document of a word processor, or as a page. `pictures` are the files that the body names.
  public func give(
    title: String, summary: String, body: String, pictures: [String: [UInt8]],
    as format: GivenFormat
  ) throws -> [UInt8] {
    let json = try pandoc.run(
      ["--sandbox", "-f", "commonmark+pipe_tables", "-t", "json"], Array(body.utf8))
    guard let tree = DocumentTree(json) else { throw ConversionFault.failed("") }
    if format == .html {
      let names = Dictionary(uniqueKeysWithValues: pictures.keys.map { ($0, $0) })
      let clean = try tree.document(title: title, summary: summary, pictures: names)
      return try pandoc.run(["--sandbox", "-s", "-f", "json", "-t", "html5", "--eol=lf"], clean)
    }
    return try WorkFolder.with(below: workPlace) { folder in
      var files: [String: String] = [:]
      for (number, name) in pictures.keys.sorted().enumerated() {
        files[name] = try folder.write(pictures[name] ?? [], named: "\(number)")
      }
      let clean = try tree.document(title: title, summary: summary, pictures: files)
      return try pandoc.run(
        ["-f", "json", "-t", format.rawValue, "-o", "-"], clean, in: folder.path)
    }
  }

  // MARK: Names of pictures

  /// The pictures that are there, in the order in which the document shows them first: `hinh-1.png`.
  private static func named(
    _ shown: [DocumentTree.Picture], _ pictures: [String: [UInt8]], beside taken: Set<String>
  ) -> [(address: String, picture: TakenIn.Picture)] {
    var taken = taken
    var named: [(address: String, picture: TakenIn.Picture)] = []
    for picture in shown where !named.contains(where: { $0.address == picture.address }) {
      guard let bytes = pictures[picture.address], let kind = FileKind(of: bytes) else { continue }
      var number = named.count + 1
      while taken.contains("hinh-\(number).\(kind.ending)") { number += 1 }
      let name = "hinh-\(number).\(kind.ending)"
      taken.insert(name)
      named.append(
        (picture.address, .init(name: name, words: picture.words, bytes: bytes)))
    }
    return named
  }
}
