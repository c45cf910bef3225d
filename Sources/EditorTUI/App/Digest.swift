import EditorCLI
import Newsroom
import Terminal

/// What waits for somebody when they come in: told once, in the message row.
struct Digest: Hashable {
  let needsMe: Int
  let overdue: Int
  /// Items on which the person's opinion is asked for.
  let opinions: Int
  let returned: Int
  let notices: Int

  init(needsMe: Int, overdue: Int, opinions: Int, returned: Int, notices: Int) {
    self.needsMe = needsMe
    self.overdue = overdue
    self.opinions = opinions
    self.returned = returned
    self.notices = notices
  }

  init(of acting: Acting, in newsroom: Newsroom) throws {
    let parts = try newsroom.parts(of: .needsMe, for: acting)
    let asked = try newsroom.parts(of: .opinionsAsked, for: acting)
    let returned = try newsroom.parts(of: .myReturned, for: acting)
    self.init(
      needsMe: try newsroom.count(of: parts), overdue: try newsroom.overdueCount(of: parts),
      opinions: try newsroom.count(of: asked),
      returned: try newsroom.count(of: returned), notices: try newsroom.noticeCount(of: acting))
  }

  /// Nil when nothing waits. What is overdue makes it a warning.
  func message(in session: Session) -> Message? {
    let parts: [(Int, Phrase)] = [
      (needsMe, .waitsForYou(needsMe)), (overdue, .overdueCount(overdue)),
      (opinions, .opinionsWaitForYou(opinions)), (returned, .cameBack(returned)),
      (notices, .newNotices(notices)),
    ]
    let told = parts.filter { $0.0 > 0 }.map { session.phrase($0.1) }
    guard !told.isEmpty else { return nil }
    return Message(
      session.phrase(.digest(told.joined(separator: ", "))), overdue > 0 ? .warning : .information)
  }
}
