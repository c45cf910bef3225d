import Prose

extension InputDecoder {
  /// More code points in one cluster than this are cut, so that one key stays small.
  private static var scalarsPerKey: Int { 16 }

  mutating func takeGround(_ byte: UInt8) {
    guard letter.isEmpty else { return takeLetter(byte) }
    switch byte {
    case 0x1B:
      state = .escape
      sequence = [byte]
    case ..<0x20, 0x7F: emit(.key(.control(byte)))
    case ..<0x80: run.unicodeScalars.append(Unicode.Scalar(byte))
    default: beginLetter(byte, isAlt: false)
    }
  }

  mutating func beginLetter(_ byte: UInt8, isAlt: Bool) {
    letterIsAlt = isAlt
    letter = [byte]
    if UTF8Letter.length(of: byte) == nil { rejectLetter() }
  }

  private mutating func takeLetter(_ byte: UInt8) {
    guard UTF8Letter.accepts(byte, after: letter) else {
      rejectLetter()
      return take(byte)
    }
    letter.append(byte)
    if letter.count == UTF8Letter.length(of: letter[0]) { finishLetter() }
  }

  private mutating func finishLetter() {
    let text = String(decoding: letter, as: UTF8.self)
    let isControl = text.unicodeScalars.allSatisfy { $0.value < 0xA0 }
    if isControl { return rejectLetter() }
    letter = []
    if letterIsAlt {
      letterIsAlt = false
      for character in nfc(text) { emit(.key(Key(.character(character), .alt))) }
    } else {
      run += text
    }
  }

  /// Reports what cannot be a letter; bad bytes side by side make one report.
  mutating func rejectLetter() {
    if letterIsAlt { emit(.key(Key(.escape))) }
    letterIsAlt = false
    let bytes = letter
    letter = []
    flushRun()
    if case .invalid(let earlier) = events.last, earlier.count < limits.sequenceBytes {
      events[events.count - 1] = .invalid(earlier + bytes)
    } else {
      events.append(.invalid(bytes))
    }
  }

  mutating func flushRun() {
    guard !run.isEmpty else { return }
    let text = run
    run = ""
    for cluster in text {
      if cluster.isASCII {
        events.append(.key(Key(.character(cluster))))
      } else {
        emitCluster(cluster)
      }
    }
  }

  private mutating func emitCluster(_ cluster: Character) {
    var rest = cluster.unicodeScalars[...]
    while !rest.isEmpty {
      let part = nfc(String(Substring(rest.prefix(Self.scalarsPerKey))))
      for character in part { events.append(.key(Key(.character(character)))) }
      rest = rest.dropFirst(Self.scalarsPerKey)
    }
  }
}

/// The shape of UTF-8, from the Unicode standard's table of well-formed byte sequences (3-7).
enum UTF8Letter {
  /// How many bytes a letter has that begins with `byte`, or nil when none begins so.
  static func length(of byte: UInt8) -> Int? {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  /// Whether `byte` can follow the bytes already taken of a letter.
  static func accepts(_ byte: UInt8, after taken: [UInt8]) -> Bool {
    guard taken.count == 1 else { return (0x80...0xBF).contains(byte) }
    return switch taken[0] {
    case 0xE0: (0xA0...0xBF).contains(byte)
    case 0xED: (0x80...0x9F).contains(byte)
    case 0xF0: (0x90...0xBF).contains(byte)
    case 0xF4: (0x80...0x8F).contains(byte)
    default: (0x80...0xBF).contains(byte)
    }
  }
}
