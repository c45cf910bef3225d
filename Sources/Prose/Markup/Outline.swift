/// A heading of a text, or what a Vietnamese legal document has in its place: Phần, Chương, Mục, Điều.
public struct OutlineEntry: Sendable, Hashable {
  /// Where it stands.
  public let paragraph: Int
  /// How deep it stands, from 1.
  public let level: Int
  /// Its words without signs.
  public let title: String
}

/// The headings of a text in their order.
///
/// The units of a legal document count also where nobody has marked them as headings, as in Quyết định 13/2023/QĐ-UBND:
/// Phần holds Chương, Chương holds Mục, Mục holds Điều.
public func outline(of buffer: TextBuffer) -> [OutlineEntry] {
  zip(buffer.paragraphs, looks(of: buffer)).enumerated().compactMap { place, line in
    let (paragraph, look) = line
    guard look.role != .code else { return nil }
    let title = ReadingParagraph(paragraph.text, look: look, picture: "").text
    guard !title.allSatisfy(\.isWhitespace) else { return nil }
    if case .heading(let level) = look.role {
      return OutlineEntry(paragraph: place, level: level, title: title)
    }
    guard case .plain = look.role, let level = legalLevel(of: title) else { return nil }
    return OutlineEntry(paragraph: place, level: level, title: title)
  }
}

/// How deep a paragraph stands that begins as a unit of a legal document does; nil for any other.
private func legalLevel(of title: String) -> Int? {
  let words = title.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
  guard words.count >= 2 else { return nil }
  var number = words[1]
  let isStopped = number.last.map { ".:".contains($0) } ?? false
  if isStopped { number = number.dropLast() }
  guard !number.isEmpty else { return nil }
  let isArabic = number.allSatisfy { $0.isASCII && $0.isNumber }
  let isRoman = number.allSatisfy { "IVXLC".contains($0) }
  // A chapter stands alone or before its name in capitals; an article has a full stop behind its number, which keeps
  // sentences such as "Điều 3 Nghị định này quy định" out.
  switch words[0].lowercased() {
  case "phần": return (isRoman || isArabic) && title.count < 120 && isAlone(words) ? 1 : nil
  case "chương": return (isRoman || isArabic) && isAlone(words) ? 2 : nil
  case "mục": return (isRoman || isArabic) && isAlone(words) ? 3 : nil
  case "điều": return isArabic && isStopped ? 4 : nil
  default: return nil
  }
}

/// Whether nothing follows the number, or a name that is written in capitals.
private func isAlone(_ words: [Substring]) -> Bool {
  guard words.count == 3 else { return true }
  return words[2] == words[2].uppercased() && words[2].contains(where: \.isLetter)
}
