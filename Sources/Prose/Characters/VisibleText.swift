/// What becomes of tabs and line feeds on the way to plain output.
public enum Newlines: Sendable, Hashable {
  /// They stay; CRLF becomes a line feed. For texts of several lines.
  case keep
  /// They become tokens. For one line of a log, a table or a title.
  case show
}

/// The text as plain output may carry it: the same door as `visibleClusters(of:marks:)`, for
/// standard output, logs, mail and window titles.
///
/// Applying it twice gives what applying it once gives.
public func visible(
  _ text: String, marks: VisibleMarks = .unicode, newlines: Newlines = .show
) -> String {
  if isPlain(text) { return text }
  var result = ""
  result.reserveCapacity(text.utf8.count)
  for character in text {
    if isPlain(character) {
      result.append(character)
    } else if newlines == .keep, character == "\n" || character == "\r\n" || character == "\t" {
      result.append(character == "\t" ? "\t" : "\n")
    } else {
      for cluster in visibleClusters(of: character, marks: marks) { result += cluster.text }
    }
  }
  return result
}

/// The offsets of the `Character`s of which `visibleClusters(of:marks:)` shows some part as a token,
/// line feeds and tabs excepted: what a reviewer should be warned of.
public func hiddenOffsets(in text: String) -> [Int] {
  if isPlain(text) { return [] }
  return text.enumerated().compactMap { offset, character in
    hidesSomething(character) ? offset : nil
  }
}

/// True when some character of the text would be shown as a token, line feeds and tabs excepted.
public func hidesSomething(_ text: String) -> Bool {
  !isPlain(text) && text.contains(where: hidesSomething)
}

private func hidesSomething(_ character: Character) -> Bool {
  switch character {
  case "\n", "\r\n", "\t": false
  default:
    !isPlain(character)
      && visibleClusters(of: character, marks: .unicode).contains(where: \.isToken)
  }
}
