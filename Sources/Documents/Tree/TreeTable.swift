/// A table reduced to rows of cells of one line each, which is what a table of plain letters can show.
struct TreeTable {
  private let head: [[TreeValue]]
  private let body: [[TreeValue]]
  private let cleaner: TreeCleaner

  /// Reads the six parts of a table: its look, caption, columns, head, bodies and foot.
  init?(_ content: TreeValue, _ cleaner: TreeCleaner) {
    guard let parts = content.list, parts.count == 6 else { return nil }
    self.cleaner = cleaner
    func rows(_ value: TreeValue?) -> [[TreeValue]] {
      (value?.list ?? []).map { row in
        (row.list?.last?.list ?? []).map { cell in
          TreeElement("Plain", .list(Self.line(cell.list?.last ?? .nothing, cleaner))).value
        }
      }
    }
    var body: [[TreeValue]] = []
    for part in parts[4].list ?? [] {
      guard let pieces = part.list, pieces.count == 4 else { return nil }
      body += rows(pieces[2]) + rows(pieces[3])
    }
    body += rows(parts[5].list?.last)
    var head = rows(parts[3].list?.last)
    // A table of plain letters has one row for its head.
    if head.count > 1 {
      body = head.dropFirst() + body
      head = Array(head.prefix(1))
    }
    self.head = head
    self.body = body
  }

  /// Nil for a table without any cell.
  var value: TreeValue? {
    let columns = (head + body).map(\.count).max() ?? 0
    guard columns > 0 else { return nil }
    let column = TreeValue.list([Self.plain("AlignDefault"), Self.plain("ColWidthDefault")])
    let first = head.first ?? Array(repeating: Self.empty, count: columns)
    let bodies = TreeValue.list([
      TreeCleaner.noLook, .number(0), .list([]), .list(body.map { row($0, columns) }),
    ])
    return TreeElement(
      "Table",
      .list([
        TreeCleaner.noLook, .list([.nothing, .list([])]),
        .list(Array(repeating: column, count: columns)),
        .list([TreeCleaner.noLook, .list([row(first, columns)])]), .list([bodies]),
        .list([TreeCleaner.noLook, .list([])]),
      ])
    ).value
  }

  private func row(_ cells: [TreeValue], _ columns: Int) -> TreeValue {
    let missing = Array(repeating: Self.empty, count: columns - cells.count)
    let all = (cells + missing).map { cell in
      TreeValue.list([
        TreeCleaner.noLook, Self.plain("AlignDefault"), .number(1), .number(1), .list([cell]),
      ])
    }
    return .list([TreeCleaner.noLook, .list(all)])
  }

  /// The blocks of a cell in one line, with a blank between two.
  private static func line(_ blocks: TreeValue, _ cleaner: TreeCleaner) -> [TreeValue] {
    var line: [TreeValue] = []
    for block in cleaner.blocks(blocks) {
      let words = inlines(in: block)
      if !line.isEmpty, !words.isEmpty { line.append(plain("Space")) }
      line += words
    }
    return line
  }

  private static func inlines(in block: TreeValue) -> [TreeValue] {
    guard let element = TreeElement(block) else {
      return (block.list ?? []).flatMap(inlines)
    }
    switch element.kind {
    case "Plain", "Para":
      return (element.content.list ?? []).map { word in
        TreeElement(word)?.kind == "LineBreak" ? plain("Space") : word
      }
    case "Header": return element.content.list?.last?.list ?? []
    case "CodeBlock": return [TreeElement("Str", element.content.list?.last ?? .text("")).value]
    default: return (element.content.list ?? []).flatMap(inlines)
    }
  }

  private static let empty = TreeElement("Plain", .list([])).value
  private static func plain(_ kind: String) -> TreeValue { TreeElement(kind, .nothing).value }
}
