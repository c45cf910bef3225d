import Newsroom
import Royalties
import Rulebook
import Storage

/// What old books (sổ cũ) say was paid, for scripts and for people; both are told where it comes from.
struct PastAnswers {
  static let head: [Label] = [
    .voucher, .line, .portal, .payee, .publishDay, .title, .genre, .coefficient, .amount, .tax,
    .paidOn,
  ]

  let wording: any Wording

  func row(_ past: PastRoyalty) -> [String] {
    [
      past.voucher, "\(past.line)", past.portal.code, past.payee.code,
      wording.text(of: past.published), past.title, past.genre,
      past.coefficient.map(wording.text(of:)) ?? "", wording.money(past.amount),
      wording.money(past.tax), wording.text(of: past.paidOn),
    ]
  }

  func json(_ past: PastRoyalty) -> JSON {
    .object([
      "voucher": .string(past.voucher), "line": .number(past.line),
      "portal": .string(past.portal.code), "payee": .string(past.payee.code),
      "name": .string(past.payee.name), "published": .date(past.published),
      "title": .string(past.title), "genre": .optional(past.genre.isEmpty ? nil : past.genre),
      "coefficient": past.coefficient.map(JSON.hundredths) ?? .null,
      "amount": .money(past.amount), "tax": .money(past.tax), "net": .money(past.net),
      "paid_on": .date(past.paidOn),
    ])
  }

  func list(_ past: [PastRoyalty]) -> JSON { .array(past.map(json)) }

  /// What of the totals of a statement is by old books.
  func totals(_ statement: Statement) -> JSON {
    .array(
      statement.pastTallies.map {
        .object([
          "year": .number($0.year), "lines": .number($0.lines), "amount": .money($0.amount),
        ])
      })
  }

  /// The part of a statement that is by old books; nothing where they say nothing.
  func text(_ statement: Statement) -> String {
    guard !statement.pastTallies.isEmpty else { return "" }
    var sheet = Sheet()
    sheet.heading(wording.label(.oldBooks))
    let totals = Table(
      head: [.year, .count, .amount].map(wording.label),
      rows: statement.pastTallies.map {
        ["\($0.year)", wording.number($0.lines), wording.money($0.amount)]
      })
    guard !statement.past.isEmpty else { return sheet.text + totals.text }
    let lines = Table(head: Self.head.map(wording.label), rows: statement.past.map(row))
    return sheet.text + totals.text + "\n" + lines.text
  }
}
