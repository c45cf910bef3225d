import Newsroom
import Reports

/// A list in CSV whose columns are known by their titles. A fault tells the row and the column, and no value: any of them
/// could be a private one that slipped into the wrong column.
struct CsvList<Column: CaseIterable & Hashable & RawRepresentable> where Column.RawValue == String {
  /// What one row says.
  struct Row {
    /// As spreadsheets number it: the titles are row 1.
    let number: Int
    fileprivate let fields: [String]
    fileprivate let columns: [Column: Int]

    /// Empty where the list has no such column.
    subscript(column: Column) -> String { columns[column].map { fields[$0] } ?? "" }

    func optional(_ column: Column) -> String? { self[column].isEmpty ? nil : self[column] }
  }

  let rows: [Row]

  /// Reads a file whose columns are enough in the eyes of `isWhole`.
  init(
    reading name: String, _ invocation: Invocation, isWhole: (Set<Column>) -> Bool
  ) throws {
    let table = try Self.table(name, invocation)
    var columns: [Column: Int] = [:]
    for (index, title) in table.titles.enumerated() {
      guard let column = Column(rawValue: title.lowercased()),
        columns.updateValue(index, forKey: column) == nil
      else { throw Self.wrongHead(name) }
    }
    guard isWhole(Set(columns.keys)) else { throw Self.wrongHead(name) }
    rows = table.rows.enumerated().map { Row(number: $0 + 2, fields: $1, columns: columns) }
  }

  /// A title that stands twice is not told: where titles are missing it is somebody's number.
  private static func table(_ name: String, _ invocation: Invocation) throws -> CsvTable {
    do { return try invocation.csv(name) } catch UsageFault.csv(let name, let faults) {
      let isHead = faults.contains { fault in
        if case .titleTwice = fault { true } else { false }
      }
      throw isHead ? wrongHead(name) : UsageFault.csv(name, faults)
    }
  }

  private static func wrongHead(_ name: String) -> UsageFault {
    .listHead(name, wanted: [Column.allCases.map(\.rawValue).joined(separator: ",")])
  }
}

/// What of a row cannot be used, as people are told it.
struct RowFault {
  let row: Int
  let message: String

  init(_ fault: ListedFault, _ invocation: Invocation) {
    row = fault.row
    message = invocation.wording.sentence(for: fault.input, Names())
  }

  init(row: Int, column: some RawRepresentable<String>, _ invocation: Invocation) {
    self.row = row
    message = invocation.wording.sentence(for: Notice.columnUnreadable(column.rawValue))
  }
}

/// A list that is taken in, with what is said of it.
struct ListImport<Outcome: Sendable & Hashable> {
  /// What of its rows could not be read.
  let unreadable: [RowFault]
  /// What would be done, in words.
  let planned: (Outcome) -> Notice
  /// What was done, in words.
  let done: (Outcome) -> Notice
  /// So many places are wrong.
  let faults: (Int) -> Notice
  let rows: (Outcome) -> Int
  /// What scripts are told beside the count of rows.
  let facts: (Outcome) -> [String: JSON]

  /// Takes the list in when `isApplied` and nothing stands against it; else tells every fault by its row, or what would be
  /// done.
  func run(
    in invocation: Invocation, isApplied: Bool, trying: () throws -> Outcome,
    taking: () throws -> Answer<Outcome>
  ) throws {
    do {
      guard isApplied, unreadable.isEmpty else {
        return plan(try trying(), invocation)
      }
      answer(try taking(), invocation)
    } catch let error as ListedFaults {
      tell(unreadable + error.faults.map { RowFault($0, invocation) }, invocation)
    }
  }

  private func answer(_ answer: Answer<Outcome>, _ invocation: Invocation) {
    let outcome = answer.outcome
    invocation.answer(
      JSON.object([
        "done": true, "added": .number(rows(outcome)), "request": .string(answer.request.text),
        "repeated": .bool(answer.isRepeated),
      ]).merging(facts(outcome))
    ) {
      invocation.line([invocation.wording.sentence(for: done(outcome))], answer.request)
    }
    if answer.isRepeated { invocation.notice(.repeated) }
  }

  private func plan(_ outcome: Outcome, _ invocation: Invocation) {
    guard unreadable.isEmpty else { return tell(unreadable, invocation) }
    invocation.answer(
      JSON.object(["done": false, "planned": .number(rows(outcome))]).merging(facts(outcome))
    ) { invocation.wording.sentence(for: planned(outcome)) + "\n" }
  }

  private func tell(_ found: [RowFault], _ invocation: Invocation) {
    invocation.status = .wrongUsage
    let sorted = found.sorted { $0.row < $1.row }
    let head = invocation.wording.sentence(for: faults(sorted.count))
    guard !invocation.isJSON else {
      return invocation.answer(
        .object([
          "error": "list", "message": .string(head),
          "faults": .array(
            sorted.map { .object(["row": .number($0.row), "message": .string($0.message)]) }),
        ])
      ) { "" }
    }
    invocation.message(head)
    for fault in sorted {
      invocation.message("\(invocation.wording.label(.line)) \(fault.row): \(fault.message)")
    }
  }
}
