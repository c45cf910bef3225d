import Foundation
import Rulebook
import Testing

struct TimestampCodingTests {
  @Test(arguments: [Int64.min, -1, 0, 1_795_419_000_000, Int64.max])
  func `an instant travels in JSON as its number of milliseconds`(milliseconds: Int64) throws {
    let instant = Timestamp(milliseconds: milliseconds)
    let data = try JSONEncoder().encode(["at": instant])
    #expect(String(decoding: data, as: UTF8.self) == "{\"at\":\(milliseconds)}")
    #expect(try JSONDecoder().decode([String: Timestamp].self, from: data) == ["at": instant])
  }
}
