import Storage
import Workflow

/// How wide somebody likes the rows that they write, and how long what they write shall become. It is nobody else's
/// business, so that the log does not tell of it.
extension Newsroom {
  /// The columns that a row may have.
  public static let measures = 40...100
  /// In syllables.
  public static let targetLengths = 1...1_000_000

  /// The columns of a row as the person chose them; nil when they chose none.
  public func measure(of acting: Acting) throws -> Int? {
    try number(Self.measureName(acting), in: Self.measures)
  }

  public func setMeasure(_ measure: Int, by acting: Acting) throws {
    precondition(Self.measures.contains(measure), "a row has 40 to 100 columns")
    try keep(measure, as: Self.measureName(acting))
  }

  /// How long the person wants an item to become, in syllables; nil when they did not say.
  public func targetLength(of item: ID<Item>, for acting: Acting) throws -> Int? {
    try number(Self.targetName(item, acting), in: Self.targetLengths)
  }

  public func setTargetLength(_ length: Int?, of item: ID<Item>, by acting: Acting) throws {
    precondition(length.map(Self.targetLengths.contains) != false, "a text has a length")
    try keep(length, as: Self.targetName(item, acting))
  }

  private static func measureName(_ acting: Acting) -> String { "measure.\(acting.person)" }

  private static func targetName(_ item: ID<Item>, _ acting: Acting) -> String {
    "target-length.\(acting.person).\(item)"
  }

  private func number(_ name: String, in range: ClosedRange<Int>) throws -> Int? {
    guard let text = try store.setting(name), !text.isEmpty else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw StorageError.corrupt("'\(text)' is no \(name)")
    }
    return number
  }

  private func keep(_ number: Int?, as name: String) throws {
    let text = number.map(String.init) ?? ""
    try store.database.atomically {
      guard try store.setting(name) ?? "" != text else { return }
      try store.set(name, to: text)
    }
  }
}
