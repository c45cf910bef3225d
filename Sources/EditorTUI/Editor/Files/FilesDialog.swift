import EditorCLI
import Newsroom
import Prose
import Storage
import Terminal
import Workflow

/// The files of what is being written, and ways to bring more. It answers what became of them.
struct FilesDialog: Screen {
  /// What stands in a row.
  private enum Entry: Hashable {
    case file(Attachment)
    case bring
    case readText
  }

  private let files: [Attachment]
  private let facts: [ContentHash: FileRecord]
  private let entries: [Entry]
  private let isReadOnly: Bool
  var cursor = ListCursor()
  private var preview = PicturePreview()
  /// Whether pictures are drawn, and anything here is one.
  private let drawsPictures: Bool

  init(of files: [Attachment], isReadOnly: Bool, in session: Session) throws {
    self.files = files
    self.isReadOnly = isReadOnly
    facts = try session.newsroom.facts(of: files)
    entries = files.map(Entry.file) + (isReadOnly ? [] : [.bring, .readText])
    drawsPictures = session.drawPicture != nil && facts.values.contains(where: \.isPicture)
    cursor.fit(count: entries.count)
  }

  var contexts: [ContextName] { ["menu"] }
  var isOverlay: Bool { true }
  var hints: [CommandName] { ["confirm", "go-back"] }
  func trail(in session: Session) -> String { "" }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if cursor.perform(command) { return .stay }
    switch command {
    case "confirm":
      guard entries.indices.contains(cursor.selected) else { return .close(.nothing) }
      return open(entries[cursor.selected], in: session)
    case "go-back": return .close(.nothing)
    default: return .ignored
    }
  }

  private func open(_ entry: Entry, in session: Session) -> Navigation {
    let forms = FileForms(files: files, session: session)
    switch entry {
    case .file(let file):
      if isReadOnly { return .say(Message(session.phrase(.readOnlyHere), .warning)) }
      return .open(forms.describing(file, facts[file.content]))
    case .bring, .readText:
      // In a session files would be read with the rights of the service account.
      guard session.takesFiles else {
        return .say(Message(session.phrase(.filesByCommand), .warning))
      }
      return .open(entry == .bring ? forms.bringing() : forms.readingIn())
    }
  }

  /// What the form has done is what this dialog has done.
  mutating func resume(with result: ScreenResult, in session: Session) throws -> Navigation {
    switch result {
    case .files, .document: .close(result)
    default: .stay
    }
  }

  // MARK: Picture

  mutating func lay(out area: Rect) {
    let room = OverlayBox.room(in: area)
    cursor.fit(height: room.rows)
    preview.lay(rows: drawsPictures ? room.rows - entries.count : 0, columns: room.columns - 2)
  }

  /// What is known of the file under the cursor.
  private var selectedFile: FileRecord? {
    guard entries.indices.contains(cursor.selected), case .file(let file) = entries[cursor.selected]
    else { return nil }
    return facts[file.content]
  }

  var isUnsettled: Bool { drawsPictures && preview.isWaiting(for: selectedFile) }

  mutating func settle(in session: Session) throws {
    if let file = selectedFile { try preview.draw(file, in: session) }
  }

  mutating func hear(in session: Session) -> Message? {
    preview.hear()
    return nil
  }

  func footer(in session: Session) -> [(CommandName, String)] {
    [("confirm", session.phrase(.openFile)), ("go-back", session.guide(.cancel))]
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let box = OverlayBox(
      title: session.title(of: "show-files"), rows: max(1, entries.count) + preview.height,
      columns: 86)
    let inside = box.draw(
      on: &canvas, in: area, footer: footer(in: session), contexts: contexts, session: session)
    for (row, index) in cursor.visible.enumerated() {
      let line = inside.line(row)
      let role = canvas.listRow(line, isSelected: index == cursor.selected, as: .menu)
      canvas.write(
        words(of: entries[index], in: session), row: 0, column: 2,
        width: max(0, line.columns - 2), in: line, as: role)
    }
    if preview.height > 0 {
      let below = inside.splitRows(at: cursor.visible.count + 1).bottom
      preview.draw(selectedFile, on: &canvas, in: below)
    }
    guard entries.isEmpty else { return }
    canvas.write(session.phrase(.noFiles), row: 0, column: 2, in: inside, as: .dim)
  }

  /// What has no words for those who do not see it says so first.
  private func words(of entry: Entry, in session: Session) -> String {
    switch entry {
    case .bring: return session.phrase(.bringFile)
    case .readText: return session.phrase(.readFile)
    case .file(let file):
      let record = facts[file.content]
      let lacks = record?.isPicture == true && file.alternative.isEmpty
      let told = lacks ? session.phrase(.withoutAlternative) : file.alternative
      return [file.name, record.map(session.wording.measure) ?? "", told]
        .filter { !$0.isEmpty }.joined(separator: session.separator)
    }
  }

  // MARK: Line by line

  func reading(in session: Session) -> Reading {
    Reading(
      session.title(of: "show-files"), facts: entries.isEmpty ? [session.phrase(.noFiles)] : [],
      list: Listing(
        .entries, entries.map { Listing.Entry(words(of: $0, in: session)) },
        selected: cursor.selected + 1))
  }

  mutating func select(_ number: Int, in session: Session) throws {
    cursor.select(max(0, min(number - 1, entries.count - 1)))
  }

  mutating func choose(_ number: Int, in session: Session) throws -> Navigation {
    try select(number, in: session)
    return try perform("confirm", in: session)
  }
}
