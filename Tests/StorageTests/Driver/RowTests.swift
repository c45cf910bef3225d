import Testing

@testable import Storage

@Suite struct RowTests {
  private let row = Row([
    .null, .integer(5), .text("tin"), .blob([1, 2]), .integer(1), .integer(0), .blob([]), .text(""),
  ])

  @Test func `columns are read as what they are`() throws {
    #expect(row.count == 8)
    #expect(row.isNull(0) && !row.isNull(1))
    #expect(try row.int(1) == 5)
    #expect(try row.text(2) == "tin")
    #expect(try row.blob(3) == [1, 2])
    #expect(try row.bool(4) && !row.bool(5))
    #expect(try row.blob(6) == [])
    #expect(try row.text(7) == "")
    #expect(row[3] == .blob([1, 2]))
  }

  @Test func `nothing is nothing, and only where it may be`() throws {
    #expect(try row.optionalInt(0) == nil)
    #expect(try row.optionalText(0) == nil)
    #expect(try row.optionalBlob(0) == nil)
    #expect(try row.optionalInt(1) == 5)
    #expect(try row.optionalText(2) == "tin")
    #expect(try row.optionalBlob(3) == [1, 2])
    #expect(throws: StorageError.corrupt("column 0 holds null, not an integer")) {
      _ = try row.int(0)
    }
    #expect(throws: StorageError.corrupt("column 0 holds null, not a text")) { _ = try row.text(0) }
    #expect(throws: StorageError.corrupt("column 0 holds null, not a blob")) { _ = try row.blob(0) }
    #expect(throws: StorageError.corrupt("column 0 holds null, not 0 or 1")) { _ = try row.bool(0) }
  }

  @Test func `a wrong type is named, its value is not`() {
    #expect(throws: StorageError.corrupt("column 2 holds a text, not an integer")) {
      _ = try row.int(2)
    }
    #expect(throws: StorageError.corrupt("column 1 holds an integer, not a text")) {
      _ = try row.optionalText(1)
    }
    #expect(throws: StorageError.corrupt("column 3 holds a blob, not an integer")) {
      _ = try row.optionalInt(3)
    }
    #expect(throws: StorageError.corrupt("column 1 holds an integer, not 0 or 1")) {
      _ = try row.bool(1)
    }
  }

  @Test func `values are made from what the program has`() {
    #expect(Value.flag(true) == .integer(1))
    #expect(Value.flag(false) == .integer(0))
    #expect(Value.optional("a") == .text("a"))
    #expect(Value.optional(nil as String?) == .null)
    #expect(Value.optional(7 as Int64?) == .integer(7))
    #expect(Value.optional(nil as Int64?) == .null)
  }
}
