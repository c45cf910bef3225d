import EditorCLI
import Terminal

/// Going through a list or a text, and choosing by number.
extension Conversation {
  func select(_ number: Int) {
    screens.act {
      try $0.select(number, in: self.session)
      return .stay
    }
  }

  func step(_ direction: Int, _ reading: Reading) -> Wish {
    guard let list = reading.list, list.count > 0 else { return .page }
    if list.manner == .lines { return readOn(list) }
    // A form is short, and nothing in it is selected.
    if screens.top.formLines(in: session) != nil { return .page }
    if hearing.isFresh, direction > 0, list.selected > 0 { return .entry }
    let number = list.selected + direction
    let first = list.manner == .passages ? 0 : 1
    guard (first...list.count).contains(number) else {
      return tell(direction > 0 ? .atEnd : .atStart)
    }
    select(number)
    return .entry
  }

  func turnPage(_ direction: Int, _ reading: Reading) -> Wish {
    guard let list = reading.list, list.count > 0 else { return .page }
    if list.manner == .lines { return readOn(list) }
    let here = list.page(around: list.selected)
    // Before the first passage the first page is still to come.
    let next = list.selected == 0 ? 1 : here.upperBound
    let number = direction > 0 ? next : list.page(around: max(1, here.lowerBound - 1)).lowerBound
    guard (1...list.count).contains(number), number != here.lowerBound || list.selected == 0 else {
      return tell(direction > 0 ? .atEnd : .atStart)
    }
    guard list.manner == .passages else {
      select(number)
      return .page
    }
    let page = list.page(around: number)
    said += page.flatMap { speech.line($0, of: list) }
    select(page.upperBound - 1)
    return .nothing
  }

  func go(to number: Int, _ reading: Reading) -> Wish {
    guard let list = reading.list, list.count > 0, list.manner != .lines else { return .page }
    select(number)
    return .entry
  }

  func goBack(_ reading: Reading) -> Wish {
    if reading.isFirst { return tell(.nothingBefore) }
    screens.perform("go-back")
    return .back
  }

  func narrow(to words: String) -> Wish {
    screens.act {
      try $0.narrow(to: words, in: self.session)
    } otherwise: {
      _ = self.tell(.nothingToNarrow)
    }
    return reading.list?.manner == .passages ? .entry : .news
  }

  func choose(_ numbers: [Int], _ reading: Reading) -> Wish {
    let list = reading.list
    if let wrong = numbers.first(where: { list?.place(of: $0) == nil }) {
      let count = list?.hasOwnNumbers == true ? 0 : list?.count ?? 0
      return tell(.noSuchNumber(wrong, of: count), .warning)
    }
    let numbers = numbers.compactMap { list?.place(of: $0) }
    if let form = screens.top.formLines(in: session) { return choose(numbers, of: form) }
    guard numbers.count == 1 else { return tell(.oneNumber, .warning) }
    switch reading.list?.manner {
    case .lines, nil: return tell(.nothingToChoose)
    case .passages:
      select(numbers[0])
      return .entry
    case .entries:
      screens.act { try $0.choose(numbers[0], in: self.session) }
      return .outcome
    }
  }
}
