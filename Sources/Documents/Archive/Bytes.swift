/// Numbers in bytes, the lowest byte first; nil beyond the end.
struct Bytes {
  let all: [UInt8]

  func number16(at place: Int) -> Int? {
    guard place >= 0, place <= all.count - 2 else { return nil }
    return Int(all[place]) | Int(all[place + 1]) << 8
  }

  func number32(at place: Int) -> Int? {
    guard let low = number16(at: place), let high = number16(at: place + 2) else { return nil }
    return low | high << 16
  }

  func slice(_ start: Int, count: Int) -> ArraySlice<UInt8>? {
    guard start >= 0, count >= 0, start <= all.count, count <= all.count - start else {
      return nil
    }
    return all[start..<start + count]
  }
}
