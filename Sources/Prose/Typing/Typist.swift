/// What a typed key does: so many characters before the cursor go, and a text comes.
public struct Keystroke: Sendable, Hashable {
  public let replaced: Int
  public let text: String

  public init(replacing count: Int = 0, with text: String) {
    replaced = count
    self.text = text
  }
}

/// Turns keys into Vietnamese words, without the text: it is told what stands before the cursor, and answers what to put
/// there.
///
/// Everything is found anew from the letters before the cursor, so that no movement, undo or paste can confuse it. Beside
/// them it remembers only the keys of the word that it wrote last, and forgets them when another word stands there.
///
/// A client's own input method sends finished letters, and Backspaces with letters behind them. A word that such a letter
/// came to is left to it, whatever the bytes were split at.
public struct Typist: Sendable, Hashable {
  /// How keys are read; nil leaves them as they are.
  public var method: TypingMethod?
  public var style: ToneStyle

  private var word = KeyedWord()
  /// The word as it was left by the last key.
  private var written: [Character] = []
  /// The word gets its letters finished, from outside.
  private var isFinishedOutside = false
  /// The beginning of the word stood there before: the cursor was put into it or behind it.
  private var isFound = false
  /// Whether any letter ever came finished: the person has an input method of their own.
  private var hasMetOthers = false
  /// When the last Backspace came, or a letter right behind it.
  private var lastDeletion: Int64?
  private var isEscaped = false

  public init(_ method: TypingMethod? = nil, style: ToneStyle = .old) {
    self.method = method
    self.style = style
  }

  /// So many characters before the cursor tell all that is asked about them.
  public static let reach = 24
  /// Nobody types a letter so soon after a Backspace, in milliseconds; input methods do.
  private static let burst: Int64 = 30

  /// The cursor was moved, or something else than typing was done.
  public mutating func forget() {
    word = KeyedWord()
    written = []
    isFinishedOutside = false
    isFound = false
    lastDeletion = nil
    isEscaped = false
  }

  /// A Backspace has taken the character before the cursor.
  public mutating func deleted(at time: Int64) {
    lastDeletion = time
    isEscaped = false
  }

  /// What a key does between `before`, the `reach` characters before the cursor or fewer, and `after`, some of those behind
  /// it; times are milliseconds of a clock that does not go back.
  public mutating func answer(
    to key: Character, before: some StringProtocol, after: @autoclosure () -> String,
    at time: Int64
  ) -> Keystroke {
    let isOthers = !key.isASCII && Self.isLetterOrMark(key)
    if isOthers { hasMetOthers = true }
    guard let method else { return Keystroke(with: String(key)) }
    var run = Self.run(before)
    if written.count > run.count, before.suffix(written.count).elementsEqual(written) {
      // A word as it was typed in VNI or VIQR has more than letters.
      run = written
    } else if run != written || run.isEmpty {
      meet(run, before)
    }
    defer { isEscaped = method == .viqr && key == "\\" && !isEscaped }
    if isEscaped, before.last == "\\", let escaped = escape(key, run, by: method) {
      return escaped
    }
    if isOthers || isOfBurst(at: time) { isFinishedOutside = true }
    guard !isFinishedOutside else { return leave(key, behind: run) }
    // A new word that is typed right before another one is none with it.
    let rest = isFound ? String(after().prefix(while: \.isLetter)) : ""
    guard rest.isEmpty else { return within(key, run, rest, by: method) }
    let isPart = word.type(key, by: method)
    let text = isPart ? word.text(style) : word.finalText(style)
    defer { if !isPart { forget() } }
    written = text
    return Self.keystroke(from: run, to: isPart ? text : text + [key])
  }

  /// A whole line, as its keys come to; for whoever types line by line and sees no letters change.
  public func line(_ keys: String) -> String {
    guard method != nil else { return keys }
    var typist = Typist(method, style: style)
    var line = ""
    for key in keys + "\n" {
      let before = line.suffix(Self.reach)
      let stroke = typist.answer(to: key, before: before, after: "", at: 0)
      line.removeLast(stroke.replaced)
      line += stroke.text
    }
    return String(line.dropLast())
  }

  // MARK: The word

  private static func isLetterOrMark(_ key: Character) -> Bool {
    key.isLetter || key.unicodeScalars.first?.isCombiningDiacritic ?? false
  }

  /// The letters that end `before`.
  private static func run(_ before: some StringProtocol) -> [Character] {
    Array(before.reversed().prefix(while: \.isLetter).reversed())
  }

  /// Another word stands before the cursor than the last one that was written.
  private mutating func meet(_ run: [Character], _ before: some StringProtocol) {
    let isShortened = !written.isEmpty && written.starts(with: run)
    isFinishedOutside = isFinishedOutside && isShortened
    isFound = !run.isEmpty && (isFound || !isShortened)
    let isBehindNumber = before.dropLast(run.count).last?.isNumber ?? false
    let isTooLong = run.count > 10
    word = isBehindNumber || isTooLong ? KeyedWord(asItIs: run) : KeyedWord(found: run)
    written = run
  }

  private mutating func isOfBurst(at time: Int64) -> Bool {
    guard hasMetOthers, let last = lastDeletion, (0...Self.burst).contains(time - last) else {
      lastDeletion = nil
      return false
    }
    lastDeletion = time
    return true
  }

  private mutating func leave(_ key: Character, behind run: [Character]) -> Keystroke {
    if Self.isLetterOrMark(key) { written = Array(nfc(String(run + [key]))) } else { forget() }
    return Keystroke(with: String(key))
  }

  /// A sign behind a backslash is itself, and the backslash goes (RFC 1456).
  private mutating func escape(
    _ key: Character, _ run: [Character], by method: TypingMethod
  ) -> Keystroke? {
    guard let ascii = key.asciiValue,
      key == "\\" || method.meaning(of: ascii | 0x20) != nil
        || method.meaning(of: ascii) != nil
    else { return nil }
    forget()
    return Keystroke(replacing: 1, with: String(key))
  }

  /// A key in the middle of a word changes what is before the cursor only where the whole stays a word.
  private mutating func within(
    _ key: Character, _ run: [Character], _ rest: String, by method: TypingMethod
  ) -> Keystroke {
    var changed = word
    guard changed.type(key, by: method), !changed.isFrozen, changed.text(style) != run + [key]
    else { return leaveWithin(key) }
    let whole = KeyedWord(found: changed.text(style) + rest)
    let text = whole.text(style)
    guard !whole.isFrozen, text.count >= rest.count, String(text.suffix(rest.count)) == rest
    else { return leaveWithin(key) }
    let kept = Array(text.dropLast(rest.count))
    forget()
    return Self.keystroke(from: run, to: kept)
  }

  private mutating func leaveWithin(_ key: Character) -> Keystroke {
    forget()
    return Keystroke(with: String(key))
  }

  /// The smallest replacement that leads from one word to the other.
  private static func keystroke(from old: [Character], to new: [Character]) -> Keystroke {
    var kept = 0
    while kept < min(old.count, new.count), old[kept] == new[kept] { kept += 1 }
    return Keystroke(replacing: old.count - kept, with: String(new[kept...]))
  }
}
