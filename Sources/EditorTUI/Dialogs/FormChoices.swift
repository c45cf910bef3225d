import Prose
import Terminal

/// Statements to tick, each on its own.
struct TickField: Hashable {
  struct Tick: Hashable {
    let name: String
    let title: String
    var isOn = false
  }

  private(set) var ticks: [Tick]
  private(set) var cursor = 0

  init(_ ticks: [Tick]) { self.ticks = ticks }

  /// The names of the statements that are ticked.
  var ticked: Set<String> { Set(ticks.filter(\.isOn).map(\.name)) }

  mutating func toggle() { toggle(cursor) }

  mutating func toggle(_ index: Int) {
    guard ticks.indices.contains(index) else { return }
    ticks[index].isOn.toggle()
  }

  /// To the next or previous statement; false when there is none.
  mutating func step(_ direction: Int) -> Bool {
    guard ticks.indices.contains(cursor + direction) else { return false }
    cursor += direction
    return true
  }

  mutating func goToUnticked() { cursor = ticks.firstIndex { !$0.isOn } ?? cursor }

  mutating func enter(from direction: Int) { cursor = direction < 0 ? max(0, ticks.count - 1) : 0 }
}

/// One of several: at most one is chosen.
struct ChoiceField: Hashable {
  struct Option: Hashable {
    let name: String
    let title: String
  }

  let options: [Option]
  private(set) var chosen: Int?

  init(_ options: [Option], chosen: Int? = nil) {
    self.options = options
    self.chosen = chosen.flatMap { options.indices.contains($0) ? $0 : nil }
  }

  /// The name of what is chosen.
  var choice: String? { chosen.map { options[$0].name } }

  mutating func choose(_ name: String) {
    chosen = options.firstIndex { $0.name == name } ?? chosen
  }

  /// The next or previous one; false at the ends, and on the way up while none is chosen.
  mutating func move(_ direction: Int) -> Bool {
    guard let next = chosen.map({ $0 + direction }) ?? (direction > 0 ? 0 : nil),
      options.indices.contains(next)
    else { return false }
    chosen = next
    return true
  }

  /// The next or previous one, in a circle; the first one when none is chosen.
  mutating func step(_ direction: Int) {
    guard !options.isEmpty else { return }
    guard let chosen else {
      self.chosen = direction < 0 ? options.count - 1 : 0
      return
    }
    self.chosen = (chosen + direction + options.count) % options.count
  }
}

/// Boxes beside each other, as many in a row as fit: where each begins.
struct FormFlow {
  private(set) var places: [(row: Int, column: Int)] = []
  private(set) var rows = 0

  /// Entries stand in columns of one width, which is that of the widest, unless each has a row of its own anyway.
  init(_ titles: [String], width: Int) {
    let widest = (titles.map { displayWidth(of: $0) }.max() ?? 0) + 4
    let perRow = max(1, (width + 2) / max(1, widest + 2))
    for index in titles.indices {
      places.append((row: index / perRow, column: index % perRow * (widest + 2)))
    }
    rows = (titles.count + perRow - 1) / perRow
  }
}
