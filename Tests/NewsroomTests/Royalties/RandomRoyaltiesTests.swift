import EditorCLI
@testable import Newsroom
import Reports
import Royalties
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// Whatever is done in whatever order, nobody is paid twice and every sum is the same wherever it stands.
@Suite struct RandomRoyaltiesTests {
  @Test(arguments: ProbeProcess.isLong ? Array(1...40) : [1, 2, 3])
  func `in random histories no work is paid twice and all sums agree`(seed: UInt64) throws {
    var history = try RandomRoyalties(seed: 20_261_123 + seed)
    for number in 1...(ProbeProcess.isLong ? 600 : 150) {
      let step = try history.step()
      let found = try history.faults()
      try #require(found.isEmpty, "seed \(history.seed), step \(number), \(step): \(found)")
    }
    #expect(try history.office.findings().isEmpty, "seed \(history.seed)")
    try history.checkRecomputation()
    // A history in which hardly anything happened shows nothing.
    #expect(history.counts["make", default: 0] > 2 && history.counts["pay", default: 0] > 0)
    print("seed \(history.seed): \(history.counts.sorted { $0.key < $1.key })")
  }
}

/// A newsroom in which people publish, grade, list, pay and take back as the dice fall.
struct RandomRoyalties {
  let seed: UInt64
  let office: RoyaltyDesk
  private(set) var counts: [String: Int] = [:]
  private var dice: SeededGenerator
  private var items: [ID<Item>] = []
  private var sheets: [String] = []
  /// The sheet that the last step was about.
  private var touched: String?

  init(seed: UInt64) throws {
    self.seed = seed
    dice = SeededGenerator(seed: seed)
    office = try RoyaltyDesk(at: .morning("2026-06-20"), seed: seed)
    let hoa = try office.desk.acting(.hoa)
    for year in [2026, 2027] {
      _ = try office.newsroom.addToFund(
        of: "bacgiang", year, .budget, Dong(100_000_000), note: "QĐ", by: hoa)
      _ = try office.newsroom.setFund(
        of: "bacgiang", year, FundChange(encouragement: Percent(10)), by: hoa)
    }
    for number in 1...5 { items.append(try office.publish("tin \(number)", by: writer())) }
  }

  // MARK: Steps

  /// Does one thing; what is refused changes nothing. Answers what was tried.
  mutating func step() throws -> String {
    touched = sheets.isEmpty ? nil : sheets.randomElement(using: &dice)
    let name = Self.steps.randomElement(using: &dice) ?? ""
    do {
      try make(name)
      counts[name, default: 0] += 1
      return name
    } catch NewsroomError.refused(let denial) {
      counts["refused", default: 0] += 1
      return "\(name) refused: \(denial.refusals.map(\.code))"
    }
  }

  private static let steps =
    repeated("publish", 4) + repeated("grade", 8) + repeated("propose", 4) + repeated("make", 4)
    + repeated("remake", 3) + repeated("check", 4) + repeated("sign", 4) + repeated("pay", 4)
    + repeated("correct", 2)
    + ["exempt", "unexempt", "return", "resubmit", "cancel", "encourage", "wait", "law", "part"]

  private static func repeated(_ name: String, _ count: Int) -> [String] {
    Array(repeating: name, count: count)
  }

  private mutating func make(_ name: String) throws {
    switch name {
    case "publish": items.append(try office.publish("tin \(items.count)", by: writer()))
    case "grade": try grade(by: .son)
    case "propose": try grade(by: Bool.random(using: &dice) ? .ha : .lan)
    case "exempt":
      _ = try office.newsroom.exempt(item(), nil, because: .quota, by: office.desk.acting(.son))
    case "unexempt":
      _ = try office.newsroom.endExemption(of: item(), nil, by: office.desk.acting(.hoa))
    case "part":
      let part = WorkPart.allCases.randomElement(using: &dice) ?? .editing
      _ = try office.newsroom.addWorkPart(part, of: item(), by: office.desk.acting(.hoa))
    case "make": try makeSheet()
    case "remake", "correct", "encourage": try change(name)
    case "wait": office.desk.clock.move(days: Int.random(in: 1...20, using: &dice))
    case "law": try setFigure()
    default: try move(TransitionName(rawValue: name))
    }
  }

  private mutating func writer() -> Cast { Bool.random(using: &dice) ? .minh : .quan }

  private mutating func item() -> ID<Item> { items.randomElement(using: &dice) ?? ID(0) }

  private mutating func grade(by person: Cast) throws {
    let payees = ["minh", "quan", "ha", "tacgia"].shuffled(using: &dice)
    var shares: [(String, Int)] = []
    var left = 100
    for payee in payees.prefix(Int.random(in: 0...3, using: &dice)) {
      let percent = Int.random(in: 1...max(1, left - 3), using: &dice)
      shares.append((payee, percent))
      left -= percent
    }
    if let last = shares.indices.last { shares[last].1 += left }
    let adjustments: [GradeAct.GivenAdjustment] =
      Bool.random(using: &dice)
      ? [.init(.hardship, Percent(count: Int.random(in: 0...10_000, using: &dice)))] : []
    let coefficient = Int.random(in: 1...8, using: &dice)
    try office.grade(item(), coefficient, by: person, adjustments: adjustments, shares: shares)
  }

