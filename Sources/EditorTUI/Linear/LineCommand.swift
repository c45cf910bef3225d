import EditorCLI
import Terminal

/// What can be done line by line only, where a full screen has the cursor for it: writing by whole paragraphs.
enum LineCommand: String, CaseIterable, Hashable {
  /// Writes on at the end.
  case write
  /// Writes before a paragraph.
  case insert
  /// Writes a paragraph anew.
  case replace
  case delete
  case retitle
  case resummarize

  func title(in language: Language) -> String {
    LinearPhrase.title(self).text(in: language)
  }
}

/// One thing that can be done at a screen, by the names that it may be called.
struct LineOption: Hashable {
  enum Act: Hashable {
    case command(CommandName)
    case line(LineCommand)
    /// What an entry of a form stands for.
    case entry(Int)
  }

  let act: Act
  let title: String
  /// Why it is not possible now.
  let refusal: String?
  /// All its names.
  let names: [String]
}

extension LineOption {
  var isEntry: Bool { if case .entry = act { true } else { false } }

  /// Whether it may be meant when a number stands behind its name.
  var takesNumbers: Bool {
    switch act {
    case .line(.write), .line(.retitle), .line(.resummarize): false
    case .line(.insert), .line(.replace), .line(.delete), .command, .entry: true
    }
  }

  init(_ command: CommandName, refusal: String? = nil, in session: Session) {
    let entry = CommandTable.byName[command]
    self.init(
      act: .command(command), title: session.title(of: command), refusal: refusal,
      names: [entry?.vietnamese, entry?.english, command.rawValue].compactMap { $0 })
  }
}
