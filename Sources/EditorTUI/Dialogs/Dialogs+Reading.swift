import EditorCLI
import Newsroom
import Terminal
import Workflow

/// The list of actions line by line: what is possible has a number, what is not has its reasons.
extension ActionsDialog {
  func reading(in session: Session) -> Reading {
    let words = ActionLines(session: session, width: 80)
    let list = entries.map { entry in
      Listing.Entry(
        "\(entry.title): \(words.words(of: entry))", named: entry.title,
        isNumbered: entry.isPossible, number: entry.number)
    }
    let refused = entries.firstIndex { $0.act == asked }.map { list[$0].text }
    var listing = Listing(.entries, list, selected: refused == nil ? selected + 1 : 0)
    let meant = entries.count { !$0.isOutOfTurn }
    listing.opening = meant > 0 ? meant : nil
    listing.rest = .refused
    return Reading(
      "\(session.title(of: "show-actions")): \(title)", facts: [refused].compactMap { $0 },
      list: listing)
  }

  mutating func select(_ number: Int, in session: Session) throws {
    unfold()
    selected = max(0, min(number - 1, entries.count - 1))
    asked = nil
  }

  mutating func choose(_ number: Int, in session: Session) throws -> Navigation {
    try select(number, in: session)
    guard entries[selected].isPossible else {
      asked = entries[selected].act
      return .stay
    }
    return try perform("confirm", in: session)
  }
}

extension DecisionDialog {
  func reading(in session: Session) -> Reading {
    let subject =
      subjects.count == 1 ? subjects[0].title : session.phrase(.itemCount(subjects.count))
    let title = "\(session.title(of: transition)): \(subject)"
    guard report == nil else {
      return Reading(
        title, facts: box.head.map { $0.words(in: session) },
        list: Listing(.entries, [.init(session.text(.close))], selected: 1))
    }
    return box.reading(title, formLines(in: session), in: session)
  }

  mutating func choose(_ number: Int, in session: Session) throws -> Navigation {
    try perform("go-back", in: session)
  }

  func formLines(in session: Session) -> FormLines? {
    report == nil ? FormLines(box.form, confirm: session.title(of: transition), in: session) : nil
  }

  mutating func fill(in session: Session, _ change: (inout Form) -> Void) {
    change(&box.form)
    settle()
    keepWords(in: session)
  }
}

extension CommentDialog {
  func reading(in session: Session) -> Reading {
    box.reading(
      "\(session.title(of: "comment-selection")): \(title)", formLines(in: session), in: session)
  }

  func formLines(in session: Session) -> FormLines? {
    FormLines(box.form, confirm: session.text(.send), in: session)
  }

  mutating func fill(in session: Session, _ change: (inout Form) -> Void) {
    change(&box.form)
    settle(in: session)
    keepWords(in: session)
  }
}

extension SuggestionDialog {
  func reading(in session: Session) -> Reading {
    box.reading(
      "\(session.title(of: "propose-change")): \(title)", formLines(in: session), in: session)
  }

  func formLines(in session: Session) -> FormLines? {
    FormLines(box.form, confirm: session.text(.sendSuggestion), in: session)
  }

  mutating func fill(in session: Session, _ change: (inout Form) -> Void) {
    change(&box.form)
    keepWords(in: session)
  }
}

extension ThreadDialog {
  func reading(in session: Session) -> Reading {
    box.reading(session.text(.thread(number)), formLines(in: session), in: session)
  }

  func formLines(in session: Session) -> FormLines? {
    FormLines(box.form, confirm: session.text(.reply), in: session)
  }

  mutating func fill(in session: Session, _ change: (inout Form) -> Void) {
    change(&box.form)
    keepWords(in: session)
  }
}

extension OpinionDialog {
  func reading(in session: Session) -> Reading {
    let subject =
      subjects.count == 1 ? subjects[0].title : session.phrase(.itemCount(subjects.count))
    return box.reading(
      "\(session.title(of: "give-opinion")): \(subject)", formLines(in: session), in: session)
  }

  func formLines(in session: Session) -> FormLines? {
    FormLines(box.form, confirm: session.title(of: "give-opinion"), in: session)
  }

  mutating func fill(in session: Session, _ change: (inout Form) -> Void) {
    change(&box.form)
    keepWords(in: session)
  }
}

extension NewItemDialog {
  func reading(in session: Session) -> Reading {
    Reading(session.phrase(EditorPhrase.newItem), list: formLines(in: session)?.listing)
  }

  func formLines(in session: Session) -> FormLines? {
    FormLines(form, confirm: session.linear(.begin), in: session)
  }

  mutating func fill(in session: Session, _ change: (inout Form) -> Void) {
    change(&form)
    showFields()
  }
}
