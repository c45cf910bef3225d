import Glibc
import Newsroom
import Royalties
import Rulebook
import Storage
import TestSupport
import Workflow

/// A store with `items` published items that the head has graded, payees for them, and two secretaries: Hoa and Khánh.
func makeRoyalties(at path: String, items: Int) throws {
  try make(at: path, items: items)
  let acks = Acknowledgements("/dev/null")
  for name in ["approve", "queue"] { try act(name, at: path, acknowledging: acks) }
  let newsroom = try NewsroomProbe.open(path)
  _ = try newsroom.addRole(
    .secretary, to: "khanh", on: "bacgiang", by: try acting(.tuan, in: newsroom))
  let hoa = try acting(.hoa, in: newsroom)
  let genre = RatedGenre(code: "tin", title: "Tin", group: .news)
  _ = try newsroom.addRateTable(
    NewRateTable(
      portal: "bacgiang",
      .ranges([RangeRate(genre, from: Coefficient(1), to: Coefficient(8))]),
      from: CivilDate(iso: "2020-01-01"), decision: "13/2023/QĐ-UBND"), by: hoa)
  for login in ["minh", "quan"] {
    _ = try newsroom.addPayee(NewPayee(login: login, portal: "bacgiang", basis: "Luật"), by: hoa)
  }
  let son = try acting(.son, in: newsroom)
  for (number, row) in try rows(in: "published", newsroom, for: son).enumerated() {
    // Every third is Quân's, every third both have.
    let shares: [GradeAct.GivenShare] =
      switch number % 3 {
      case 0: [.init("minh", Percent(100))]
      case 1: [.init("quan", Percent(100))]
      default: [.init("minh", Percent(50)), .init("quan", Percent(50))]
      }
    _ = try newsroom.grade(
      GradeAct(on: row.id, .coefficient(Coefficient(5)), shares: shares), by: son)
  }
  try newsroom.close()
}

/// All of it on one sheet, checked and signed.
func signSheet(at path: String) throws {
  let newsroom = try NewsroomProbe.open(path)
  let sheet = try madeSheet(newsroom, by: "hoa", payee: nil, request: nil)
  for (step, person) in [("check", Cast.lan), ("sign", .son)] {
    _ = try newsroom.act(
      SheetAct(TransitionName(rawValue: step), on: sheet.number), by: acting(person, in: newsroom))
  }
  try newsroom.close()
}

private func madeSheet(
  _ newsroom: Newsroom, by login: String, payee: String?, request: RequestID?
) throws -> SheetOutcomeKept {
  let new = NewSheet(
    portal: "bacgiang", from: try CivilDate(iso: "2020-01-01"),
    to: try CivilDate(iso: "2099-12-31"),
    payee: payee)
  let acting = try newsroom.acting(as: login, from: "probe \(getpid())")
  return try newsroom.makeSheet(new, by: acting, request: request).outcome
}

/// Makes the sheet of everything, or pays the one that was signed.
func actOnSheet(_ name: String, _ newsroom: Newsroom, _ acks: Acknowledgements) throws {
  let request = RequestID(high: 4, low: name == "sheet-make" ? 1 : 2)
  let outcome: SheetOutcomeKept
  if name == "sheet-make" {
    outcome = try madeSheet(newsroom, by: "hoa", payee: nil, request: request)
  } else {
    let dung = try acting(.dung, in: newsroom)
    guard let signed = try newsroom.sheets(of: ["bacgiang"], in: nil, by: dung).first else {
      throw ProbeError.broken("no sheet")
    }
    outcome = try newsroom.act(SheetAct("pay", on: signed.number), by: dung, request: request)
      .outcome
  }
  try acks.add("sheet", outcome.number, "\(outcome.state)")
}

/// Tries to make a sheet together with others, and prints how it went: `made` with the number and the count of lines, or
/// `told` with the sheets on which the works stand.
func makeSheets(_ words: [String]) throws {
  let newsroom = try NewsroomProbe.open(words[1])
  raise(SIGSTOP)
  do {
    let outcome = try madeSheet(
      newsroom, by: words[2], payee: words[3] == "all" ? nil : words[3], request: nil)
    try Acknowledgements(words[4]).add("sheet", outcome.number, "\(outcome.state)")
    print("made \(outcome.number) \(outcome.lines)")
  } catch NewsroomError.refused(let denial) {
    guard case .royalty(.nothingToPay(let sheets))? = denial.refusals.first else {
      throw ProbeError.broken("\(denial)")
    }
    print("told \(sheets.joined(separator: " "))")
  }
  try newsroom.close()
}

/// Takes in a list of old books together with others, and prints how it went: `taken` with the count of lines, or `told`
/// with the count of faults.
func takeOldBooks(_ path: String, as login: String, lines: Int) throws {
  let newsroom = try NewsroomProbe.open(path)
  let list = (0..<lines).map { number in
    ListedPast(
      row: number + 2,
      fields: [
        .voucher: "PC \(number / 100)", .payee: number % 2 == 0 ? "minh" : "quan",
        .published: "2019-03-05", .title: "Tin \(number)", .amount: "100.000",
        .paidOn: "2019-04-15",
      ])
  }
  raise(SIGSTOP)
  do {
    let acting = try newsroom.acting(as: login, from: "probe \(getpid())")
    let taken = try newsroom.importPastRoyalties(list, on: "bacgiang", by: acting)
    print("taken \(taken.outcome.lines)")
  } catch let error as ListedFaults {
    print("told \(error.faults.count)")
  }
  try newsroom.close()
}
