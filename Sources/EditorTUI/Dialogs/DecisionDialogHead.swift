import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import Workflow

/// The words above a decision: which text, from where to where, who wrote and who decides; and why it was refused.
struct DecisionHead {
  let dialog: DecisionDialog
  let session: Session

  func lines() -> [FormBox.Line] {
    guard dialog.subjects.count == 1, let item = dialog.subjects.first else { return several() }
    var lines = [FormBox.Line(binding(of: item)), FormBox.Line(people(of: item))]
    if let hold = item.view.queueEntry?.hold {
      lines.append(.init("! \(HoldText.text(of: hold, in: session))", .warning))
    }
    if dialog.transition.effects.contains(.approve), !item.isRead {
      lines.append(.init("! \(capitalized(session.text(.notRead)))", .warning))
    }
    if let unsaved = unsaved(in: item) { lines.append(unsaved) }
    if let words = item.correction(in: session) { lines.append(.init("! \(words)", .warning)) }
    if dialog.transition.effects.contains(.markUrgent) {
      lines.append(.init(session.text(.owesReview), .warning))
    }
    if let warning = finality(of: item) { lines.append(.init(session.text(warning), .dim)) }
    lines += opinions(on: item)
    if let cost = expectedRoyalty(of: item) { lines.append(cost) }
    let open = item.view.comments.count { $0.parent == nil && $0.resolvedAt == nil }
    if open > 0 {
      lines.append(.init(session.text(.openComments(open, must: item.view.item.openMustComments))))
    }
    return lines
  }

  /// Words of the person's own that would stay behind. Where drafts cannot be read, the decision tells that fault itself.
  private func unsaved(in item: ItemFacts) -> FormBox.Line? {
    do {
      return try item.ownUnsavedWords(in: session).map {
        .init("! \(session.text(.ownUnsaved(session.moment($0))))", .warning)
      }
    } catch { return nil }
  }

  /// What an approval will cost the fund. It is beside the matter: where it cannot be read, the decision tells that fault
  /// itself.
  private func expectedRoyalty(of item: ItemFacts) -> FormBox.Line? {
    guard dialog.transition.effects.contains(.approve) else { return nil }
    do {
      guard
        let cost = try session.newsroom.expectedRoyalty(of: item.view.item.id, by: session.acting)
      else { return nil }
      let wording = session.wording
      let range = "\(wording.number(Int(cost.least.amount)))–\(wording.money(cost.most))"
      guard let left = cost.left else { return nil }
      let isOver = left < cost.most
      let words =
        left < .zero
        ? session.royalty(.over(wording.money(Dong.zero - left)))
        : session.royalty(.left(wording.money(left)))
      return FormBox.Line(
        session.royalty(isOver ? .expectedOver(range, words) : .expected(range, words)),
        isOver ? .warning : .dim)
    } catch { return nil }
  }

  /// That nobody can take it back, where that is so and a hand may be quicker than a thought.
  private func finality(of item: ItemFacts) -> ItemPhrase? {
    let transition = dialog.transition
    if transition.effects.contains(.sendBack) { return .sendsBackForGood }
    return transition.needs.contains(.reason) && transition.effects.contains(.endRun)
      ? .endsForGood : nil
  }

  private func several() -> [FormBox.Line] {
    let titles = dialog.subjects.map { item in
      let isUnread = dialog.transition.effects.contains(.approve) && !item.isRead
      let unread = isUnread ? [session.text(.notRead)] : []
      return FormBox.Line(
        ([item.view.record.number, item.title, item.hash.grouped] + unread)
          .joined(separator: session.separator), isUnread ? .warning : .dim)
    }
    let held = dialog.subjects.compactMap { item in
      item.view.queueEntry?.hold.map { hold in
        FormBox.Line(
          "! \(item.view.record.number): \(HoldText.text(of: hold, in: session))", .warning)
      }
    }
    let plan = FormBox.Line(session.text(.willGo(dialog.subjects.count)), .heading)
    guard !dialog.leftOut.isEmpty else { return [plan] + titles + held }
    let left = dialog.leftOut.map { item in
      FormBox.Line(
        "\(item.number)\(session.separator)\(item.title): \(item.reasons.joined(separator: " "))",
        .warning)
    }
    return [plan] + titles + held
      + [.init(session.text(.willStay(dialog.leftOut.count)), .heading)] + left
  }

  private func binding(of item: ItemFacts) -> String {
    let revision = session.text(
      .revisionAndHash(item.view.record.revisionNumber, item.hash.grouped))
    let target = item.target(of: dialog.transition, in: session) ?? session.text(.whereReturned)
    return [revision, session.move(from: item.stateTitle(in: session), to: target)]
      .joined(separator: session.separator)
  }

  private func people(of item: ItemFacts) -> String {
    let writers = item.writers
    var parts = [session.text(.wrote(session.name(writers[0])))]
    if writers.count > 1 {
      parts.append(session.text(.edited(writers.dropFirst().map { session.name($0) })))
    }
    parts.append(session.text(.decides(session.acting.name, onBehalfOf: principal(of: item))))
    return parts.joined(separator: session.separator)
  }

  /// Names are decoration: when the board cannot be read, the decision itself tells the fault.
  private func principal(of item: ItemFacts) -> String? {
    do {
      let people = try PortalPeople(of: item.view.item.portal, in: session)
      return people.principal(
        of: session.acting.person, for: dialog.transition, of: item.view.item.kind
      ).map { session.name($0) }
    } catch { return nil }
  }

  /// What the board advises on this very text: who is still waited for, dissent with its words, and the rest.
  private func opinions(on item: ItemFacts) -> [FormBox.Line] {
    let given = item.view.opinions.filter {
      $0.hash == item.hash && $0.run == item.view.item.run?.number
    }
    var lines: [FormBox.Line] = []
    let waited = item.view.askedOpinions.filter(\.request.isOpen).map {
      "\(session.name($0.request.person)) (\(session.moment($0.round.due)))"
    }
    if !waited.isEmpty { lines.append(.init("! \(session.text(.stillWaited(waited)))", .warning)) }
    for opinion in given where opinion.verdict == .return {
      let words = session.text(.advisesAgainst(session.speaker(of: opinion)))
      lines.append(.init("! \(words): “\(opinion.comment)”", .warning))
    }
    let others = given.filter { $0.verdict != .return }.map {
      "\(session.speaker(of: $0)): \(session.wording.name(of: $0.verdict))"
    }
    if !others.isEmpty { lines.append(.init(others.joined(separator: session.separator))) }
    return lines
  }

  /// Every reason of a refusal, and who could do it instead.
  func lines(of denial: Denial) -> [FormBox.Line] {
    let names = session.names(dialog.subjects.map(\.view.definition))
    var lines = denial.refusals.map {
      FormBox.Line("✗ \(session.wording.sentence(for: $0, names))", .error)
    }
    if !denial.whoCould.isEmpty, let board = session.boardIfReadable {
      let people = denial.whoCould.map { board.person(login: $0)?.name ?? $0 }
      lines.append(.init(session.text(.whoCould(people)), .warning))
    }
    return lines
  }

  func lines(of error: NewsroomError) -> [FormBox.Line] {
    if case .refused(let denial) = error { return lines(of: denial) }
    return [.init("✗ \(session.sentence(error))", .error)]
  }
}
