extension TextBuffer {
  /// The edit as it has to be made so that the text stays in NFC and its characters stay whole:
  /// widened by the neighbours that the new text joins with.
  func resolved(_ edit: Edit) -> Edit {
    let range = clamped(edit.range.lowerBound)..<clamped(edit.range.upperBound)
    let text = nfc(Self.withLineFeeds(edit.text))
    let seam = Seam(of: range, in: self)
    if seam.isClosed, isClosed(text) { return Edit(replacing: range, with: text) }
    let before = Array(seam.before)
    let after = Array(seam.after)
    let joined = Array(nfc(seam.before + text + seam.after))
    var kept = 0
    while kept < min(before.count, joined.count), before[kept] == joined[kept] { kept += 1 }
    var keptAfter = 0
    while keptAfter < min(after.count, joined.count - kept),
      after[after.count - 1 - keptAfter] == joined[joined.count - 1 - keptAfter]
    {
      keptAfter += 1
    }
    let lower = Position(
      paragraph: range.lowerBound.paragraph,
      offset: range.lowerBound.offset - before.count + kept)
    let upper = Position(
      paragraph: range.upperBound.paragraph,
      offset: range.upperBound.offset + after.count - keptAfter)
    return Edit(
      replacing: lower..<upper, with: String(joined[kept..<(joined.count - keptAfter)]))
  }

  /// True when neither end of the text can join with a neighbour.
  private func isClosed(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return true
    }
    return (isPlain(first.value) || first == "\n") && (isPlain(last.value) || last == "\n")
  }
}

/// The characters on both sides of a range that could join with what is put in its place.
///
/// Between two plain characters there is always a border, whatever stands around them (UAX #29,
/// rule GB999), so the seam goes to the nearest such pair on each side.
private struct Seam {
  let before: String
  let after: String
  /// True when the nearest characters themselves join with nothing.
  let isClosed: Bool

  init(of range: Range<Position>, in buffer: TextBuffer) {
    let first = buffer.paragraphs[range.lowerBound.paragraph]
    let last = buffer.paragraphs[range.upperBound.paragraph]
    let lower = range.lowerBound.offset
    let upper = range.upperBound.offset
    isClosed =
      (lower == 0 || first.graphemes[lower - 1].kind != .joining)
      && (upper == last.count || last.graphemes[upper].kind != .joining)
    var start = max(0, lower - 1)
    while start > 0, !Self.isBorder(start, of: first) { start -= 1 }
    var end = min(last.count, upper + 1)
    while end < last.count, !Self.isBorder(end, of: last) { end += 1 }
    before = first.text(in: start..<lower)
    after = last.text(in: upper..<end)
  }

  private static func isBorder(_ offset: Int, of paragraph: Paragraph) -> Bool {
    paragraph.graphemes[offset - 1].kind != .joining && paragraph.graphemes[offset].kind != .joining
  }
}
