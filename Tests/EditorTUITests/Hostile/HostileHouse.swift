import Rulebook
import Storage
import TestSupport
import Workflow

@testable import Newsroom

/// A newsroom in which every field that a person can write is full of hostile words, also those that let none in any
/// more: a store may be older than a rule, or written by another hand.
enum HostileHouse {
  static func make() throws -> TestNewsroom {
    let house = try TestSupport.newsroom()
    // What was read of the board before its names are spoilt is let go of when a flow is changed.
    try PayHouse.furnish(house)
    try house.letFaultsThrough()
    try spoilNames(in: house)
    try writeItems(in: house)
    try spoilRoyalties(in: house)
    return house
  }

  /// An item in every state, and one for each trick.
  private static func writeItems(in house: TestNewsroom) throws {
    let words = HostileWords.all.map(\.words)
    for (number, trick) in words.enumerated() {
      let item = try house.inReview(text(trick))
      try comment(trick, on: item, in: house)
      switch number % 8 {
      case 0: try house.make("return", on: item, by: .lan, comment: trick)
      case 1: try house.make("reject", on: item, by: .lan, comment: trick, reason: "outdated")
      case 2: try house.make("approve", on: item, by: .lan, comment: trick)
      case 3:
        try house.make("approve", on: item, by: .lan, comment: trick)
        try house.make("publish", on: item, by: .khanh)
        try house.make("withdraw", on: item, by: .son, comment: trick)
      case 4:
        try house.make("approve", on: item, by: .lan, comment: trick)
        _ = try house.newsroom.setHold(
          true, of: item, why: trick, by: try house.acting(.hoa))
      case 5: _ = try house.draft(text(trick))
      default: break
      }
    }
    try writeDocument(in: house)
  }

  private static func writeDocument(in house: TestNewsroom) throws {
    let evil = HostileWords.title
    var text = TestNewsroom.document(evil)
    for field in Field.metadata where ![.category, .issued, .effective].contains(field) {
      text.fields[field] = evil
    }
    text.summary = HostileWords.line
    text.body = HostileWords.all.map(\.words).joined(separator: "\n\n")
    let item = try house.draft(kind: .legalDocument, text).id
    try house.make("submit", on: item, by: .minh)
    try house.make("claim", on: item, by: .ha)
    try house.make("forward", on: item, by: .ha)
    _ = try house.newsroom.giveOpinion(
      .return, on: item, comment: evil, by: try house.acting(.hung))
    try comment(evil, on: item, in: house)
  }

  private static func text(_ trick: String) -> Text {
    Text(
      title: trick, summary: "\(trick) \(trick)", body: "\(trick)\n\n# \(trick)\n\n- \(trick)",
      fields: [.category: "other", .source: trick])
  }

  private static func comment(
    _ words: String, on item: ID<Item>, in house: TestNewsroom
  ) throws {
    let first = try house.newsroom.comment(
      NewComment(item: item, body: words), by: try house.acting(.ha)
    ).outcome.id
    _ = try house.newsroom.comment(
      NewComment(item: item, body: words, parent: first), by: try house.acting(.lan))
  }

  /// Names of people, portals, units and folders let nothing hidden in: these stand in the store all the same. Logins are held by
  /// the schema.
  /// Payees, rates, a fund and a graded work whose every word is hostile.
  private static func spoilRoyalties(in house: TestNewsroom) throws {
    _ = try PayHouse.publish(1, in: house)
    let evil = HostileWords.title
    let database = house.newsroom.store.database
    try database.atomically {
      for statement in [
        "UPDATE payee SET name = name || $1, basis = $1, bank = $1",
        "UPDATE pen_name SET name = $1", "UPDATE fund_entry SET note = $1",
        "UPDATE rate SET title = title || $1", "UPDATE rate_table SET decision = $1",
        "UPDATE grade SET reason = $1", "UPDATE grade_adjustment SET note = $1",
      ] {
        try database.run(statement, [.text(evil)])
      }
    }
  }

  private static func spoilNames(in house: TestNewsroom) throws {
    let evil = HostileWords.title
    let database = house.newsroom.store.database
    try database.atomically {
      try database.run("UPDATE person SET name = name || $1", [.text(evil)])
      try database.run(
        "UPDATE portal SET name = $1 || name, unit_name = $1, outlet = '/' || code || $1",
        [.text(evil)])
    }
  }
}
