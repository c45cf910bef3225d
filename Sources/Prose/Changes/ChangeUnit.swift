/// A paragraph that has something in it with the blank ones behind it: what is matched between two texts. Blank
/// paragraphs before the first one are a unit of their own.
struct ChangeUnit: Sendable {
  /// The paragraphs of its text, counted from 0, blank ones included.
  var paragraphs: Range<Int>
  /// The bytes of what is in it, in the two texts one after the other, without the end of the paragraph.
  var words: Range<Int>
  /// All its bytes, the ends of its paragraphs included.
  var bytes: Range<Int>
  /// The same as code points of its own text.
  var codePoints: Range<Int>
  /// Equal for units of the same words.
  var number: Int32

  /// What is behind the words: an end of a paragraph at least.
  var tail: Range<Int> { words.upperBound..<bytes.upperBound }
}

/// Two texts as they are compared: their bytes one after the other, an end of a paragraph behind each.
struct ComparedTexts {
  let bytes: [UInt8]
  /// Where the new text begins.
  let newStart: Int
  private(set) var old: [ChangeUnit] = []
  private(set) var new: [ChangeUnit] = []

  init(_ oldText: String, _ newText: String) {
    var joined: [UInt8] = []
    joined.reserveCapacity(oldText.utf8.count + newText.utf8.count + 2)
    joined.append(contentsOf: oldText.utf8)
    joined.append(UInt8(ascii: "\n"))
    newStart = joined.count
    joined.append(contentsOf: newText.utf8)
    joined.append(UInt8(ascii: "\n"))
    bytes = joined
    var numbers = ByteTable()
    old = Self.units(in: 0..<newStart, of: joined, &numbers)
    new = Self.units(in: newStart..<joined.count, of: joined, &numbers)
  }

  private static func units(
    in range: Range<Int>, of bytes: [UInt8], _ numbers: inout ByteTable
  ) -> [ChangeUnit] {
    var units: [ChangeUnit] = []
    var place = range.lowerBound
    var codePoint = 0
    var paragraph = 0
    while place < range.upperBound {
      let start = place
      let firstCodePoint = codePoint
      var isBlankLine = true
      while bytes[place] != UInt8(ascii: "\n") {
        if !isBlank(bytes[place]) { isBlankLine = false }
        if bytes[place] & 0xC0 != 0x80 { codePoint += 1 }
        place += 1
      }
      let end = place
      place += 1
      codePoint += 1
      if isBlankLine, let last = units.indices.last {
        units[last].paragraphs = units[last].paragraphs.lowerBound..<(paragraph + 1)
        units[last].bytes = units[last].bytes.lowerBound..<place
        units[last].codePoints = units[last].codePoints.lowerBound..<codePoint
      } else {
        let words = isBlankLine ? start..<start : start..<end
        units.append(
          ChangeUnit(
            paragraphs: paragraph..<(paragraph + 1), words: words, bytes: start..<place,
            codePoints: firstCodePoint..<codePoint, number: numbers.number(of: words, in: bytes)))
      }
      paragraph += 1
    }
    return units
  }
}
