/// Reads everything that a program sends to its terminal and notes what no honest program sends: only the sequences of
/// this list, only whole UTF-8, and no character that acts or cannot be seen.
///
/// It follows the modes that are switched, so that at the end it can tell what was left switched.
public struct ControlScan {
  public private(set) var faults: [String] = []
  public private(set) var bytes = 0

  private enum State {
    case ground
    case escape
    case charset
    case control
    case string
    case stringEscape
  }

  private var state = State.ground
  private var sequence: [UInt8] = []
  private var letter: [UInt8] = []
  private var lettersLeft = 0
  /// Private modes that are on; 7 wraps lines, 25 shows the cursor.
  private var modes: Set<Int> = [7, 25]
  private var attributes: Set<Int> = []
  private var isInserting = false
  private var isShifted = false

  private static let knownModes: Set<Int> = [
    1, 7, 12, 25, 1000, 1002, 1003, 1004, 1006, 1047, 1048, 1049, 2004, 2026,
  ]

  public init() {}

  public mutating func feed(_ bytes: [UInt8]) {
    self.bytes += bytes.count
    for byte in bytes where faults.count < 50 { take(byte) }
  }

  /// What was switched and not switched back.
  public var leftovers: [String] {
    var left = modes.symmetricDifference([7, 25]).subtracting([12]).sorted().map { "mode \($0)" }
    left += attributes.sorted().map { "attribute \($0)" }
    if isInserting { left.append("insert mode") }
    if isShifted { left.append("other letters") }
    if state != .ground || lettersLeft > 0 { left.append("a sequence begun") }
    return left
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeGround(byte)
    case .escape: takeEscape(byte)
    case .charset:
      if ![0x30, 0x41, 0x42].contains(byte) { fault("character set \(byte)") }
      state = .ground
    case .control: takeControl(byte)
    case .string: takeString(byte)
    case .stringEscape:
      finishString(endingWell: byte == 0x5C)
    }
  }

  private mutating func fault(_ words: String) {
    faults.append("at \(bytes): \(words)")
  }

  // MARK: Letters

  private mutating func takeGround(_ byte: UInt8) {
    if lettersLeft > 0 {
      guard byte & 0xC0 == 0x80 else {
        lettersLeft = 0
        return fault("half a letter \(letter)")
      }
      letter.append(byte)
      lettersLeft -= 1
      if lettersLeft == 0 { finishLetter() }
      return
    }
    switch byte {
    case 0x1B: state = .escape
    case 0x07, 0x08, 0x09, 0x0A, 0x0D: break
    case 0x0E: isShifted = true
    case 0x0F: isShifted = false
    case 0x20...0x7E: break
    case 0xC2...0xF4:
      letter = [byte]
      lettersLeft = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
    default: fault("byte \(String(byte, radix: 16))")
    }
  }

  private mutating func finishLetter() {
    guard let text = String(validating: letter, as: UTF8.self) else {
      return fault("no letter: \(letter)")
    }
    for scalar in text.unicodeScalars where Self.acts(scalar) {
      fault("U+\(String(scalar.value, radix: 16))")
    }
  }

  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .unassigned, .surrogate, .lineSeparator,
      .paragraphSeparator:
      true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  // MARK: Sequences

  private mutating func takeEscape(_ byte: UInt8) {
    sequence = []
    switch byte {
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "]"): state = .string
    case UInt8(ascii: "("), UInt8(ascii: ")"): state = .charset
    case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "7"), UInt8(ascii: "8"),
      UInt8(ascii: "M"), UInt8(ascii: "D"), UInt8(ascii: "E"):
      state = .ground
    default:
      fault("ESC \(Character(Unicode.Scalar(byte)))")
      state = .ground
    }
  }

  private mutating func takeControl(_ byte: UInt8) {
    sequence.append(byte)
    if (0x20...0x3F).contains(byte), sequence.count < 64 { return }
    state = .ground
    let text = String(decoding: sequence, as: UTF8.self)
    if !isKnown(text, final: byte) { fault("CSI \(text)") }
  }

  private mutating func isKnown(_ text: String, final: UInt8) -> Bool {
    let words = text.dropLast()
    let isPrivate = words.first == "?"
    let numbers = words.drop { $0 == "?" }.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) ?? ($0.isEmpty ? 0 : -1) }
    guard numbers.allSatisfy({ (0...9_999).contains($0) }) else { return false }
    switch final {
    case UInt8(ascii: "m"): return !isPrivate && paint(numbers)
    case UInt8(ascii: "h"), UInt8(ascii: "l"):
      return isPrivate ? turn(numbers, on: final == UInt8(ascii: "h")) : insert(numbers, final)
    case UInt8(ascii: "t"): return [[22, 0, 0], [23, 0, 0]].contains(numbers)
    // How the console of Linux shows its cursor.
    case UInt8(ascii: "c"): return isPrivate && numbers.count == 1
    default: return !isPrivate && "ABCDEGHIJKLMPSTXZ@bdfr".utf8.contains(final)
    }
  }

  private mutating func turn(_ numbers: [Int], on isOn: Bool) -> Bool {
    if isOn { modes.formUnion(numbers) } else { modes.subtract(numbers) }
    return Self.knownModes.isSuperset(of: numbers)
  }

  private mutating func insert(_ numbers: [Int], _ final: UInt8) -> Bool {
    if numbers == [4] { isInserting = final == UInt8(ascii: "h") }
    // 34 is how screen and tmux show their cursor.
    return numbers == [4] || numbers == [34]
  }

  /// Follows colours as 30 and 40; text that blinks or cannot be seen is not known.
  private mutating func paint(_ numbers: [Int]) -> Bool {
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0, 10, 11: attributes = []
      case 1, 2, 3, 4, 7: attributes.insert(number)
      case 21, 22: attributes.subtract([1, 2])
      case 23, 24, 27: attributes.remove(number - 20)
      case 30...37, 90...97: attributes.insert(30)
      case 40...47, 100...107: attributes.insert(40)
      case 39, 49: attributes.remove(number - 9)
      case 38, 48:
        attributes.insert(number - 8)
        rest = rest.dropFirst(rest.first == 5 ? 2 : 4)
      default: return false
      }
    }
    return true
  }

  // MARK: Strings

  private mutating func takeString(_ byte: UInt8) {
    // The console of Linux takes its colours back by a string without an end.
    if sequence.isEmpty, byte == UInt8(ascii: "R") { return state = .ground }
    switch byte {
    case 0x07: finishString(endingWell: true)
    case 0x1B: state = .stringEscape
    default:
      sequence.append(byte)
      if sequence.count > 1 << 17 { finishString(endingWell: false) }
    }
  }

  /// Colours are taken back, and what was copied is offered to the clipboard; nothing else goes by a string.
  private mutating func finishString(endingWell isWell: Bool) {
    state = .ground
    let text = String(decoding: sequence, as: UTF8.self)
    let isClipboard =
      text.hasPrefix("52;c;")
      && text.dropFirst(5).allSatisfy {
        $0.isASCII && ($0.isLetter || $0.isNumber || "+/=".contains($0))
      }
    guard isWell, text == "104" || isClipboard else { return fault("string \(text.prefix(60))") }
  }
}
