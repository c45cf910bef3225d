/// Cuts the bytes that arrive into lines.
struct LineReader {
  private var begun: [UInt8] = []

  /// Lines that `bytes` end; what is behind the last line feed waits for more.
  mutating func feed(_ bytes: [UInt8]) -> [[UInt8]] {
    let parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard parts.count > 1 else {
      begun += bytes
      return []
    }
    let lines = [begun + parts[0]] + parts[1..<(parts.count - 1)].map { Array($0) }
    begun = Array(parts[parts.count - 1])
    return lines
  }

  /// What was begun and not ended, since nothing more will come; nil when there is nothing.
  mutating func finish() -> [UInt8]? {
    defer { begun = [] }
    return begun.isEmpty ? nil : begun
  }
}
