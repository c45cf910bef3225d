import Newsroom
import Prose
import Rulebook
import Terminal
import Workflow

/// How the person types Vietnamese: by a method of the program, switched everywhere with one key, or by their own machine's.
extension Session {
  /// Reads what the person chose, and the style of the portal's board.
  func readTyping() throws {
    typist.method = try newsroom.typingMethod(of: acting)
    typist.style = try newsroom.toneStyle(on: portal.id)
  }

  /// The style of another portal; while the store cannot be read the former one stays.
  func readToneStyle() {
    do { typist.style = try newsroom.toneStyle(on: portal.id) } catch { return }
  }

  /// The next method, in a circle through none, kept for the person. When the store cannot keep it, it holds until the
  /// program ends.
  func switchTyping() -> Message {
    guard acting.person.rawValue != 0 else { return Message(phrase(.notHere)) }
    let methods = TypingMethod.allCases
    let next = typist.method.map { methods.firstIndex(of: $0)! + 1 } ?? 0
    typist.forget()
    typist.method = methods.indices.contains(next) ? methods[next] : nil
    do {
      _ = try newsroom.besideTyping {
        try newsroom.setTypingMethod(typist.method, of: acting.login, by: acting)
      }
    } catch {
      return Message(phrase(.typingNotKept(typist.method, sentence(error))), .warning)
    }
    return Message(phrase(.typingSwitched(typist.method)))
  }

  /// What was done beside typing letters: only a Backspace goes on with the word.
  func noteForTyping(_ command: CommandName) {
    switch command {
    case "delete-left": typist.deleted(at: now.milliseconds)
    case "split-paragraph": break
    default: typist.forget()
    }
  }
}
