import Royalties
import Rulebook
import Storage
import Workflow

/// Goes through what the portals of the sample newsroom published, and says what it is worth.
struct SampleGrader {
  /// Who proposes on a portal, who proposes beside them, and who decides.
  private struct Desk {
    let portal: String
    let proposer: String?
    var second: String?
    let decider: String
  }

  private static let desks = [
    Desk(portal: "bacgiang", proposer: "hoa", second: "ha", decider: "son"),
    Desk(portal: "sgddt", proposer: "hoa", decider: "lan"),
    Desk(portal: "snnmt", proposer: "hoa", decider: "thanh"),
    Desk(portal: "lucngan", proposer: "ha", decider: "phuong"),
    Desk(portal: "quyson", proposer: nil, decider: "hung"),
  ]

  private let newsroom: Newsroom
  private let people: [String: Acting]
  /// Works that were looked at, for the choice of what is said: no two neighbours get the same.
  private var number = 0
  /// Texts of other portals that were looked at.
  private var taken = 0
  /// Works that belong to somebody's salary, by month.
  private var owed: [String: Int] = [:]

  init(_ newsroom: Newsroom, people: [String: Acting]) {
    self.newsroom = newsroom
    self.people = people
  }

  /// Graders still differ about something of the last time.
  mutating func grade(_ stories: [ID<Item>: SampleStory], isLast: Bool) throws {
    for desk in Self.desks {
      let portal = try newsroom.portal(desk.portal)
      let scope = WorkScope(portals: [portal.id], standing: .open)
      let lines = try newsroom.store.works(in: scope, before: nil, limit: 1_000).reversed()
      var isDisputed = !isLast || desk.second == nil
      var isEdited = false
      for line in lines where !line.isClosed {
        guard let story = stories[line.work.item] else { continue }
        number += 1
        if let reason = exemption(of: line, story) {
          _ = try newsroom.exempt(
            line.work.item, line.work.part, because: reason,
            by: try person(desk.proposer ?? desk.decider))
          continue
        }
        let act = act(for: line, story)
        try propose(act, desk)
        if !isDisputed, line.kind.royaltyGroup == .news, act.isPlain {
          isDisputed = true
          try dispute(act, desk)
        } else if number % 3 == 0 || desk.proposer == nil {
          _ = try newsroom.grade(act, by: try person(desk.decider))
        }
        if !isEdited, try isForEditor(line, desk) {
          isEdited = true
          try gradeEditing(of: line, desk)
        }
      }
    }
  }

  private func propose(_ act: GradeAct, _ desk: Desk) throws {
    guard let proposer = desk.proposer else { return }
    _ = try newsroom.grade(act, by: try person(proposer))
  }

  /// Somebody else thinks that it is worth more.
  private func dispute(_ act: GradeAct, _ desk: Desk) throws {
    guard let second = desk.second, case .coefficient(let coefficient) = act.basis else { return }
    var other = act
    other.basis = .coefficient(Coefficient(count: coefficient.count + 25))
    _ = try newsroom.grade(other, by: try person(second))
  }

  /// Whether the province's editor worked on it, and did not write it.
  private func isForEditor(_ line: WorkLine, _ desk: Desk) throws -> Bool {
    guard desk.portal == "bacgiang", line.kind == .article else { return false }
    return line.author != (try person("ha")).person
  }

  /// What the editor did on an article is paid apart from its author.
  private func gradeEditing(of line: WorkLine, _ desk: Desk) throws {
    let act = GradeAct(
      on: line.work.item, part: .editing, genre: "bien-tap", .coefficient(Coefficient(count: 30)),
      shares: [GradeAct.GivenShare("ha", .all)])
    try propose(act, desk)
  }

  // MARK: What is said of a work

  private mutating func exemption(of line: WorkLine, _ story: SampleStory) -> ExemptReason? {
    if story.isTakenOver {
      taken += 1
      // Of three that were taken over one was written anew, which is paid in part.
      return taken % 3 == 1 ? nil : .reprint
    }
    if line.kind.isDocument { return .unpaidKind }
    let quota = SamplePayee.all.first { $0.code == story.author }?.quota ?? 0
    let month = "\(story.author) \(line.work.month.number)"
    guard owed[month, default: 0] < quota else { return nil }
    owed[month, default: 0] += 1
    return .quota
  }

  private func act(for line: WorkLine, _ story: SampleStory) -> GradeAct {
    var act = GradeAct(on: line.work.item, part: line.work.part, basis(for: line, story.portal))
    if story.isTakenOver {
      act.adjustments = [
        GradeAct.GivenAdjustment(
          .reprint, Percent(40), note: "Viết lại theo tin của tỉnh, thêm số liệu tại chỗ.")
      ]
      return act
    }
    switch number % 12 {
    case 3 where story.portal != "sgddt":
      act.adjustments = [
        GradeAct.GivenAdjustment(
          .hardship, Percent(15), note: "Đi tác nghiệp tại thôn vùng cao sau mưa lũ.")
      ]
    case 5:
      act.shares = [
        GradeAct.GivenShare(story.author, Percent(75)),
        GradeAct.GivenShare(SamplePayee.pictures, Percent(25)),
      ]
    case 7 where story.portal == "sgddt":
      act.adjustments = [
        GradeAct.GivenAdjustment(.children, Percent(20), note: "Viết cho học sinh tiểu học.")
      ]
    case 9 where story.portal == "bacgiang":
      act.basis = .coefficient(most(of: line.kind, over: 50))
      act.reason = "Bài nhiều kỳ, phải đi bốn xã trong hai ngày."
    default: break
    }
    return act
  }

  private func basis(for line: WorkLine, _ portal: String) -> GradeAct.Basis {
    if portal == "sgddt" {
      let letter = Grade.allCases[number % Grade.allCases.count]
      return .letter(letter, units: line.kind.royaltyGroup == .reportage ? 1 + number % 2 : 1)
    }
    let step = number % 5
    return switch line.kind.royaltyGroup {
    case .reportage: .coefficient(Coefficient(count: 200 + step * 50))
    case .photo: .coefficient(Coefficient(count: 50 + step * 10))
    default: .coefficient(Coefficient(count: 60 + step * 25))
    }
  }

  /// Above the range of the kind.
  private func most(of kind: Kind, over hundredths: Int) -> Coefficient {
    let most =
      switch kind.royaltyGroup {
      case .reportage: 500
      case .photo: 100
      default: 200
      }
    return Coefficient(count: most + hundredths)
  }

  private func person(_ login: String) throws -> Acting {
    guard let acting = people[login] else { throw NewsroomError.notFound(.person, login) }
    return acting
  }
}

extension GradeAct {
  /// Nothing of it but a coefficient.
  fileprivate var isPlain: Bool { adjustments.isEmpty && shares.isEmpty && reason.isEmpty }
}
