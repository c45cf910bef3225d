import Royalties
import Rulebook
import Storage
import Workflow

/// The lines of a sheet and what they pay, worked out from what works are worth: without I/O, so that a sheet that was made
/// years ago comes out again.
struct SheetContent: Hashable {
  var lines: [SheetLine]
  var payments: [PaymentRecord]

  var gross: Dong { payments.map(\.withholding.gross).sum }
  var tax: Dong { payments.map(\.withholding.tax).sum }

  /// The lines of works with the grades that count, in the order of the works.
  static func lines(of works: [(WorkRecord, GradeRecord)], others: [SheetLine]) -> [SheetLine] {
    var lines: [SheetLine] = []
    for (work, grade) in works {
      for share in grade.shares {
        lines.append(
          SheetLine(
            position: lines.count + 1, kind: .work, work: work.id, grade: grade.id,
            payee: share.payee, amount: share.amount))
      }
    }
    for line in others {
      lines.append(
        SheetLine(
          position: lines.count + 1, kind: line.kind, work: line.work, grade: nil,
          payee: line.payee, amount: line.amount, reason: line.reason))
    }
    return lines
  }

  /// What each payee gets at once, which tax is withheld of (law.md 2.6): all of a sheet together.
  static func grosses(of lines: [SheetLine]) -> [(payee: ID<Payee>, gross: Dong)] {
    var order: [ID<Payee>] = []
    var sums: [ID<Payee>: Dong] = [:]
    for line in lines {
      if sums[line.payee] == nil { order.append(line.payee) }
      sums[line.payee, default: .zero] += line.amount
    }
    return order.sorted().map { ($0, sums[$0] ?? .zero) }
  }

  /// Over every line with its rules, and every payee's gross: what a signature stands for.
  static func hash(of sheet: SheetRecord, _ lines: [SheetLine]) -> [UInt8] {
    var canonical = CanonicalBytes()
    canonical.append(sheet.number)
    canonical.append("\(sheet.portal) \(sheet.from.dayNumber) \(sheet.to.dayNumber)")
    for line in lines {
      canonical.append(
        "\(line.position) \(line.kind.rawValue) \(line.work?.rawValue ?? 0) "
          + "\(line.grade ?? 0) \(line.payee) \(line.amount.amount)")
      canonical.append(line.reason)
      canonical.append(line.steps)
    }
    return Hashing.hash(canonical.bytes)
  }
}
