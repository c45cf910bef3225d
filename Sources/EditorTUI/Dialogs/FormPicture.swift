import Prose
import Terminal

/// Where the fields of a form stand: labels before the fields, or above them where several lines are typed and where
/// there is little room.
struct FormLayout {
  /// The first row of each field and the row behind it, label and all; empty for one that is not shown.
  private(set) var places: [Range<Int>] = []
  private(set) var rows = 0
  let width: Int
  let labelWidth: Int

  init(_ fields: [FormField], width: Int) {
    self.width = max(1, width)
    let labels = fields.filter { $0.isShown && !$0.takesEnter }.map { displayWidth(of: $0.label) }
    let widest = (labels.max() ?? 0) + 2
    labelWidth = widest * 5 <= self.width * 2 ? widest : 0
    for field in fields {
      let height = field.isShown ? contentRows(of: field) + (hasLabelAbove(field) ? 1 : 0) : 0
      places.append(rows..<rows + height)
      rows += height
    }
  }

  func hasLabelAbove(_ field: FormField) -> Bool {
    !field.label.isEmpty && (field.takesEnter || labelWidth == 0)
  }

  func indent(of field: FormField) -> Int { field.takesEnter ? 0 : labelWidth }
  func fieldWidth(of field: FormField) -> Int { max(1, width - indent(of: field)) }

  private func contentRows(of field: FormField) -> Int {
    switch field.content {
    case .line, .moment, .action: 1
    case .note(let note): note.rows
    case .passage(let passage): passage.rows
    case .ticks(let ticks): FormFlow(ticks.ticks.map(\.title), width: fieldWidth(of: field)).rows
    case .choice(let choice):
      FormFlow(choice.options.map(\.title), width: fieldWidth(of: field)).rows
    }
  }

  /// The rows that must be in sight while a field is active: of boxes the one with the cursor.
  func activeRows(_ index: Int, _ fields: [FormField]) -> Range<Int> {
    guard fields.indices.contains(index) else { return 0..<0 }
    let place = places[index]
    let field = fields[index]
    let first = place.lowerBound + (hasLabelAbove(field) ? 1 : 0)
    switch field.content {
    case .line, .note, .passage, .moment, .action: return place
    case .ticks(let ticks):
      let flow = FormFlow(ticks.ticks.map(\.title), width: fieldWidth(of: field))
      let row = first + (flow.places.isEmpty ? 0 : flow.places[ticks.cursor].row)
      return (row == first ? place.lowerBound : row)..<row + 1
    case .choice(let choice):
      let flow = FormFlow(choice.options.map(\.title), width: fieldWidth(of: field))
      let row = first + (choice.chosen.map { flow.places[$0].row } ?? 0)
      return (row == first ? place.lowerBound : row)..<row + 1
    }
  }
}

/// Paints the fields of a form.
struct FormPicture {
  let layout: FormLayout
  let top: Int
  let area: Rect

  func draw(_ fields: [FormField], active: Int?, on canvas: inout Canvas) {
    for (index, field) in fields.enumerated() where field.isShown {
      draw(field, in: layout.places[index], isActive: index == active, on: &canvas)
    }
  }

  private func draw(
    _ field: FormField, in place: Range<Int>, isActive: Bool, on canvas: inout Canvas
  ) {
    let isAbove = layout.hasLabelAbove(field)
    let role: CellRole = isActive ? .heading : .dim
    put(field.label, row: place.lowerBound, column: 0, as: role, on: &canvas)
    let first = place.lowerBound + (isAbove ? 1 : 0)
    let indent = layout.indent(of: field)
    switch field.content {
    case .line(let line):
      guard let row = visible(first) else { return }
      if field.isSecret {
        line.drawHidden(on: &canvas, row: row, column: indent, in: area, isActive: isActive)
      } else {
        line.draw(on: &canvas, row: row, column: indent, in: area, isActive: isActive)
      }
    case .moment(let moment):
      guard let row = visible(first) else { return }
      moment.draw(on: &canvas, row: row, column: indent, in: area, isActive: isActive)
    case .action(let title):
      draw(["[ \(title) ]"], cursor: isActive ? 0 : nil, of: field, at: first, on: &canvas)
    case .note(let note):
      if let room = room(at: first, rows: note.rows, indent) {
        note.draw(on: &canvas, in: room, isActive: isActive)
      }
    case .passage(let passage):
      if let room = room(at: first, rows: passage.rows, indent) {
        passage.draw(on: &canvas, in: room, isActive: isActive)
      }
    case .ticks(let ticks):
      let boxes = ticks.ticks.map { "[\($0.isOn ? "x" : " ")] \($0.title)" }
      draw(boxes, cursor: isActive ? ticks.cursor : nil, of: field, at: first, on: &canvas)
    case .choice(let choice):
      let sign = canvas.marks == .unicode ? "•" : "*"
      let boxes = choice.options.enumerated().map { index, option in
        "(\(index == choice.chosen ? sign : " ")) \(option.title)"
      }
      draw(
        boxes, cursor: isActive ? choice.chosen ?? 0 : nil, of: field, at: first, on: &canvas)
    }
  }

  /// Where several rows stand; nil when their first one is out of sight.
  private func room(at first: Int, rows: Int, _ indent: Int) -> Rect? {
    guard first >= top else { return nil }
    let start = first - top
    return Rect(
      row: area.row + start, column: area.column + indent, rows: min(rows, area.rows - start),
      columns: area.columns - indent)
  }

  private func draw(
    _ boxes: [String], cursor: Int?, of field: FormField, at first: Int, on canvas: inout Canvas
  ) {
    let titles = boxes.map { String($0.dropFirst(4)) }
    let width = layout.fieldWidth(of: field)
    let flow = FormFlow(titles, width: width)
    for (index, box) in boxes.enumerated() {
      let place = flow.places[index]
      guard let row = visible(first + place.row) else { continue }
      let column = layout.indent(of: field) + place.column
      let room = min(displayWidth(of: box), area.columns - column)
      canvas.write(
        box, row: row, column: column, width: room, in: area,
        as: index == cursor ? .fieldActive : .plain)
      if index == cursor {
        canvas.cursor = Position(row: area.row + row, column: area.column + column + 1)
      }
    }
  }

  private func visible(_ row: Int) -> Int? {
    row >= top && row < top + area.rows ? row - top : nil
  }

  private func put(
    _ text: String, row: Int, column: Int, as role: CellRole, on canvas: inout Canvas
  ) {
    guard !text.isEmpty, let row = visible(row) else { return }
    canvas.write(text, row: row, column: column, in: area, as: role)
  }
}
