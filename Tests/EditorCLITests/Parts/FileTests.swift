@testable import EditorCLI
import Testing

@Test(
  arguments: [
    ([], nil), (Array("Bắc Giang".utf8), nil), ([0x61, 0xFF], 1), ([0xC0, 0x80], 0),
    ([0xED, 0xA0, 0x80], 0), ([0x61, 0xE1, 0xBA], 1), ([0xF4, 0x90, 0x80, 0x80], 0),
    ([0xF0, 0x9F, 0x98, 0x80, 0x80], 4),
  ] as [([UInt8], Int?)])
func `the first byte that is no UTF-8 is found`(bytes: [UInt8], place: Int?) {
  #expect(firstInvalidByte(of: bytes) == place)
}

/// The library knows whether; the place is ours.
@Test func `any bytes are judged as the standard library judges them`() {
  let seed: UInt64 = 42
  let numbers = Numbers(seed: seed)
  let usual: [UInt8] = [
    0x61, 0xC3, 0xA1, 0xE1, 0xBB, 0x87, 0xF0, 0x9F, 0x98, 0x80, 0xED, 0xA0, 0xF4,
  ]
  for _ in 0..<20_000 {
    let bytes = (0..<Int(numbers.next() % 8)).map { _ in
      numbers.next() % 4 == 0
        ? UInt8(truncatingIfNeeded: numbers.next())
        : usual[Int(numbers.next() % UInt64(usual.count))]
    }
    let place = firstInvalidByte(of: bytes)
    #expect((place == nil) == (String(validating: bytes, as: UTF8.self) != nil), "seed \(seed)")
    guard let place else { continue }
    #expect(String(validating: bytes[..<place], as: UTF8.self) != nil, "seed \(seed): \(bytes)")
  }
}

@Test func `a mark of byte order is not part of the text`() throws {
  #expect(try strictText([0xEF, 0xBB, 0xBF, 0x61], of: "x") == "a")
}

@Test func `bodies must be UTF-8, no old office files and no devices`() throws {
  let world = try World()
  try world.found()
  let wrong = try world.write([0x42, 0xE1, 0xBA, 0x41], to: "sai.md")
  func new(_ body: String) -> Told {
    world.run(
      as: "minh", "item new --portal tinh --kind news --title T --body \(body)")
  }
  #expect(new(wrong).messages.contains("byte thứ 2 không hợp lệ"))
  let old = try world.write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], to: "cu.doc")
  #expect(new(old).messages.contains(".docx"))
  #expect(new("/dev/zero").status == .wrongUsage)
  #expect(new("\(world.folder)").status == .wrongUsage)
  #expect(new("\(world.folder)/none.md").messages.contains("không có tệp"))
}
