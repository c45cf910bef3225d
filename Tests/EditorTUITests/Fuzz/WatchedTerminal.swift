import Terminal
import TestSupport

@testable import EditorTUI

/// A terminal in memory that looks at every frame it is shown and keeps what is wrong with it.
final class WatchedTerminal: Terminal {
  var size: Size
  var now: Int64 = 0
  let waker: Waker
  private(set) var frames = 0
  private(set) var faults: [String] = []
  /// Cells in which something hidden was made visible.
  private(set) var tokens = 0
  private var last: Canvas?
  private let events: (WatchedTerminal) -> [TerminalEvent]

  /// `events` tells what happens next; nothing any more is the end.
  init(size: Size, events: @escaping (WatchedTerminal) -> [TerminalEvent]) throws {
    self.size = size
    self.events = events
    waker = try HeadlessTerminal(size: size).waker
  }

  func next(timeoutAt deadline: Int64?) -> [TerminalEvent] {
    let batch = events(self)
    for case .resize(let size) in batch { self.size = size }
    return batch.isEmpty ? [.hangUp] : batch
  }

  func show(_ frame: Canvas) {
    frames += 1
    if frame == last { return }
    last = frame
    if frame.size != size { faults.append("\(frame.size) on a terminal of \(size)") }
    let verdict = FrameJudge(frame)
    faults += verdict.faults
    tokens += verdict.tokens
  }

  func use(_ theme: Theme) {}
  func reportMouse(_ isOn: Bool) {}
  func copy(_ text: String) -> Bool { true }
  func suspend() {}
  func pause() {}
  func resume() {}
  func close() {}
}

/// Looks at every cell of a frame for what none may hold, whatever people have written.
struct FrameJudge {
  private(set) var faults: [String] = []
  private(set) var tokens = 0

  /// Marks over one letter, at most: more would run into the rows above and below.
  private static let mostMarks = 4

  init(_ frame: Canvas) {
    for row in 0..<frame.size.rows {
      var isSecondHalf = false
      for column in 0..<frame.size.columns {
        let cell = frame[row, column]
        if (cell.width == 0) != isSecondHalf { faults.append("\(row),\(column): half a letter") }
        isSecondHalf = cell.width == 2
        if cell.role == .tokenHidden { tokens += 1 }
        if cell.text.utf8.count > 1 || cell.text < " " {
          faults += Self.trouble(in: cell.text, at: "\(row),\(column)")
        }
      }
      if isSecondHalf { faults.append("\(row): a wide letter over the edge") }
    }
    if let cursor = frame.cursor, !frame.area.contains(cursor), !frame.area.isEmpty {
      faults.append("the cursor at \(cursor)")
    }
  }

  private static func trouble(in text: String, at place: String) -> [String] {
    if text.isEmpty { return [] }
    let acting = HostileWords.acting(in: text) + text.unicodeScalars.filter { $0 == "\n" }
    let marks = text.unicodeScalars.filter { $0.properties.generalCategory == .nonspacingMark }
    return acting.map { "\(place): U+\(String($0.value, radix: 16))" }
      + (marks.count > mostMarks ? ["\(place): \(marks.count) marks"] : [])
  }
}
