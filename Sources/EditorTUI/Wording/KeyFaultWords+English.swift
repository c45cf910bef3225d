import Terminal

extension KeyFaultWords {
  // One exhaustive switch is longer than a function should be, but easier to look up than parts.
  func english(_ problem: KeymapFault.Problem) -> String {
    switch problem {
    case .unreadable(let reason):
      "The key file cannot be read (\(reason)); the default keys are in use."
    case .notUTF8(let line):
      "The file is not UTF-8, see line \(line); the default keys are in use. Save the file as UTF-8."
    case .tooLarge(let bytes, let limit):
      "The file has \(bytes) bytes, more than \(limit); the default keys are in use."
    case .unsupportedVersion(let version): "Version \(version) is not known; write version = 1."
    case .badTimeout(let text, let allowed):
      "“\(text)” is no waiting time; write from \(allowed.lowerBound)ms to \(allowed.upperBound)ms."
    case .settingTwice(let name, let firstLine):
      "\(name) stands on line \(firstLine) already; the later line counts."
    case .malformedLine(let text): "“\(text)” is neither a [context] nor keys = command."
    case .missingCommand: "There is no command behind the equals sign; none takes a key away."
    case .outsideContext: "The line stands before the first heading; put it below a [context]."
    case .unknownContext(let name, let nearest, let skipped):
      "There is no context [\(name)]\(guess(nearest?.rawValue)) \(skipped) lines below are skipped."
    case .unknownCommand(let name, let nearest):
      "There is no command \(name)\(guess(nearest?.rawValue))"
    case .commandNotHere(let name, let allowed):
      "\(command(name)) does not belong here; it belongs to \(list(allowed))."
    case .badKey(let error): english(error)
    case .typesHere:
      "The key types a letter here, so it cannot run a command; use Ctrl or a function key."
    case .signalKey(let key, let allowed):
      allowed.isEmpty
        ? "\(label(key)) belongs to the system and cannot have a command."
        : "\(label(key)) belongs to the system; it can only have: \(list(allowed))."
    case .beginsLonger(let longer, let line):
      "These keys begin \(label(longer)) of line \(line), so they would never be complete; timeout = 500ms allows both."
    case .boundTwice(let firstLine, let first):
      "Line \(firstLine) gives the key to \(action(first)); the later line counts."
    case .mayNotArrive(let key, let reason, let hasOtherKey):
      "\(label(key)) often does not arrive: \(english(reason))."
        + (hasOtherKey ? " The command has another key." : " Give the command another key too.")
    case .clashesWithVietnamese(let clash, let instead):
      "A Vietnamese input method changes this key: \(english(clash))."
        + (instead.map { " \(label($0)) would be better." } ?? "")
    case .hiddenByDefault(let name, let context):
      "In [\(context)] the default key of \(command(name)) hides this one."
    case .shadows(let name, let context):
      "Here the key is no longer \(command(name)) of [\(context)]."
    case .replacesDefault(let name, let keys):
      "Takes the place of the default \(label(keys)) of \(command(name))."
    case .removesNothing: "There is no key to take away."
    case .essentialWithoutKey(let name, let key):
      "\(command(name)) had no key left and keeps \(label(key))."
    }
  }

  private func english(_ error: KeyNotationError) -> String {
    switch error {
    case .missing: "There is no key; a comma itself is written comma."
    case .unknown(let text, let nearest): "There is no key \(text)\(guess(nearest))"
    case .notApart(let text, let same):
      "No terminal sends \(text) apart" + (same.map { " from \(label($0))." } ?? ".")
    case .escapeInSequence: "Esc always ends a sequence, so it cannot be part of one."
    case .tooLong(let keys, let limit): "A sequence has at most \(limit) keys, not \(keys)."
    }
  }

  private func english(_ reason: UnreliableKey) -> String {
    switch reason {
    case .modifiedNamedKey: "terminals keep it, or drop its Shift, Ctrl or Alt"
    case .fullScreenKey: "F11 makes the window fill the screen"
    case .altCharacter: "Alt with a letter types a special character on macOS"
    case .tmuxPrefix: "tmux uses it"
    case .screenPrefix: "screen uses it"
    }
  }

  private func english(_ clash: VietnameseClash) -> String {
    switch clash {
    case .loneW: "w becomes ư"
    case .doubledLetter: "the same letter twice becomes a marked one"
    case .telexMarkAfterVowel: "after a vowel it sets a mark (Telex)"
    case .vniDigitAfterLetter: "after a letter it sets a mark (VNI)"
    case .backspace: "input methods use Backspace to correct a letter"
    }
  }

  private func guess(_ name: String?) -> String {
    name.map { "; did you mean \($0)?" } ?? "."
  }
}
