/// A canvas as text, for tests and for screen files.
extension Canvas {
  /// The rows joined by line feeds, each without its blanks at the end.
  public func text() -> String {
    (0..<size.rows).map { row in
      var line = (0..<size.columns).map { self[row, $0].text }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// One line per run of cells of one role in a row, `row first-last role`; plain cells are left
  /// out.
  public func styles() -> [String] {
    (0..<size.rows).flatMap { row in
      styleRuns(row: row).map { run in
        "\(row) \(run.columns.lowerBound)-\(run.columns.upperBound - 1) \(run.role.name)"
      }
    }
  }

  private func styleRuns(row: Int) -> [(role: Role, columns: Range<Int>)] {
    var runs: [(role: Role, columns: Range<Int>)] = []
    for column in 0..<size.columns {
      let role = self[row, column].role
      guard role != .plain else { continue }
      if let last = runs.last, last.role == role, last.columns.upperBound == column {
        runs[runs.count - 1].columns = last.columns.lowerBound..<column + 1
      } else {
        runs.append((role, column..<column + 1))
      }
    }
    return runs
  }
}
