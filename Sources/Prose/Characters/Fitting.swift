/// Where a text stands in a field that is wider than it.
public enum Alignment: Sendable, Hashable {
  case leading
  case trailing
}

/// The text cut to at most `width` cells at a border between characters.
///
/// A text that fits is returned as it is. One that does not ends in `ellipsis` (`~` on an ASCII
/// screen), which is left out when it alone is wider than the field. Zero or less gives "".
public func truncated(
  _ text: String, toWidth width: Int, ellipsis: String = "…", marks: VisibleMarks = .unicode
) -> String {
  guard width > 0 else { return "" }
  let sign = displayWidth(of: ellipsis, marks: marks) <= width ? ellipsis : ""
  let room = width - displayWidth(of: sign, marks: marks)
  var used = 0
  var cut = text.startIndex
  for index in text.indices {
    if used <= room { cut = index }
    used += displayWidth(of: text[index], marks: marks)
    if used > width { return text[..<cut] + sign }
  }
  return text
}

/// The text with spaces added up to `width` cells; one that is wider is returned as it is.
public func padded(
  _ text: String, toWidth width: Int, alignment: Alignment = .leading,
  marks: VisibleMarks = .unicode
) -> String {
  let spaces = String(repeating: " ", count: max(0, width - displayWidth(of: text, marks: marks)))
  switch alignment {
  case .leading: return text + spaces
  case .trailing: return spaces + text
  }
}
