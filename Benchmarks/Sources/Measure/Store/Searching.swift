import CBare
import Figures
import Newsroom
import Prose
import Scenery
import Storage
import Workflow

/// A search after each letter that is typed, beside bare SQL on the same index.
struct Searching {
  let setting: Setting
  /// As many as the search screen asks for.
  private static let limit = 200
  /// With and without marks, common and rare, one that finds nothing, and a number.
  private static let typed = [
    "hội nghị giao ban", "hoi nghi giao ban", "vải thiều lục ngạn", "vai thieu luc ngan",
    "nước sạch", "nuoc sach nong thon", "chuyển đổi số", "chuyen doi so", "đường", "duong giao",
    "khai giảng", "tuyen sinh lop 10", "nguyen van", "bg 2026 000123", "xyzzy",
  ]

  func lines() throws -> [Line] {
    let newsroom = try Newsroom.open(Scenery.opening(setting.large))
    let acting = try newsroom.acting(Cast.approver)
    guard let bare = bare_search_open(setting.large) else { throw MeasuringError.bare("search") }
    defer { bare_search_close(bare) }
    var (own, ranked, plain) = (Samples(), Samples(), Samples())
    for round in 0..<3 {
      for text in Self.beginnings {
        let begin = uptime()
        let found = try newsroom.search(SearchRequest(text), limit: Self.limit, for: acting)
        let middle = uptime()
        let rows = bare_search_newest(bare, Self.query(text), Int32(Self.limit))
        let end = uptime()
        let best = try newsroom.search(
          SearchRequest(text, order: .relevance), limit: Self.limit, for: acting)
        let last = uptime()
        // Both orders are of the same hits.
        guard rows >= 0, Set(found.rows) == Set(best.rows) else { throw MeasuringError.bare(text) }
        if round == 0 { continue }
        own.add(middle - begin)
        plain.add(end - middle)
        ranked.add(last - end)
      }
    }
    try newsroom.close()
    return lines(own, plain) + lines(ranked)
  }

  private func lines(_ own: Samples, _ plain: Samples) -> [Line] {
    let what = "search as typed, newest first, \(setting.size) items"
    return [
      Line(
        "\(what): 95 %", Figure(own.percentile(95), .milliseconds), goal: .atMost(20),
        ratio: Line.ratio(
          own.percentile(95), to: plain.percentile(95), "bare SQL from C", .milliseconds)),
      Line(
        "\(what): median", Figure(own.median, .milliseconds),
        ratio: Line.ratio(own.median, to: plain.median, "bare SQL from C", .milliseconds)),
    ]
  }

  private func lines(_ ranked: Samples) -> [Line] {
    let what = "search as typed, by relevance among the newest \(Newsroom.rankedLimit)"
    return [
      Line("\(what): 95 %", Figure(ranked.percentile(95), .milliseconds), goal: .atMost(100)),
      Line("\(what): median", Figure(ranked.median, .milliseconds)),
    ]
  }

  /// What stands in the line after each letter.
  private static var beginnings: [String] {
    typed.flatMap { text in text.indices.map { String(text[...$0]) } }
  }

  /// The words as a query of FTS5, the last one unfinished.
  private static func query(_ text: String) -> String {
    searchWords(of: text).map { "\"\($0)\"" }.joined(separator: " AND ") + "*"
  }
}
