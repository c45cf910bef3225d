/// Rows that belong together, such as the works of one payee.
public struct TableGroup: Hashable, Sendable {
  /// Stands in a line of its own above the rows, with their sums; nil where the rows need none.
  public let title: String?
  /// Each with a cell for each column.
  public let rows: [[TableCell]]

  public init(_ title: String? = nil, rows: [[TableCell]]) {
    self.title = title
    self.rows = rows
  }
}
