/// One row of a result, read by the place of the column, which begins at 0. A column of another
/// type than the caller expects is `StorageError.corrupt`; a place outside the row is a programmer
/// error and stops the program.
public struct Row: Sendable, Hashable {
  /// The columns in the order of the SELECT.
  public let values: [Value]

  public init(_ values: [Value]) { self.values = values }

  public var count: Int { values.count }

  public subscript(_ column: Int) -> Value { values[column] }

  public func isNull(_ column: Int) -> Bool { values[column] == .null }

  public func int(_ column: Int) throws -> Int64 {
    guard case .integer(let number) = values[column] else { throw mismatch(column, "an integer") }
    return number
  }

  public func optionalInt(_ column: Int) throws -> Int64? {
    if case .null = values[column] { return nil }
    return try int(column)
  }

  public func text(_ column: Int) throws -> String {
    guard case .text(let text) = values[column] else { throw mismatch(column, "a text") }
    return text
  }

  public func optionalText(_ column: Int) throws -> String? {
    if case .null = values[column] { return nil }
    return try text(column)
  }

  public func blob(_ column: Int) throws -> [UInt8] {
    guard case .blob(let bytes) = values[column] else { throw mismatch(column, "a blob") }
    return bytes
  }

  public func optionalBlob(_ column: Int) throws -> [UInt8]? {
    if case .null = values[column] { return nil }
    return try blob(column)
  }

  /// True for 1 and false for 0; any other number is `StorageError.corrupt`.
  public func bool(_ column: Int) throws -> Bool {
    switch values[column] {
    case .integer(0): return false
    case .integer(1): return true
    case .null, .integer, .text, .blob: throw mismatch(column, "0 or 1")
    }
  }

  private func mismatch(_ column: Int, _ expected: String) -> StorageError {
    .corrupt("column \(column) holds \(values[column].typeName), not \(expected)")
  }
}
