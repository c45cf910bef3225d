/// Scrolls of several lines at once, as single ones.
///
/// Curses moves a region with `CSI n S` and `CSI n T` where the terminal has them. Some readers of screens do not know
/// these and go on showing what is gone. Curses stands in the row of the region's edge before it sends them, so that n
/// line feeds, or n reverse ones, do the same; every terminal knows those.
enum LineScrolls {
  static func bySingleLines(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 == upwards || $0 == downwards }) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var index = 0
    while index < bytes.count {
      if let scroll = Scroll(bytes, at: index) {
        let step: [UInt8] = scroll.isUpwards ? [0x0A] : [0x1B, UInt8(ascii: "M")]
        for _ in 0..<scroll.lines { result += step }
        index = scroll.end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static let upwards = UInt8(ascii: "S")
  private static let downwards = UInt8(ascii: "T")

  /// `ESC [ n S` or `ESC [ n T`.
  private struct Scroll {
    let lines: Int
    let isUpwards: Bool
    let end: Int

    init?(_ bytes: [UInt8], at start: Int) {
      guard bytes[start] == 0x1B, start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "[")
      else { return nil }
      var index = start + 2
      var number = 0
      while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) {
        number = min(number * 10 + Int(bytes[index] - UInt8(ascii: "0")), 1_000)
        index += 1
      }
      guard index < bytes.count, index > start + 2,
        bytes[index] == upwards || bytes[index] == downwards
      else { return nil }
      lines = number
      isUpwards = bytes[index] == upwards
      end = index + 1
    }
  }
}
