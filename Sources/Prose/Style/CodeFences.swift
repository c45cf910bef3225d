/// Tells, line by line, which lines of a CommonMark text are code between fences, the fences with them.
public struct CodeFences: Sendable, Hashable {
  /// The fence of the block that the next line is in, nil outside of one.
  private var open: Fence?

  private struct Fence: Sendable, Hashable {
    let sign: Character
    let length: Int
    let isBare: Bool
  }

  public init() {}

  /// Whether the next line is code.
  public mutating func isCode(_ line: some StringProtocol) -> Bool {
    let found = Self.fence(in: line)
    guard let open else {
      self.open = found
      return found != nil
    }
    if let found, found.sign == open.sign, found.length >= open.length, found.isBare {
      self.open = nil
    }
    return true
  }

  private static func fence(in line: some StringProtocol) -> Fence? {
    // Nearly every line is ruled out by the sign it begins with.
    guard let byte = line.utf8.first(where: { $0 != 0x20 }), byte == 0x60 || byte == 0x7E else {
      return nil
    }
    let words = line.drop { $0 == " " }
    guard line.utf8.count - words.utf8.count < 4, let sign = words.first, sign == "`" || sign == "~"
    else { return nil }
    let rest = words.drop { $0 == sign }
    let length = words.utf8.count - rest.utf8.count
    guard length >= 3, sign == "~" || !rest.utf8.contains(UInt8(ascii: "`")) else { return nil }
    return Fence(sign: sign, length: length, isBare: rest.allSatisfy { $0 == " " })
  }
}
