// Sentences for developers; what people read is made elsewhere from the same facts.

extension KeymapFault: CustomStringConvertible {
  public var description: String {
    var place: [String] = []
    if let line { place.append("line \(line)") }
    if let context { place.append("[\(context)]") }
    if let keys { place.append(keys) }
    let head = place.isEmpty ? "" : place.joined(separator: " ") + ": "
    return "\(severity): \(head)\(problem)"
  }
}

extension KeymapFault.Problem: CustomStringConvertible {
  // One exhaustive switch is longer than a function should be, but easier to look up than parts.
  public var description: String {
    switch self {
    case .unreadable(let reason): "The file cannot be read: \(reason)."
    case .notUTF8(let line): "The file is not UTF-8; see line \(line)."
    case .tooLarge(let bytes, let limit): "The file has \(bytes) bytes, more than \(limit)."
    case .unsupportedVersion(let version): "Version \(version) is not known; this is version 1."
    case .badTimeout(let text, let allowed):
      "\(text) is no time from \(allowed.lowerBound)ms to \(allowed.upperBound)ms."
    case .settingTwice(let name, let firstLine): "\(name) stands on line \(firstLine) already."
    case .malformedLine(let text): "'\(text)' is neither a heading nor 'keys = command'."
    case .missingCommand: "No command; 'none' takes a key away."
    case .outsideContext: "The line stands before the first heading."
    case .unknownContext(let name, let nearest, let skipped):
      "No context \(name)\(guess(nearest?.rawValue)) Lines skipped: \(skipped)."
    case .unknownCommand(let name, let nearest): "No command \(name)\(guess(nearest?.rawValue))"
    case .commandNotHere(let command, let allowed): "\(command) belongs to \(listed(allowed))."
    case .badKey(let error): error.description
    case .typesHere: "The key types here, so it cannot run a command."
    case .signalKey(let key, let allowed):
      "\(key.notation) means a signal; commands that may have it: \(listed(allowed))."
    case .beginsLonger(let longer, let line):
      "\(longer.notation) on line \(line) begins so; a timeout would allow both."
    case .boundTwice(let firstLine, let action):
      "Line \(firstLine) says \(action.notation); this later line wins."
    case .mayNotArrive(let key, let reason, let hasOtherKey):
      "\(key.notation) often does not arrive (\(reason)); another key: \(hasOtherKey)."
    case .clashesWithVietnamese(let clash, let instead):
      "A Vietnamese input method changes this (\(clash))\(guess(instead?.notation))"
    case .hiddenByDefault(let command, let context):
      "The default \(command) in [\(context)] takes the keys there."
    case .shadows(let command, let context): "Replaces \(command) of [\(context)] here."
    case .replacesDefault(let command, let keys):
      "Replaces the default \(keys.notation) = \(command)."
    case .removesNothing: "There is nothing to take away."
    case .essentialWithoutKey(let command, let key):
      "\(command) had no key left and keeps \(key.notation)."
    }
  }

  private func guess(_ name: String?) -> String {
    name.map { "; did you mean \($0)?" } ?? "."
  }

  private func listed(_ names: [some CustomStringConvertible]) -> String {
    names.isEmpty ? "none" : names.map(\.description).joined(separator: ", ")
  }
}

extension KeyNotationError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing: "No key; a comma itself is written 'comma'."
    case .unknown(let text, let nearest):
      "No key \(text)" + (nearest.map { "; did you mean \($0)?" } ?? ".")
    case .notApart(let text, let same):
      "No terminal sends \(text)" + (same.map { " apart from \($0.notation)." } ?? ".")
    case .tooLong(let keys, let limit): "A sequence has at most \(limit) keys, not \(keys)."
    case .escapeInSequence: "Escape always ends a sequence, so it cannot be part of one."
    }
  }
}
