/// What a cat, a broken line and a hostile paste send to a terminal: bytes that follow from a seed.
public struct RandomTyping {
  private var dice: SeededGenerator
  /// Keys that lead somewhere are pressed as often as noise comes, so that the noise meets every screen.
  private static let keys: [String] = [
    "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}OA", "\u{1B}OB", "\u{1B}[5~",
    "\u{1B}[6~",
    "\u{1B}[H", "\u{1B}[F", "\u{1B}[1~", "\u{1B}[4~", "\u{1B}[3~", "\u{1B}OP", "\u{1B}OQ",
    "\u{1B}OR",
    "\u{1B}OS", "\u{1B}[15~", "\u{1B}[17~", "\u{1B}[18~", "\u{1B}[19~", "\u{1B}[20~", "\u{1B}[21~",
    "\u{1B}[24~", "\u{1B}[Z", "\u{1B}[1;2C", "\u{1B}[1;5D", "\r", "\r", "\r", "\t", "\t", " ",
    "\u{1B}",
    "\u{7F}", "1", "2", "3", "4", "5", "6", "7", "8", "9", "/", ":", "?", "+", "-", "a", "r", "o",
    "e",
    "i", "c", "p", "j", "k", "J", "K",
  ]
  /// Whole screens that only the list of commands opens.
  private static let commands = [
    "hàng đợi đăng", "tài khoản", "các cổng", "nhật ký", "tìm", "soạn", "đọc lại", "xem trước",
  ]

  public init(seed: UInt64) { dice = SeededGenerator(seed: seed) }

  public mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &dice)
  }

  /// A size from 1x1 to 300x100, half of the time one that people have.
  public mutating func size() -> (rows: Int, columns: Int) {
    let usual = [(24, 80), (30, 100), (40, 120), (15, 60), (10, 40)]
    if Bool.random(using: &dice) { return usual[number(0...usual.count - 1)] }
    return (number(1...100), number(1...300))
  }

  /// The bytes of one write. Ctrl-Q is rare, since it only ends the session.
  public mutating func bytes() -> [UInt8] {
    let bytes = anyBytes()
    return number(0...19) == 0 ? bytes : bytes.filter { $0 != 0x11 }
  }

  private mutating func anyBytes() -> [UInt8] {
    switch number(0...19) {
    case 0...8: return Array(pick(Self.keys).utf8)
    case 9: return [UInt8(number(1...26))]
    case 10: return noise(number(1...40))
    case 11: return [0x1B] + noise(number(1...6))
    case 12: return Array("\u{1B}[".utf8) + noise(number(1...12))
    case 13: return Array(pick(["\u{1B}]", "\u{1B}P", "\u{1B}_"]).utf8) + noise(number(0...30))
    case 14: return Array(hostileWords.utf8)
    case 15: return Array("\u{1B}[200~\(hostileWords)\u{1B}[201~".utf8)
    case 16: return Array("\u{1B}[200~".utf8) + noise(number(0...60)) + Array("\u{1B}[201~".utf8)
    case 17: return Array("\u{10}\(pick(Self.commands))\r".utf8)
    case 18:
      return Array(Array("\u{1B}[<0;5;7M\u{1B}[I\u{1B}[O\u{1B}[?62;c".utf8).prefix(number(1...20)))
    default: return Array("Đường về Lục Ngạn ".utf8.prefix(number(1...22)))
    }
  }

  private var hostileWords: String {
    mutating get { pick(HostileWords.all).words }
  }

  private mutating func noise(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &dice) }
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(0...elements.count - 1)]
  }
}
