import Reports
import Royalties
import Rulebook
import Testing

@Suite struct TableDocumentTests {
  @Test func `sums of groups and totals are those of the rows`() throws {
    let sheet = try Sheets.sheet()
    #expect(
      sheet.groupSums == [
        [
          .empty, .empty, .empty, .coefficient(Coefficient(count: 135)), .empty,
          .money(Dong(315_900)),
        ],
        [
          .empty, .empty, .empty, .coefficient(Coefficient(count: 220)), .empty,
          .money(Dong(514_800)),
        ],
      ])
    #expect(
      sheet.totals == [
        .empty, .empty, .empty, .coefficient(Coefficient(count: 355)), .empty,
        .money(Dong(830_700)),
      ])
    #expect(sheet.rowCount == 3)
  }

  @Test func `sums of groups add up to the totals, whatever the rows`() throws {
    var state: UInt64 = 20_261_127
    func next(_ bound: UInt64) -> Int64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int64((state >> 33) % bound)
    }
    for _ in 0..<50 {
      let groups = (0..<next(8)).map { _ in
        TableGroup(
          "A",
          rows: (0..<next(20)).map { _ in
            Sheets.row(1, "x", Coefficient(count: Int(next(3_000))), next(1 << 30) - 1_000)
          })
      }
      let sheet = try Sheets.sheet(groups)
      var sum = Dong.zero
      for sums in sheet.groupSums {
        guard case .money(let money) = sums[5] else { continue }
        sum += money
      }
      #expect(sheet.totals[5] == .money(sum))
      #expect(sheet.amountInWords == sum)
    }
  }

  @Test func `an empty cell counts as nothing`() throws {
    var row = Sheets.row(1, "Tin", Coefficient(1), 5)
    row[5] = .empty
    let sheet = try Sheets.sheet([TableGroup(rows: [row, Sheets.row(2, "Bài", Coefficient(1), 7)])])
    #expect(sheet.totals[5] == .money(Dong(7)))
  }

  @Test func `the total stands below in Vietnamese words`() throws {
    #expect(
      try Sheets.sheet().amountLine
        == "Số tiền bằng chữ: Tám trăm ba mươi nghìn bảy trăm đồng.")
  }

  @Test func `the head of the log stands below the notes`() throws {
    #expect(
      try Sheets.sheet(notes: ["Căn cứ Nghị định 18/2014/NĐ-CP."]).noteLines == [
        "Căn cứ Nghị định 18/2014/NĐ-CP.", "Nhật ký khi lập: 12.345 dòng, mã 0123456789abcdef.",
      ])
  }

  @Test(arguments: ["0123456789abcde", "0123456789abcdefa", "0123456789ABCDEF", "0123456789abcdeg"])
  func `a head of the log has 16 hex digits in small letters`(digits: String) {
    #expect(LogHead(size: 1, digits: digits) == nil)
  }

  // MARK: What is refused

  private func fault(
    _ columns: [TableColumn] = Sheets.columns, _ groups: [TableGroup] = [],
    wordsOf code: String? = nil, signatures: [SignatureBox] = []
  ) -> TableFault? {
    do throws(TableFault) {
      _ = try TableDocument(
        Sheets.heading(), columns: columns, groups: groups, wordsOf: code,
        signatures: signatures)
      return nil
    } catch { return error }
  }

  @Test func `columns have different codes, a width, and sums where there can be any`() {
    #expect(fault([]) == .noColumns)
    let net = TableColumn("net", title: "Thực nhận", .money, width: 10)
    #expect(fault([net, net]) == .codeTakenOrEmpty("net"))
    #expect(fault([TableColumn("", title: "", .text, width: 1)]) == .codeTakenOrEmpty(""))
    #expect(
      fault([TableColumn("net", title: "", .money, width: 0)]) == .widthNotPositive(code: "net"))
    for kind in TableColumn.Kind.allCases {
      let found = fault([TableColumn("a", title: "A", kind, isSummed: true, width: 1)])
      #expect(found == (kind.canBeSummed ? nil : .cannotBeSummed(code: "a")))
    }
  }

  @Test func `a row has a cell of the right kind for each column`() {
    let short = TableGroup(rows: [Sheets.row(1, "a", Coefficient(1), 1), [.text("b")]])
    #expect(
      fault(Sheets.columns, [short]) == .wrongCellCount(row: 2, found: 1, expected: 6))
    var row = Sheets.row(1, "a", Coefficient(1), 1)
    row[5] = .text("1000")
    #expect(
      fault(Sheets.columns, [TableGroup(rows: [row])])
        == .wrongKind(row: 1, column: 6, expected: .money))
  }

  @Test func `a sum beyond 64 bits is refused and does not trap`() {
    let rows = [1, 2].map { Sheets.row($0, "a", Coefficient(1), .max) }
    #expect(fault(Sheets.columns, [TableGroup(rows: rows)]) == .sumTooLarge(code: "net"))
  }

  @Test func `words are of the total of a column of money`() {
    #expect(fault(wordsOf: "coefficient") == .noMoneyForWords(code: "coefficient"))
    #expect(fault(wordsOf: "gross") == .noMoneyForWords(code: "gross"))
  }

  @Test func `at most four sign beside each other`() {
    let box = SignatureBox(office: "Kế toán", name: nil)
    #expect(fault(signatures: Array(repeating: box, count: 4)) == nil)
    #expect(
      fault(signatures: Array(repeating: box, count: 5)) == .tooManySignatures(5, limit: 4))
  }
}

@Suite struct HeadingTests {
  @Test(
    arguments: [(5, "Số: 05/BK-BBT"), (10, "Số: 10/BK-BBT"), (123, "Số: 123/BK-BBT")])
  func `a number below 10 has a 0 before it`(number: Int, line: String) {
    #expect(DocumentNumber(number, symbol: "BK-BBT").line == line)
  }

  @Test func `a number that is not given yet leaves room for a pen`() {
    #expect(DocumentNumber(nil, symbol: "BK-BBT").line == "Số:        /BK-BBT")
  }

  @Test(
    arguments: [
      (2026, 1, 5, "Bắc Giang, ngày 05 tháng 01 năm 2026"),
      (2026, 2, 10, "Bắc Giang, ngày 10 tháng 02 năm 2026"),
      (2026, 3, 9, "Bắc Giang, ngày 09 tháng 3 năm 2026"),
      (2026, 12, 31, "Bắc Giang, ngày 31 tháng 12 năm 2026"),
    ])
  func `days below 10 and the months 1 and 2 have a 0 before them`(
    year: Int, month: Int, day: Int, line: String
  ) {
    #expect(Sheets.heading(date: Sheets.day(year, month, day)).placeAndDate == line)
  }

  @Test func `numbers are written in the Vietnamese way`() {
    #expect(TableCell.money(Dong(1_234_567)).vietnameseText == "1.234.567")
    #expect(TableCell.money(Dong(-1_000)).vietnameseText == "-1.000")
    #expect(TableCell.wholeNumber(999).vietnameseText == "999")
    #expect(TableCell.coefficient(Coefficient(count: 125)).vietnameseText == "1,25")
    #expect(TableCell.percent(Percent(10)).vietnameseText == "10%")
    #expect(TableCell.date(Sheets.day(2026, 1, 5)).vietnameseText == "05/01/2026")
  }
}
