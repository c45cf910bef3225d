/// Takes the scalars of one character and makes the clusters that show them.
struct ClusterBuilder {
  let marks: VisibleMarks
  private(set) var clusters: [VisibleCluster] = []
  private var cell = String.UnicodeScalarView()
  private var cellWidth = 0
  private var markCount = 0

  init(marks: VisibleMarks) { self.marks = marks }

  /// Adds the next scalar of the character.
  mutating func add(_ scalar: Unicode.Scalar) {
    switch Appearance(of: scalar) {
    case .hidden: addToken(for: scalar)
    case .halfFlag: addSigns(marks.pictureSign, cells: 2)
    case .base:
      finishCell()
      cell.append(scalar)
      cellWidth = WideScalars.contains(scalar) ? 2 : 1
    case .mark: add(mark: scalar, width: 0)
    case .spacingMark: add(mark: scalar, width: 1)
    case .syllablePart:
      // A borrowed base would not take it: the two would stand side by side.
      if cell.isEmpty { addToken(for: scalar) } else { add(mark: scalar, width: 0) }
    }
  }

  /// Adds a sign that stands for the whole character; `cells` are shared evenly by its parts.
  mutating func addSigns(_ signs: [String], cells: Int) {
    finishCell()
    for sign in signs { append(sign, cells / signs.count, isToken: true) }
  }

  /// Closes the cell that is being filled, with the count of the marks that found no place in it.
  mutating func finishCell() {
    guard !cell.isEmpty else { return }
    append(String(cell), cellWidth, isToken: false)
    if markCount > VisibleCluster.mostMarks {
      for sign in "+\(markCount - VisibleCluster.mostMarks)" {
        append(String(sign), 1, isToken: true)
      }
    }
    cell = String.UnicodeScalarView()
    markCount = 0
  }

  private mutating func addToken(for scalar: Unicode.Scalar) {
    finishCell()
    for sign in marks.token(for: scalar).unicodeScalars { append(String(sign), 1, isToken: true) }
  }

  private mutating func add(mark: Unicode.Scalar, width: Int) {
    if cell.isEmpty {
      cell.append(marks.borrowedBase)
      cellWidth = 1
    }
    markCount += 1
    guard markCount <= VisibleCluster.mostMarks else { return }
    cell.append(mark)
    cellWidth = min(2, cellWidth + width)
  }

  private mutating func append(_ text: String, _ width: Int, isToken: Bool) {
    clusters.append(
      VisibleCluster(
        text: text, width: width, isToken: isToken, consumed: clusters.isEmpty ? 1 : 0))
  }
}
