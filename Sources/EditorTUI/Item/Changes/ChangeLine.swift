import Prose
import Terminal

/// A run of letters in one role.
struct ChangeRun: Hashable {
  var text: String
  var role: CellRole
}

/// A line of a comparison before it is wrapped: letters that stayed, went and came, each with its role.
struct ChangeLine: Hashable {
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var roles: [CellRole] = []

  init(_ text: String = "", as role: CellRole = .plain) { append(text, as: role) }

  var isEmpty: Bool { scalars.isEmpty }
  var text: String { String(String.UnicodeScalarView(scalars)) }

  mutating func append(_ text: String, as role: CellRole) {
    scalars.append(contentsOf: text.unicodeScalars)
    roles.append(contentsOf: repeatElement(role, count: scalars.count - roles.count))
  }

  /// The rows of the line at a width; an empty line has one.
  func rows(width: Int, marks: VisibleMarks) -> [[ChangeRun]] {
    let letters = Array(text)
    var place = 0
    let starts = letters.map { letter in
      defer { place += letter.unicodeScalars.count }
      return place
    }
    return wrap(text, width: width, marks: marks).map { range in
      var runs: [ChangeRun] = []
      for index in range {
        let role = roles[starts[index]]
        if runs.last?.role == role {
          runs[runs.count - 1].text.append(letters[index])
        } else {
          runs.append(ChangeRun(text: String(letters[index]), role: role))
        }
      }
      return runs
    }
  }
}

/// Which of the two texts a side of a comparison shows.
enum ChangeSide {
  /// Both at once, what went before what came.
  case both
  case old
  case new

  func shows(_ sign: ChangeSegment.Sign) -> Bool {
    switch (self, sign) {
    case (.both, _), (_, .kept), (.old, .deleted), (.new, .inserted): true
    case (.old, .inserted), (.new, .deleted): false
    }
  }
}

/// Makes the lines of passages. Where attributes might not be seen, signs stand around what went and came.
struct ChangeLineMaker {
  let changes: TextChanges
  let hasSigns: Bool

  /// The paragraphs of a passage; blank ones behind it are left out.
  func lines(of passage: ChangedPassage, _ side: ChangeSide) -> [ChangeLine] {
    var lines = [ChangeLine()]
    for segment in passage.segments where side.shows(segment.sign) {
      // Blank paragraphs that came or went with their neighbours are no change.
      if segment.change == nil, segment.sign != .kept,
        segment.sign != (side == .old ? .deleted : .inserted)
      {
        continue
      }
      add(segment, to: &lines)
    }
    while lines.count > 1, lines[lines.count - 1].isEmpty { lines.removeLast() }
    return lines
  }

  private func add(_ segment: ChangeSegment, to lines: inout [ChangeLine]) {
    let text = changes.text(of: segment)
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let isCounted = segment.change != nil
    let role: CellRole =
      switch (segment.sign, isCounted) {
      case (.kept, _), (_, false): .plain
      case (.deleted, true): .deleted
      case (.inserted, true): .inserted
      }
    let isWholeParagraph =
      segment.change.map {
        changes.changes[$0].kind == .added || changes.changes[$0].kind == .removed
      } ?? false
    for (index, part) in parts.enumerated() {
      if index > 0 {
        if isCounted, !isWholeParagraph { addBreak(role, index == 1, to: &lines) }
        // What went no longer ends a paragraph.
        if role != .deleted || isWholeParagraph { lines.append(ChangeLine()) }
      }
      guard !part.isEmpty else { continue }
      // A whole paragraph has its sign in the margin.
      let words = hasSigns && !isWholeParagraph ? Self.signed(part, role) : part
      lines[lines.count - 1].append(words, as: role)
    }
  }

  private func addBreak(_ role: CellRole, _ isFirst: Bool, to lines: inout [ChangeLine]) {
    guard isFirst else { return }
    lines[lines.count - 1].append(hasSigns ? Self.signed("¶", role) : "¶", as: role)
  }

  private static func signed(_ text: String, _ role: CellRole) -> String {
    switch role {
    case .deleted: "[-\(text)-]"
    case .inserted: "{+\(text)+}"
    default: text
    }
  }
}
