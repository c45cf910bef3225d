import Newsroom
import Storage
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// A list longer than the window that is kept of it.
struct LongListTests {
  private static let items = 1_500

  /// A session with the longest list of a store of 1,500 items, and the ids of that list in their order.
  private func list() throws -> (Session, [ListPart], [ID<Item>]) {
    let house = try TestSupport.newsroom()
    _ = try house.newsroom.furnish(items: Self.items)
    let session = try Stage.session(house, as: .van)
    let portals = try house.newsroom.portals(for: session.acting)
    let parts = portals.map { ListPart(.portal($0.id), "published") }
    let ids = try house.newsroom.page(of: parts, .first, limit: 5_000, for: session.acting)
      .map(\.id)
    return (session, parts, ids)
  }

  @Test func `walking down and up visits every item once and in order`() throws {
    let (session, parts, ids) = try list()
    #expect(ids.count > 700, "longer than what is kept")
    var window = ItemWindow(parts: parts)
    window.fit(20)
    try window.load(in: session)
    var seen: [ID<Item>] = []
    for _ in ids {
      seen.append(try #require(window.current).id)
      try window.move(by: 1, in: session)
    }
    #expect(seen == ids)
    #expect(window.current?.id == ids.last)
    #expect(window.rows.count <= 720)
    for id in ids.reversed() {
      #expect(window.current?.id == id)
      try window.move(by: -1, in: session)
    }
    #expect(window.current?.id == ids.first)
  }

  @Test func `the end is one key away, and the way back from it is whole`() throws {
    let (session, parts, ids) = try list()
    var window = ItemWindow(parts: parts)
    window.fit(20)
    try window.load(in: session)
    try window.goToLast(in: session)
    #expect(window.current?.id == ids.last)
    try window.page(by: -1, in: session)
    #expect(window.current?.id == ids[ids.count - 20])
    for _ in 0..<(ids.count / 19 + 2) { try window.page(by: -1, in: session) }
    #expect(window.current?.id == ids.first)
    try window.goToLast(in: session)
    try window.goToFirst(in: session)
    #expect(window.visible.map(\.id) == Array(ids.prefix(20)))
  }

  @Test func `a step over the edge brings half a screen of new rows`() throws {
    let (session, parts, ids) = try list()
    var window = ItemWindow(parts: parts)
    window.fit(20)
    try window.load(in: session)
    var scrolls = 0
    var top = window.top
    for _ in 0..<200 {
      try window.move(by: 1, in: session)
      if window.visible.first?.id != ids[top] { scrolls += 1 }
      top = try #require(ids.firstIndex { $0 == window.visible.first?.id })
      #expect(window.visible.contains { $0.id == window.current?.id })
    }
    #expect(scrolls == 19)
    for _ in 0..<200 { try window.move(by: -1, in: session) }
    #expect(window.visible.map(\.id) == Array(ids.prefix(20)))
  }

  @Test func `reading anew in the middle keeps the selection and its place on the screen`() throws {
    let (session, parts, ids) = try list()
    var window = ItemWindow(parts: parts)
    window.fit(20)
    try window.load(in: session)
    for _ in 0..<400 { try window.move(by: 1, in: session) }
    for _ in 0..<7 { try window.move(by: -1, in: session) }
    let before = (window.current?.id, window.visible.map(\.id))
    try window.refresh(in: session)

    #expect(window.current?.id == before.0)
    #expect(window.visible.map(\.id) == before.1)
    #expect(window.current?.id == ids[393])
  }
}
