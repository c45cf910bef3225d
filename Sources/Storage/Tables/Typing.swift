import Workflow

extension Store {
  /// The name of the method that the person types Vietnamese with; nil when it is none of the program's.
  public func typingMethod(of person: ID<Person>) throws -> String? {
    try database.optionalRow(
      "SELECT method FROM person_typing WHERE person_id = $1", [.id(person)])?.text(0)
  }

  public func setTypingMethod(of person: ID<Person>, to method: String?) throws {
    guard let method else {
      try database.run("DELETE FROM person_typing WHERE person_id = $1", [.id(person)])
      return
    }
    try database.run(
      """
      INSERT INTO person_typing (person_id, method) VALUES ($1, $2)
      ON CONFLICT (person_id) DO UPDATE SET method = excluded.method
      """, [.id(person), .text(method)])
  }

  /// Where the portal's own rule puts the tone; nil when it has none.
  public func toneStyle(on portal: ID<Portal>) throws -> String? {
    try database.optionalRow(
      "SELECT style FROM portal_tones WHERE portal_id = $1", [.id(portal)])?.text(0)
  }

  public func setToneStyle(on portal: ID<Portal>, to style: String?) throws {
    guard let style else {
      try database.run("DELETE FROM portal_tones WHERE portal_id = $1", [.id(portal)])
      return
    }
    try database.run(
      """
      INSERT INTO portal_tones (portal_id, style) VALUES ($1, $2)
      ON CONFLICT (portal_id) DO UPDATE SET style = excluded.style
      """, [.id(portal), .text(style)])
  }
}
