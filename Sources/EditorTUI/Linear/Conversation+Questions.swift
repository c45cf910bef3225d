import EditorCLI
import Prose
import Terminal

/// What a form wants to know, one field at a time.
enum Asking: Hashable {
  case line(field: String)
  /// A line that is not seen while it is typed, and taken as it is.
  case secret(field: String)
  case moment(field: String)
  case choice(field: String)
  /// Several lines, up to one that is a full stop.
  case note(field: String, lines: [String])

  /// Whether the next line is text.
  var takesText: Bool {
    switch self {
    case .note: true
    case .line, .secret, .moment, .choice: false
    }
  }

  /// What has been typed and is in no field yet.
  var words: [String] {
    if case .note(_, let lines) = self, !lines.isEmpty { return [lines.joined(separator: " ")] }
    return []
  }
}

/// Filling in a form, one field after the other.
extension Conversation {
  func choose(_ numbers: [Int], of lines: FormLines) -> Wish {
    if numbers.count > 1 {
      let ticks = numbers.filter { lines.isTick($0) }
      guard ticks.count == numbers.count else { return tell(.oneNumber, .warning) }
    }
    for number in numbers {
      let wish = choose(lines.entries[number - 1], of: lines)
      if numbers.count == 1 { return wish }
    }
    return .news
  }

  private func choose(_ entry: FormLines.Entry, of lines: FormLines) -> Wish {
    switch entry {
    case .tick(let field, let index):
      fill(field) { $0.toggle(index) }
      return .news
    case .field(let name):
      if let field = lines.field(name) { ask(for: field) }
      return .nothing
    case .action(let name):
      screens.act {
        $0.fill(in: self.session) { $0.focus(name) }
        return .stay
      }
      screens.perform("confirm")
      return .outcome
    case .confirm:
      screens.perform("confirm")
      return .outcome
    }
  }

  private func fill(_ field: String, _ change: (inout FormField) -> Void) {
    screens.act {
      $0.fill(in: self.session) { $0.change(field, change) }
      return .stay
    }
  }

  // MARK: Asking

  private func ask(for field: FormField) {
    let value = FormLines.value(of: field)
    switch field.content {
    case .line where field.isSecret:
      asking = .secret(field: field.name)
      said += [phrase(.secret(field.label))]
    case .line, .passage:
      asking = .line(field: field.name)
      said += [phrase(.field(field.label, value)), phrase(.askLine(hasValue: !value.isEmpty))]
    case .moment:
      asking = .moment(field: field.name)
      said += [phrase(.field(field.label, value)), phrase(.askMoment)]
    case .note:
      asking = .note(field: field.name, lines: [])
      said += [phrase(.field(field.label, value)), phrase(.askNote(hasValue: !value.isEmpty))]
    case .choice(let choice):
      asking = .choice(field: field.name)
      said += [phrase(.askChoice(field.label))]
      said += choice.options.enumerated().map { index, option in
        phrase(.choice(index + 1, option.title, isChosen: index == choice.chosen))
      }
    case .ticks, .action: break
    }
  }

  /// Leaves the field as it was.
  func giveUp() -> Wish {
    asking = nil
    _ = tell(.leftAsItWas)
    return .news
  }

  func answer(_ asking: Asking, with line: String) -> Wish {
    let words = LineInput.trimmed(line)
    switch asking {
    case .line(let field): return answerLine(field, words)
    case .secret(let field):
      return line.isEmpty || !put(line, into: field) ? giveUp() : afterFilling
    case .moment(let field): return answerLine(field, words)
    case .choice(let field): return answerChoice(field, words)
    case .note(let field, let lines): return answerNote(field, lines, words)
    }
  }

  private func answerLine(_ field: String, _ words: String) -> Wish {
    if words.isEmpty { return giveUp() }
    return put(words == "-" ? "" : words, into: field)
      ? afterFilling : tell(.noSuchMoment, .warning)
  }

  private func answerNote(_ field: String, _ lines: [String], _ words: String) -> Wish {
    guard words == "." else {
      asking = .note(field: field, lines: lines + [words])
      return .nothing
    }
    if lines.allSatisfy(\.isEmpty) { return giveUp() }
    _ = put(lines == ["-"] ? "" : lines.joined(separator: "\n"), into: field)
    return afterFilling
  }

  private func answerChoice(_ name: String, _ words: String) -> Wish {
    let field = screens.top.formLines(in: session)?.field(name)
    guard !words.isEmpty, words != "0", case .choice(let choice)? = field?.content else {
      return giveUp()
    }
    let found: [ChoiceField.Option]
    if case .numbers(let numbers) = LineInput(words) {
      found = numbers.filter { choice.options.indices.contains($0 - 1) }
        .map { choice.options[$0 - 1] }
    } else {
      found = choice.options(named: words)
    }
    guard found.count == 1 else {
      return tell(found.isEmpty ? .noSuchChoice(words) : .severalChoices(found.map(\.title)))
    }
    _ = put(found[0].name, into: name)
    return afterFilling
  }

  /// The field, unless it has been said already.
  private var afterFilling: Wish { said.isEmpty ? .news : .nothing }

  /// Fills a field in; false, and the question stays, when the words cannot stand there.
  private func put(_ words: String, into field: String) -> Bool {
    let before = reading
    var isDone = false
    let typist = session.typist
    fill(field) { isDone = $0.fill(with: $0.takesProse ? typist.line(words) : words) }
    guard isDone else { return false }
    asking = nil
    // What was filled in is heard, even when it was there before.
    if reading == before, let lines = screens.top.formLines(in: session),
      let index = lines.entries.firstIndex(of: .field(field))
    {
      said += speech.line(index + 1, of: lines.listing)
    }
    return true
  }
}

extension ChoiceField {
  /// What is called so; else what has the words in it.
  fileprivate func options(named words: String) -> [Option] {
    let pattern = SearchPattern(words)
    let exact = options.filter { pattern.ranges(in: $0.title).contains(0..<$0.title.count) }
    let filter = WordFilter(words)
    return exact.isEmpty ? options.filter { filter.matches($0.title) } : exact
  }
}

extension FormLines {
  fileprivate func isTick(_ number: Int) -> Bool {
    if case .tick = entries[number - 1] { true } else { false }
  }
}
