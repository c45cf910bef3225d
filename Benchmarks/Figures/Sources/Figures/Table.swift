/// One line of the table: what was measured, its goal where there is one, and its ratio to the bare equivalent.
public struct Line: Hashable, Sendable {
  public let what: String
  public let figure: Figure
  public let goal: Goal?
  public let ratio: String

  public init(_ what: String, _ figure: Figure, goal: Goal? = nil, ratio: String = "") {
    self.what = what
    self.figure = figure
    self.goal = goal
    self.ratio = ratio
  }

  public var isMissed: Bool { goal.map { !$0.isMet(by: figure) } ?? false }

  var cells: [String] {
    let goalText =
      goal.map { "\($0.text(for: figure.unit)) \(isMissed ? "MISSED" : "met")" } ?? "-"
    return [what, figure.text, goalText, ratio.isEmpty ? "-" : ratio]
  }

  /// How many times the bare equivalent a figure is.
  public static func ratio(_ value: Double, to bare: Double, _ name: String, _ unit: Unit) -> String
  {
    "\(Figure.number(value / bare)) x \(name) (\(Figure(bare, unit).text))"
  }
}

/// All lines, as text in columns.
public struct Table: Sendable {
  public private(set) var lines: [Line] = []

  public init() {}

  public mutating func add(_ more: [Line]) { lines += more }

  public var missed: [Line] { lines.filter(\.isMissed) }

  public var text: String {
    let rows = [["what", "figure", "goal", "ratio"]] + lines.map(\.cells)
    let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = (0..<3).map { column in
        row[column] + String(repeating: " ", count: widths[column] - row[column].count)
      }
      return (cells + [row[3]]).joined(separator: " | ") + "\n"
    }.joined()
  }
}
