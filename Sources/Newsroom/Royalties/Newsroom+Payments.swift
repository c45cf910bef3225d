import Royalties
import Rulebook
import Storage
import Workflow

/// What a sheet pays one payee, line by line: what a pay slip tells.
public struct PaymentView: Sendable {
  public let sheet: SheetRecord
  public let portal: PortalRecord
  public let payee: PayeeRecord
  public let lines: [SheetLineView]
  public let withholding: Withholding
  public let steps: [SheetStepRecord]
}

extension SheetView {
  /// What it pays each payee, by given name.
  public var slips: [PaymentView] {
    let linesOf = Dictionary(grouping: lines, by: \.payee.id)
    return payments.map { payment in
      PaymentView(
        sheet: sheet, portal: portal, payee: payment.payee,
        lines: linesOf[payment.payee.id] ?? [], withholding: payment.withholding, steps: steps)
    }
  }
}

/// What somebody was paid in a year, by the days of payment: it is what tax asks about.
public struct PaidYear: Sendable {
  public let payee: PayeeRecord
  public let year: Int
  /// Oldest first.
  public let payments: [PaymentView]
  /// What old books say was paid, oldest first.
  public let past: [PastVoucher]
  /// Works that were published in the year, have been graded and are not paid.
  public let waiting: Int
  public let waitingAmount: Dong

  public var gross: Dong { payments.map(\.withholding.gross).sum + past.map(\.gross).sum }
  public var tax: Dong { payments.map(\.withholding.tax).sum + past.map(\.tax).sum }
}

/// What one voucher of old books paid a payee on a day.
public struct PastVoucher: Hashable, Sendable {
  public let voucher: String
  public let paidOn: CivilDate
  public let portal: PortalRecord
  public let lines: [PastRoyalty]

  public var gross: Dong { lines.map(\.amount).sum }
  public var tax: Dong { lines.map(\.tax).sum }

  /// The vouchers behind lines, by day.
  static func each(of lines: [PastRoyalty]) -> [PastVoucher] {
    struct Key: Hashable {
      let voucher: String
      let paidOn: CivilDate
      let portal: ID<Portal>
    }
    let groups = Dictionary(grouping: lines) {
      Key(voucher: $0.voucher, paidOn: $0.paidOn, portal: $0.portal.id)
    }
    return groups.map { key, lines in
      PastVoucher(
        voucher: key.voucher, paidOn: key.paidOn, portal: lines[0].portal,
        lines: lines.sorted { $0.line < $1.line })
    }.sorted { ($0.paidOn, $0.voucher, $0.portal.id) < ($1.paidOn, $1.voucher, $1.portal.id) }
  }
}

/// What somebody was paid by a portal in a stretch of days, and what was withheld of it.
public struct PaidIncome: Hashable, Sendable {
  public let payee: PayeeRecord
  public let tally: IncomeTally
}

extension Newsroom {
  /// What each payee of a sheet that was signed gets; one of them alone, by code or pen name. Payees may ask for their own.
  public func slips(
    of number: String, for name: String?, by acting: Acting
  ) throws -> [PaymentView] {
    try store.database.reading {
      guard let name else {
        let view = try sheetView(number, by: acting)
        try checkIsSigned(view.sheet)
        return view.slips
      }
      let payee = try payee(named: name)
      try checkMaySeeStatement(of: payee, acting)
      let record = try sheet(number)
      let all = try store.payments(to: payee.id)
      guard let payment = all.first(where: { $0.sheet.id == record.id }) else {
        throw refused("royalty.slip", [.royalty(.notOnSheet(code: payee.code))])
      }
      try checkIsSigned(record)
      return [try self.payment(to: payee, payment, by: acting)]
    }
  }

  /// What somebody was paid in a year; by one portal, when it is given.
  public func paidYear(
    of name: String, _ year: Int, on code: String? = nil, by acting: Acting
  ) throws -> PaidYear {
    try store.database.reading {
      guard (2000...2999).contains(year) else { throw NewsroomError.invalid(.year(year)) }
      let payee = try payee(named: name)
      try checkMaySeeStatement(of: payee, acting)
      let portal = try code.map { try self.portal($0) }
      let paid = try store.payments(to: payee.id, paidIn: year).filter { payment in
        portal.map { $0.id == payment.sheet.portal } ?? true
      }
      let past = try pastRoyalties(
        of: name, from: nil, to: .last(of: year), by: acting
      ).filter { line in
        line.paidOn.year == year && (portal.map { $0.id == line.portal.id } ?? true)
      }
      let (first, last) = Self.moments(.first(of: year), .last(of: year))
      let waiting = try store.statementTallies(of: payee.id, from: first, to: last).filter {
        [.proposed, .graded, .listed].contains($0.standing)
      }
      return PaidYear(
        payee: payee, year: year,
        payments: try paid.map { try self.payment(to: payee, $0, by: acting) },
        past: PastVoucher.each(of: past), waiting: waiting.map(\.works).reduce(0, +),
        waitingAmount: waiting.map(\.amount).sum)
    }
  }

  /// What a portal paid in a stretch of days, by given name; to one payee alone, when it is given.
  public func paidIncomes(
    on code: String, from: CivilDate, to: CivilDate, of name: String? = nil, by acting: Acting
  ) throws -> [PaidIncome] {
    try store.database.reading {
      let portal = try portal(code)
      try checkMaySeeRoyalties(acting, on: portal)
      guard from <= to else { throw NewsroomError.invalid(.timesOutOfOrder) }
      let payee = try name.map { try self.payee(named: $0) }
      let tallies = try store.paidIncomes(
        on: portal.id, from: from, to: to, payee: payee?.id)
      let payees = try store.payees(tallies.map(\.payee))
      return tallies.compactMap { tally in
        payees[tally.payee].map { PaidIncome(payee: $0, tally: tally) }
      }.sorted { $0.payee.sortKey.lexicographicallyPrecedes($1.payee.sortKey) }
    }
  }

  private func checkIsSigned(_ sheet: SheetRecord) throws {
    guard sheet.seal == nil else { return }
    throw refused("royalty.slip", [.royalty(.sheetNotSigned(sheet.number))])
  }

  private func payment(
    to payee: PayeeRecord, _ payment: (sheet: SheetRecord, withholding: Withholding),
    by acting: Acting
  ) throws -> PaymentView {
    guard let portal = try board().portals[payment.sheet.portal] else {
      throw NewsroomError.notFound(.portal, "\(payment.sheet.portal)")
    }
    let lines = try store.lines(of: payment.sheet.id, for: payee.id)
    return PaymentView(
      sheet: payment.sheet, portal: portal, payee: payee,
      lines: try views(of: lines, [payee.id: payee], by: acting),
      withholding: payment.withholding, steps: try store.steps(of: payment.sheet.id))
  }
}
