import Testing

@testable import Terminal

struct ThemeTests {
  /// Pairs that a person must be able to tell apart without seeing colours.
  static let pairs: [(Role, Role)] = [
    (.selected, .plain), (.marked, .plain), (.error, .plain), (.warning, .plain),
    (.overdue, .plain), (.inserted, .deleted), (.inserted, .plain), (.deleted, .plain),
    (.searchHit, .plain), (.selection, .plain), (.field, .fieldActive), (.heading, .plain),
    (.title, .plain), (.hintKey, .hint), (.tokenHidden, .plain), (.selected, .error),
    (.selected, .menu), (.cursorLine, .plain), (.overdue, .warning), (.selection, .selected),
  ]

  @Test(arguments: Theme.allCases) func `a theme has a look for every role`(theme: Theme) {
    for role in Role.allCases {
      let style = theme.style(of: role)
      #expect(theme != .mono || style.foreground == .terminal)
    }
    #expect(Role.allCases.count < 64)
  }

  @Test(arguments: Theme.allCases, pairs)
  func `what matters is told by more than colour`(theme: Theme, pair: (Role, Role)) {
    let (left, right) = (theme.style(of: pair.0), theme.style(of: pair.1))

    #expect(left.attributes != right.attributes, "\(pair.0) and \(pair.1)")
    #expect(left.fitting(colors: 0) != right.fitting(colors: 0))
  }

  @Test(arguments: Theme.allCases) func `what is impossible looks different from what is not`(
    theme: Theme
  ) {
    for colors in [0, 8, 16, 256] {
      let disabled = theme.style(of: .disabled).fitting(colors: colors)
      #expect(disabled != theme.style(of: .plain).fitting(colors: colors))
    }
  }

  @Test(arguments: [Theme.dark, .light, .mono])
  func `the terminal's own ground is kept`(theme: Theme) {
    for role in Role.allCases { #expect(theme.style(of: role).background == .terminal) }
  }

  @Test(arguments: Role.allCases)
  func `the high contrast theme has seven to one everywhere`(role: Role) {
    let style = Theme.highContrast.style(of: role)

    #expect(contrast(style.foreground, style.background) >= 7, "\(role)")
    #expect(!style.attributes.contains(.dim))
  }

  @Test func `the reckoning of contrast is that of WCAG`() {
    #expect(abs(contrast(.brightWhite, .black) - 21) < 0.01)
    #expect(abs(contrast(.brightRed, .black) - 5.25) < 0.01)
  }

  @Test(arguments: Theme.allCases) func `eight colours and none are enough`(theme: Theme) {
    for role in Role.allCases {
      let eight = theme.style(of: role).fitting(colors: 8)
      #expect(eight.foreground.rawValue < 8 && eight.background.rawValue < 8)
      let none = theme.style(of: role).fitting(colors: 0)
      #expect(none.foreground == .terminal && none.background == .terminal)
    }
  }

  @Test func `a bright letter is bold where there are eight colours, and grey is dim`() {
    #expect(Style(.brightRed).fitting(colors: 8) == Style(.red, on: .terminal, .bold))
    #expect(Style(.brightBlack).fitting(colors: 8) == Style(.terminal, on: .terminal, .dim))
    #expect(Style(.brightBlack).fitting(colors: 0) == Style(.terminal, on: .terminal, .dim))
    #expect(Style(.brightRed).fitting(colors: 256) == Style(.brightRed))
  }

  @Test(
    arguments: [
      (["NO_COLOR": "1"], Theme.light, Theme.mono), (["NO_COLOR": ""], .light, .light),
      ([:], nil, .dark), (["NO_COLOR": "yes"], nil, .mono), ([:], .highContrast, .highContrast),
    ] as [([String: String], Theme?, Theme)])
  func `NO_COLOR is heeded`(environment: [String: String], wanted: Theme?, expected: Theme) {
    #expect(Theme.chosen(wanted, environment: environment) == expected)
  }

  /// The contrast of WCAG 2.1 in the palette of xterm, whose dark colours are the darkest in use.
  private func contrast(_ left: Color, _ right: Color) -> Double {
    let light = max(luminance(left), luminance(right))
    let dark = min(luminance(left), luminance(right))
    return (light + 0.05) / (dark + 0.05)
  }

  private func luminance(_ color: Color) -> Double {
    let parts = zip(palette(color), [0.2126, 0.7152, 0.0722]).map { channel, weight in
      let value = Double(channel) / 255
      return weight * (value <= 0.03928 ? value / 12.92 : power((value + 0.055) / 1.055))
    }
    return parts.reduce(0, +)
  }

  /// `value` to the power of 2.4, as the fifth root of its twelfth power by Newton's method.
  private func power(_ value: Double) -> Double {
    let twelfth = (0..<12).reduce(1.0) { product, _ in product * value }
    return (0..<200).reduce(1.0) { root, _ in
      root - (root * root * root * root * root - twelfth) / (5 * root * root * root * root)
    }
  }

  private func palette(_ color: Color) -> [Int] {
    let bits = color.rawValue
    if color == .white { return [229, 229, 229] }
    if color == .brightBlack { return [127, 127, 127] }
    let level = color.isBright ? 255 : 205
    return [bits & 1, bits >> 1 & 1, bits >> 2 & 1].map { $0 * level }
  }
}
