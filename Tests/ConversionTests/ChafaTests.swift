import Foundation
import Testing

@testable import Conversion

/// Pictures in letters. The drawing program stands in a folder of the test's own; the machine's is tried where it is there.
final class ChafaTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "toasoan-chafa-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: "prlimit").path, withDestinationPath: "/usr/bin/prlimit")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func chafa(_ script: String) throws -> Chafa {
    let program = folder.appending(path: "chafa")
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program.path)
    return try Chafa(in: [folder.path])
  }

  @Test func `a machine without the program says so`() {
    #expect(throws: ConversionFault.notInstalled("chafa")) { try Chafa(in: [folder.path]) }
  }

  @Test func `the rows fit, and nothing in them steers a terminal`() throws {
    let drawn = try chafa(
      "printf '\\033[?25l\\033[0m\\033[38;5;1mABCDEF\\033[0m\\r\\n\\007GH\\nI\\nJ\\n\\n'")
    #expect(
      try drawn.rows(of: [1], columns: 4, rows: 3, isASCII: true) == ["ABCD", "GH", "I"])
  }

  @Test func `it is given the picture on its input, and no words of the environment`() throws {
    let drawn = try chafa("cat; printf '\\n'; env | grep -c SECRET; ls /proc/self/fd | wc -l")
    setenv("TOASOAN_SECRET", "x", 1)
    defer { unsetenv("TOASOAN_SECRET") }
    let rows = try drawn.rows(of: Array("pic".utf8), columns: 40, rows: 9, isASCII: false)
    // 0, 1, 2, and the one by which `ls` reads the folder.
    #expect(rows == ["pic", "0", "4"])
  }

  @Test func `sixel is never asked for, and the size is`() throws {
    let rows = try chafa("echo \"$@\"").rows(of: [], columns: 999, rows: 7, isASCII: false)
    #expect(
      rows == [
        "--format symbols --colors none --dither diffusion --animate off --threads 1 "
          + "--symbols block+border+space --size 999x7 -"
      ])
  }

  @Test(arguments: ["exit 2", "kill -9 $$", "yes x"])
  func `a program that fails or does not stop is a fault and no picture`(script: String) throws {
    let drawn = try chafa(script)
    #expect(throws: ConversionFault.self) {
      try drawn.rows(of: [], columns: 10, rows: 10, isASCII: false)
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/chafa")))
  func `the machine's program draws a picture, and refuses what is none`() throws {
    let picture = Self.halfWhite(side: 8)
    let rows = try Chafa().rows(of: picture, columns: 16, rows: 8, isASCII: false)
    #expect(!rows.isEmpty && rows.count <= 8 && rows.allSatisfy { $0.count <= 16 })
    #expect(Set(rows.joined()).count > 1)
    #expect(throws: ConversionFault.self) {
      try Chafa().rows(of: Array("no picture".utf8), columns: 16, rows: 8, isASCII: false)
    }
  }

  /// A GIF of black and white halves: letters of its code are 9 bits at most, so that no table grows.
  private static func halfWhite(side: Int) -> [UInt8] {
    var bytes = Array("GIF89a".utf8) + [UInt8(side), 0, UInt8(side), 0, 0x80, 0, 0]
    bytes += [0, 0, 0, 255, 255, 255]
    bytes += [0x2C, 0, 0, 0, 0, UInt8(side), 0, UInt8(side), 0, 0, 2]
    // Each pixel in three bits, with the table cleared before every second one.
    var bits: [Int] = []
    for pixel in 0..<(side * side) {
      if pixel % 2 == 0 { bits.append(4) }
      bits.append(pixel % side < side / 2 ? 0 : 1)
    }
    bits.append(5)
    var (data, filled, held): ([UInt8], Int, Int) = ([], 0, 0)
    for code in bits {
      held |= code << filled
      filled += 3
      while filled >= 8 {
        data.append(UInt8(held & 0xFF))
        held >>= 8
        filled -= 8
      }
    }
    if filled > 0 { data.append(UInt8(held & 0xFF)) }
    return bytes + [UInt8(data.count)] + data + [0, 0x3B]
  }
}
