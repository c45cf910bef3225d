/// One value in a column or a parameter. There are no floating-point numbers in a store: money,
/// flags and times are integers.
public enum Value: Sendable, Hashable {
  case null
  case integer(Int64)
  case text(String)
  case blob([UInt8])
}

extension Value {
  /// 1 for true and 0 for false.
  public static func flag(_ isTrue: Bool) -> Value { .integer(isTrue ? 1 : 0) }

  /// The text, or null when there is none.
  public static func optional(_ text: String?) -> Value { text.map(Value.text) ?? .null }

  /// The number, or null when there is none.
  public static func optional(_ number: Int64?) -> Value { number.map(Value.integer) ?? .null }

  /// The word that error messages use for the type, never the value itself.
  var typeName: String {
    switch self {
    case .null: "null"
    case .integer: "an integer"
    case .text: "a text"
    case .blob: "a blob"
    }
  }
}
