import Rulebook
import Terminal

/// A day and time to fill in, digit by digit: `__/__/____ __:__`, in the time of Vietnam.
struct MomentField: Hashable {
  /// What was typed, at most the twelve digits of day, month, year, hour and minute.
  private(set) var digits: [Character] = []

  private static let mask = Array("__/__/____ __:__")
  /// How many digits there are up to the end of each part.
  private static let parts = [2, 4, 8, 10, 12]

  init(_ moment: Timestamp? = nil) {
    guard let moment else { return }
    let civil = moment.civil
    let numbers = [
      (civil.date.day, 2), (civil.date.month, 2), (civil.date.year, 4), (civil.time.hour, 2),
      (civil.time.minute, 2),
    ]
    digits = numbers.flatMap { number, width in
      let text = String(number)
      return Array(String(repeating: "0", count: max(0, width - text.count)) + text)
    }
  }

  var isEmpty: Bool { digits.isEmpty }

  /// The moment, when it is whole and there is such a day and time.
  var moment: Timestamp? {
    guard digits.count == 12,
      let date = CivilDate(year: number(4..<8), month: number(2..<4), day: number(0..<2)),
      let time = CivilTime(hour: number(8..<10), minute: number(10..<12))
    else { return nil }
    return Timestamp(CivilDateTime(date, time))
  }

  private func number(_ range: Range<Int>) -> Int { Int(String(digits[range])) ?? 0 }

  /// Why what was typed is no moment.
  enum Fault: Hashable {
    case incomplete
    /// A whole day or time that there is not, as `31/02/2027`.
    case noSuchDay(String)
    case noSuchTime(String)
  }

  /// What is wrong with it; a day that there is not is told before the time is whole.
  var fault: Fault? {
    guard moment == nil else { return nil }
    let words = text.split(separator: " ").map(String.init)
    if digits.count >= 8,
      CivilDate(year: number(4..<8), month: number(2..<4), day: number(0..<2)) == nil
    {
      return .noSuchDay(words[0])
    }
    return digits.count < 12 ? .incomplete : .noSuchTime(words[1])
  }

  /// Takes digits; a sign between parts fills the part before it with a zero: `1/` is `01/`.
  mutating func type(_ text: String) {
    for character in text {
      if character.isASCII, character.isNumber {
        if digits.count < 12 { digits.append(character) }
      } else {
        closePart()
      }
    }
  }

  private mutating func closePart() {
    guard let end = Self.parts.first(where: { $0 >= digits.count }) else { return }
    let width = end == 8 ? 4 : 2
    // Only a part of two digits can be short by one.
    if width == 2, digits.count == end - 1 { digits.insert("0", at: end - 2) }
  }

  mutating func perform(_ command: CommandName) -> Bool {
    switch command {
    case "delete-left", "move-left": if !digits.isEmpty { digits.removeLast() }
    case "delete-word-left", "move-to-row-start": digits = []
    default: return false
    }
    return true
  }

  /// The mask with what was typed.
  var text: String {
    var rest = digits[...]
    return String(Self.mask.map { $0 == "_" ? rest.popFirst() ?? "_" : $0 })
  }

  func draw(on canvas: inout Canvas, row: Int, column: Int, in area: Rect, isActive: Bool) {
    canvas.write(
      text, row: row, column: column, in: area, as: isActive ? .fieldActive : .field)
    guard isActive else { return }
    let before = Self.mask.indices.filter { Self.mask[$0] == "_" }
    let place = digits.count < before.count ? before[digits.count] : Self.mask.count
    canvas.cursor = Position(
      row: area.row + row, column: min(area.column + column + place, area.endColumn - 1))
  }
}
