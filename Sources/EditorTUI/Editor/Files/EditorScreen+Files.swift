import Rulebook
import EditorCLI
import Newsroom
import Prose
import Terminal
import Workflow

/// The files of what is being written, and texts that come from files.
extension EditorScreen {
  func openFiles(in session: Session) throws -> Navigation {
    .open(try FilesDialog(of: files, isReadOnly: isReadOnly, in: session))
  }

  /// Takes over what became of the files; one that shall be shown is named in the body, on a line of its own.
  mutating func take(
    _ files: [Attachment], showing shown: Attachment?, in session: Session
  ) -> Navigation {
    guard !isReadOnly else { return .say(Message(session.phrase(.readOnlyHere), .warning)) }
    if files != self.files {
      self.files = files
      changedDetails(in: session)
    }
    guard let shown else { return .say(Message(session.phrase(.filesNow(files.count)), .success)) }
    place = .body
    let line = "\n\n![\(shown.alternative)](\(shown.name))\n\n"
    return edit(line.utf8.count, in: session) { $0.paste(line, at: $1) }
  }

  /// Takes a text in where the cursor is, in one step; its title where there is none yet.
  mutating func take(_ document: ReadDocument, in session: Session) -> Navigation {
    guard !isReadOnly else { return .say(Message(session.phrase(.readOnlyHere), .warning)) }
    let now = session.now.milliseconds
    if fields[Place.title.rawValue].words.isEmpty, !document.title.isEmpty {
      _ = fields[Place.title.rawValue].replaceAll(with: document.title, at: now)
    }
    files += document.files
    place = .body
    _ = active.paste(document.body, at: now)
    changedDetails(in: session)
    let key = session.keyLabel("show-files", in: session.keymap.active(in: contexts))
    let words = session.phrase(.textTaken(pictures: document.files.count, key: key))
    return .say(Message(words, .success))
  }
}
