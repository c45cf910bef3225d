import Rulebook
import Workflow

/// The steps of one story, from its first words to where it stands.
struct SampleScript {
  let story: SampleStory
  let isSensitive: Bool
  let isTwoStep: Bool
  private let board: SampleBoard
  private let editor: String
  private let decider: String
  /// For the choice of words: no two stories of a kind say the same.
  private let number: Int

  init(_ story: SampleStory, number: Int) {
    self.story = story
    self.number = number
    isSensitive =
      story.portal == "bacgiang" && SamplePlan.sensitiveKinds.contains(story.kind)
    isTwoStep = story.portal == "quyson"
    board = SampleBoard(portal: story.portal)
    editor = board.editor(of: story.author) ?? story.author
    decider =
      (isSensitive ? board.person([.head], other: [story.author]) : nil)
      ?? board.decider(of: [story.author, editor]) ?? board.decider(of: [story.author]) ?? ""
  }

  var steps: [SampleStep] {
    switch story.fate {
    case .draft: written
    case .unsavedWords: written + [SampleStep(25, .keepWords(story.edited, by: story.author))]
    case .archivedDraft: written + [step(600, "archive", by: story.author)]
    case .submitted, .submittedLate: sent
    case .editing: claimed + [SampleStep(35, .save(story.edited, by: editor))]
    case .editingLocked: claimed + [SampleStep(20, .lock(by: editor))]
    case .fieldReview: forwarded
    case .boardReview: forwarded + fieldReview + asking
    case .review, .reviewLate: reviewed
    case .reviewWithMust: reviewed + remarks(isMust: true)
    case .reviewWithOpinions: reviewed + remarks(isMust: false) + opinions
    case .reviewClosed:
      reviewed + [SampleStep(10, .close(by: board.person([.secretary]) ?? decider))]
    case .returned: reviewed + returning
    case .returnedAndRevised:
      reviewed + returning + [SampleStep(80, .save(revised, by: story.author))]
    case .returnedAndPublished: returnedAndPublished
    case .rejected: reviewed + rejecting
    case .approved: approved
    case .held: approved + [SampleStep(15, .hold(holdReason, by: "khanh"))]
    case .heldByItself:
      approved + remarks(isMust: true) + [SampleStep(10, .runQueue)]
    case .scheduled: approved + [SampleStep(8, .schedule(hours: 5 + number % 9 * 17, by: "khanh"))]
    case .published: published
    case .publishedByQueue: approved + [SampleStep(30, .runQueue)]
    case .corrected, .correcting: published + correction
    case .withdrawn: published + withdrawing
    case .restored: published + withdrawing + restoring
    case .urgent: sent + [urgency]
    case .urgentConfirmed: sent + [urgency] + confirming
    case .archived: published + [step(900, "archive", by: keeper)]
    }
  }

  // MARK: Stretches of the way

  private var written: [SampleStep] {
    [
      SampleStep(0, .create(by: story.author)),
      SampleStep(55 + number % 23, .save(story.whole, by: story.author)),
    ]
  }

  private var sent: [SampleStep] { written + [step(12 + number % 11, "submit", by: story.author)] }

  private var claimed: [SampleStep] {
    isTwoStep ? sent : sent + [step(40 + number % 50, "claim", by: editor)]
  }

  private var forwarded: [SampleStep] {
    if isTwoStep { return sent }
    let edit = SampleStep(35, .save(story.edited, by: editor))
    return claimed + (number % 3 == 0 ? [] : [edit]) + [step(15, "forward", by: editor)]
  }

  private var fieldReview: [SampleStep] {
    [
      SampleStep(30, .opinion(.approve, words(for: .for), by: "thanh")),
      step(5, "forward", by: "thanh"),
    ]
  }

  private var asking: [SampleStep] {
    let question = "Đề nghị các đồng chí cho ý kiến về căn cứ và số liệu trong văn bản."
    let people = ["lan", "phuong", "hung"].filter(mayAdvise)
    return people.isEmpty
      ? [] : [SampleStep(8, .ask(people, question, hours: 48, by: "hoa"))]
  }

  /// Where those who decide have it.
  private var reviewed: [SampleStep] {
    guard isSensitive else { return forwarded }
    return forwarded + fieldReview + [
      SampleStep(50, .opinion(.approve, words(for: .for), by: "lan")),
      step(10, "forward", by: "hoa"),
    ]
  }

  private var approved: [SampleStep] {
    reviewed + remarks(isMust: false) + [
      SampleStep(20, .read(by: decider)), step(25 + number % 40, "approve", by: decider),
    ]
  }

  private var published: [SampleStep] {
    approved + [step(20 + number % 30, "publish", by: "khanh")]
  }

  private var keeper: String { board.person([.secretary, .head]) ?? decider }

  private func step(
    _ minutes: Int, _ name: TransitionName, by person: String, _ comment: String = ""
  )
    -> SampleStep
  {
    SampleStep(minutes, .make(name, by: person, comment: comment))
  }
}

// MARK: What people say

