import Reports
import Royalties
import Rulebook

/// A rate table read from a list in CSV: `genre,title,group,from,to`, or `genre,title,group,unit,a,b,c,cap`. Every fault is
/// told by its row.
public struct RateFile: Sendable {
  public let shape: RateTable.Shape

  private static let ranges = ["genre", "title", "group", "from", "to"]
  private static let grades = ["genre", "title", "group", "unit", "a", "b", "c", "cap"]

  init(reading name: String, _ invocation: Invocation) throws {
    try self.init(try invocation.csv(name), named: name)
  }

  /// Reads a list in CSV; `name` is what faults call it.
  public init(_ bytes: [UInt8], named name: String) throws(UsageFault) {
    try self.init(try CsvTable(bytes, named: name), named: name)
  }

  /// The most bytes that a list may have.
  public static let limit = CsvLimits.list.bytes

  private init(_ table: CsvTable, named name: String) throws(UsageFault) {
    let titles = table.titles.map { $0.lowercased() }
    var faults: [ListFault] = []
    switch titles {
    case Self.ranges:
      let rates = table.rows.enumerated().compactMap { Self.range($1, row: $0 + 2, &faults) }
      shape = .ranges(rates)
    case Self.grades:
      let rates = table.rows.enumerated().compactMap { Self.grade($1, row: $0 + 2, &faults) }
      shape = .grades(rates)
    default:
      throw UsageFault.listHead(
        name, wanted: [Self.ranges, Self.grades].map { $0.joined(separator: ",") })
    }
    guard faults.isEmpty else { throw UsageFault.list(name, faults) }
  }

  private static func genre(
    _ fields: [String], row: Int, _ faults: inout [ListFault]
  ) -> RatedGenre? {
    guard let group = RoyaltyGroup(rawValue: fields[2]) else {
      faults.append(ListFault(row: row, column: "group", value: fields[2]))
      return nil
    }
    return RatedGenre(code: fields[0], title: fields[1], group: group)
  }

  private static func number(
    _ text: String, row: Int, _ column: String, _ faults: inout [ListFault]
  ) -> Coefficient? {
    guard let number = Coefficient(text) else {
      faults.append(ListFault(row: row, column: column, value: text))
      return nil
    }
    return number
  }

  private static func range(
    _ fields: [String], row: Int, _ faults: inout [ListFault]
  ) -> RangeRate? {
    let genre = genre(fields, row: row, &faults)
    let from = number(fields[3], row: row, "from", &faults)
    let to = number(fields[4], row: row, "to", &faults)
    guard let genre, let from, let to else { return nil }
    guard from <= to else {
      faults.append(ListFault(row: row, column: "to", value: fields[4]))
      return nil
    }
    return RangeRate(genre, from: from, to: to)
  }

  private static func grade(
    _ fields: [String], row: Int, _ faults: inout [ListFault]
  ) -> GradeRate? {
    let genre = genre(fields, row: row, &faults)
    let unit = LengthUnit(rawValue: fields[3])
    if unit == nil { faults.append(ListFault(row: row, column: "unit", value: fields[3])) }
    var coefficients: [Grade: Coefficient] = [:]
    for (index, letter) in Grade.allCases.enumerated() where !fields[4 + index].isEmpty {
      coefficients[letter] = number(
        fields[4 + index], row: row, letter.rawValue.lowercased(), &faults)
    }
    let cap = number(fields[7], row: row, "cap", &faults)
    guard let genre, let unit, let cap else { return nil }
    return GradeRate(genre, per: unit, coefficients, cap: cap)
  }
}

/// A field of a list that cannot be used.
public struct ListFault: Hashable, Sendable {
  /// As spreadsheets number it: the titles are row 1.
  public let row: Int
  public let column: String
  public let value: String
}

extension Invocation {
  /// A list in CSV from a file, or `-`.
  func csv(_ name: String) throws -> CsvTable {
    let bytes: [UInt8]
    if name == "-" {
      bytes = try console.readInput(CsvLimits.list.bytes + 1)
    } else {
      try checkFileName(name)
      bytes = try readFile(name, limit: CsvLimits.list.bytes + 1)
    }
    return try CsvTable(bytes, named: name)
  }
}

extension CsvTable {
  fileprivate init(_ bytes: [UInt8], named name: String) throws(UsageFault) {
    do throws(CsvFaults) {
      try self.init(bytes)
    } catch {
      throw .csv(name, error.faults)
    }
  }
}
