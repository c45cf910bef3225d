/// What a paragraph is in CommonMark, as far as one line tells.
public enum ParagraphRole: Sendable, Hashable {
  case plain
  /// `#` to `######`.
  case heading(level: Int)
  /// `>`, as deep as there are signs.
  case quote(depth: Int)
  /// The marker as written (`-`, `12.`) and the cells of space before it.
  case listItem(marker: String, indent: Int)
  /// A line of a fenced block, its fences included.
  case code
  /// `---`, `***` or `___`.
  case rule
  /// A picture on a line of its own.
  case image(text: String, address: String)
}

/// How a paragraph is shown for reading.
public struct ParagraphLook: Sendable, Hashable {
  public let role: ParagraphRole
  /// The characters of the sign that gives it its role, with the space around it; empty for a
  /// plain paragraph. A screen may dim them.
  public let sign: Range<Int>
  /// The spans in the rest of it, in the order in which they begin, outer ones first.
  public let spans: [TextSpan]
}

/// A part of a paragraph that is shown in its own way.
public struct TextSpan: Sendable, Hashable {
  /// The span with its signs, in `Character` offsets of the paragraph.
  public let range: Range<Int>
  /// What is between the signs.
  public let content: Range<Int>
  public let style: Style

  public enum Style: Sendable, Hashable, CaseIterable {
    case emphasis
    case strong
    case code
    case link
  }
}
