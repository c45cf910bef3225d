import Prose

/// How lines are drawn.
public enum LineStyle: Hashable, Sendable {
  case unicode
  case ascii
}

extension Canvas {
  /// The lines that go with the canvas's marks.
  public var lineStyle: LineStyle { marks == .unicode ? .unicode : .ascii }

  /// Draws a horizontal line over `columns` cells of `area`, cut to it.
  public mutating func horizontalLine(
    row: Int, column: Int = 0, columns: Int, in area: Rect, style: LineStyle? = nil,
    as role: Role = .border
  ) {
    let line = Rect(row: area.row + row, column: area.column + column, rows: 1, columns: columns)
    let signs = LineSigns(style ?? lineStyle)
    fill(line.intersection(area), glyph: signs.horizontal.value, as: role)
  }

  /// Draws a vertical line over `rows` cells of `area`, cut to it.
  public mutating func verticalLine(
    row: Int = 0, column: Int, rows: Int, in area: Rect, style: LineStyle? = nil,
    as role: Role = .border
  ) {
    let line = Rect(row: area.row + row, column: area.column + column, rows: rows, columns: 1)
    let signs = LineSigns(style ?? lineStyle)
    fill(line.intersection(area), glyph: signs.vertical.value, as: role)
  }

  /// Draws a frame along the inner edge of `area`, with `title` in its upper line; nothing in an
  /// area of fewer than two rows or columns.
  public mutating func box(
    _ area: Rect, title: String = "", style: LineStyle? = nil, as role: Role = .border,
    titleRole: Role = .heading
  ) {
    guard area.rows > 1, area.columns > 1 else { return }
    let signs = LineSigns(style ?? lineStyle)
    let (right, bottom) = (area.columns - 1, area.rows - 1)
    horizontalLine(row: 0, columns: area.columns, in: area, style: style, as: role)
    horizontalLine(row: bottom, columns: area.columns, in: area, style: style, as: role)
    verticalLine(column: 0, rows: area.rows, in: area, style: style, as: role)
    verticalLine(column: right, rows: area.rows, in: area, style: style, as: role)
    put(signs.topLeft, row: 0, column: 0, in: area, as: role)
    put(signs.topRight, row: 0, column: right, in: area, as: role)
    put(signs.bottomLeft, row: bottom, column: 0, in: area, as: role)
    put(signs.bottomRight, row: bottom, column: right, in: area, as: role)
    let room = area.columns - 6
    guard !title.isEmpty, room > 0 else { return }
    let width = min(room, displayWidth(of: title, marks: marks))
    fill(Rect(row: area.row, column: area.column + 1, rows: 1, columns: width + 2), as: role)
    write(title, row: 0, column: 2, width: width, in: area, as: titleRole)
  }

  /// Draws the joint where a line meets or crosses others.
  public mutating func joint(
    _ joint: LineJoint, row: Int, column: Int, in area: Rect, style: LineStyle? = nil,
    as role: Role = .border
  ) {
    let signs = LineSigns(style ?? lineStyle)
    put(signs.sign(of: joint), row: row, column: column, in: area, as: role)
  }

  private mutating func put(
    _ sign: Unicode.Scalar, row: Int, column: Int, in area: Rect, as role: Role
  ) {
    let cell = Rect(row: area.row + row, column: area.column + column, rows: 1, columns: 1)
    fill(cell.intersection(area), glyph: sign.value, as: role)
  }
}

/// Where lines meet, named by the directions in which they leave.
public enum LineJoint: Hashable, Sendable, CaseIterable {
  case downwards, upwards, rightwards, leftwards, cross
}

/// The signs of one style of lines.
private struct LineSigns {
  let horizontal: Unicode.Scalar
  let vertical: Unicode.Scalar
  let topLeft: Unicode.Scalar
  let topRight: Unicode.Scalar
  let bottomLeft: Unicode.Scalar
  let bottomRight: Unicode.Scalar
  private let isUnicode: Bool

  init(_ style: LineStyle) {
    isUnicode = style == .unicode
    switch style {
    case .unicode:
      (horizontal, vertical) = ("─", "│")
      (topLeft, topRight, bottomLeft, bottomRight) = ("┌", "┐", "└", "┘")
    case .ascii:
      (horizontal, vertical) = ("-", "|")
      (topLeft, topRight, bottomLeft, bottomRight) = ("+", "+", "+", "+")
    }
  }

  func sign(of joint: LineJoint) -> Unicode.Scalar {
    guard isUnicode else { return "+" }
    return switch joint {
    case .downwards: "┬"
    case .upwards: "┴"
    case .rightwards: "├"
    case .leftwards: "┤"
    case .cross: "┼"
    }
  }
}
