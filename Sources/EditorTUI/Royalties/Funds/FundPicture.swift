import EditorCLI
import Newsroom
import Prose
import Royalties
import Rulebook
import Storage
import Terminal

/// The fund of a year as rows of words: its bar, its figures, its rules.
struct FundPicture {
  let view: FundView
  let session: Session

  /// How many rows the upper part takes.
  static func rows(in area: Rect) -> Int { area.rows >= 18 ? 8 : max(3, area.rows * 2 / 5) }

  private var balance: FundBalance { view.balance }

  /// `Quỹ năm 2026 · Cổng TTĐT tỉnh Bắc Giang`
  var heading: String {
    [session.pay(.fundOf(view.year)), view.portal.name].joined(separator: session.separator)
  }

  /// `████████████████░░░░ 78 %   còn 90.184.300 đồng`; without a fund that there is none.
  func bar(width: Int) -> String {
    guard let part = balance.part else { return session.pay(.noFund) }
    let length = max(8, min(30, width / 3))
    let filled = max(0, min(length, part.count * length / 10_000))
    let (full, rest): (Character, Character) = session.isASCII ? ("#", ".") : ("█", "░")
    let bar =
      String(repeating: full, count: filled) + String(repeating: rest, count: length - filled)
    return "\(bar) \(summary(part))"
  }

  /// How much of it is bound, and what is left; that it is exceeded in words.
  private func summary(_ part: Percent) -> String {
    let percent = "\(session.wording.number(part.count / 100)) %"
    let left =
      balance.left < .zero
      ? session.pay(.fundExceeded(session.wording.money(Dong.zero - balance.left)))
      : session.pay(.fundLeft(session.wording.money(balance.left)))
    return percent + (session.isLinear ? ", " : "  ") + left
  }

  /// The same for whoever hears it.
  var barWords: String { balance.part.map(summary) ?? session.pay(.noFund) }

  var isExceeded: Bool { balance.left < .zero && balance.given > .zero }

  /// Each figure with its name; the most wanted first.
  var figures: [(name: String, value: String)] {
    let wording = session.wording
    var figures: [(String, String)] = [
      (wording.label(.fundGiven), session.amount(balance.given)),
      (wording.label(.fundPaid), session.amount(balance.paid)),
      (wording.label(.fundListed), session.amount(balance.listed)),
      (wording.label(.fundGraded), session.amount(balance.graded)),
      (wording.label(.fundLeft), session.amount(balance.left)),
    ]
    if let forecast = view.forecast {
      figures.append((wording.label(.forecast), session.amount(forecast)))
    }
    return figures
  }

  /// What happens when it is exceeded, what may be spent on encouragement, how much one author may earn in a month.
  var rules: [String] {
    guard let fund = view.fund else { return [session.pay(.noFundRules)] }
    let wording = session.wording
    var rules = [
      "\(wording.label(.fundOver)): \(wording.name(of: fund.over))",
      session.pay(
        .encouragementOf(
          session.amount(view.encouragement), wording.text(of: fund.encouragement))),
    ]
    if let limit = fund.authorMonth {
      rules.append(session.pay(.authorMonth(wording.money(limit))))
    }
    return rules
  }

  /// That a part of what was paid is by old books; first, since it says what the figures are.
  var notes: [String] {
    guard view.past != .zero else { return rules }
    return ["\(session.wording.label(.ofOldBooks)): \(session.amount(view.past))"] + rules
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    canvas.write(" \(heading)", row: 0, width: area.columns, in: area, as: .heading)
    canvas.write(
      " \(bar(width: area.columns))", row: 1, width: area.columns, in: area,
      as: isExceeded ? .warning : .plain)
    let inside = area.inset(rows: 0, columns: 1)
    let isTall = area.rows >= 8
    if isTall { drawFigures(on: &canvas, in: inside) } else { drawInLines(on: &canvas, in: inside) }
    if isTall {
      for (row, line) in packed(notes, width: inside.columns).prefix(2).enumerated() {
        canvas.write(line, row: 5 + row, width: inside.columns, in: inside, as: .dim)
      }
    }
    canvas.horizontalLine(row: area.rows - 1, columns: area.columns, in: area)
  }

  /// In two columns, each figure at the right end of its own.
  private func drawFigures(on canvas: inout Canvas, in area: Rect) {
    let column = area.columns / 2
    let width = min(column - 2, 46)
    for (index, figure) in figures.enumerated() {
      let (row, start) = (2 + index % 3, index / 3 * column)
      canvas.write(figure.name, row: row, column: start, width: width, in: area, as: .dim)
      let value = " \(figure.value)"
      canvas.write(
        value, row: row, column: start + width - displayWidth(of: value),
        width: displayWidth(of: value), in: area)
    }
  }

  /// As many of them as the rows take.
  private func drawInLines(on canvas: inout Canvas, in area: Rect) {
    var facts = figures.map { "\($0.name) \($0.value)" }
    if view.past != .zero {
      facts.insert(session.pay(.ofOldBooks(session.amount(view.past))), at: 2)
    }
    let rows = packed(facts, width: area.columns)
    for (index, row) in rows.prefix(max(0, area.rows - 3)).enumerated() {
      canvas.write(row, row: 2 + index, width: area.columns, in: area)
    }
  }

  /// Facts in rows, none of them broken in two.
  private func packed(_ facts: [String], width: Int) -> [String] {
    var rows: [String] = []
    for fact in facts {
      let longer = rows.last.map { $0 + session.separator + fact }
      if let longer, displayWidth(of: longer) <= width {
        rows[rows.count - 1] = longer
      } else {
        rows.append(fact)
      }
    }
    return rows
  }
}
