import Newsroom
import Terminal
import Workflow

/// Which words of which dialog: those that were typed stay until they are sent or deleted, however the dialog is left.
enum UnsentKey: Hashable {
  case decision(TransitionName, [ID<Item>])
  case opinion([ID<Item>])
  case question([ID<Item>])
  /// About a paragraph, or, with empty words, about the whole text.
  case comment(ID<Item>, String)
  /// Proposed for a paragraph, and why.
  case suggestion(ID<Item>, String)
  case suggestionReason(ID<Item>, String)
  case answer(ID<Item>, comment: Int64)
  case hold(ID<Item>)
}

/// Words that were typed into dialogs and not sent, for as long as the session lasts.
struct UnsentWords {
  private var words: [UnsentKey: String] = [:]

  subscript(_ key: UnsentKey) -> String {
    get { words[key] ?? "" }
    set { words[key] = newValue.allSatisfy(\.isWhitespace) ? nil : newValue }
  }
}

extension FormBox {
  /// Puts the words that were left unsent into the field `name`; true when there were any.
  mutating func restore(_ key: UnsentKey, into name: String, in session: Session) -> Bool {
    let words = session.unsent[key]
    guard !words.isEmpty else { return false }
    form.change(name) { field in _ = field.fill(with: words) }
    return true
  }
}

extension Session {
  /// The line that tells of words from before.
  var unsentNotice: FormBox.Line { FormBox.Line(text(.wordsKept), .warning) }
}
