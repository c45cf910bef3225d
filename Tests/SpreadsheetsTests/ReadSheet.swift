import Documents

/// What stands in a spreadsheet, read from its parts with no help of what wrote it.
struct ReadSheet {
  struct Cell: Hashable {
    /// `s` for a text of the table of texts, `str` for one that a formula made, nil for a number.
    var type: String?
    var formula: String?
    var value: String
    var style: Int
  }

  let parts: [String: String]
  let cells: [String: Cell]
  let texts: [String]

  /// A sheet of 5,000 rows is alike from row to row and packs well.
  private static let limits = ArchiveLimits(
    file: 50 << 20, entries: 100, content: 200 << 20, growth: 1_000)

  init(_ bytes: [UInt8]) throws {
    parts = try Self.parts(of: bytes)
    texts = Self.texts(parts["xl/sharedStrings.xml"] ?? "")
    cells = Self.cells(parts["xl/worksheets/sheet1.xml"] ?? "", texts)
  }

  static func parts(of bytes: [UInt8]) throws -> [String: String] {
    var parts: [String: String] = [:]
    for entry in try ArchiveDirectory(of: bytes, limits: Self.limits).entries {
      parts[entry.name] = String(decoding: try entry.unpacked(from: bytes), as: UTF8.self)
    }
    return parts
  }

  var sheet: String { parts["xl/worksheets/sheet1.xml"] ?? "" }

  private static func texts(_ xml: String) -> [String] {
    xml.matches(of: #/<si><t[^>]*>(.*?)<\/t><\/si>/#.dotMatchesNewlines()).map {
      unescaped(String($0.1))
    }
  }

  private static func cells(_ xml: String, _ texts: [String]) -> [String: Cell] {
    var cells: [String: Cell] = [:]
    let pattern = #/<c r="([A-Z]+[0-9]+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/#.dotMatchesNewlines()
    for match in xml.matches(of: pattern) {
      let type = match.2.firstMatch(of: #/t="([a-z]+)"/#).map { String($0.1) }
      let style = match.2.firstMatch(of: #/s="([0-9]+)"/#).flatMap { Int($0.1) } ?? 0
      let content = match.3 ?? ""
      let raw = content.firstMatch(of: #/<v>(.*?)<\/v>/#).map { String($0.1) } ?? ""
      let formula = content.firstMatch(of: #/<f>(.*?)<\/f>/#).map { String($0.1) }
      let value = type == "s" ? Int(raw).map { texts[$0] } ?? raw : raw
      cells[String(match.1)] = Cell(type: type, formula: formula, value: value, style: style)
    }
    return cells
  }

  private static func unescaped(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
      .replacing(#/_x005F_/#, with: "_")
  }
}
