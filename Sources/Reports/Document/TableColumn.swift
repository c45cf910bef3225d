/// One column of a table: what it is called, what stands in it, whether it is summed.
public struct TableColumn: Hashable, Sendable {
  public enum Kind: Hashable, Sendable, CaseIterable {
    case text
    case wholeNumber
    case coefficient
    case percent
    case money
    case date

    public var canBeSummed: Bool {
      switch self {
      case .wholeNumber, .coefficient, .percent, .money: true
      case .text, .date: false
      }
    }
  }

  /// The name that programs know it by, such as `net`: that of the machine form of CSV, unique in a table.
  public let code: String
  /// What people read above it, in Vietnamese.
  public let title: String
  public let kind: Kind
  public let isSummed: Bool
  /// About how many letters it has room for. Columns share the width of a page by it.
  public let width: Int

  public init(
    _ code: String, title: String, _ kind: Kind, isSummed: Bool = false, width: Int
  ) {
    self.code = code
    self.title = title
    self.kind = kind
    self.isSummed = isSummed
    self.width = width
  }
}
