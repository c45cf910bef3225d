import EditorCLI
import Newsroom
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// A person at a terminal of lines: what they type, and what they hear.
final class Talk {
  let house: TestNewsroom
  let conversation: Conversation
  /// Everything that was typed, behind a `>`, and said.
  private(set) var transcript: [String]

  /// `first` is what opens, the desk when nothing is said.
  init(
    _ house: TestNewsroom, as person: Cast, language: Language = .vietnamese,
    first: ((Session) throws -> any Screen)? = nil
  ) throws {
    self.house = house
    let session = try Stage.session(house, as: person, language: language)
    session.isLinear = true
    let screen = try first?(session) ?? DeskScreen(isInMenu: true)
    conversation = Conversation(session: session, first: screen)
    transcript = try conversation.begin()
  }

  /// Types lines, and answers what was said to the last one.
  @discardableResult
  func type(_ lines: String...) -> [String] { type(lines.map { TypedLine($0) }) }

  @discardableResult
  func press(_ notation: String) throws -> [String] {
    type([TypedLine("", keys: [try Key(notation: notation)])])
  }

  @discardableResult
  func take(_ line: TypedLine) -> [String] { type([line]) }

  private func type(_ lines: [TypedLine]) -> [String] {
    var answer: [String] = []
    for line in lines where conversation.isOpen {
      answer = conversation.take(line)
      transcript += ["> \(line.text)"] + answer
    }
    return answer
  }

  /// Time passes, and what was due by then is done; answers what was said unasked.
  func wait(milliseconds: Int64) -> [String] {
    house.clock.move(milliseconds: milliseconds)
    return conversation.wake()
  }
}
