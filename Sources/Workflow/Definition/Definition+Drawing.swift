import Rulebook

/// How a definition is drawn for people who check it.
public enum DrawingFormat: String, CaseIterable, Sendable {
  case text
  case dot
  case mermaid
}

extension Definition {
  /// The definition as a drawing: a table of lines, a Graphviz graph or a Mermaid state diagram, titles in the language
  /// that `title` picks.
  public func drawing(
    _ format: DrawingFormat, title: (State) -> String, label: (Transition) -> String
  ) -> String {
    switch format {
    case .text: textDrawing(title: title, label: label)
    case .dot: dotDrawing(title: title, label: label)
    case .mermaid: mermaidDrawing(title: title, label: label)
    }
  }

  private func textDrawing(
    title: (State) -> String, label: (Transition) -> String
  ) -> String {
    var lines = ["\(id.name) \(id.version) (\(mark))"]
    for state in states {
      lines.append("")
      lines.append("\(state.name)  \(title(state))\(marks(of: state))")
      for transition in transitions(from: state.name) {
        let roles = transition.roles.roles.map(\.rawValue).joined(separator: ", ")
        lines.append(
          "  \(transition.name)  \(label(transition)) → \(ends(of: transition))  [\(roles)]")
        let rules =
          transition.guards.map(\.notation)
          + (transition.ofSheet?.guards.map(\.rawValue) ?? [])
          + Need.allCases.filter { transition.needs.contains($0) }.map { "needs \($0.rawValue)" }
          + (transition.ofSheet.map { ["does \($0.effect.rawValue)"] } ?? [])
        if !rules.isEmpty { lines.append("    \(rules.joined(separator: "; "))") }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var mark: String {
    switch subject {
    case .item: fourEyes.rawValue
    case .sheet: "sheet, made by \(makers.roles.map(\.rawValue).joined(separator: ", "))"
    }
  }

  private func marks(of state: State) -> String {
    var marks: [String] = []
    if state.isInitial { marks.append("initial") }
    if state.isFinal { marks.append("final") }
    if state.isPublic { marks.append("public") }
    if state.isQueued { marks.append("queue") }
    if let due = state.due { marks.append(due.text) }
    return marks.isEmpty ? "" : "  (\(marks.joined(separator: ", ")))"
  }

  private func ends(of transition: Transition) -> String {
    transition.resumes ? "\(transition.to)|…" : transition.to.rawValue
  }

  private func dotDrawing(title: (State) -> String, label: (Transition) -> String) -> String {
    var lines = ["digraph \"\(id.name)\" {", "  rankdir=LR;", "  node [shape=box];"]
    for state in states {
      let shape = state.isFinal ? ", peripheries=2" : ""
      lines.append("  \"\(state.name)\" [label=\"\(title(state).quotedForDrawing)\"\(shape)];")
    }
    for transition in transitions {
      for from in transition.from {
        lines.append(
          "  \"\(from)\" -> \"\(transition.to)\" [label=\"\(label(transition).quotedForDrawing)\"];"
        )
      }
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  private func mermaidDrawing(
    title: (State) -> String, label: (Transition) -> String
  ) -> String {
    var lines = ["stateDiagram-v2"]
    for state in states {
      lines.append("  state \"\(title(state).quotedForDrawing)\" as \(state.name.forMermaid)")
    }
    lines.append("  [*] --> \(initialState.forMermaid)")
    for transition in transitions {
      for from in transition.from {
        let label = label(transition).quotedForDrawing
        lines.append("  \(from.forMermaid) --> \(transition.to.forMermaid): \(label)")
      }
    }
    for state in states where state.isFinal { lines.append("  \(state.name.forMermaid) --> [*]") }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  /// Quotes, backslashes and control characters would end the label early or begin an escape.
  fileprivate var quotedForDrawing: String {
    String(
      map { character in
        switch character {
        case "\"": "'"
        case "\\": "/"
        default: character.unicodeScalars.contains { $0.value < 32 } ? " " : character
        }
      })
  }
}

extension StateName {
  /// Mermaid takes `-` in a name for the beginning of an arrow.
  fileprivate var forMermaid: String {
    String(rawValue.map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }
}
