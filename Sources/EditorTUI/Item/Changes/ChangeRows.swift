import EditorCLI
import Newsroom
import Prose
import Storage
import Terminal
import Workflow

/// One row of a comparison.
struct ChangeRow: Hashable {
  /// What the row is about: `+`, `-`, `~`, or a blank.
  var sign = " "
  var left: [ChangeRun] = []
  /// The new text beside the old one; nil where one row is about both.
  var right: [ChangeRun]?
}

/// What of a comparison is left out.
enum ChangeHiding: Hashable {
  case nothing
  case unchanged
  /// Also the passages in which no word changed.
  case formal
}

/// What a comparison looks like at some width, row by row.
struct ChangeRows {
  private(set) var rows: [ChangeRow] = []
  /// For each change its first row.
  private(set) var places: [Int] = []
  /// For each change where in its row it begins.
  private(set) var columns: [Int] = []
  /// For each change what it is.
  private(set) var kinds: [ChangeKind] = []

  private let comparison: TextComparison
  private let session: Session
  private let width: Int
  private let isBeside: Bool
  private let hiding: ChangeHiding

  /// Old and new stand side by side from this many columns on.
  static let besideWidth = 120
  /// The sign of the cursor, the sign of the row, a blank.
  static let margin = 3
  /// Between two sides.
  static let gutter = 3

  init(
    _ compared: ComparedTexts, _ comparison: TextComparison, columns: Int, hiding: ChangeHiding,
    in session: Session
  ) {
    self.comparison = comparison
    self.session = session
    self.hiding = hiding
    isBeside = columns >= Self.besideWidth
    width = Self.sideWidth(columns)
    addHead(compared, columns: columns)
    for field in comparison.fields { add(field) }
    if let old = comparison.languages.first, let new = comparison.languages.last {
      let names = [old, new].map { session.phrase(EditorPhrase.languageName($0)) }
      addHeading(session.wording.label(.language))
      begin(.text)
      addLine([(names[0], .deleted), (names[1], .inserted)])
      addBlank()
    }
    add(comparison.files)
    guard !comparison.body.isEmpty else { return }
    if comparison.hasMoreThanBody {
      addHeading(session.wording.name(of: Field.body))
    }
    addPassages(of: comparison.body, hiding)
  }

  static func sideWidth(_ columns: Int) -> Int {
    let room = columns - margin
    return columns >= besideWidth
      ? min(ReadingText.measure, (room - gutter - 1) / 2)
      : max(8, min(ReadingText.measure, room - 1))
  }

  private var marks: VisibleMarks { session.isASCII ? .ascii : .unicode }
  /// In one text two numbers side by side would be read as one, whatever the colours; beside each other they are not.
  private var hasSigns: Bool { !isBeside || session.isASCII || session.theme == .mono }

  // MARK: Head and fields

  private mutating func addHead(_ compared: ComparedTexts, columns: Int) {
    let room = isBeside ? 2 * width + Self.gutter : width
    for line in [compared.words(in: session), compared.makers(in: session)].compactMap({ $0 }) {
      rows += ChangeLine(line, as: .dim).rows(width: room, marks: marks).map { ChangeRow(left: $0) }
    }
    addBlank()
  }

  private mutating func addHeading(_ words: String) {
    rows.append(ChangeRow(left: [ChangeRun(text: capitalized(words), role: .heading)]))
  }

  private mutating func addBlank() {
    if rows.last?.left.isEmpty == false || rows.last?.right?.isEmpty == false {
      rows.append(ChangeRow())
    }
  }

  private mutating func add(_ files: [FileChange]) {
    guard !files.isEmpty else { return }
    addHeading(session.wording.label(.files))
    for change in files {
      let (old, new) = session.wording.words(of: change)
      begin(.text)
      addLine([(old, .deleted), (new, .inserted)])
    }
    addBlank()
  }

  private mutating func add(_ field: TextComparison.FieldChanges) {
    addHeading(session.wording.name(of: field.field))
    switch field.field {
    case .title, .summary, .body: addPassages(of: field.changes, .nothing)
    case .category, .source, .number, .form, .issuer, .signer, .issued, .effective, .abstract:
      // The whole field is one answer, whatever of it was changed.
      begin(field.changes.changes.first?.kind ?? .text)
      addLine([
        (shown(field.changes.old, field.field), .deleted),
        (shown(field.changes.new, field.field), .inserted),
      ])
      addBlank()
    }
  }

  private func shown(_ value: String, _ field: Field) -> String {
    ItemMetadata.shown(value, field, in: session)
  }

  /// Old and new in one line, or in one each.
  private mutating func addLine(_ parts: [(text: String, role: CellRole)]) {
    let lines = parts.filter { !$0.text.isEmpty }.map { ChangeLine($0.text, as: $0.role) }
    if isBeside, parts.count == 2 {
      addBeside(
        parts[0].text.isEmpty ? [] : [ChangeLine(parts[0].text, as: .deleted)],
        parts[1].text.isEmpty ? [] : [ChangeLine(parts[1].text, as: .inserted)],
        sign: "~")
    } else {
      for line in lines {
        let sign = line.roles.first == .deleted ? "-" : "+"
        rows += line.rows(width: width, marks: marks).map { ChangeRow(sign: sign, left: $0) }
      }
    }
  }

  private mutating func begin(_ kind: ChangeKind) {
    kinds.append(kind)
    places.append(rows.count)
    columns.append(0)
  }

  // MARK: Passages

