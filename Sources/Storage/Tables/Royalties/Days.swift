import Rulebook

extension Value {
  /// Days are counted from 1 January 1970.
  static func day(_ day: CivilDate) -> Value { .integer(Int64(day.dayNumber)) }
  static func day(_ day: CivilDate?) -> Value { day.map(Value.day) ?? .null }
  static func money(_ amount: Dong) -> Value { .integer(amount.amount) }
  static func hundredths(_ number: Hundredths) -> Value { .number(number.count) }
}

extension Row {
  func day(_ column: Int) throws -> CivilDate { CivilDate(dayNumber: try number(column)) }

  func optionalDay(_ column: Int) throws -> CivilDate? {
    try optionalInt(column).map { CivilDate(dayNumber: Int($0)) }
  }

  func money(_ column: Int) throws -> Dong { Dong(try int(column)) }
  func hundredths(_ column: Int) throws -> Hundredths { Hundredths(count: try number(column)) }

  func optionalHundredths(_ column: Int) throws -> Hundredths? {
    try optionalInt(column).map { Hundredths(count: Int($0)) }
  }
}
