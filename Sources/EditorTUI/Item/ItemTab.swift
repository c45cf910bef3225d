import Terminal

/// The tabs of an item by their digits.
enum ItemTab: Int, CaseIterable, Hashable {
  case text = 1
  case changes = 2
  case comments = 3
  case checks = 4
  case metadata = 5
  case history = 6
  case royalty = 7

  /// The tab that a command shows.
  init?(_ command: CommandName) {
    guard
      let tab = Self.allCases.first(where: { command == CommandName("show-tab-\($0.rawValue)") })
    else { return nil }
    self = tab
  }

  /// The tab beside it, in a circle.
  func beside(_ step: Int) -> ItemTab {
    let all = Self.allCases
    let index = all.firstIndex(of: self)!
    return all[(index + step + all.count) % all.count]
  }
}
