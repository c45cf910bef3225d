import EditorCLI
import Newsroom
import Royalties
import Rulebook
import Storage
import Terminal

/// The lines of old books (sổ cũ) in a statement.
extension StatementScreen {
  func drawPast(on canvas: inout Canvas, head: Rect, in list: Rect, _ session: Session) {
    let wording = session.wording
    let isWide = list.columns >= 76
    let columns = PayColumns(
      [
        .init(title: session.pay(.publishDay), width: 10),
        .init(title: wording.label(.title), width: nil),
      ] + (isWide ? [.init(title: wording.label(.voucher), width: 14)] : [])
        + [
          .init(title: wording.label(.amount), width: 11, isNumber: true),
          .init(title: wording.label(.tax), width: 9, isNumber: true),
        ], width: list.columns)
    columns.drawHead(on: &canvas, in: head)
    if past.rows.isEmpty {
      canvas.write(
        "  \(session.pay(.noPast))", row: 0, width: list.columns, in: list, as: .dim)
    }
    for (row, index) in past.cursor.visible.enumerated() where past.rows.indices.contains(index) {
      let own = past.rows[index]
      let line = list.line(row)
      let role = canvas.listRow(line, isSelected: index == past.cursor.selected)
      columns.write(
        [wording.text(of: own.published), own.title] + (isWide ? [own.voucher] : [])
          + [own.amount, own.tax].map { session.amount($0) },
        on: &canvas, in: line, as: role)
    }
  }

  func pastListing(in session: Session) -> Listing {
    let (words, rows) = (words(in: session), past.rows)
    return Listing(
      count: rows.count, selected: rows.isEmpty ? 0 : past.cursor.selected + 1,
      empty: session.pay(.noPast)
    ) { .init(words.sentence(rows[$0 - 1])) }
  }
}

extension StatementWords {
  /// All that old books say of a line, and that nothing more is known of it.
  func lines(of past: PastRoyalty) -> [FormBox.Line] {
    let wording = session.wording
    func line(_ label: Label, _ value: String) -> FormBox.Line {
      FormBox.Line("\(wording.label(label)): \(value)")
    }
    var lines = [
      FormBox.Line(session.pay(.copiedFromOldBooks), .dim), line(.title, past.title),
      line(.portal, past.portal.name), line(.publishDay, wording.text(of: past.published)),
    ]
    if !past.genre.isEmpty { lines.append(line(.genre, past.genre)) }
    if let coefficient = past.coefficient {
      lines.append(line(.coefficient, wording.text(of: coefficient)))
    }
    return lines + [
      line(.gross, wording.money(past.amount)), line(.tax, wording.money(past.tax)),
      line(.paidOn, wording.text(of: past.paidOn)),
      FormBox.Line("\(wording.label(.net)): \(wording.money(past.net))", .heading),
    ]
  }

  /// A line of old books in a sentence, line by line.
  func sentence(_ past: PastRoyalty) -> String {
    let wording = session.wording
    return sentences([
      past.title, session.pay(.publishedOn(wording.text(of: past.published))),
      session.pay(
        .paidWords(
          gross: wording.money(past.amount), tax: wording.money(past.tax),
          net: wording.money(past.net))),
      session.pay(.byVoucher(past.voucher, past.line)),
      session.pay(.paidOn(wording.text(of: past.paidOn))),
    ])
  }
}
