import EditorCLI
import Terminal

/// Sentences about what is wrong in a key map: what, where, and what to write instead.
struct KeyFaultWords {
  let language: Language
  let style: KeyLabelStyle

  var none: String {
    switch language {
    case .vietnamese: "Không có lỗi nào."
    case .english: "There is nothing to say about it."
    }
  }

  var noFile: String {
    switch language {
    case .vietnamese: "Bạn chưa có tệp bàn phím riêng; đang dùng các phím mặc định."
    case .english: "You have no key map of your own; the default keys are in use."
    }
  }

  /// `Dòng 12 · [list.desk] · ctrl+i`
  func head(of fault: KeymapFault) -> String {
    var parts = [severity(fault.severity)]
    if let line = fault.line { parts.append(place(line)) }
    if let context = fault.context { parts.append("[\(context)]") }
    if let keys = fault.keys { parts.append(keys) }
    return parts.joined(separator: " · ")
  }

  func sentence(for problem: KeymapFault.Problem) -> String {
    switch language {
    case .vietnamese: vietnamese(problem)
    case .english: english(problem)
    }
  }

  private func severity(_ severity: KeymapFault.Severity) -> String {
    switch (severity, language) {
    case (.information, .vietnamese): "Cho biết"
    case (.information, .english): "Note"
    case (.warning, .vietnamese): "Cảnh báo"
    case (.warning, .english): "Warning"
    case (.error, .vietnamese): "Lỗi"
    case (.error, .english): "Error"
    }
  }

  private func place(_ line: Int) -> String {
    switch language {
    case .vietnamese: "dòng \(line)"
    case .english: "line \(line)"
    }
  }

  func label(_ key: Key) -> String { key.label(style) }
  func label(_ keys: KeySequence) -> String { keys.label(style) }

  /// A command by its title and its name in the file.
  func command(_ name: CommandName) -> String {
    CommandTable.byName[name].map { "\($0.title(in: language)) (\(name.rawValue))" }
      ?? name.rawValue
  }

  func action(_ action: KeyBinding.Action) -> String {
    switch action {
    case .run(let name): command(name)
    case .block: "none"
    case .inherit: "inherit"
    }
  }

  func list(_ names: [some CustomStringConvertible]) -> String {
    names.map(\.description).joined(separator: ", ")
  }
}
