import GRDBSQLite

/// The name of the constraint in SQLite's message. SQLite names a CHECK, says the columns of a
/// UNIQUE, and nothing about a foreign key; what it leaves out is called as PostgreSQL would.
func constraintName(_ code: Int32, _ message: String) -> String {
  let detail = message.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? message
  switch code >> 8 {
  case ConstraintKind.check: return detail
  case ConstraintKind.trigger: return message
  case ConstraintKind.foreignKey: return "foreign_key"
  case ConstraintKind.notNull: return joined(columns(detail), "not_null")
  case ConstraintKind.primaryKey, ConstraintKind.rowid: return joined(table(detail), "pkey")
  case ConstraintKind.dataType: return joined(typedColumn(message), "type")
  default: return indexName(detail) ?? joined(columns(detail), "key")
  }
}

/// The second byte of SQLite's extended constraint codes (sqlite3.h), macros that Swift cannot
/// read.
enum ConstraintKind {
  static var check: Int32 { 1 }
  static var foreignKey: Int32 { 3 }
  static var notNull: Int32 { 5 }
  static var primaryKey: Int32 { 6 }
  static var trigger: Int32 { 7 }
  static var unique: Int32 { 8 }
  static var rowid: Int32 { 10 }
  static var dataType: Int32 { 12 }
}

/// The table and the columns of `item.slug, item.portal_id`, the table once.
func columns(_ detail: String) -> [String] {
  let parts = detail.split(separator: ",").map { $0.drop { $0 == " " } }
  let names = parts.map { $0.split(separator: ".", maxSplits: 1).map(String.init) }
  return (names.first?.first.map { [$0] } ?? []) + names.compactMap { $0.dropFirst().first }
}

private func table(_ detail: String) -> [String] { Array(columns(detail).prefix(1)) }

/// `index 'name'`, as SQLite says for an index on expressions.
private func indexName(_ detail: String) -> String? {
  guard detail.hasPrefix("index '"), detail.hasSuffix("'") else { return nil }
  return String(detail.dropFirst(7).dropLast())
}

/// `item.count` out of `cannot store TEXT value in INTEGER column item.count`.
private func typedColumn(_ message: String) -> [String] {
  columns(String(message.split(separator: " ").last ?? ""))
}

private func joined(_ parts: [String], _ end: String) -> String {
  (parts + [end]).joined(separator: "_")
}
