extension Role {
  /// What the role looks like without colours; the coloured themes keep these attributes.
  var monoStyle: Style { Style(.terminal, on: .terminal, attributes) }

  var attributes: Style.Attributes {
    switch self {
    case .plain, .hint, .comment, .border, .dialog, .menu, .number: []
    case .dim, .disabled: .dim
    case .fieldActive, .progress: .reverse
    case .title, .heading, .warning, .success, .marked: .bold
    case .error: [.bold, .reverse, .underline]
    case .overdue: [.bold, .underline]
    case .selected: [.reverse, .bold]
    case .selection, .searchHit: [.reverse, .underline]
    case .hintKey: .bold
    case .inserted, .field, .emphasis, .misspelt: .underline
    case .deleted: [.reverse, .dim]
    case .cursorLine: .bold
    case .tokenHidden: .reverse
    }
  }
}
