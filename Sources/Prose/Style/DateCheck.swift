/// Days that no calendar has: 30/02/2026, ngày 31 tháng 4.
struct DateCheck {
  private let text: StyleText
  private(set) var places: [StyleLine.Place] = []

  init(_ text: StyleText) {
    self.text = text
    var offset = text.start
    while offset < text.scalars.count {
      guard ("0"..."9").contains(text.scalars[offset]), !text.isSkipped[offset] else {
        offset += 1
        continue
      }
      let number = self.number(at: offset)
      if number.end - offset <= 2, let end = readDate(day: number.value, offset, number.end) {
        offset = end
      } else {
        offset = number.end
      }
    }
  }

  /// The digits from `offset` on; a value only of a few.
  private func number(at offset: Int) -> (value: Int, end: Int) {
    var (value, end) = (0, offset)
    while let scalar = text[end], ("0"..."9").contains(scalar) {
      if end - offset < 6 { value = value * 10 + Int(scalar.value - 0x30) }
      end += 1
    }
    return (value, end)
  }

  private mutating func readDate(day: Int, _ start: Int, _ dayEnd: Int) -> Int? {
    guard let sign = text[dayEnd] else { return nil }
    if "/-.".unicodeScalars.contains(sign) { return readFigures(day, start, dayEnd, sign) }
    return sign == " " ? readWords(day, start, dayEnd) : nil
  }

  // MARK: 30/02/2026

  private mutating func readFigures(
    _ day: Int, _ start: Int, _ dayEnd: Int, _ sign: Unicode.Scalar
  ) -> Int? {
    if let before = text[start - 1] {
      guard !before.isWordPart, before != "/", before != ".",
        before != "-" || sign == "/" || text[start - 2] == " "
      else { return nil }
    }
    let month = number(at: dayEnd + 1)
    guard (1...2).contains(month.end - dayEnd - 1) else { return nil }
    guard text[month.end] == sign else {
      guard sign == "/", isBehindDay(start), isEnd(month.end) else { return nil }
      check(day, month.value, nil, start..<month.end)
      return month.end
    }
    let year = number(at: month.end + 1)
    guard year.end - month.end - 1 == 4, (1900...2199).contains(year.value), isEnd(year.end)
    else { return nil }
    check(day, month.value, year.value, start..<year.end)
    return year.end
  }

  /// Whether no number of a document goes on here: 12/05/2026/NQ-HĐND, 10.20.2026.5.
  private func isEnd(_ offset: Int) -> Bool {
    guard let scalar = text[offset] else { return true }
    if scalar.isWordPart || scalar == "/" { return false }
    if scalar == "." || scalar == "-" || scalar == "," {
      guard let next = text[offset + 1] else { return true }
      return !next.isWordPart || scalar == "-" && ("0"..."9").contains(next)
    }
    return true
  }

  /// Two figures with a stroke are a date only when they are called one.
  private func isBehindDay(_ start: Int) -> Bool { isWord("ngày", before: start) }

  private func isWord(_ word: String, before end: Int) -> Bool {
    let scalars = Array(word.unicodeScalars)
    let start = end - scalars.count - 1
    guard start >= 0, text[end - 1] == " " else { return false }
    return zip(text.scalars[start..<(end - 1)], scalars).allSatisfy {
      $0 == $1 || $0.properties.lowercaseMapping == String($1)
    }
  }

  // MARK: ngày 31 tháng 4

  private mutating func readWords(_ day: Int, _ start: Int, _ dayEnd: Int) -> Int? {
    guard isBehindDay(start), let monthStart = skip("tháng", from: dayEnd) else { return nil }
    let month = number(at: monthStart)
    guard (1...2).contains(month.end - monthStart), !(text[month.end]?.isWordPart ?? false)
    else { return nil }
    if let yearStart = skip("năm", from: month.end) {
      let year = number(at: yearStart)
      if year.end - yearStart == 4 {
        check(day, month.value, year.value, start..<year.end)
        return year.end
      }
    }
    check(day, month.value, nil, start..<month.end)
    return month.end
  }

  /// The place behind ` word `, when that stands at `offset`.
  private func skip(_ word: String, from offset: Int) -> Int? {
    let scalars = Array(" \(word) ".unicodeScalars)
    let end = offset + scalars.count
    guard end <= text.scalars.count, text.scalars[offset..<end].elementsEqual(scalars) else {
      return nil
    }
    return end
  }

  // MARK: The calendar

  private mutating func check(_ day: Int, _ month: Int, _ year: Int?, _ range: Range<Int>) {
    guard !Self.exists(day, month, year), !(isLunar(range.upperBound) && (1...30).contains(day))
    else { return }
    places.append(.init(rule: .impossibleDate, range: range, mend: nil))
  }

  private static func exists(_ day: Int, _ month: Int, _ year: Int?) -> Bool {
    guard day >= 1 else { return false }
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: return day <= 31
    case 4, 6, 9, 11: return day <= 30
    case 2:
      guard let year else { return day <= 29 }
      let isLeap =
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
      return day <= (isLeap ? 29 : 28)
    default: return false
    }
  }

  /// Every month of the lunar calendar may have 30 days.
  private func isLunar(_ end: Int) -> Bool {
    let near = text.words(end..<min(text.scalars.count, end + 20)).lowercased()
    return near.contains("âm lịch") || near.contains("al)")
  }
}