  private mutating func makeSheet() throws {
    let today = office.desk.clock.now.civilDate
    let from = today.adding(days: -Int.random(in: 0...60, using: &dice))
    let payee = ["minh", "quan", nil, nil].randomElement(using: &dice) ?? nil
    let to = Bool.random(using: &dice) ? today : from.adding(days: 20)
    let made = try office.newsroom.makeSheet(
      NewSheet(portal: "bacgiang", from: from, to: to, payee: payee),
      by: office.desk.acting(.hoa)
    ).outcome
    sheets.append(made.number)
    touched = made.number
  }

  private mutating func change(_ name: String) throws {
    guard let touched else { return }
    let hoa = try office.desk.acting(.hoa)
    let amount = Dong(Int64.random(in: -200_000...200_000, using: &dice))
    let payee = ["minh", "quan", "tacgia"].randomElement(using: &dice) ?? "minh"
    switch name {
    case "remake":
      let out = (0..<Int.random(in: 0...2, using: &dice)).map { _ in item() }
      _ = try office.newsroom.remakeSheet(touched, without: out, by: hoa)
    case "correct":
      _ = try office.newsroom.addLine(
        .correction(of: item(), nil, amount), to: payee, on: touched, because: "nhầm", by: hoa)
    default:
      _ = try office.newsroom.addLine(
        .encouragement(amount), to: payee, on: touched, because: "hay", by: hoa)
    }
  }

  private mutating func move(_ transition: TransitionName) throws {
    guard let touched else { return }
    let people: [TransitionName: Cast] = [
      "check": .lan, "sign": .son, "pay": .dung, "return": .dung, "resubmit": .hoa, "cancel": .hoa,
    ]
    try office.act(transition, on: touched, by: people[transition] ?? .hoa)
  }

  private mutating func setFigure() throws {
    let salary = Int64.random(in: 2_000_000...3_000_000, using: &dice)
    let from = office.desk.clock.now.civilDate.adding(days: Int.random(in: -5...30, using: &dice))
    _ = try office.newsroom.addLegalFigure(
      NewLegalFigure(
        code: "base-salary", value: "\(salary)", from: from, citation: "NĐ", mark: .memory),
      by: office.desk.acting(.tuan))
  }
}

// MARK: What always holds

extension RandomRoyalties {
  /// What does not agree, counted anew from the rows by other ways than the program's.
  func faults() throws -> [String] {
    let works = try rows("SELECT id, portal_id, month, standing, amount, grade_id FROM work")
    return try doubles() + sums() + documents() + tallies(works) + shares(works) + fund(works)
      + spending(works)
  }

  private func rows(_ sql: String) throws -> [Row] { try office.store.database.rows(sql) }

  /// A work on two sheets that stand, or paid to somebody twice.
  private func doubles() throws -> [String] {
    var sheets: [Int64: Set<Int64>] = [:]
    var paid: [[Int64]: Int] = [:]
    let lines = try rows(
      """
      SELECT work_id, sheet_line.payee_id, sheet_id, paid_day IS NOT NULL FROM sheet_line
        JOIN sheet ON sheet.id = sheet_id WHERE kind = 'work' AND live = 1
      """)
    for line in lines {
      sheets[try line.int(0), default: []].insert(try line.int(2))
      if try line.bool(3) { paid[[try line.int(0), try line.int(1)], default: 0] += 1 }
    }
    return sheets.filter { $0.value.count > 1 }.map { "work \($0.key) on \($0.value.count)" }
      + paid.filter { $0.value > 1 }.map { "\($0.key) paid \($0.value) times" }
  }

  /// Sheets whose lines, payments and total differ.
  private func sums() throws -> [String] {
    try rows("SELECT id, number, gross, tax, state FROM sheet").compactMap { row in
      let id = ID<PaymentSheet>(try row.int(0))
      let lines = try office.store.lines(of: id).map(\.amount.amount).reduce(0, +)
      let payments = try office.store.payments(of: id).map(\.withholding)
      let gross = payments.map(\.gross.amount).reduce(0, +)
      let tax = payments.map(\.tax.amount).reduce(0, +)
      let isCancelled = try row.text(4) == "cancelled"
      let isRight =
        try lines == row.int(2) && (isCancelled || gross == row.int(2) && tax == row.int(3))
      return try isRight ? nil : "\(row.text(1)): \(lines), \(gross), \(tax)"
    }
  }

