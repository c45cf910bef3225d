import FoundationEssentials

extension DocumentTree {
  /// The tree of a text for a writer of whole documents, with the title as the document's own and the summary in bold
  /// before the body. `pictures` gives the file that stands for an address; one that has none becomes its words.
  public func document(
    title: String, summary: String, pictures: [String: String]
  ) throws -> [UInt8] {
    let cleaner = TreeCleaner(pictures: pictures)
    let bold = TreeElement("Strong", .list(Self.inlines(of: summary))).value
    let lead = summary.isEmpty ? [] : [TreeElement("Para", .list([bold])).value]
    let heading = TreeElement("MetaInlines", .list(Self.inlines(of: title))).value
    let whole: [String: TreeValue] = [
      "pandoc-api-version": version,
      "meta": .object(["title": heading, "lang": TreeElement("MetaString", .text("vi")).value]),
      "blocks": .list(lead + cleaner.blocks(blocks)),
    ]
    return Array(try JSONEncoder().encode(TreeValue.object(whole)))
  }

  private static func inlines(of line: String) -> [TreeValue] {
    let words = line.split(whereSeparator: \.isWhitespace).map { word in
      TreeElement("Str", .text(String(word))).value
    }
    return Array(words.map { [$0] }.joined(separator: [TreeElement("Space", .nothing).value]))
  }
}
