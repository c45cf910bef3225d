/// Why a table cannot be made of these columns and rows. Rows are counted from 1 through all groups, columns from 1.
public enum TableFault: Error, Hashable, Sendable {
  case noColumns
  /// Two columns have one code, or one has none.
  case codeTakenOrEmpty(String)
  case widthNotPositive(code: String)
  /// Texts and days have no sum.
  case cannotBeSummed(code: String)
  case wrongCellCount(row: Int, found: Int, expected: Int)
  case wrongKind(row: Int, column: Int, expected: TableColumn.Kind)
  /// The sum leaves 64 bits.
  case sumTooLarge(code: String)
  /// No summed column of money has this code.
  case noMoneyForWords(code: String)
  /// More boxes than stand beside each other.
  case tooManySignatures(Int, limit: Int)
}

extension TableFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noColumns: "A table has at least one column."
    case .codeTakenOrEmpty(let code): "The code '\(code)' of a column is empty or taken."
    case .widthNotPositive(let code): "Column \(code) has no width."
    case .cannotBeSummed(let code): "Column \(code) holds nothing that has a sum."
    case .wrongCellCount(let row, let found, let expected):
      "Row \(row) has \(found) cells and not \(expected)."
    case .wrongKind(let row, let column, let expected):
      "Row \(row), column \(column): not of the kind \(expected)."
    case .sumTooLarge(let code): "The sum of column \(code) is too large."
    case .noMoneyForWords(let code): "There is no summed column of money '\(code)'."
    case .tooManySignatures(let count, let limit): "\(count) signatures; at most \(limit)."
    }
  }
}
