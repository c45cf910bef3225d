/// The places of comments in a text under an editor's hands, kept through every change.
///
/// What is typed at the borders of a place stays outside of it; a place whose words are all gone is empty until an undo
/// brings them back: the places at each step of the history are remembered, so that going back to a text goes back to its
/// places.
public struct AnchorTrack: Sendable {
  public typealias Places = [Int64: Range<Position>]

  public private(set) var places: Places
  /// As they were when the history stood at a step.
  private var atStep: [Int: Places]

  /// Begins with the places in the text as it is at a step.
  public init(_ places: Places = [:], at step: Int = 0) {
    self.places = places
    atStep = [step: places]
  }

  /// Follows changes that were typed, pasted or made by a command.
  public mutating func follow(_ changes: [Change], at step: Int) {
    guard !places.isEmpty else { return }
    map(changes)
    atStep[step] = places
  }

  /// Follows an undo, a redo, or any other way through the history.
  public mutating func travel(_ changes: [Change], to step: Int) {
    guard !places.isEmpty else { return }
    if let known = atStep[step] { places = known } else { map(changes) }
  }

  private mutating func map(_ changes: [Change]) {
    for change in changes { places = places.mapValues { change.map($0) } }
  }
}
