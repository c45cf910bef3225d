import Prose
import Terminal

/// The lists and their counts in one row, for a terminal that has no room for them beside each other; the chosen one
/// is always in sight.
struct DeskStrip {
  let entries: [DeskEntry]
  let chosen: Int

  private static let gap = 3

  private struct Label {
    let text: String
    let isChosen: Bool
    let isOverdue: Bool
    var width: Int { displayWidth(of: text) }
  }

  private var labels: [Label] {
    entries.enumerated().compactMap { index, entry in
      guard !entry.isHeading else { return nil }
      let sign = index == chosen ? ">" : ""
      let count = entry.countWords.isEmpty ? "" : " \(entry.countWords)"
      return Label(
        text: sign + entry.title + count, isChosen: index == chosen,
        isOverdue: entry.overdue > 0)
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let labels = labels
    let start = first(of: labels, width: area.columns - 6)
    var column = 1
    if start > 0 { column = canvas.write("… ", row: 0, column: column, in: area, as: .dim) }
    for label in labels.dropFirst(start) {
      guard column + label.width < area.columns - 1 else {
        canvas.write("…", row: 0, column: column, in: area, as: .dim)
        return
      }
      let role: CellRole =
        label.isChosen ? .heading : label.isOverdue ? .overdue : .dim
      column = canvas.write(label.text, row: 0, column: column, in: area, as: role) + Self.gap
    }
  }

  /// The first label to show, so that the chosen one still fits.
  private func first(of labels: [Label], width: Int) -> Int {
    guard let place = labels.firstIndex(where: \.isChosen) else { return 0 }
    var start = place
    var used = labels[place].width
    while start > 0, used + Self.gap + labels[start - 1].width <= width {
      start -= 1
      used += Self.gap + labels[start].width
    }
    return start
  }
}
