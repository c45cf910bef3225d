import Royalties
import Rulebook
import Storage
import Workflow

/// A line of a sheet with what is shown of it.
public struct SheetLineView: Hashable, Sendable {
  public let line: SheetLine
  public let payee: PayeeRecord
  /// Nil for lines that are about no work.
  public let work: WorkLine?
  /// The title may not be read.
  public let isHidden: Bool
  public let grade: GradeRecord?
}

/// What a payee gets by a sheet.
public struct SheetPaymentView: Hashable, Sendable {
  public let payee: PayeeRecord
  public let withholding: Withholding
  public let works: Int
}

/// A sheet with all that is on it.
public struct SheetView: Sendable {
  public let sheet: SheetRecord
  public let definition: Definition
  public let portal: PortalRecord
  public let lines: [SheetLineView]
  /// By the payees' given names.
  public let payments: [SheetPaymentView]
  public let steps: [SheetStepRecord]
}

/// A transition of a sheet as it stands for somebody.
public struct SheetAction: Hashable, Sendable {
  public let transition: Transition
  public let blockers: [Blocker]
  public let whoCould: [ID<Person>]

  public var isPossible: Bool { blockers.isEmpty }
}

/// A line that does not come out as it stands there.
public struct SheetDifference: Hashable, Sendable {
  public let work: ID<Work>
  public let payee: ID<Payee>
  public let stands: Dong
  /// Nil when it comes to nothing, since its rules are not known any more.
  public let comes: Dong?
}

/// A sheet worked out anew.
public struct Recomputation: Hashable, Sendable {
  public let sheet: SheetRecord
  public let lines: Int
  public let differences: [SheetDifference]
  /// Whether what was signed is what is there; nil while it is not signed.
  public let isAsSigned: Bool?
  /// Payments whose tax does not come out by the law of their day.
  public let taxDifferences: Int

  public var isSame: Bool { differences.isEmpty && isAsSigned != false && taxDifferences == 0 }
}

extension Newsroom {
  /// The sheets of portals (all that the person sees, when none are named), newest first.
  public func sheets(
    of codes: [String], in state: StateName?, by acting: Acting
  ) throws -> [SheetRecord] {
    try store.database.reading {
      let scope = try workScope(of: codes, nil, from: nil, to: nil, by: acting)
      return try store.sheets(on: scope.portals, in: state)
    }
  }

  public func sheetView(_ number: String, by acting: Acting) throws -> SheetView {
    try store.database.reading {
      let record = try seen(number, by: acting)
      guard let portal = try board().portals[record.portal] else {
        throw NewsroomError.notFound(.portal, "\(record.portal)")
      }
      let lines = try store.lines(of: record.id)
      let payees = try store.payees(lines.map(\.payee))
      return SheetView(
        sheet: record, definition: try definition(record.definition), portal: portal,
        lines: try views(of: lines, payees, by: acting),
        payments: try paymentViews(of: record, lines, payees),
        steps: try store.steps(of: record.id))
    }
  }

  /// Every transition of the sheet as it stands for the person: possible, or with all blockers and who could.
  public func actions(on number: String, for acting: Acting) throws -> [SheetAction] {
    try store.database.reading {
      let record = try seen(number, by: acting)
      let engine = try engine(for: record)
      let (flow, now) = (try flow(of: record), now)
      let others = try actors(on: record.portal).filter { $0.person != acting.person }
      return engine.possibilities(of: flow, for: try actor(acting.person), at: now).map {
        SheetAction(
          transition: $0.transition, blockers: $0.blockers,
          whoCould: $0.blockers.contains(where: \.isPersonal)
            ? engine.whoCould($0.transition.name, on: flow, of: others, at: now) : [])
      }
    }
  }

