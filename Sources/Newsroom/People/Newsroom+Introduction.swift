import Rulebook
import Storage
import Workflow

extension Newsroom {
  /// Whether the person was shown how the workstation works.
  public func hasSeenIntroduction(_ acting: Acting) throws -> Bool {
    try store.setting(Self.introduction(acting)) != nil
  }

  /// Remembers that the person was shown how the workstation works; again it changes nothing.
  public func markIntroductionSeen(_ acting: Acting) throws {
    let now = now
    try store.database.atomically {
      guard try !hasSeenIntroduction(acting) else { return }
      try store.set(Self.introduction(acting), to: "\(now.milliseconds)")
    }
  }

  private static func introduction(_ acting: Acting) -> String {
    "introduction-seen.\(acting.person)"
  }
}
