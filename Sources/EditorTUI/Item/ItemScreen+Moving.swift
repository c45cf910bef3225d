import Terminal

/// Going on in what a tab of an item shows.
extension ItemScreen {
  mutating func move(_ command: CommandName) -> Bool {
    switch tab {
    case .text: moveInText(command)
    case .changes: changes?.move(command) ?? false
    case .comments: moveInThreads(command)
    case .checks, .metadata, .history, .royalty: moveInPage(command)
    }
  }

  private mutating func moveInText(_ command: CommandName) -> Bool {
    switch command {
    case "scroll-down": text.moveDown()
    case "scroll-up": text.moveUp()
    case "next-page": text.page(by: 1)
    case "previous-page": text.page(by: -1)
    case "scroll-to-start": text.goToStart()
    case "scroll-to-end": text.goToEnd()
    default: return false
    }
    return true
  }

  private mutating func moveInThreads(_ command: CommandName) -> Bool {
    switch command {
    case "scroll-down": select(thread: thread + 1)
    case "scroll-up": select(thread: thread - 1)
    case "next-page": select(thread: thread + max(1, listHeight / 3))
    case "previous-page": select(thread: thread - max(1, listHeight / 3))
    case "scroll-to-start": select(thread: 0)
    case "scroll-to-end": select(thread: threads.count - 1)
    default: return false
    }
    return true
  }

  mutating func select(thread index: Int) {
    thread = max(0, min(index, threads.count - 1))
    let inSight = max(1, listHeight / 3)
    threadTop = max(0, min(threadTop, threads.count - inSight))
    if thread < threadTop { threadTop = thread }
    if thread >= threadTop + inSight { threadTop = thread - inSight + 1 }
  }

  private mutating func moveInPage(_ command: CommandName) -> Bool {
    guard var page = pages[tab] else { return false }
    switch command {
    case "scroll-down": page.scroll(by: 1)
    case "scroll-up": page.scroll(by: -1)
    case "next-page": page.page(by: 1)
    case "previous-page": page.page(by: -1)
    case "scroll-to-start": page.goToStart()
    case "scroll-to-end": page.goToEnd()
    default: return false
    }
    pages[tab] = page
    return true
  }
}
