import GRDBSQLite

/// One prepared statement. It is read with SQLite's own calls, because a cursor over rows of
/// `DatabaseValue` costs several times what the engine needs for a small row.
final class Statement {
  let pointer: OpaquePointer
  let parameterCount: Int
  let writes: Bool
  var isInUse = false

  init(_ sql: String, on handle: OpaquePointer) throws {
    var pointer: OpaquePointer?
    var rest = ""
    let code = sqliteText(sql).withCString { text in
      var tail: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v3(
        handle, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &pointer, &tail)
      if let tail { rest = String(cString: tail) }
      return code
    }
    guard code == SQLITE_OK else { throw StorageError.preparing(sql, handle, code) }
    guard let pointer else { throw StorageError.misuse("an empty statement") }
    guard rest.allSatisfy({ $0.isWhitespace || $0 == ";" }) else {
      sqlite3_finalize(pointer)
      throw StorageError.misuse("more than one statement in one call: \(sql)")
    }
    self.pointer = pointer
    parameterCount = Int(sqlite3_bind_parameter_count(pointer))
    writes = sqlite3_stmt_readonly(pointer) == 0
  }

  deinit { sqlite3_finalize(pointer) }

  func bind(_ values: [Value], on handle: OpaquePointer) throws {
    guard values.count == parameterCount else {
      throw StorageError.misuse("\(values.count) values for \(parameterCount) parameters")
    }
    for (place, value) in values.enumerated() {
      let code = bind(value, at: Int32(place + 1))
      guard code == SQLITE_OK else { throw StorageError(sqlite: handle, code) }
    }
  }

  private func bind(_ value: Value, at place: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(pointer, place)
    case .integer(let number): return sqlite3_bind_int64(pointer, place, number)
    case .text(var text):
      return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { characters in
          sqlite3_bind_text64(
            pointer, place, characters.baseAddress, UInt64(bytes.count), transient, utf8)
        }
      }
    case .blob(let bytes):
      // SQLite takes a blob at no address for NULL.
      if bytes.isEmpty { return sqlite3_bind_zeroblob(pointer, place, 0) }
      return bytes.withUnsafeBytes {
        sqlite3_bind_blob64(pointer, place, $0.baseAddress, UInt64($0.count), transient)
      }
    }
  }

  /// True when there is a row, false at the end.
  func step(on handle: OpaquePointer) throws -> Bool {
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw StorageError(sqlite: handle, code)
    }
  }

  func row() throws -> Row {
    // Asked anew for each row: a change of the schema prepares the statement again.
    let columnCount = sqlite3_data_count(pointer)
    var values: [Value] = []
    values.reserveCapacity(Int(columnCount))
    for column in 0..<columnCount { values.append(try value(column)) }
    return Row(values)
  }

  private func value(_ column: Int32) throws -> Value {
    switch sqlite3_column_type(pointer, column) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(pointer, column))
    case SQLITE_NULL: return .null
    case SQLITE_TEXT: return .text(try text(column))
    case SQLITE_BLOB: return .blob(blob(column))
    case let type: throw StorageError.corrupt("column \(column) holds a value of type \(type)")
    }
  }

  private func text(_ column: Int32) throws -> String {
    guard let start = sqlite3_column_text(pointer, column) else {
      throw StorageError.unavailable(.temporary, Origin(code: SQLITE_NOMEM))
    }
    let length = Int(sqlite3_column_bytes(pointer, column))
    let bytes = UnsafeBufferPointer(start: start, count: length)
    // Never repaired silently: a wrong byte in a stored text is damage.
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw StorageError.corrupt("column \(column) holds a text that is not UTF-8")
    }
    return text
  }

  private func blob(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(pointer, column) else { return [] }
    let length = Int(sqlite3_column_bytes(pointer, column))
    return [UInt8](UnsafeRawBufferPointer(start: start, count: length))
  }

  /// Ready for the next use; values are let go so that no copy of a text stays behind.
  func rest() {
    sqlite3_reset(pointer)
    sqlite3_clear_bindings(pointer)
    isInUse = false
  }
}

/// Tells SQLite to copy what it is given (SQLITE_TRANSIENT, a macro that Swift cannot read).
private var transient: sqlite3_destructor_type {
  unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

private var utf8: UInt8 { UInt8(SQLITE_UTF8) }
