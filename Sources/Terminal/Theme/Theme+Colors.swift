extension Role {
  var darkStyle: Style {
    let color: Color =
      switch self {
      case .plain, .dialog, .menu, .cursorLine, .selected, .field, .fieldActive, .hint, .title,
        .emphasis:
        .terminal
      case .dim, .disabled, .border: .brightBlack
      case .heading, .hintKey: .brightCyan
      case .marked, .warning, .searchHit: .brightYellow
      case .error, .overdue, .deleted, .misspelt: .brightRed
      case .success, .inserted: .brightGreen
      case .comment, .tokenHidden: .brightMagenta
      case .number, .progress, .selection: .brightBlue
      }
    return Style(color, on: .terminal, coloredAttributes)
  }

  var lightStyle: Style {
    let color: Color =
      switch self {
      case .plain, .dialog, .menu, .cursorLine, .selected, .field, .fieldActive, .hint, .title,
        .emphasis:
        .terminal
      case .dim, .disabled, .border: .brightBlack
      case .heading, .hintKey, .number, .progress, .selection: .blue
      case .marked, .comment, .tokenHidden: .magenta
      case .warning, .searchHit: .yellow
      case .error, .overdue, .deleted, .misspelt: .red
      case .success, .inserted: .green
      }
    return Style(color, on: .terminal, coloredAttributes)
  }

  /// On black, with colours that keep their distance from it even in the darkest usual palette; red
  /// does not, so what failed is told by white reversed.
  var highContrastStyle: Style {
    let color: Color =
      switch self {
      case .plain, .dialog, .menu, .cursorLine, .hint, .border, .number, .error, .title, .emphasis:
        .brightWhite
      case .dim, .disabled, .field, .fieldActive: .white
      case .hintKey, .comment, .progress, .selection, .marked: .brightCyan
      case .heading, .selected, .warning, .overdue, .tokenHidden, .misspelt: .brightYellow
      case .success, .inserted, .searchHit: .brightGreen
      case .deleted: .brightYellow
      }
    // Dim letters would fall below the contrast that this theme promises.
    let kept = attributes.subtracting(.dim)
    let instead: Style.Attributes = attributes.contains(.dim) ? .italic : []
    return Style(color, on: .black, kept.union(instead))
  }

  /// Grey is dim enough by itself; dimmed it vanishes on many screens.
  private var coloredAttributes: Style.Attributes {
    self == .dim || self == .disabled ? attributes.subtracting(.dim) : attributes
  }
}
