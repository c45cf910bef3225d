import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// An editor at work without a terminal: keys by their commands, and what came of them.
final class EditorStage {
  let house: TestNewsroom
  let session: Session
  var screen: EditorScreen
  private(set) var message: Message?
  private(set) var closedWith: ScreenResult?
  private var area = Rect(row: 2, column: 0, rows: 26, columns: 100)

  init(_ house: TestNewsroom, editing id: ID<Item>, as person: Cast = .minh) throws {
    self.house = house
    session = try Stage.session(house, as: person)
    screen = try EditorScreen(editing: id, in: session)
    screen.lay(out: area)
  }

  init(_ house: TestNewsroom, new kind: Kind, title: String = "", as person: Cast = .minh) throws {
    self.house = house
    session = try Stage.session(house, as: person)
    screen = EditorScreen(new: kind, portal: session.portal, title: title, in: session)
    screen.lay(out: area)
  }

  /// An article of Minh's with `body`.
  static func article(_ body: String, in house: TestNewsroom) throws -> ID<Item> {
    var text = TestNewsroom.text()
    text.body = body
    return try house.draft(by: .minh, kind: .article, text).id
  }

  var body: String { screen.fields[2].words }
  var title: String { screen.fields[0].words }
  var question: EditorQuestion? { screen.question }

  /// Resizes the window.
  func resize(rows: Int, columns: Int) {
    area = Rect(row: 2, column: 0, rows: rows - 4, columns: columns)
    screen.lay(out: area)
  }

  @discardableResult
  func run(_ commands: CommandName...) throws -> Message? {
    message = nil
    for command in commands { follow(try screen.perform(command, in: session)) }
    return message
  }

  func type(_ words: String) throws {
    for character in words { follow(try screen.type(character, in: session)) }
  }

  func paste(_ words: String) throws { follow(try screen.paste(words, in: session)) }

  /// Time passes, and what was due by then is done.
  func wait(milliseconds: Int64) {
    house.clock.move(milliseconds: milliseconds)
    if let deadline = screen.deadline, deadline <= session.now.milliseconds {
      screen.wake(in: session)
    }
    screen.lay(out: area)
  }

  private func follow(_ navigation: Navigation) {
    switch navigation {
    case .say(let words): message = words
    case .close(let result): closedWith = result
    case .stay, .ignored, .open, .replace, .quit: break
    }
    screen.lay(out: area)
  }

  /// What the screen shows, without the chrome.
  func picture() -> Canvas {
    var canvas = Canvas(size: Size(rows: area.rows + 4, columns: area.columns))
    screen.draw(on: &canvas, in: area, session: session)
    return canvas
  }

  var statusLine: String {
    let lines = picture().text().split(separator: "\n", omittingEmptySubsequences: false)
    return String(lines[area.endRow - 1])
  }

  func draft(of id: ID<Item>) throws -> DraftRecord? {
    try house.newsroom.draft(for: id, of: session.acting)
  }
}
