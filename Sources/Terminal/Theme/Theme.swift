/// A look for every role. Whatever matters differs in its attributes too and not in colour alone.
public enum Theme: String, Hashable, Sendable, CaseIterable {
  /// Light letters on the terminal's own ground.
  case dark
  /// Dark letters on the terminal's own ground.
  case light
  /// Only pairs of colours with a contrast of at least 7:1 (WCAG 2.1, 1.4.6), ground included.
  case highContrast = "high-contrast"
  /// Attributes without any colour.
  case mono

  /// The theme to take: `wanted`, or `mono` where `NO_COLOR` is set and not empty (no-color.org).
  public static func chosen(_ wanted: Theme?, environment: [String: String]) -> Theme {
    if let value = environment["NO_COLOR"], !value.isEmpty { return .mono }
    return wanted ?? .dark
  }

  /// How `role` looks in this theme.
  public func style(of role: Role) -> Style {
    switch self {
    case .dark: role.darkStyle
    case .light: role.lightStyle
    case .highContrast: role.highContrastStyle
    case .mono: role.monoStyle
    }
  }
}