  /// Works every line out anew from its grade by the law of its day, and every payment by that of its own.
  public func recompute(_ number: String, by acting: Acting) throws -> Recomputation {
    try store.database.reading {
      let record = try seen(number, by: acting)
      let lines = try store.lines(of: record.id)
      let day = record.paidOn ?? record.seal?.at.civilDate ?? now.civilDate
      let kept = try store.payments(of: record.id)
      // A payee may be staff, or have signed a commitment, by now: what they were then stands with the payment.
      let statuses = kept.map { ($0.payee, TaxStatus(of: $0.withholding)) }
      let content = try content(
        of: lines, paidOn: day, "royalty.recompute",
        statuses: record.paidOn == nil
          ? [:] : Dictionary(statuses, uniquingKeysWith: { first, _ in first }))
      return Recomputation(
        sheet: record, lines: lines.count, differences: try differences(of: record, lines),
        isAsSigned: record.seal.map {
          $0.contentHash == SheetContent.hash(of: record, lines)
        },
        taxDifferences: record.paidOn == nil
          ? 0
          : zip(content.payments, kept).filter { $0 != $1 }.count
            + abs(content.payments.count - kept.count))
    }
  }

  /// The lines of works that do not come out as they stand.
  func differences(of sheet: SheetRecord, _ lines: [SheetLine]) throws -> [SheetDifference] {
    let law = try lawBook()
    let grades = try store.grades(on: sheet.id)
    var memory: [ID<Work>: [ID<Payee>: Dong]] = [:]
    return lines.compactMap { line in
      guard line.kind == .work, let work = line.work, let grade = grades[work] else { return nil }
      if memory[work] == nil { memory[work] = Self.amounts(of: grade, by: law) }
      let comes = memory[work]?[line.payee]
      return comes == line.amount
        ? nil
        : SheetDifference(work: work, payee: line.payee, stands: line.amount, comes: comes)
    }
  }

  /// What each gets of a grade; empty where its rules are not known.
  private static func amounts(of grade: GradeRecord, by law: LawBook) -> [ID<Payee>: Dong] {
    guard let sum = try? grade.grading.sum(cap: grade.group.cap, by: law),
      let shares = try? Shares(grade.shares.map { Shares.Share($0.payee, $0.percent) })
    else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: shares.split(sum.amount).map { ($0.payee, $0.amount) })
  }

  // MARK: Parts of a view

  private func seen(_ number: String, by acting: Acting) throws -> SheetRecord {
    let record = try sheet(number)
    guard let portal = try board().portals[record.portal] else {
      throw NewsroomError.notFound(.portal, "\(record.portal)")
    }
    try checkMaySeeRoyalties(acting, on: portal)
    return record
  }

  func views(
    of lines: [SheetLine], _ payees: [ID<Payee>: PayeeRecord], by acting: Acting
  ) throws -> [SheetLineView] {
    let grades = try store.grades(lines.compactMap(\.grade))
    let works = try store.lines(of: lines.compactMap(\.work))
    return try lines.map { line in
      guard let payee = payees[line.payee] else {
        throw StorageError.corrupt("the payee \(line.payee) is gone")
      }
      let work = line.work.flatMap { works[$0] }
      var isHidden = false
      if let work, work.isClosed, let record = try storedItem(work.work.item) {
        isHidden = try !mayRead(record, acting.person)
      }
      return SheetLineView(
        line: line, payee: payee, work: work, isHidden: isHidden,
        grade: line.grade.flatMap { grades[$0] })
    }
  }

  private func paymentViews(
    of sheet: SheetRecord, _ lines: [SheetLine], _ payees: [ID<Payee>: PayeeRecord]
  ) throws -> [SheetPaymentView] {
    let counts = Dictionary(grouping: lines, by: \.payee).mapValues(\.count)
    return try store.payments(of: sheet.id).compactMap { payment in
      payees[payment.payee].map {
        SheetPaymentView(
          payee: $0, withholding: payment.withholding, works: counts[payment.payee] ?? 0)
      }
    }.sorted { $0.payee.sortKey.lexicographicallyPrecedes($1.payee.sortKey) }
  }
}
