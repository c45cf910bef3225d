import Rulebook
import Storage
import Workflow

/// A line of the log in words: who, what, and from where to where.
public struct EventWords {
  public let person: String
  public let action: String
  /// The place before it and the one after; one when it stayed, none when it has none.
  public let places: [String]
  /// The same in one line.
  public var change: String { places.joined(separator: " → ") }

  public init(_ facts: EventFacts, _ names: Names, _ wording: any Wording) {
    person = wording.name(of: facts.person, names)
    action = wording.name(ofAction: facts.action, names)
    let both = [facts.before, facts.after].filter { !$0.isEmpty }
      .map { Self.place($0, of: facts.object, names, wording) }
    places = Set(both).count == 1 ? [both[0]] : both
  }

  /// Where an item stood, in the words of its flow; a role by its name; other facts as they are.
  private static func place(
    _ text: String, of object: String, _ names: Names, _ wording: any Wording
  ) -> String {
    if let role = Role(rawValue: text) { return wording.name(of: role) }
    guard object == "item", let state = text.split(separator: " ").first else { return text }
    return wording.name(of: StateName(rawValue: String(state)), names)
  }
}