  /// The sheet that was touched, as it goes out: totals of the documents, and what is read back from CSV.
  private func documents() throws -> [String] {
    guard let touched else { return [] }
    let view = try office.view(touched)
    guard view.sheet.state != "cancelled" else { return [] }
    let board = try office.newsroom.board()
    let document = SheetDocument(view, board)
    let (lines, payments) = (try document.document(), try document.payments())
    let wanted = view.sheet.gross.amount
    let sums = [
      try total(of: "amount", in: lines), try total(of: "gross", in: payments),
      try total(of: "tax", in: payments) + total(of: "net", in: payments),
      try read("amount", of: lines), try read("gross", of: payments),
      try readTotal(of: "amount", in: lines), lines.amountInWords?.amount ?? -1,
    ]
    return sums.allSatisfy { $0 == wanted } ? [] : ["\(touched): \(wanted), not \(sums)"]
  }

  private func index(_ code: String, _ document: TableDocument) throws -> Int {
    try #require(document.columns.firstIndex { $0.code == code })
  }

  private func total(of code: String, in document: TableDocument) throws -> Int64 {
    guard case .money(let sum) = document.totals[try index(code, document)] else { return -1 }
    return sum.amount
  }

  /// The sum of a column, read back from what programs get.
  private func read(_ code: String, of document: TableDocument) throws -> Int64 {
    guard document.rowCount > 0 else { return 0 }
    let table = try CsvTable(document.csv(.machine).bytes)
    let column = try #require(table.titles.firstIndex(of: code))
    return table.rows.compactMap { Int64($0[column]) }.reduce(0, +)
  }

  /// The last line of what people get.
  private func readTotal(of code: String, in document: TableDocument) throws -> Int64 {
    let table = try CsvTable(
      document.csv(.people(separator: .semicolon, byteOrderMark: true)).bytes)
    return Int64(table.rows.last?[try index(code, document)] ?? "") ?? -1
  }

  private func tallies(_ works: [Row]) throws -> [String] {
    var counted: [String: [Int64]] = [:]
    for work in works {
      let place = "\(try work.int(1)) \(try work.int(2)) \(try work.text(3))"
      let former = counted[place] ?? [0, 0]
      counted[place] = [former[0] + 1, former[1] + (try work.int(4))]
    }
    var kept: [String: [Int64]] = [:]
    for row in try rows("SELECT portal_id, month, standing, works, amount FROM work_tally") {
      let numbers = [try row.int(3), try row.int(4)]
      guard numbers != [0, 0] else { continue }
      kept["\(try row.int(0)) \(try row.int(1)) \(try row.text(2))"] = numbers
    }
    return kept == counted ? [] : ["tallies \(kept), counted \(counted)"]
  }

  private func shares(_ works: [Row]) throws -> [String] {
    var sums: [Int64: Int64] = [:]
    for row in try rows("SELECT work_id, amount FROM work_share") {
      sums[try row.int(0), default: 0] += try row.int(1)
    }
    return try works.compactMap { work in
      let (id, amount) = (try work.int(0), try work.int(4))
      return sums[id, default: 0] == amount ? nil : "work \(id): \(amount), shares \(sums[id] ?? 0)"
    }
  }

  private func fund(_ works: [Row]) throws -> [String] {
    let hoa = try office.desk.acting(.hoa)
    let others = try rows(
      """
      SELECT to_day, paid_day IS NOT NULL, amount FROM sheet_line JOIN sheet ON sheet.id = sheet_id
      WHERE kind <> 'work' AND live = 1
      """)
    return try [2026, 2027].compactMap { year in
      var sums: [String: Int64] = [:]
      for work in works where try work.int(2) / 12 == Int64(year) {
        sums[try work.text(3), default: 0] += try work.int(4)
      }
      for line in others where CivilDate(dayNumber: Int(try line.int(0))).year == year {
        sums[try line.bool(1) ? "paid" : "listed", default: 0] += try line.int(2)
      }
      let wanted = FundBalance(
        given: Dong(100_000_000),
        graded: Dong(sums["proposed", default: 0] + sums["graded", default: 0]),
        listed: Dong(sums["listed", default: 0]), paid: Dong(sums["paid", default: 0]))
      let balance = try office.newsroom.fund(of: "bacgiang", year, by: hoa).balance
      return balance == wanted ? nil : "\(year): \(balance), not \(wanted)"
    }
  }

  /// What the year cost, by whatever it is counted: the same in all.
  private func spending(_ works: [Row]) throws -> [String] {
    let hoa = try office.desk.acting(.hoa)
    let counted = ["proposed", "graded", "listed", "paid"]
    let wanted = try works.filter { try $0.int(2) / 12 == 2026 && counted.contains($0.text(3)) }
      .map { try $0.int(4) }.reduce(0, +)
    return try SpendingHead.allCases.compactMap { head in
      let total = try office.newsroom.spending(by: head, in: 2026, on: [], by: hoa).total.amount
      return total == wanted ? nil : "spending by \(head): \(total), not \(wanted)"
    }
  }

  /// What was signed comes out again, years later.
  func checkRecomputation() throws {
    office.desk.clock.move(days: 2_000)
    for sheet in sheets {
      let view = try office.view(sheet)
      guard ["signed", "paid"].contains(view.sheet.state) else { continue }
      let result = try office.recompute(sheet)
      #expect(result.isSame, "seed \(seed): \(result)")
    }
  }
}
