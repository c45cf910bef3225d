import Glibc
import Newsroom
import Rulebook
import Storage
import Workflow

/// People of the sample newsroom, by what they do in what is measured.
public enum Cast {
  public static let writer = "minh"
  public static let editor = "ha"
  public static let approver = "lan"
  public static let portal = "bacgiang"
}

/// Stores to measure in.
public enum Scenery {
  public static func opening(_ path: String) -> Opening {
    Opening(
      StorePlace(path), holder: "bench \(getpid())", clock: now,
      random: { UInt64.random(in: .min ... .max) })
  }

  public static func now() -> Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// A new store with the sample newsroom, whose people know the workstation.
  public static func make(_ path: String) throws -> Newsroom {
    let newsroom = try Newsroom.make(NewStore(isRehearsal: true), opening(path))
    _ = try newsroom.furnishSample(by: nil)
    try newsroom.skipIntroductions()
    return newsroom
  }
}

extension Newsroom {
  public func acting(_ login: String) throws -> Acting { try acting(as: login, from: "bench") }

  public func skipIntroductions() throws {
    for login in [Cast.writer, Cast.approver] { try markIntroductionSeen(try acting(login)) }
  }

  @discardableResult
  public func addDraft(_ article: Article, body: String? = nil) throws -> ID<Item> {
    let text = text(article.title, body ?? article.body)
    return try create(
      NewItem(portal: Cast.portal, kind: .article, text: text),
      by: try acting(Cast.writer)
    ).outcome.id
  }

  /// So many comments of the editor's, evenly over the body, each on three words or so.
  public func addComments(_ count: Int, to item: ID<Item>, body: String) throws {
    let scalars = Array(body.unicodeScalars)
    let editor = try acting(Cast.editor)
    for number in 0..<count {
      let start = scalars.count / count * number
      let place = start..<min(start + 14, scalars.count)
      let quote = String(String.UnicodeScalarView(scalars[place]))
      _ = try comment(
        NewComment(item: item, quote: quote, place: place, body: "Góp ý số \(number + 1)."),
        by: editor)
    }
  }

  /// New items that stand approved in the queue.
  public func addApprovedItems(_ count: Int) throws -> [ID<Item>] {
    let (writer, editor) = (try acting(Cast.writer), try acting(Cast.editor))
    let approver = try acting(Cast.approver)
    let ticked: Set<String> = [
      "no-state-secret", "no-personal-data", "rights-cleared", "no-advertising",
    ]
    let body = Article(title: "", bytes: 1_000).body
    return try (0..<count).map { number in
      let new = NewItem(portal: Cast.portal, kind: .news, text: text("Tin số \(number)", body))
      let item = try create(new, by: writer).outcome.id
      _ = try make(ItemAct("submit", on: item), by: writer)
      _ = try make(ItemAct("claim", on: item), by: editor)
      _ = try make(ItemAct("forward", on: item), by: editor)
      _ = try make(ItemAct("approve", on: item, ticked: ticked), by: approver)
      return item
    }
  }

  private func text(_ title: String, _ body: String) -> Text {
    Text(
      title: title, summary: "Vải sớm được giá, đường liên xã thông suốt.", body: body,
      fields: [.category: "other", .source: "Cổng TTĐT tỉnh Bắc Giang"])
  }
}