extension SampleScript {
  private var remarksOnText: [SampleComment] {
    story.isTakenOver ? [] : SampleComment.all.filter { $0.title == story.text.title }
  }

  private func reads(_ login: String) -> Bool {
    SamplePerson.all.contains { person in
      person.login == login
        && person.portalRoles.contains {
          $0.portalCode == story.portal && Role(rawValue: $0.role)?.readsContent == true
        }
    }
  }

  private func remarks(isMust: Bool) -> [SampleStep] {
    var steps: [SampleStep] = []
    for remark in remarksOnText where reads(remark.authorLogin) {
      steps.append(
        SampleStep(
          12,
          .comment(
            quote: remark.quote, body: remark.body, isMust: isMust && steps.isEmpty,
            by: remark.authorLogin)))
      if let reply = remark.reply, reads(reply.authorLogin) {
        steps.append(SampleStep(9, .answer(reply.body, by: reply.authorLogin)))
      }
    }
    if isMust, steps.isEmpty {
      let words = SampleDecisions.returnReasons[number % SampleDecisions.returnReasons.count]
      steps = [SampleStep(15, .comment(quote: "", body: words, isMust: true, by: decider))]
    } else if !isMust, number % 2 == 0, !steps.isEmpty {
      steps.append(SampleStep(6, .resolveAll(by: decider)))
    }
    return steps
  }

  private var opinions: [SampleStep] {
    let members = ["thanh", "hung", "lan", "phuong", "son"].filter { login in
      login != story.author && login != editor && mayAdvise(login)
    }
    let against = isSensitive ? "" : members.first ?? ""
    return members.filter { !isSensitive || !["thanh", "lan"].contains($0) }.map { login in
      login == against && members.count > 1
        ? SampleStep(14, .opinion(.return, words(for: .against), by: login))
        : SampleStep(14, .opinion(.approve, words(for: .for), by: login))
    }
  }

  private func mayAdvise(_ login: String) -> Bool {
    let roles: Set<Role> = isSensitive ? [.member, .deputy] : [.member, .deputy, .head]
    return SamplePerson.all.contains { person in
      person.login == login
        && person.portalRoles.contains { role in
          role.portalCode == story.portal && Role(rawValue: role.role).map(roles.contains) == true
        }
    }
  }

  private func words(for view: SampleOpinion.View) -> String {
    let words = SampleDecisions.opinions.filter { $0.view == view }.map(\.words)
    return words.isEmpty ? "" : words[number % words.count]
  }

  private var holdReason: String { "Chờ ảnh của phóng viên" }

  private var returning: [SampleStep] {
    let reasons = SampleDecisions.returnReasons
    return [step(45, "return", by: decider, reasons[number % reasons.count])]
  }

  private var rejecting: [SampleStep] {
    let rejection = SampleDecisions.rejections[number % SampleDecisions.rejections.count]
    return [
      SampleStep(
        50,
        .make("reject", by: decider, comment: rejection.explanation, reason: rejection.code))
    ]
  }

  private var revised: Text {
    var revised = story.edited
    revised.body += "\n\nSố liệu đã đối chiếu với báo cáo gốc."
    return revised
  }

  /// A returned item goes on where it was returned from.
  private var returnedAndPublished: [SampleStep] {
    reviewed + returning + [
      SampleStep(90, .save(revised, by: story.author)), step(10, "submit", by: story.author),
      step(60, "approve", by: decider), step(20, "publish", by: "khanh"),
    ]
  }

  private var withdrawing: [SampleStep] {
    let reasons = SampleDecisions.withdrawalReasons
    return [step(700, "withdraw", by: decider, reasons[number % reasons.count])]
  }

  private var restoring: [SampleStep] {
    [
      step(300, "restore", by: decider, "Đã xác minh xong, nội dung đúng với văn bản gốc."),
      step(15, "publish", by: "khanh"),
    ]
  }

  private var urgency: SampleStep {
    let head = board.person([.head], other: [story.author]) ?? decider
    return step(6, "publish-urgently", by: head, "Thông tin phòng chống thiên tai, cần đăng ngay.")
  }

  private var confirming: [SampleStep] {
    let head = board.person([.head], other: [story.author]) ?? ""
    let other = board.person([.deputy, .member], other: [story.author, head]) ?? decider
    return [step(90, "confirm", by: other)]
  }

  private var correction: [SampleStep] {
    guard
      let correction = SampleDecisions.corrections.first(where: { $0.title == story.text.title })
    else { return [] }
    let corrector = isTwoStep ? decider : editor
    let writer = isTwoStep ? story.author : editor
    var text = number % 3 == 0 || isTwoStep ? story.whole : story.edited
    text.body = text.body.replacing(correction.wrong, with: correction.right)
    let begun = [
      step(200, "correct", by: corrector, correction.note),
      SampleStep(15, .save(text, by: writer)),
    ]
    guard story.fate == .corrected else { return begun }
    return begun + [
      step(5, isTwoStep ? "submit" : "forward", by: writer), step(30, "approve", by: decider),
      step(10, "publish", by: "khanh"),
    ]
  }
}
