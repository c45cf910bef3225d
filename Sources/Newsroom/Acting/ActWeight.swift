import Storage

/// What an act is for, which decides whether it is still carried out where the disk is nearly full.
enum ActWeight: CaseIterable {
  /// Keeps what somebody typed or read: as long as anything can be written.
  case keeping
  /// Moves an item on or back, or advises on it: while there is room for a few lines.
  case deciding
  /// Adds to the store.
  case adding

  /// The least room at which acts of this weight are carried out.
  private var last: RoomLevel {
    switch self {
    case .keeping: .draftsOnly
    case .deciding: .restricted
    case .adding: .warning
    }
  }

  func isCarriedOut(at level: RoomLevel) -> Bool { level <= last }
}

extension Newsroom {
  /// Throws when there is too little room on the disk for an act of the weight.
  func checkRoom(for weight: ActWeight) throws {
    let level = try store.database.roomLevel()
    guard !weight.isCarriedOut(at: level) else { return }
    throw StorageError.unavailable(level == .readOnly ? .full : .scarce(level))
  }
}
