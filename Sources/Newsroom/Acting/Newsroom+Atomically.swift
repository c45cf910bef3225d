import Storage

extension Newsroom {
  /// One transaction, or a part of the one that furnishes a whole new store.
  @discardableResult
  func atomically<T>(_ body: () throws -> T) throws -> T {
    try isFurnishing ? body() : store.database.atomically { try acting(body) }
  }

  /// The same for an act with a request number.
  @discardableResult
  func atomically<T>(
    request: RequestID, recorded: () throws -> T?, _ body: () throws -> T
  ) throws -> T {
    guard !isFurnishing else { return try body() }
    return try store.database.atomically(request: request.text, recorded: recorded) {
      try acting(body)
    }
  }

  private func acting<T>(_ body: () throws -> T) rethrows -> T {
    isActing = true
    defer { isActing = false }
    return try body()
  }

  /// Everything that `body` does as one transaction: a new store is furnished whole or not at all.
  func furnishingWhole<T>(_ body: () throws -> T) throws -> T {
    defer { (isFurnishing, isActing) = (false, false) }
    do {
      return try store.database.atomically {
        (isFurnishing, isActing) = (true, true)
        return try body()
      }
    } catch {
      forgetBoard()
      throw error
    }
  }
}
