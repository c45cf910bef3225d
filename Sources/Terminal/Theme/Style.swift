/// One of the sixteen colours that every terminal has in its own shade, or the terminal's default.
public enum Color: Int, Hashable, Sendable, CaseIterable {
  case terminal = -1
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow
  case brightBlue, brightMagenta, brightCyan, brightWhite

  /// Whether it is one of the eight that terminals of eight colours do not have.
  var isBright: Bool { rawValue >= 8 }

  /// The same hue among the first eight.
  var base: Color { isBright ? Color(rawValue: rawValue - 8) ?? self : self }
}

/// How cells of a role look.
public struct Style: Hashable, Sendable {
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let underline = Attributes(rawValue: 4)
    public static let reverse = Attributes(rawValue: 8)
    public static let italic = Attributes(rawValue: 16)
  }

  public let foreground: Color
  public let background: Color
  public let attributes: Attributes

  public init(
    _ foreground: Color = .terminal, on background: Color = .terminal,
    _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The style as a terminal of `colors` colours can show it.
  ///
  /// With eight colours a bright letter is a bold one, and grey, which would be black on black, is
  /// dim; without colours only the attributes stay.
  public func fitting(colors: Int) -> Style {
    if colors >= 16 { return self }
    let isGrey = foreground == .brightBlack
    let kept = isGrey ? attributes.union(.dim) : attributes
    guard colors >= 8 else { return Style(.terminal, on: .terminal, kept) }
    if isGrey { return Style(.terminal, on: background.base, kept) }
    let more: Attributes = foreground.isBright ? .bold : []
    return Style(foreground.base, on: background.base, attributes.union(more))
  }
}
