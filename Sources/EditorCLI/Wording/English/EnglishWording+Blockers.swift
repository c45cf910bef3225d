import Rulebook
import Storage
import Workflow

extension EnglishWording {
  public func sentence(for reason: HoldReason, _ names: Names) -> String {
    switch reason {
    case .words(let words): words
    case .takenBack: "Its time was taken back; it goes out when it is released or given a new time."
    case .blocked(let blockers):
      blockers.map { sentence(for: $0, names) }.joined(separator: " ")
    }
  }

  /// `: “words”. ` or `. ` in front of what follows.
  private func told(_ why: HoldReason, _ names: Names) -> String {
    let words = sentence(for: why, names)
    switch why {
    case .words: return words.isEmpty ? ". " : ": “\(words)”. "
    case .takenBack, .blocked: return words.isEmpty ? ". " : ". \(words) "
    }
  }

  public func sentence(for blocker: Blocker, _ names: Names) -> String {
    switch blocker {
    case .role(let needed, let portal):
      "This step is for \(roles(needed)) of \(names.portal(portal)); you hold no such role."
    case .closedToUnit(let units):
      "The item is open to \(enumeration(units.map(names.portal), .and)) only; you are not of them."
    case .locked(let person):
      "\(name(of: person, names)) is writing in this item. Wait, or ask them to close it."
    case .textChanged(let seen, let now):
      """
      The text is not the one you read (\(seen.short), now \(now.short)). Read the new one, then \
      decide.
      """
    case .notWriter(let writers):
      writers.isEmpty
        ? "Only who wrote the item may do this."
        : "Only its writers (\(people(writers, names))) may do this."
    case .ownText(let person) where person == names.reader:
      "You wrote part of this text, so you cannot approve it yourself."
    case .ownText(let person):
      """
      \(name(of: person, names)) wrote part of this text since it was last approved, so that \
      somebody else has to decide.
      """
    case .onePerson: "One person alone answers for this text; a second must write in it or approve."
    case .noReviewOwed: "The item has no urgent publication to confirm."
    case .ownUrgentPublication:
      "You published this item urgently; somebody else has to confirm it."
    case .notLive: "No text of the item is out on the portal."
    case .missingFields(let fields):
      "Still missing: \(enumeration(fields.map { name(of: $0) }, .and)). Fill in first."
    case .severeFaults(let count):
      """
      \(number(count)) severe \(count == 1 ? "fault" : "faults") in the text (impossible dates, pictures without \
      words, invisible characters); the tab of checks shows each.
      """
    case .openMustComments(let count):
      "\(number(count)) comment\(count == 1 ? "" : "s") must be resolved first."
    case .quorum(let needed, let voters, let have, let dissenting):
      "At least \(number(needed)) approving opinions of \(roles(voters)) needed; \(number(have)) given."
        + (dissenting.isEmpty ? "" : " For returning it: \(people(dissenting, names)).")
    case .notApproved: "The text as it is has no approval, or was changed after it."
    case .timePast(let earliest): "That time has passed; the earliest is \(text(of: earliest))."
    case .timeTooSoon(let earliest): "That time is too near; the earliest is \(text(of: earliest))."
    case .timeNotCome(let time): "It goes out at \(text(of: time)), not before."
    case .reviewOwed: "The item was published urgently, and no second person has confirmed it."
    case .heldInQueue(let person, let since, let why):
      (person.rawValue == 0
        ? "The program holds the item in the queue since \(text(of: since))"
        : "\(name(of: person, names)) holds the item in the queue since \(text(of: since))")
        + told(why, names)
        + "To publish it, release it first: F6 in the published queue, or toasoan queue release."
    case .commentMissing: "A reason in words is needed."
    case .reasonMissing: "A reason of the list must be chosen."
    case .reasonUnknown(let code): "'\(code)' is not in the list of reasons for rejection."
    case .checksMissing(let checks):
      "Not confirmed yet: "
        + enumeration(checks.map { "“\(names.check($0).map(text(of:)) ?? $0)”" }, .and) + "."
    case .timeMissing: "The time of publication is needed."
    case .personMissing: "Whom to give it to is needed."
    case .cannotBeAssigned(let person, let needed):
      "It cannot be given to \(name(of: person, names)), who is no \(roles(needed))."
    case .notFromHere(let state, let from):
      """
      The item stands at '\(name(of: state, names))'; this step leaves \
      \(enumeration(from.map { "'\(name(of: $0, names))'" }, .or)) only.
      """
    case .notEditableHere(let state):
      "The item stands at '\(name(of: state, names))', where you may not write in it."
    case .opinionNotAsked(let state, let asked):
      asked.isEmpty
        ? "No opinions are asked for at '\(name(of: state, names))'."
        : "At '\(name(of: state, names))' only opinions of \(roles(asked)) are asked for."
    case .sheetNotFromHere(let state, let from):
      """
      The sheet stands at '\(name(of: state, names))'; this step leaves \
      \(enumeration(from.map { "'\(name(of: $0, names))'" }, .or)) only.
      """
    case .otherHands(let hands):
      """
      \(hands.map { sentence(for: $0, names) }.joined(separator: " ")) Different people have to \
      prepare, check, sign and pay a sheet.
      """
    case .isPayee(let person) where person == names.reader:
      "This sheet pays you, so you cannot check, sign or pay it."
    case .isPayee(let person):
      "This sheet pays \(name(of: person, names)), so that somebody else has to do this."
    case .noLines: "The sheet has no lines yet."
    case .sheetChanged(let seen, let now):
      """
      The sheet is not the one you saw (version \(number(seen)), now \(number(now))). Look at it \
      again, then decide.
      """
    case .stepsMissing(let steps):
      """
      Since the sheet was last prepared nobody did this, which comes before: \
      \(enumeration(steps.map { name(of: $0) }, .and)).
      """
    }
  }

  /// `Nguyễn Thị Lan checked this sheet for Lê Văn Minh.`
  private func sentence(for hand: Hand, _ names: Names) -> String {
    let who = hand.person == names.reader ? "You" : name(of: hand.person, names)
    let stead = hand.onBehalfOf.map { $0 == names.reader ? "you" : name(of: $0, names) }
    return "\(who) \(past(of: hand.step)) this sheet\(stead.map { " for \($0)" } ?? "")."
  }

  private func past(of step: SheetStep) -> String {
    switch step {
    case .prepare: "prepared"
    case .check: "checked"
    case .sign: "signed"
    case .pay: "paid"
    }
  }

  public func name(of step: SheetStep) -> String {
    switch step {
    case .prepare: "prepare"
    case .check: "check"
    case .sign: "sign"
    case .pay: "pay"
    }
  }
}
