/// Portable SQL as SQLite reads it: `$1` becomes `?1`, because SQLite takes `$1` for a name and
/// numbers names by first appearance. What stands in texts, quoted names and comments stays as it
/// is, and so does a `$` inside a name.
func sqliteText(_ portable: String) -> String {
  let source = Array(portable.utf8)
  var result: [UInt8] = []
  result.reserveCapacity(source.count)
  var place = 0
  while place < source.count {
    let end = quotedEnd(source, from: place)
    if end > place {
      result += source[place..<end]
      place = end
    } else {
      result.append(isParameter(source, at: place) ? UInt8(ascii: "?") : source[place])
      place += 1
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// The place after the text, quoted name or comment that begins at `start`; `start` itself when
/// none does. A doubled quotation mark ends one text and begins the next, which comes to the same.
private func quotedEnd(_ source: [UInt8], from start: Int) -> Int {
  let second = start + 1 < source.count ? source[start + 1] : 0
  switch (source[start], second) {
  case (UInt8(ascii: "'"), _), (UInt8(ascii: "\""), _), (UInt8(ascii: "`"), _):
    return end(of: [source[start]], source, from: start + 1)
  case (UInt8(ascii: "["), _): return end(of: [UInt8(ascii: "]")], source, from: start + 1)
  case (UInt8(ascii: "-"), UInt8(ascii: "-")):
    return end(of: [UInt8(ascii: "\n")], source, from: start + 2)
  case (UInt8(ascii: "/"), UInt8(ascii: "*")):
    return end(of: [UInt8(ascii: "*"), UInt8(ascii: "/")], source, from: start + 2)
  default: return start
  }
}

private func end(of mark: [UInt8], _ source: [UInt8], from start: Int) -> Int {
  var place = start
  while place < source.count {
    if source[place...].starts(with: mark) { return place + mark.count }
    place += 1
  }
  return source.count
}

private func isParameter(_ source: [UInt8], at place: Int) -> Bool {
  guard source[place] == UInt8(ascii: "$"), place + 1 < source.count,
    isDigit(source[place + 1])
  else { return false }
  return place == 0 || !belongsToName(source[place - 1])
}

private func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

private func belongsToName(_ byte: UInt8) -> Bool {
  isDigit(byte) || byte >= 128 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
    || (byte | 32 >= UInt8(ascii: "a") && byte | 32 <= UInt8(ascii: "z"))
}
