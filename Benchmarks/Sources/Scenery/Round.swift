import Newsroom
import Storage
import Workflow

/// The acts that are timed: an approved item is sent back out of the queue, and sent again into the queue, since its
/// approval stands. Each is one transaction with guards, item, decision, event, chain, counters, notices and queue.
public struct Round {
  private let newsroom: Newsroom
  private let writer: Acting
  private let approver: Acting

  public static let acts = 2

  public init(in newsroom: Newsroom) throws {
    self.newsroom = newsroom
    writer = try newsroom.acting(Cast.writer)
    approver = try newsroom.acting(Cast.approver)
  }

  /// Makes one act of the round; after the last one the item is where it was before the first.
  public func make(_ number: Int, on item: ID<Item>) throws {
    if number % Self.acts == 0 {
      let act = ItemAct("return", on: item, comment: "Rà lại số liệu ở đoạn hai.")
      _ = try newsroom.make(act, by: approver)
    } else {
      _ = try newsroom.make(ItemAct("submit", on: item), by: writer)
    }
  }
}
