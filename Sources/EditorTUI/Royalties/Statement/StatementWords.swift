import EditorCLI
import Newsroom
import Prose
import Royalties
import Rulebook
import Storage
import Terminal
import Workflow

/// What a statement says of a work and of a payment.
struct StatementWords {
  let session: Session
  private let wording: any Wording
  /// The flows of the sheets, for the titles of their states.
  private let definitions: [Definition]

  init(_ session: Session, _ definitions: [Definition]) {
    self.session = session
    self.definitions = definitions
    wording = session.wording
  }

  /// The title, with the part of the item before it where it is not the first.
  func title(of entry: StatementEntry) -> String {
    let line = entry.work
    let title = entry.isHidden ? wording.label(.closedItem) : line.title
    return line.work.part == WorkPart.first(of: line.kind)
      ? title : "\(capitalized(wording.name(of: line.work.part))): \(title)"
  }

  func standing(of entry: StatementEntry) -> String { wording.name(of: entry.work.work.standing) }

  // MARK: Steps

  /// Every step from the coefficient to what the payee gets, with the rule that each follows.
  func steps(of entry: StatementEntry) -> [FormBox.Line] {
    let work = entry.work.work
    var lines = [
      FormBox.Line(
        [
          entry.work.number, session.title(of: entry.work.kind),
          session.pay(.publishedOn(wording.text(of: work.published))),
        ].joined(separator: session.separator), .dim),
      FormBox.Line(session.pay(.lawOfDay(wording.text(of: work.published))), .dim),
    ]
    for step in entry.sum.steps {
      lines.append(
        FormBox.Line(
          "\(wording.text(of: step.kind)) = \(wording.money(step.after.rounded))"))
      if let citation = step.kind.citation, !citation.isVerified {
        lines.append(FormBox.Line("! \(mark(of: citation))", .warning))
      }
      if case .adjusted(let adjustment, _) = step.kind,
        let note = entry.grade.notes[adjustment.reason], !note.isEmpty
      {
        lines.append(FormBox.Line("  \(note)", .dim))
      }
    }
    if !entry.grade.reason.isEmpty {
      lines.append(FormBox.Line(session.pay(.reasonOfGrade(entry.grade.reason)), .dim))
    }
    lines.append(
      FormBox.Line(
        session.pay(
          .yourShare(wording.text(of: entry.percent), wording.money(entry.amount))), .heading))
    return lines + [FormBox.Line(place(of: entry))]
  }

  private func mark(of citation: Citation) -> String {
    session.pay(.knownBy(citation.text, wording.name(of: citation.mark)))
  }

  /// Where it stands: on which sheet, and when that was paid.
  private func place(of entry: StatementEntry) -> String {
    guard let sheet = entry.sheet else { return standing(of: entry) }
    let words = [standing(of: entry), session.pay(.onSheet(sheet.number)), state(of: sheet)]
    return words.joined(separator: session.separator)
  }

  /// The day of payment, or the step that the sheet stands at.
  func state(of sheet: SheetRecord) -> String {
    sheet.paidOn.map { session.pay(.paidOn(wording.text(of: $0))) }
      ?? wording.name(of: sheet.state, session.names(definitions))
  }

  /// The same in at most fourteen cells.
  func shortState(of sheet: SheetRecord) -> String {
    sheet.paidOn.map { session.pay(.paidShort(wording.text(of: $0))) } ?? state(of: sheet)
  }

  // MARK: Payments

  func slip(_ payment: StatementPayment, of payee: PayeeRecord) -> [FormBox.Line] {
    let held = payment.withholding
    func line(_ label: Label, _ value: String) -> FormBox.Line {
      FormBox.Line("\(wording.label(label)): \(value)")
    }
    let sheet = payment.sheet
    var lines = [
      line(.payee, payee.name.isEmpty ? payee.code : payee.name),
      line(.sheet, sheet.number),
      FormBox.Line(
        capitalized(session.span(sheet.from, sheet.to)), .dim),
      line(.state, state(of: sheet)),
      line(.gross, wording.money(held.gross)),
      line(.tax, "\(wording.money(held.tax)) (\(wording.text(of: held.rate)) %)"),
      FormBox.Line(
        session.pay(
          .taxGround(wording.name(of: held.ground), wording.money(held.threshold))), .dim),
      FormBox.Line(held.citation.text, .dim),
    ]
    if !held.citation.isVerified {
      lines.append(FormBox.Line("! \(mark(of: held.citation))", .warning))
    }
    return lines + [FormBox.Line("\(wording.label(.net)): \(wording.money(held.net))", .heading)]
  }

  // MARK: Totals

  /// `2026: Đã chi 1.200.000 (3), Trên bảng kê 300.000 (1); cộng 1.500.000 đồng`
  func totals(of statement: Statement, _ year: Int?) -> String {
    var parts: [String] = []
    var sum = Dong.zero
    for standing in [WorkStanding.paid, .listed, .graded, .proposed] {
      let tallies = statement.tallies.filter {
        $0.standing == standing && (year == nil || $0.year == year)
      }
      let works = tallies.map(\.works).reduce(0, +)
      guard works > 0 else { continue }
      let amount = tallies.map(\.amount).sum
      sum = sum + amount
      let past = standing == .paid ? pastPart(of: statement, year, amount) : []
      let inside = ([wording.number(works)] + past).joined(separator: ", ")
      parts.append("\(wording.name(of: standing)) \(session.amount(amount)) (\(inside))")
    }
    guard !parts.isEmpty else { return session.pay(.nothingEarned) }
    return (parts + [session.pay(.inAll(wording.money(sum)))])
      .joined(separator: session.separator)
  }

  /// What of the paid is by old books, if anything; without its sum where that is all of it.
  private func pastPart(of statement: Statement, _ year: Int?, _ paid: Dong) -> [String] {
    guard statement.pastLines(in: year) > 0 else { return [] }
    let amount = statement.pastTallies.filter { year == nil || $0.year == year }.map(\.amount).sum
    return [session.pay(amount == paid ? .byOldBooks : .ofOldBooks(session.amount(amount)))]
  }

  /// A work in a sentence, line by line.
  func sentence(_ entry: StatementEntry) -> String {
    sentences([
      title(of: entry), session.pay(.publishedOn(wording.text(of: entry.work.work.published))),
      session.pay(.yourShare(wording.text(of: entry.percent), wording.money(entry.amount))),
      place(of: entry),
    ])
  }

  func sentence(_ payment: StatementPayment) -> String {
    let held = payment.withholding
    return sentences([
      payment.sheet.number, state(of: payment.sheet),
      session.pay(
        .paidWords(
          gross: wording.money(held.gross), tax: wording.money(held.tax),
          net: wording.money(held.net))),
    ])
  }
}

extension RoyaltyStep.Kind {
  /// The rule that the step follows; nil where none stands behind it.
  fileprivate var citation: Citation? {
    switch self {
    case .graded(_, unit: _, let citation): citation
    case .adjusted(_, let citation): citation
    case .shared, .lump: nil
    }
  }
}
