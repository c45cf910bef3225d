/// A text in the parts that are compared, each with a number that is equal for equal bytes.
struct MergeParts {
  let bytes: [UInt8]
  let ranges: [Range<Int>]
  let numbers: [Int32]

  /// The bytes of some parts that follow each other.
  func bytes(of parts: Range<Int>) -> [UInt8] {
    guard let first = parts.first, let last = parts.last else { return [] }
    return Array(bytes[ranges[first].lowerBound..<ranges[last].upperBound])
  }

  /// The bytes that stand in place of some parts of the base with the changes of one side made to them.
  func bytes(of parts: Range<Int>, with hunks: [MergeHunk], from side: MergeParts) -> [UInt8] {
    var made: [UInt8] = []
    var place = parts.lowerBound
    for hunk in hunks {
      made += bytes(of: place..<hunk.base.lowerBound) + side.bytes(of: hunk.new)
      place = hunk.base.upperBound
    }
    return made + bytes(of: place..<parts.upperBound)
  }
}

/// Takes texts apart with one table of numbers for all of them.
struct MergeTable {
  private var numbers: [ArraySlice<UInt8>: Int32] = [:]

  /// The lines of a text, each with its line feed.
  mutating func lines(of bytes: [UInt8]) -> MergeParts {
    var ranges: [Range<Int>] = []
    var start = 0
    for place in bytes.indices where bytes[place] == UInt8(ascii: "\n") {
      ranges.append(start..<(place + 1))
      start = place + 1
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
    return parts(bytes, ranges)
  }

  /// The syllables, numbers, signs and spaces of a text.
  mutating func tokens(of bytes: [UInt8]) -> MergeParts {
    var tokenizer = ChangeTokenizer(bytes)
    let tokens = tokenizer.tokens(in: bytes.indices, from: 0)
    return parts(bytes, tokens.map { Int($0.start)..<Int($0.end) })
  }

  private mutating func parts(_ bytes: [UInt8], _ ranges: [Range<Int>]) -> MergeParts {
    let found = ranges.map { number(of: bytes[$0]) }
    return MergeParts(bytes: bytes, ranges: ranges, numbers: found)
  }

  private mutating func number(of part: ArraySlice<UInt8>) -> Int32 {
    if let number = numbers[part] { return number }
    let number = Int32(numbers.count)
    numbers[part] = number
    return number
  }
}
