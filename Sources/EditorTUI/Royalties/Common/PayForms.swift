import EditorCLI
import Newsroom
import Prose
import Royalties
import Rulebook
import Storage
import Terminal

/// What the forms about payees, funds, rates and law have in common.
extension Session {
  /// A day as people type it: `05/11/2026`.
  func day(_ typed: String) throws -> CivilDate {
    let text = LineInput.trimmed(typed)
    return text.contains("-") ? try CivilDate(iso: text) : try CivilDate(vietnamese: text)
  }

  /// A day that may be left empty.
  func optionalDay(_ typed: String) throws -> CivilDate? {
    LineInput.trimmed(typed).isEmpty ? nil : try day(typed)
  }

  /// An amount in đồng; one that is taken back begins with a sign.
  func money(_ typed: String) throws -> Dong {
    let text = LineInput.trimmed(typed)
    let isTaken = text.hasPrefix("-")
    guard let amount = Dong(typed: isTaken ? String(text.dropFirst()) : text) else {
      throw UsageFault.unreadableMoney(text)
    }
    return isTaken ? Dong.zero - amount : amount
  }

  func hundredths(_ typed: String) throws -> Hundredths {
    let text = LineInput.trimmed(typed.replacing("%", with: ""))
    guard let number = Hundredths(text) else { throw UsageFault.unreadableNumber(text) }
    return number
  }

  /// An amount without its unit, for columns.
  func amount(_ amount: Dong) -> String { wording.number(Int(amount.amount)) }

  /// Done, with the words for the message row.
  func done(_ phrase: PayPhrase) -> Navigation {
    .close(.done(Message(pay(phrase), .success)))
  }

  /// `từ 01/01/2026 đến 31/12/2026`
  func span(_ from: CivilDate?, _ to: CivilDate?) -> String {
    switch (from.map(wording.text(of:)), to.map(wording.text(of:))) {
    case (nil, nil): pay(.always)
    case (let from?, nil): pay(.fromDay(from))
    case (nil, let to?): pay(.untilDay(to))
    case (let from?, let to?): pay(.fromTo(from, to))
    }
  }
}

/// A table's columns: a width of its own for each, what is left for the one that takes the rest.
struct PayColumns {
  struct Column {
    let title: String
    /// Nil for the one that takes the rest.
    let width: Int?
    var isNumber = false
  }

  let columns: [Column]
  private let places: [(start: Int, width: Int)]

  /// The first column begins behind the sign of the selection.
  init(_ columns: [Column], width: Int) {
    self.columns = columns
    let fixed = columns.compactMap(\.width).reduce(0, +) + 2 * (columns.count - 1)
    let rest = max(1, width - 2 - fixed - 1)
    var places: [(start: Int, width: Int)] = []
    var start = 2
    for column in columns {
      let own = column.width ?? rest
      places.append((start, own))
      start += own + 2
    }
    self.places = places
  }

  func drawHead(on canvas: inout Canvas, in line: Rect) {
    write(columns.map(\.title), on: &canvas, in: line, as: .dim)
  }

  func write(_ texts: [String], on canvas: inout Canvas, in line: Rect, as role: CellRole) {
    for (index, text) in texts.enumerated() where places.indices.contains(index) {
      let place = places[index]
      canvas.write(
        text, row: 0, column: place.start,
        width: max(0, min(place.width, line.columns - place.start)), in: line, as: role,
        alignment: columns[index].isNumber ? .trailing : .leading)
    }
  }
}
