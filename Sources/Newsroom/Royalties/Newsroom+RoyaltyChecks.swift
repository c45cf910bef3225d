import Royalties
import Rulebook
import Storage
import Workflow

/// What of royalties can be recomputed without the law: counts, shares, the sums of sheets and what was signed.
extension Newsroom {
  /// At most `limit` of each kind.
  func royaltyFindings(limit: Int) throws -> [Finding] {
    var findings: [Finding] = try store.wrongWorkTallies().prefix(limit).map(Finding.workTally)
    findings += try store.worksWithOtherShares(limit: limit).map {
      Finding.workShares(item: $0.item, $0.part)
    }
    findings += try store.pastVouchersWithGaps(limit: limit).map(Finding.pastVoucher)
    for sheet in try store.allSheets() {
      findings += try faults(of: sheet).map { Finding.sheet(sheet.number, $0) }
      if findings.count >= limit * 3 { break }
    }
    return findings
  }

  private func faults(of sheet: SheetRecord) throws -> [SheetFault] {
    let lines = try store.lines(of: sheet.id)
    var faults: [SheetFault] = []
    if lines.count != sheet.lines || lines.map(\.amount).sum != sheet.gross {
      faults.append(.lines)
    }
    if try !arePaymentsRight(of: sheet, lines) { faults.append(.payments) }
    if try !areWorksRight(of: sheet, lines) { faults.append(.works) }
    return try faults + faultsOfSeal(of: sheet, lines)
  }

  /// A sheet that was cancelled pays nobody.
  private func arePaymentsRight(of sheet: SheetRecord, _ lines: [SheetLine]) throws -> Bool {
    let payments = try store.payments(of: sheet.id)
    guard try store.isLive(sheet.id) else { return payments.isEmpty }
    let wanted = SheetContent.grosses(of: lines)
    return wanted.map(\.payee) == payments.map(\.payee)
      && wanted.map(\.gross) == payments.map(\.withholding.gross)
      && payments.map(\.withholding.tax).sum == sheet.tax
  }

  private func areWorksRight(of sheet: SheetRecord, _ lines: [SheetLine]) throws -> Bool {
    let works = try store.works(on: sheet.id)
    guard try store.isLive(sheet.id) else { return works.isEmpty }
    let grades = try store.grades(on: sheet.id)
    let listed = lines.filter { $0.kind == .work }
    let standing: WorkStanding = sheet.paidOn == nil ? .listed : .paid
    return Set(works.map(\.id)) == Set(listed.compactMap(\.work))
      && works.allSatisfy { work in
        let grade = grades[work.id]
        let shares = listed.filter { $0.work == work.id }.map { ($0.payee, $0.amount) }
        return work.standing == standing && grade?.id == work.grade
          && shares.elementsEqual(
            (grade?.shares ?? []).map { ($0.payee, $0.amount) }, by: ==)
      }
  }

  private func faultsOfSeal(of sheet: SheetRecord, _ lines: [SheetLine]) throws -> [SheetFault] {
    guard let seal = sheet.seal else { return [] }
    var faults: [SheetFault] = []
    if SheetContent.hash(of: sheet, lines) != seal.contentHash { faults.append(.content) }
    let told = try store.events(about: "sheet", sheet.id.rawValue)
      .compactMap(\.facts.revisionHash)
    if told.isEmpty || told.contains(where: { $0.bytes != seal.contentHash }) {
      faults.append(.untold)
    }
    if try !isSigned(seal) { faults.append(.head) }
    return faults
  }

  private func isSigned(_ seal: SheetRecord.Seal) throws -> Bool {
    guard try isThere(seal.head), let key = try headKey() else { return false }
    let text = SignedHead.checkpoint(store: facts.id, head: seal.head, at: seal.at)
    return HeadSigner.isRight(seal.signature, of: text, by: key)
  }
}
