/// Goes through the elements of a document's tree and keeps those that a text of ours can hold.
struct TreeCleaner {
  /// The name of each picture that is there, by the address that the document gives it.
  let pictures: [String: String]

  // MARK: Blocks

  func blocks(_ value: TreeValue) -> [TreeValue] {
    (value.list ?? []).flatMap { TreeElement($0).map(block) ?? [] }
  }

  private func block(_ element: TreeElement) -> [TreeValue] {
    let parts = element.content.list ?? []
    switch element.kind {
    case "Plain", "Para":
      let words = inlines(element.content)
      return words.isEmpty ? [] : [TreeElement(element.kind, .list(words)).value]
    case "Header" where parts.count == 3:
      return [
        TreeElement("Header", .list([parts[0], Self.noLook, .list(inlines(parts[2]))])).value
      ]
    case "LineBlock":
      return parts.map { TreeElement("Para", .list(inlines($0))).value }
    case "CodeBlock" where parts.count == 2:
      return [TreeElement("CodeBlock", .list([Self.noLook, parts[1]])).value]
    case "BlockQuote": return [TreeElement("BlockQuote", .list(blocks(element.content))).value]
    case "BulletList": return [TreeElement("BulletList", items(element.content)).value]
    case "OrderedList" where parts.count == 2:
      return [TreeElement("OrderedList", .list([parts[0], items(parts[1])])).value]
    case "DefinitionList": return definitions(parts)
    case "HorizontalRule": return [element.value]
    case "Table": return TreeTable(element.content, self)?.value.map { [$0] } ?? []
    case "Div" where parts.count == 2: return blocks(parts[1])
    // Of newer versions: a picture with its caption.
    case "Figure" where parts.count == 3: return blocks(parts[2])
    default: return []
    }
  }

  private func items(_ value: TreeValue) -> TreeValue {
    .list((value.list ?? []).map { .list(blocks($0)) })
  }

  /// A term and what is said of it, as paragraphs one below the other.
  private func definitions(_ entries: [TreeValue]) -> [TreeValue] {
    entries.flatMap { entry -> [TreeValue] in
      guard let parts = entry.list, parts.count == 2 else { return [] }
      let term = TreeElement("Para", .list([TreeElement("Strong", .list(inlines(parts[0]))).value]))
      return [term.value] + (parts[1].list ?? []).flatMap(blocks)
    }
  }

  // MARK: Words

  func inlines(_ value: TreeValue) -> [TreeValue] {
    (value.list ?? []).flatMap { TreeElement($0).map(inline) ?? [] }
  }

  private func inline(_ element: TreeElement) -> [TreeValue] {
    let parts = element.content.list ?? []
    switch element.kind {
    case "Str", "Space", "SoftBreak", "LineBreak": return [element.value]
    case "Emph", "Strong":
      let words = inlines(element.content)
      return words.isEmpty ? [] : [TreeElement(element.kind, .list(words)).value]
    case "Underline", "Strikeout", "Superscript", "Subscript", "SmallCaps":
      return inlines(element.content)
    case "Quoted" where parts.count == 2:
      return [TreeElement("Quoted", .list([parts[0], .list(inlines(parts[1]))])).value]
    case "Cite" where parts.count == 2: return inlines(parts[1])
    case "Code" where parts.count == 2:
      return [TreeElement("Code", .list([Self.noLook, parts[1]])).value]
    case "Math" where parts.count == 2: return [TreeElement("Str", parts[1]).value]
    case "Span" where parts.count == 2: return inlines(parts[1])
    case "Note": return [TreeElement("Note", .list(blocks(element.content))).value]
    case "Link" where parts.count == 3: return link(parts)
    case "Image" where parts.count == 3: return image(parts)
    default: return []
    }
  }

  private func link(_ parts: [TreeValue]) -> [TreeValue] {
    let words = inlines(parts[1])
    guard let address = parts[2].list?.first?.text, Self.isPublic(address) else { return words }
    let target = TreeValue.list([.text(address), .text("")])
    return [TreeElement("Link", .list([Self.noLook, .list(words), target])).value]
  }

  private func image(_ parts: [TreeValue]) -> [TreeValue] {
    let words = inlines(parts[1])
    guard let address = parts[2].list?.first?.text, let name = pictures[address] else {
      return words
    }
    let target = TreeValue.list([.text(name), .text("")])
    return [TreeElement("Image", .list([Self.noLook, .list(words), target])).value]
  }

  /// The schemes that a text may link to; whatever else an address says, such as a file of this machine, is left out.
  private static func isPublic(_ address: String) -> Bool {
    ["http://", "https://", "mailto:"].contains { address.lowercased().hasPrefix($0) }
  }

  /// No identifier, no classes, no attributes.
  static let noLook = TreeValue.list([.text(""), .list([]), .list([])])

  /// All words of a value, as plain text.
  static func words(of value: TreeValue) -> String {
    guard let element = TreeElement(value) else {
      return (value.list ?? []).map(words).joined()
    }
    switch element.kind {
    case "Str": return element.content.text ?? ""
    case "Space", "SoftBreak", "LineBreak": return " "
    default: return (element.content.list ?? []).map(words).joined()
    }
  }
}
