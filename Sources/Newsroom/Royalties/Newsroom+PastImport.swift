import Rulebook
import Storage
import Workflow

/// Bringing in what old books say, and taking a voucher out again that was brought in wrongly: for whoever keeps the payees
/// of the portal, as they keep its books.
extension Newsroom {
  /// Tries to take a list in and answers what it holds, or throws what stands against it, row by row. Changes nothing.
  public func tryPastRoyalties(
    _ list: [ListedPast], on code: String, by acting: Acting
  ) throws -> PastOutcome {
    try trial(by: acting) { recorder in
      try takeIn(list, on: try keptPortal(code, "past.import", acting), by: acting, at: recorder.at)
    }
  }

  /// Takes a whole list in, or nothing of it: then all of its faults are thrown. A voucher that was brought in before is
  /// one, so that a list comes in once, whoever brings it.
  public func importPastRoyalties(
    _ list: [ListedPast], on code: String, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<PastOutcome> {
    try perform(
      "past.import", by: acting, request: request, asking: [code] + list.flatMap(\.parts)
    ) { recorder in
      let portal = try keptPortal(code, "past.import", acting)
      let outcome = try takeIn(list, on: portal, by: acting, at: recorder.at)
      try recorder.record(
        "past.import", on: "portal", portal.id.rawValue, portal: portal.id,
        detail: outcome.detail)
      return outcome
    }
  }

  /// Takes a voucher out that was brought in wrongly, whole. Its number, its sums and the reason stay in the log.
  public func removePastVoucher(
    _ voucher: String, on code: String, reason: String, by acting: Acting,
    request: RequestID? = nil
  ) throws -> Answer<PastOutcome> {
    try perform(
      "past.remove", by: acting, request: request, asking: [code, voucher, reason]
    ) { recorder in
      let portal = try keptPortal(code, "past.remove", acting)
      guard let reason = checkedLine(reason, limit: 300), !reason.isEmpty else {
        throw NewsroomError.invalid(.royaltyReasonMissing)
      }
      let number = checkedLine(voucher, limit: 60) ?? voucher
      guard let sum = try store.pastVoucher(number, on: portal.id) else {
        throw NewsroomError.notFound(.pastVoucher, voucher)
      }
      let outcome = PastOutcome(
        lines: sum.lines, vouchers: 1, amount: sum.amount, tax: sum.tax)
      try store.deletePastVoucher(number, on: portal.id)
      try recorder.record(
        "past.remove", on: "portal", portal.id.rawValue, portal: portal.id, before: number,
        detail: "\(outcome.detail) reason=\(reason)")
      return outcome
    }
  }

  private func keptPortal(
    _ code: String, _ action: String, _ acting: Acting
  ) throws -> PortalRecord {
    let portal = try portal(code)
    try checkMayKeepPayees(acting, on: portal.id, action)
    return portal
  }

  // MARK: Taking in

  private func takeIn(
    _ list: [ListedPast], on portal: PortalRecord, by acting: Acting, at time: Timestamp
  ) throws -> PastOutcome {
    var faults = RowFaults()
    var payees: [String: PayeeOfList] = [:]
    var lines: [String: Int] = [:]
    var (amount, tax) = (Dong.zero, Dong.zero)
    for listed in list {
      let code = listed.fields[.payee] ?? ""
      let payee = try payees[code] ?? payeeOfList(code, on: portal, acting)
      payees[code] = payee
      if case .fault(let fault) = payee { faults.note(listed.row, .invalid(.past(fault))) }
      guard let line = PastLine(listed, today: time.civilDate, &faults) else { continue }
      if lines[line.voucher] == nil, let fault = try fault(of: line.voucher, on: portal) {
        faults.note(listed.row, .invalid(.past(fault)))
      }
      lines[line.voucher, default: 0] += 1
      // What is wrong somewhere is taken in nowhere; the rest of the list is only looked through.
      guard faults.count == 0, case .payee(let id) = payee else { continue }
      let place = lines[line.voucher] ?? 1
      try store.insert(record(line, place, of: id, on: portal, by: acting, at: time))
      amount = amount + line.amount
      tax = tax + line.tax
    }
    try faults.check()
    return PastOutcome(lines: list.count, vouchers: lines.count, amount: amount, tax: tax)
  }

  private func record(
    _ line: PastLine, _ place: Int, of payee: ID<Payee>, on portal: PortalRecord,
    by acting: Acting, at time: Timestamp
  ) -> PastRoyaltyRecord {
    PastRoyaltyRecord(
      id: ID(newID()), portal: portal.id, voucher: line.voucher, line: place, payee: payee,
      published: line.published, title: line.title, genre: line.genre,
      coefficient: line.coefficient, amount: line.amount, tax: line.tax, paidOn: line.paidOn,
      addedBy: acting.person, addedAt: time)
  }

  /// Who stands behind a code of the list.
  private enum PayeeOfList {
    case payee(ID<Payee>)
    case fault(PastFault)
  }

  /// Somebody whose entry is kept on the portal or above it, or else by the person who brings the list.
  private func payeeOfList(
    _ code: String, on portal: PortalRecord, _ acting: Acting
  ) throws -> PayeeOfList {
    guard let record = try store.payee(code: code) else { return .fault(.unknownPayee) }
    let isNear = try board().line(of: portal.id).contains { $0.id == record.portal }
    guard try isNear || mayKeepPayees(acting, on: record.portal) else {
      return .fault(.payeeElsewhere)
    }
    if record.erasedAt != nil { return .fault(.payeeErased) }
    return record.restrictedAt == nil ? .payee(record.id) : .fault(.payeeRestricted)
  }

  private func fault(of voucher: String, on portal: PortalRecord) throws -> PastFault? {
    if let sum = try store.pastVoucher(voucher, on: portal.id), sum.lines > 0 {
      return .voucherStands(voucher, lines: sum.lines)
    }
    return try store.sheet(number: voucher).map { _ in .voucherIsSheet(voucher) }
  }
}
