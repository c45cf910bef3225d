import Reports
import Rulebook

/// How a cell looks; cells that look alike share a format of the workbook.
struct CellLook: Hashable {
  enum Place: Hashable { case left, center, right }
  enum Number: Hashable { case whole, hundredths, percent, wholePercent, date }

  var letters: Int
  var isBold = false
  var isItalic = false
  var hasBorder = false
  var isUnderlined = false
  var place = Place.left
  var number: Number?

  func bold() -> CellLook {
    var look = self
    look.isBold = true
    return look
  }

  func underlined() -> CellLook {
    var look = self
    look.isUnderlined = true
    return look
  }

  /// How high a line of such letters is, in points.
  var lineHeight: Double { Double(letters) * 1.35 }

  /// That of a cell of a table. A percentage shows its places where it has any.
  init(_ cell: TableCell, _ kind: TableColumn.Kind, letters: Int) {
    self.init(kind, letters: letters)
    if case .percent(let percent) = cell, percent.count.isMultiple(of: 100) {
      number = .wholePercent
    }
  }

  init(_ kind: TableColumn.Kind, letters: Int) {
    self.letters = letters
    hasBorder = true
    switch kind {
    case .text: break
    case .wholeNumber, .money: (place, number) = (.right, .whole)
    case .coefficient: (place, number) = (.right, .hundredths)
    case .percent: (place, number) = (.right, .percent)
    case .date: (place, number) = (.center, .date)
    }
  }

  init(letters: Int, _ place: Place, isBold: Bool = false, isItalic: Bool = false) {
    self.letters = letters
    self.place = place
    self.isBold = isBold
    self.isItalic = isItalic
  }
}

extension CellLook.Number {
  /// In the notation of Excel. Which signs stand between digits, the program that opens the file decides.
  var code: String {
    switch self {
    case .whole: "#,##0"
    case .hundredths: "#,##0.00"
    case .percent: "0.00%"
    case .wholePercent: "0%"
    case .date: "dd/mm/yyyy"
    }
  }
}
