/// What was done to a text, as a tree: after an undo new edits begin a branch beside the old one,
/// and nothing that was ever written is lost.
public struct History: Sendable, Hashable, Codable {
  /// Steps in the order in which they were made; 0 is the text that was opened.
  public internal(set) var steps: [Step] = [Step()]
  /// The step that the text is at.
  public internal(set) var current = 0

  public init() {}

  public var canUndo: Bool { current != 0 }
  public var canRedo: Bool { steps[current].lastChild != nil }

  /// Records a change that was made to the text.
  ///
  /// It joins the step before it when both are typing or both are deleting in one place, less than
  /// a second apart, and no new word begins; a paste is a step of its own, as is what comes after.
  /// `time` is in milliseconds of any clock that does not go back.
  public mutating func record(
    _ change: Change, as kind: Step.Kind, at time: Int64, cursorBefore: Position,
    cursorAfter: Position
  ) {
    if steps[current].takes(change, as: kind, at: time, cursor: cursorBefore) {
      steps[current].add(change, at: time, cursorAfter: cursorAfter)
      return
    }
    begin(
      Step(
        parent: current, kind: kind, changes: [change], time: time, cursorBefore: cursorBefore,
        cursorAfter: cursorAfter))
  }

  /// Records changes that one command made, in their order, as one step of its own, with what it was made for.
  public mutating func record(
    _ changes: [Change], for purpose: Int64? = nil, at time: Int64, cursorBefore: Position,
    cursorAfter: Position
  ) {
    guard !changes.isEmpty else { return }
    begin(
      Step(
        parent: current, kind: .other, changes: changes, time: time, cursorBefore: cursorBefore,
        cursorAfter: cursorAfter, purpose: purpose))
  }

  /// What the steps were made for that led to the text as it is: those that were taken back are not among them.
  public var purposes: Set<Int64> { Set(ancestors(of: current).compactMap { steps[$0].purpose }) }

  /// What any step was made for, taken back or not.
  public var allPurposes: Set<Int64> { Set(steps.compactMap(\.purpose)) }

  private mutating func begin(_ step: Step) {
    steps[current].lastChild = steps.count
    current = steps.count
    steps.append(step)
  }

  /// Takes the last step back; tells what changed and where the cursor was, nil at the beginning.
  public mutating func undo(in buffer: inout TextBuffer) -> Travel? {
    guard let parent = steps[current].parent else { return nil }
    let changes = steps[current].changes.reversed().map { buffer.apply($0.inverse) }
    let cursor = steps[current].cursorBefore
    steps[current].isClosed = true
    current = parent
    steps[current].isClosed = true
    return Travel(changes: changes, cursor: cursor)
  }

  /// Makes the step again that was made or taken back last; nil when there is none.
  public mutating func redo(in buffer: inout TextBuffer) -> Travel? {
    guard let child = steps[current].lastChild else { return nil }
    let changes = steps[child].changes.map { buffer.apply($0.edit) }
    current = child
    return Travel(changes: changes, cursor: steps[child].cursorAfter)
  }

  /// Goes to any step of the tree, over its branches; nil when the text is there already or there
  /// is no such step.
  public mutating func go(to step: Int, in buffer: inout TextBuffer) -> Travel? {
    guard steps.indices.contains(step), step != current else { return nil }
    var way: [Int] = []
    var ancestor = step
    let line = Set(ancestors(of: current))
    while !line.contains(ancestor) {
      way.append(ancestor)
      ancestor = steps[ancestor].parent ?? 0
    }
    var travel = Travel(changes: [], cursor: .start)
    while current != ancestor, let part = undo(in: &buffer) { travel.append(part) }
    for next in way.reversed() {
      steps[current].lastChild = next
      if let part = redo(in: &buffer) { travel.append(part) }
    }
    return travel
  }

  /// The last step before the current one that was finished by `time`, 0 when there is none.
  public func step(asOf time: Int64) -> Int {
    ancestors(of: current).first { steps[$0].time <= time } ?? 0
  }

  /// The step and those that led to it, the nearest first.
  private func ancestors(of step: Int) -> [Int] {
    Array(sequence(first: step) { steps[$0].parent })
  }
}

/// What an undo or redo did to the text.
public struct Travel: Sendable, Hashable {
  /// The changes in the order in which they were made, for layouts and anchors.
  public private(set) var changes: [Change]
  /// Where the cursor belongs now.
  public private(set) var cursor: Position

  init(changes: [Change], cursor: Position) {
    self.changes = changes
    self.cursor = cursor
  }

  mutating func append(_ other: Travel) {
    changes += other.changes
    cursor = other.cursor
  }
}
