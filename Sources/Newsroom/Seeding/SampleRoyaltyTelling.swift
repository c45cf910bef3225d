import Royalties
import Rulebook
import Storage
import Workflow

/// Carries out what people of the sample newsroom do about royalties.
struct SampleRoyaltyTelling {
  private let newsroom: Newsroom
  private let people: [String: Acting]
  private let years: [Int]
  /// By the months whose sheets were made.
  private var sheets: [SampleSheet: String] = [:]
  private var grader: SampleGrader

  init(_ newsroom: Newsroom, people: [String: Acting], years: [Int]) {
    self.newsroom = newsroom
    self.people = people
    self.years = years
    grader = SampleGrader(newsroom, people: people)
  }

  /// `stories` are those of the items that are there.
  mutating func carryOut(
    _ act: SampleRoyaltyAct, _ stories: [ID<Item>: SampleStory]
  ) throws {
    switch act {
    case .found:
      try foundRates()
      try foundFunds()
      try foundPayees()
    case .grade(let isLast): try grader.grade(stories, isLast: isLast)
    case .makeSheet(let sheet): try make(sheet)
    case .addLines(let sheet, let former): try addLines(to: sheet, after: former)
    case .check(let sheet, let login): try move(sheet, "check", by: login)
    case .sign(let sheet, let login): try move(sheet, "sign", by: login)
    case .pay(let sheet, let login): try move(sheet, "pay", by: login)
    case .sendBack(let sheet, let login, let why): try move(sheet, "return", by: login, why)
    case .cancel(let sheet, let login, let why): try move(sheet, "cancel", by: login, why)
    }
  }

  // MARK: Rates, funds, payees

  private func foundRates() throws {
    let from = CivilDate.first(of: (years.first ?? 2000) - 1)
    let tables = [
      ("bacgiang", SampleRates.province, SampleRates.provinceDecision, "hoa"),
      ("sgddt", SampleRates.department, SampleRates.departmentDecision, "hoa"),
      ("lucngan", SampleRates.district, SampleRates.districtDecision, "phuong"),
    ]
    for (portal, shape, decision, keeper) in tables {
      _ = try newsroom.addRateTable(
        NewRateTable(portal: portal, shape, from: from, decision: decision),
        by: try person(keeper))
    }
  }

  private func foundFunds() throws {
    for year in years {
      for fund in SampleFund.all {
        let keeper = try person(fund.keeper)
        _ = try newsroom.setFund(
          of: fund.portal, year,
          FundChange(
            over: fund.refuses ? .refuse : .warn, encouragement: fund.encouragement,
            authorMonth: fund.authorMonth), by: keeper)
        _ = try newsroom.addToFund(
          of: fund.portal, year, .budget, fund.budget, note: "Dự toán giao đầu năm (mẫu)",
          by: keeper)
        guard fund.carriedOver > .zero else { continue }
        _ = try newsroom.addToFund(
          of: fund.portal, year, .carriedOver, fund.carriedOver,
          note: "Dư năm trước chuyển sang (mẫu)", by: keeper)
      }
    }
  }

  private func foundPayees() throws {
    let keeper = try person("dung")
    for payee in SamplePayee.all {
      let isPerson = people[payee.code] != nil
      _ = try newsroom.addPayee(
        NewPayee(
          login: isPerson ? payee.code : nil, code: payee.code, portal: "bacgiang",
          name: payee.name, basis: payee.basis,
          contract: PayeeContract(rawValue: payee.contract) ?? .none, isStaff: payee.isStaff,
          isResident: payee.isResident, hasCommitment: payee.hasCommitment, quota: payee.quota,
          bank: SamplePayee.bank,
          privates: [
            .taxCode: payee.taxCode, .identity: payee.identity, .account: payee.account,
          ]), by: keeper)
      if let name = payee.penName {
        _ = try newsroom.addPenName(name, to: payee.code, by: keeper)
      }
    }
  }

  // MARK: Sheets

  /// A month in which nothing was graded has no sheet, nor anything that follows.
  private mutating func make(_ sheet: SampleSheet) throws {
    let (from, to) = sheet.month.span
    let portal = try newsroom.portal(sheet.portal)
    guard try !newsroom.store.payableWorks(on: portal.id, from: from, to: to).isEmpty else {
      return
    }
    let last = to.adding(milliseconds: -1).civilDate
    let new = NewSheet(portal: sheet.portal, from: from.civilDate, to: last)
    sheets[sheet] = try newsroom.makeSheet(new, by: try person("hoa")).outcome.number
  }

  private func addLines(to sheet: SampleSheet, after former: SampleSheet) throws {
    guard let number = sheets[sheet] else { return }
    let keeper = try person("hoa")
    if let paid = try paidWork(of: former, whosePayeeIsOn: number) {
      _ = try newsroom.addLine(
        .correction(of: paid.item, paid.part, Dong(-25_300)), to: paid.payee, on: number,
        because: "Bảng kê trước tính thừa 0,1 đơn vị hệ số.", by: keeper)
    }
    let portal = try newsroom.portal(sheet.portal)
    let spent = try newsroom.fundView(of: portal, sheet.month.year).months.sum
    guard spent >= Dong(3_000_000) else { return }
    _ = try newsroom.addLine(
      .encouragement(Dong(300_000)), to: "quan", on: number,
      because: "Thưởng loạt tin vùng cao đạt nhiều lượt đọc.", by: keeper)
  }

  /// A work that a sheet paid to somebody who gets more by the next one.
  private func paidWork(
    of sheet: SampleSheet, whosePayeeIsOn next: String
  ) throws -> (item: ID<Item>, part: WorkPart, payee: String)? {
    guard let number = sheets[sheet], let record = try newsroom.store.sheet(number: number) else {
      return nil
    }
    let paidNext = try newsroom.store.sheet(number: next).map { sheet in
      try newsroom.store.payments(of: sheet.id).filter { $0.withholding.gross > Dong(100_000) }
    }
    let payees = Set((paidNext ?? []).map(\.payee))
    for line in try newsroom.store.lines(of: record.id)
    where line.amount > Dong(100_000) && payees.contains(line.payee) {
      guard let work = try line.work.flatMap(newsroom.store.work), work.standing == .paid,
        let payee = try newsroom.store.payee(line.payee)
      else { continue }
      return (work.item, work.part, payee.code)
    }
    return nil
  }

  private func move(
    _ sheet: SampleSheet, _ name: TransitionName, by login: String, _ comment: String = ""
  ) throws {
    guard let number = sheets[sheet] else { return }
    _ = try newsroom.act(
      SheetAct(name, on: number, comment: comment), by: try person(login))
  }

  private func person(_ login: String) throws -> Acting {
    guard let acting = people[login] else { throw NewsroomError.notFound(.person, login) }
    return acting
  }
}
