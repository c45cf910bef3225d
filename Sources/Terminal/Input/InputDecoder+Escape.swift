/// What follows an Esc.
extension InputDecoder {
  mutating func takeEscape(_ byte: UInt8) {
    switch byte {
    case 0x1B:
      if sequence.count == 2 { emit(.key(Key(.escape))) } else { sequence.append(byte) }
    case UInt8(ascii: "["): begin(.control, with: byte)
    case UInt8(ascii: "O"): begin(.singleShift, with: byte)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"):
      if sequence.count == 2 { emit(.key(Key(.escape))) }
      sequence = [0x1B]
      begin(.string, with: byte)
    default: finishAlt(byte)
    }
  }

  private mutating func begin(_ state: State, with byte: UInt8) {
    sequence.append(byte)
    self.state = state
  }

  /// Alt is sent as Esc in front of the key; a second Esc before it was the Esc key.
  private mutating func finishAlt(_ byte: UInt8) {
    if sequence.count == 2 { emit(.key(Key(.escape))) }
    leaveSequence()
    switch byte {
    case ..<0x20, 0x7F: emit(.key(Key.control(byte).adding(.alt)))
    case ..<0x80: emit(.key(Key(.character(Character(Unicode.Scalar(byte))), .alt)))
    default: beginLetter(byte, isAlt: true)
    }
  }

  mutating func abandonEscape() {
    let count = sequence.count
    leaveSequence()
    for _ in 0..<count { emit(.key(Key(.escape))) }
  }

  mutating func takeControl(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "[") where isBare: begin(.console, with: byte)
    case UInt8(ascii: "M") where isBare: begin(.oldMouse, with: byte)
    case UInt8(ascii: "$") where SequenceKeys.isOneNumber(parameters): finishControl(byte)
    case 0x20...0x3F: keep(byte)
    case 0x40...0x7E: finishControl(byte)
    default: abandonSequence(before: byte)
    }
  }

  mutating func takeSingleShift(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"): keep(byte)
    case 0x20...0x7E:
      finish(SequenceKeys.singleShift(parameters: parameters, final: byte), final: byte)
    default: abandonSequence(before: byte)
    }
  }

  mutating func finishConsole(_ byte: UInt8) {
    guard (0x20...0x7E).contains(byte) else { return abandonSequence(before: byte) }
    finish(SequenceKeys.console(final: byte), final: byte)
  }

  mutating func takeOldMouse(_ byte: UInt8) {
    guard byte >= 0x20 else { return abandonSequence(before: byte) }
    keep(byte)
    guard sequence.count == introLength + 4 else { return }
    let numbers = sequence.suffix(3).map { Int($0) - 32 }
    let mouse = MouseEvent(oldButton: numbers[0], column: numbers[1], row: numbers[2])
    finish(mouse.map { .mouse($0) } ?? .report(sequence))
  }

  private mutating func finishControl(_ final: UInt8) {
    if parameters.elementsEqual("200".utf8), final == UInt8(ascii: "~") {
      leaveSequence()
      state = .paste
      return
    }
    if let event = controlEvent(final: final) {
      finish(event)
    } else {
      finish(SequenceKeys.control(parameters: parameters, final: final), final: final)
    }
  }

  private func controlEvent(final: UInt8) -> InputEvent? {
    let parameters = parameters
    if parameters.isEmpty, final == UInt8(ascii: "I") { return .focus(true) }
    if parameters.isEmpty, final == UInt8(ascii: "O") { return .focus(false) }
    guard parameters.first == UInt8(ascii: "<") else { return nil }
    return MouseEvent(parameters: parameters.dropFirst(), final: final).map { .mouse($0) }
  }

  /// Ends a sequence that meant `key`; one that means no key, or that was cut, is a report.
  private mutating func finish(_ key: Key?, final: UInt8) {
    let isWhole = sequence.count < limits.sequenceBytes
    keep(final)
    guard let key, isWhole else { return finish(.report(sequence)) }
    finish(.key(isAlt ? key.adding(.alt) : key))
  }
}

/// Strings of the terminal, and sequences that break off.
extension InputDecoder {
  mutating func takeString(_ byte: UInt8) {
    switch byte {
    case 0x07: finish(.report(sequence))
    case 0x1B: state = .stringEscape
    case ..<0x20, 0x7F: abandonSequence(before: byte)
    default: keep(byte)
    }
  }

  mutating func takeStringEscape(_ byte: UInt8) {
    if byte == UInt8(ascii: "\\") { return finish(.report(sequence)) }
    finish(.report(sequence))
    take(0x1B)
    take(byte)
  }

  /// Ends a sequence that broke off at `byte`, which is then read for itself.
  private mutating func abandonSequence(before byte: UInt8) {
    abandonSequence()
    take(byte)
  }

  /// Ends a sequence that broke off: a bare opening was Alt with that character.
  mutating func abandonSequence() {
    guard isBare, let opening = sequence.last else {
      return finish(
        state == .string || state == .stringEscape ? .report(sequence) : .invalid(sequence))
    }
    if isAlt { emit(.key(Key(.escape))) }
    finish(.key(Key(.character(Character(Unicode.Scalar(opening))), .alt)))
  }

  /// Whether the sequence began with two Esc, which is how rxvt and PuTTY send Alt.
  private var isAlt: Bool { sequence.count > 1 && sequence[1] == 0x1B }

  /// The number of bytes before the parameters.
  private var introLength: Int { isAlt ? 3 : 2 }

  private var isBare: Bool { sequence.count == introLength }

  /// The bytes after the opening, while the last one is to come.
  private var parameters: ArraySlice<UInt8> { sequence.dropFirst(introLength) }

  private mutating func keep(_ byte: UInt8) {
    let limit = state == .string ? limits.stringBytes : limits.sequenceBytes
    if sequence.count < limit { sequence.append(byte) }
  }

  private mutating func finish(_ event: InputEvent) {
    leaveSequence()
    emit(event)
  }

  private mutating func leaveSequence() {
    state = .ground
    sequence = []
  }
}
