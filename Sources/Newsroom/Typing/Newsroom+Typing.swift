import Prose
import Rulebook
import Storage
import Workflow

extension Newsroom {
  /// The style of a newsroom that chose none: that of the laws, and of what portals publish (docs/decisions/0010).
  public static let usualToneStyle = ToneStyle.old

  /// How the person types Vietnamese; nil when their own machine does it.
  public func typingMethod(of acting: Acting) throws -> TypingMethod? {
    try typingMethod(ofPerson: acting.person)
  }

  public func typingMethod(of login: String) throws -> TypingMethod? {
    try typingMethod(ofPerson: try person(login).id)
  }

  private func typingMethod(ofPerson person: ID<Person>) throws -> TypingMethod? {
    try store.typingMethod(of: person).map { try Self.known($0) }
  }

  /// Chooses how somebody types Vietnamese: everybody for themselves, administrators for others. It is nobody's business
  /// how they type, so the log tells only of a choice that was made for another person.
  public func setTypingMethod(
    _ method: TypingMethod?, of login: String, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let parts = [login, method?.rawValue ?? ""]
    return try perform("account.typing", by: acting, request: request, asking: parts) { recorder in
      let person = try person(login)
      let isOwn = person.id == acting.person
      if !isOwn { try checkMayKeep(person, acting, "account.typing") }
      let before = try typingMethod(ofPerson: person.id)
      guard before != method else { return NamedOutcome(name: login) }
      try store.setTypingMethod(of: person.id, to: method?.rawValue)
      if !isOwn {
        try recorder.record(
          "account.typing", on: "person", person.id.rawValue, before: before?.rawValue ?? "off",
          after: method?.rawValue ?? "off")
      }
      return NamedOutcome(name: login)
    }
  }

  // MARK: The house

  /// Where the board of a portal writes the tone over oa, oe and uy: as it chose, or the nearest one above it.
  public func toneStyle(on portal: ID<Portal>) throws -> ToneStyle {
    for record in try board().line(of: portal) {
      if let style = try store.toneStyle(on: record.id) { return try Self.known(style) }
    }
    return Self.usualToneStyle
  }

  /// Chooses the style of a portal and of those below it that chose none; nil follows the one above.
  public func setToneStyle(
    _ style: ToneStyle?, on code: String, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let parts = [code, style?.rawValue ?? ""]
    return try perform("portal.tones", by: acting, request: request, asking: parts) { recorder in
      let portal = try portal(code)
      try checkAdministrator(acting, on: portal, "portal.tones")
      let before = try store.toneStyle(on: portal.id)
      guard before != style?.rawValue else { return NamedOutcome(name: code) }
      try store.setToneStyle(on: portal.id, to: style?.rawValue)
      try recorder.record(
        "portal.tones", on: "portal", portal.id.rawValue, portal: portal.id,
        before: before ?? "", after: style?.rawValue ?? "")
      return NamedOutcome(name: code)
    }
  }

  private static func known<Word: RawRepresentable>(_ text: String) throws -> Word
  where Word.RawValue == String {
    guard let word = Word(rawValue: text) else {
      throw StorageError.corrupt("'\(text)' is no \(Word.self)")
    }
    return word
  }
}
