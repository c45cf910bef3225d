import FoundationEssentials

/// The tree of a document between two runs of pandoc, reduced to what a text of ours can hold: headings, paragraphs,
/// lists, quotes, plain tables, links to the public net, and pictures by the names that the text gives them.
///
/// Everything else is left out or becomes its own words: looks, anchors, raw markup, addresses that name a file.
public struct DocumentTree {
  /// The title that the document has as one, in plain words; empty when it has none.
  public let title: String
  let version: TreeValue
  let blocks: TreeValue

  /// Reads what pandoc wrote as JSON. Nil when that is no tree of a document.
  public init?(_ json: [UInt8]) {
    guard let value = try? JSONDecoder().decode(TreeValue.self, from: Data(json)),
      case .object(let root) = value, let blocks = root["blocks"], blocks.list != nil,
      let version = root["pandoc-api-version"]
    else { return nil }
    self.version = version
    self.blocks = blocks
    guard case .object(let facts) = root["meta"],
      case .object(let meta) = facts["title"] ?? .nothing
    else {
      title = ""
      return
    }
    title = TreeCleaner.words(of: meta["c"] ?? .nothing)
  }

  /// A picture as it is shown: where it is, and the words in its place.
  public struct Picture: Sendable, Hashable {
    public let address: String
    public let words: String
  }

  /// Its pictures, in the order in which it shows them.
  public var pictures: [Picture] { Self.pictures(in: blocks) }

  private static func pictures(in value: TreeValue) -> [Picture] {
    guard let element = TreeElement(value) else {
      return (value.list ?? []).flatMap(pictures)
    }
    guard element.kind == "Image", let parts = element.content.list, parts.count == 3,
      let address = parts[2].list?.first?.text
    else { return pictures(in: element.content) }
    return [Picture(address: address, words: TreeCleaner.words(of: parts[1]))]
  }

  /// The tree for a writer. `pictures` gives the name of each picture that is there, by its address.
  public func cleaned(pictures: [String: String]) throws -> [UInt8] {
    let cleaner = TreeCleaner(pictures: pictures)
    let clean: [String: TreeValue] = [
      "pandoc-api-version": version, "meta": .object([:]),
      "blocks": .list(cleaner.blocks(blocks)),
    ]
    return Array(try JSONEncoder().encode(TreeValue.object(clean)))
  }
}
