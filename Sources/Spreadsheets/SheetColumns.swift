import Reports

/// The columns of a sheet: those of the table, and as many more as heading and signatures need beside each other.
struct SheetColumns {
  /// In letters of the font that widths are counted in, of 11 points.
  let widths: [Double]

  init(of document: TableDocument) {
    let count = max(document.columns.count, document.signatures.count, 2)
    widths = (0..<count).map { column in
      let letters = column < document.columns.count ? document.columns[column].width : 24
      return Double(letters) * Double(document.tableLetters) / 11 + 1
    }
  }

  var all: ClosedRange<Int> { 0...widths.count - 1 }

  func width(of columns: ClosedRange<Int>) -> Double { widths[columns].reduce(0, +) }

  /// Cut into `count` runs of nearly one width, each of one column at least.
  func runs(_ count: Int) -> [ClosedRange<Int>] {
    let whole = width(of: all)
    var runs: [ClosedRange<Int>] = []
    var start = 0
    for part in 1...count {
      let last = widths.count - 1 - (count - part)
      var end = part == count ? last : start
      while end < last,
        width(of: 0...end) + widths[end + 1] / 2 < whole * Double(part) / Double(count)
      { end += 1 }
      runs.append(start...end)
      start = end + 1
    }
    return runs
  }

  /// How many lines a text takes when it breaks between words, and within those that are longer than a line.
  /// A letter of Times New Roman is taken for nine tenths of a digit of the font that widths are counted in.
  static func lines(of text: String, in width: Double, letters: Int) -> Int {
    let room = max(1, Int((width - 1) * 11 / Double(letters) / 0.9))
    var lines = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines += 1
      var used = 0
      for word in line.split(separator: " ") {
        let length = word.count
        if used > 0, used + 1 + length <= room {
          used += 1 + length
        } else {
          if used > 0 { lines += 1 }
          lines += max(0, length - 1) / room
          used = length - max(0, length - 1) / room * room
        }
      }
    }
    return lines
  }
}
