import Reports
import Rulebook
import Testing

@Suite struct CsvReadingTests {
  private func table(_ text: String, limits: CsvLimits = .list) throws -> CsvTable {
    try CsvTable(Array(text.utf8), limits: limits)
  }

  private func faults(_ bytes: [UInt8], limits: CsvLimits = .list) -> [CsvFault] {
    do throws(CsvFaults) {
      _ = try CsvTable(bytes, limits: limits)
      return []
    } catch { return error.faults }
  }

  private func faults(_ text: String, limits: CsvLimits = .list) -> [CsvFault] {
    faults(Array(text.utf8), limits: limits)
  }

  @Test(
    arguments: [
      "ten,so\nLan,1\nMinh,2\n", "ten,so\r\nLan,1\r\nMinh,2\r\n", "ten,so\nLan,1\r\nMinh,2",
      "\u{FEFF}ten,so\nLan,1\nMinh,2", "ten;so\nLan;1\nMinh;2", "\"ten\",\"so\"\nLan,\"1\"\nMinh,2",
    ])
  func `LF or CRLF, quoted or not, with a byte order mark or without`(text: String) throws {
    let table = try table(text)
    #expect(table.titles == ["ten", "so"])
    #expect(table.rows == [["Lan", "1"], ["Minh", "2"]])
  }

  @Test func `the line of titles tells the separator`() throws {
    #expect(try table("a;b\n1,5;2").rows == [["1,5", "2"]])
    #expect(try table("a;b\n1,5;2").separator == .semicolon)
    #expect(try table("\"a;b\",c\n1;2,3").rows == [["1;2", "3"]])
    #expect(try table("a\nb").separator == .comma)
    #expect(faults("a;b,c\n1;2,3") == [.separatorUnclear])
  }

  @Test func `quotes hold separators, ends of lines and quotes`() throws {
    let table = try table("a,b\n\"x\r\ny, \"\"z\"\"\",\"\"\n")
    #expect(table.rows == [["x\r\ny, \"z\"", ""]])
  }

  @Test func `nothing is trimmed`() throws {
    #expect(try table("a,b\n x , \n").rows == [[" x ", " "]])
  }

  @Test func `texts come in in NFC`() throws {
    let table = try table("te\u{302}n\nLe\u{302} Ha\u{300}\n")
    #expect(table.titles.map { Array($0.unicodeScalars) } == [Array("tên".unicodeScalars)])
    #expect(Array(table.rows[0][0].unicodeScalars) == Array("Lê Hà".unicodeScalars))
  }

  @Test func `what was written comes back as it was`() throws {
    for form in [
      CsvForm.machine, .people(separator: .semicolon, byteOrderMark: true),
      .people(separator: .comma, byteOrderMark: false),
    ] {
      let table = try CsvTable(try Sheets.sheet(of: "Nói \"được\",\r\nrồi; thôi").csv(form).bytes)
      #expect(table.rows[0][1] == "Nói \"được\",\r\nrồi; thôi")
    }
  }

  @Test func `a field of the file is named from its row and column`() throws {
    #expect(try table("a,b\n1,2").place(row: 0, column: 1) == CsvPlace(row: 2, column: 2))
  }

  // MARK: Faults

  @Test func `a file without a line of titles is refused`() {
    #expect(faults("") == [.empty])
    #expect(faults("\u{FEFF}") == [.empty])
  }

  @Test(
    arguments: [
      ([0x61, 0x0A, 0x62, 0xFF], 3, 2, 1),  // never UTF-8
      ([0x61, 0x0A, 0xC0, 0xAF], 2, 2, 1),  // an overlong slash
      ([0x61, 0x0A, 0xED, 0xA0, 0x80], 2, 2, 1),  // half a pair
      ([0x61, 0x0A, 0xE1, 0xBB], 2, 2, 1),  // breaks off
      ([0x61, 0x2C, 0x62, 0x0A, 0x78, 0x2C, 0x22, 0x22, 0x22, 0x80, 0x22], 9, 2, 2),
      ([0xEF, 0xBB, 0xBF, 0x61, 0xFE], 4, 1, 1),
    ] as [([UInt8], Int, Int, Int)])
  func `what is no UTF-8 is refused with its byte`(
    bytes: [UInt8], byte: Int, row: Int, column: Int
  ) {
    #expect(faults(bytes) == [.notUtf8(byte: byte, CsvPlace(row: row, column: column))])
  }

  @Test func `quotes that can be read in two ways are refused`() {
    #expect(faults("a,b\n1,x\"y\n") == [.quoteInField(CsvPlace(row: 2, column: 2))])
    #expect(faults("a,b\n1,\"x\"y\n") == [.textBehindQuote(CsvPlace(row: 2, column: 2))])
    #expect(faults("a,b\n\"1,x\n2,3\n") == [.quoteNotClosed(CsvPlace(row: 2, column: 1))])
    #expect(faults("a,b\r1,2\r") == [.loneReturn(CsvPlace(row: 1, column: 2))])
  }

  @Test func `every row with too few or too many fields is told`() {
    #expect(
      faults("a,b\n1\n1,2\n1,2,3\n\n") == [
        .wrongColumnCount(row: 2, found: 1, expected: 2),
        .wrongColumnCount(row: 4, found: 3, expected: 2),
        .wrongColumnCount(row: 5, found: 1, expected: 2),
      ])
  }

  @Test func `titles are there and different`() {
    #expect(
      faults("a,,a\n1,2,3\n") == [
        .titleEmpty(CsvPlace(row: 1, column: 2)), .titleTwice("a", CsvPlace(row: 1, column: 3)),
      ])
  }

  // MARK: Limits

  private static let small = CsvLimits(bytes: 40, rows: 3, columns: 2, field: 4, faults: 2)

  @Test func `what is larger than it may be is refused`() {
    #expect(
      faults(String(repeating: "a", count: 41), limits: Self.small) == [.fileTooLarge(limit: 40)])
    #expect(faults("a\n1\n2\n3\n", limits: Self.small) == [])
    #expect(faults("a\n1\n2\n3\n4\n", limits: Self.small) == [.tooManyRows(limit: 3)])
    #expect(faults("a,b\n1,2,3\n", limits: Self.small) == [.tooManyColumns(row: 2, limit: 2)])
    #expect(
      faults("a,b\n1,\"12345\"\n", limits: Self.small)
        == [.fieldTooLong(CsvPlace(row: 2, column: 2), limit: 4)])
  }

  @Test func `of many faults the first are told`() {
    #expect(
      faults("a,b\n1\n2\n3\n", limits: Self.small) == [
        .wrongColumnCount(row: 2, found: 1, expected: 2),
        .wrongColumnCount(row: 3, found: 1, expected: 2), .more,
      ])
  }

  @Test func `random bytes are read or refused, and nothing else happens`() {
    var state: UInt64 = 20_261_127
    let signs: [UInt8] = [0x22, 0x2C, 0x3B, 0x0A, 0x0D, 0x61, 0xC3, 0xA9, 0xFF, 0xEF]
    for _ in 0..<5_000 {
      var bytes: [UInt8] = []
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(signs[Int(state >> 33) % signs.count])
      }
      guard let table = try? CsvTable(bytes) else { continue }
      #expect(table.rows.allSatisfy { $0.count == table.titles.count })
    }
  }
}