  private mutating func addPassages(of changes: TextChanges, _ hiding: ChangeHiding) {
    let maker = ChangeLineMaker(changes: changes, hasSigns: hasSigns)
    var hidden = 0
    let worded = Set(changes.changes.filter { !$0.kind.isFormal }.map(\.passage))
    for (index, passage) in changes.passages.enumerated() {
      let isFormal = passage.kind == .changed && !worded.contains(index)
      if hiding != .nothing && passage.kind == .same || hiding == .formal && isFormal {
        hidden += 1
        continue
      }
      addHidden(&hidden)
      add(passage, index, of: changes, maker)
    }
    addHidden(&hidden)
    addBlank()
  }

  private mutating func addHidden(_ count: inout Int) {
    guard count > 0 else { return }
    let words = session.changesText(.unchanged(count))
    rows.append(ChangeRow(left: [ChangeRun(text: words, role: .dim)]))
    addBlank()
    count = 0
  }

  private mutating func add(
    _ passage: ChangedPassage, _ index: Int, of changes: TextChanges, _ maker: ChangeLineMaker
  ) {
    let own = changes.changes.filter { $0.passage == index }.map(\.kind)
    let first = rows.count
    if let note = note(on: passage, index, of: changes, own) {
      let role: CellRole = passage.kind == .movedAway ? .dim : .warning
      rows += ChangeLine(note, as: role).rows(width: width, marks: marks)
        .map { ChangeRow(sign: passage.kind == .movedAway ? " " : "~", left: $0) }
    }
    if passage.kind != .movedAway { addText(of: passage, maker) }
    for kind in own {
      kinds.append(kind)
      places.append(first)
      columns.append(0)
    }
    // A move is told in the line above its words, the others where they are.
    let moves = own.first == .moved ? 1 : 0
    spread(own.count - moves, from: kinds.count - own.count + moves, over: first..<rows.count)
    addBlank()
  }

  /// Leads each change of a long passage to its own row: the first rows that have marks, one after the other.
  private mutating func spread(_ count: Int, from number: Int, over range: Range<Int>) {
    var next = number
    var isInside = false
    for index in range {
      for (runs, start) in [(rows[index].left, 0), (rows[index].right ?? [], width + Self.gutter)] {
        var column = start
        for run in runs {
          let isMark = run.role == .deleted || run.role == .inserted
          // Beside each other a replaced word is marked on both sides, and counted where it was.
          if isMark, !isInside, next < number + count,
            start == 0 || rows[index].left.isEmpty || !isBeside
          {
            (places[next], columns[next]) = (index, column)
            next += 1
          }
          isInside = isMark
          column += displayWidth(of: run.text, marks: marks)
        }
      }
    }
  }

  private mutating func addText(of passage: ChangedPassage, _ maker: ChangeLineMaker) {
    let sign =
      switch passage.kind {
      case .same: " "
      case .added: "+"
      case .removed: "-"
      case .changed, .moved, .movedAway: "~"
      }
    if isBeside {
      addBeside(
        passage.kind == .added ? [] : maker.lines(of: passage, .old),
        passage.kind == .removed ? [] : maker.lines(of: passage, .new), sign: sign)
    } else {
      for line in maker.lines(of: passage, .both) {
        rows += line.rows(width: width, marks: marks).map { row in
          let isMarked = row.contains { $0.role == .deleted || $0.role == .inserted }
          return ChangeRow(sign: sign == "~" && !isMarked ? " " : sign, left: row)
        }
      }
    }
  }

  private mutating func addBeside(_ old: [ChangeLine], _ new: [ChangeLine], sign: String) {
    for index in 0..<max(old.count, new.count) {
      let left = old.indices.contains(index) ? old[index].rows(width: width, marks: marks) : []
      let right = new.indices.contains(index) ? new[index].rows(width: width, marks: marks) : []
      for row in 0..<max(left.count, right.count) {
        rows.append(
          ChangeRow(
            sign: sign, left: row < left.count ? left[row] : [],
            right: row < right.count ? right[row] : []))
      }
    }
  }

  /// What cannot be seen in the words: that a passage was moved, or that no word was changed.
  private func note(
    on passage: ChangedPassage, _ index: Int, of changes: TextChanges, _ own: [ChangeKind]
  ) -> String? {
    switch passage.kind {
    case .movedAway:
      let target = changes.passages.firstIndex {
        $0.kind == .moved && $0.newParagraphs == passage.newParagraphs
      }
      return session.changesText(
        .movedAway(Self.beginning(of: passage, in: changes), isDown: (target ?? index) > index))
    case .moved:
      let source = changes.passages.firstIndex {
        $0.kind == .movedAway && $0.oldParagraphs == passage.oldParagraphs
      }
      return session.changesText(.movedHere(isDown: (source ?? index) < index))
    case .same, .changed, .added, .removed:
      let formal = ChangeKind.allCases.filter { $0.isFormal && own.contains($0) }
      guard !formal.isEmpty, own.allSatisfy(\.isFormal) else { return nil }
      return "(" + formal.map { session.wording.name(of: $0) }.joined(separator: "; ") + ")"
    }
  }

  /// The first words of a passage that stands elsewhere now.
  private static func beginning(of passage: ChangedPassage, in changes: TextChanges) -> String {
    let paragraphs = changes.old.split(separator: "\n", omittingEmptySubsequences: false)
    let words = paragraphs[min(passage.oldParagraphs.lowerBound, paragraphs.count - 1)]
    let start = words.split(separator: " ").prefix(6).joined(separator: " ")
    return start.count < words.count ? start + "…" : start
  }
}
