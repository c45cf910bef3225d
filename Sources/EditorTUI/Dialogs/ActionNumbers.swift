import Workflow

/// The numbers by which actions are chosen: those of the shipped flows have theirs everywhere, whatever else is possible
/// with an item, so that a digit that was learned never does something else. Other names get the free numbers, in the
/// order of their definition. A number above 9 has no digit; it counts line by line.
struct ActionNumbers {
  private let numbers: [TransitionName: Int]

  static let opinion = 9
  static let asking = 19

  private static let shipped: [TransitionName: Int] = [
    "submit": 1, "recall": 2, "claim": 3, "assign": 4, "forward": 5, "approve": 6, "return": 7,
    "reject": 8, "schedule": 10, "unschedule": 11, "publish": 12, "publish-urgently": 13,
    "confirm": 14, "correct": 15, "withdraw": 16, "restore": 17, "archive": 18,
  ]

  init(of names: [TransitionName]) {
    var numbers: [TransitionName: Int] = [:]
    for name in names { numbers[name] = Self.shipped[name] }
    let taken = Set(numbers.values).union([Self.opinion, Self.asking])
    var free = (1...).lazy.filter { !taken.contains($0) }.makeIterator()
    for name in names where numbers[name] == nil { numbers[name] = free.next() }
    self.numbers = numbers
  }

  subscript(_ name: TransitionName) -> Int { numbers[name] ?? 0 }
}
