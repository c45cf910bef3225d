import Rulebook
import Workflow

extension EnglishWording {
  public func sentence(for fault: DefinitionFault) -> String {
    "Line \(number(fault.line)): \(words(for: fault.problem))"
  }

  private func words(for problem: DefinitionFault.Problem) -> String {
    switch problem {
    case .tooLarge(let bytes): "the file has \(number(bytes)) bytes, at most 256 KB are read."
    case .tooDeep: "nested too deeply, at most 32 levels."
    case .forbiddenYAML(let sign): "a workflow may not use '\(sign)' of YAML."
    case .notYAML(let words): "this is no YAML (\(words))."
    case .duplicateKeys(let keys): "the key stands twice: \(keys.joined(separator: ", "))."
    case .missing(let key): "'\(key)' is missing."
    case .unknownKey(let key, let known):
      "there is no key '\(key)'; known are \(known.joined(separator: ", "))."
    case .wrongShape(let key, let shape): "'\(key)' must be \(word(for: shape))."
    case .unknownState(let name): "the state '\(name)' is not declared."
    case .unknownRole(let name): "there is no role '\(name)'."
    case .unknownGuard(let name): "there is no guard '\(name)'."
    case .unknownNeed(let name): "there is no need '\(name)'."
    case .unknownEffect(let name): "there is no effect '\(name)'."
    case .unknownEditor(let name): "'\(name)' is nobody who could write in an item."
    case .unknownFourEyes(let name): "'\(name)' is no rule of four eyes; take strict or two-people."
    case .unknownSubject(let name): "'\(name)' is nothing that a workflow moves; use item or sheet."
    case .notOfSubject(let word, let subject):
      "'\(word)' means nothing in a workflow of \(name(of: subject))."
    case .unreadableDue(let text): "the time '\(text)' cannot be read; write as 4 office-hours."
    case .noInitialState: "no state is the initial one."
    case .severalInitialStates(let names):
      "several states are initial: \(names.joined(separator: ", "))."
    case .noPublicState: "no state is public."
    case .ambiguousTransition(let name, let state):
      "two steps '\(name)' leave the state '\(state)'."
    case .unreachableState(let name): "no way leads to the state '\(name)'."
    case .deadEnd(let name): "the state '\(name)' has no way out and is not marked final."
    case .openToNobody(let name): "the step '\(name)' is open to no role."
    case .effectWithoutNeed(let name, let effect, let need):
      "the step '\(name)' has the effect '\(effect.rawValue)' but does not ask for '\(need.rawValue)'."
    case .assignableToNobody(let name): "the step '\(name)' gives the item away, but to no role."
    case .checklistMissing(let name): "the step '\(name)' asks for a checklist, which is empty."
    case .onePersonSuffices(let path):
      "one person alone can publish by \(path.map(\.rawValue).joined(separator: " → "))."
    case .notOneEffect(let name): "the step '\(name)' must have exactly one effect."
    case .guardMissing(let name, let rule):
      "the step '\(name)' must have the guard '\(rule.rawValue)'."
    case .noPayment: "no step pays (the effect 'pay')."
    case .notFinal(let state, let effect):
      "the state '\(state)' follows the effect '\(effect.rawValue)' and must be final."
    case .leavesFinal(let name, let state):
      "the step '\(name)' leaves the final state '\(state)'."
    case .leavesSigned(let name, let state):
      "the step '\(name)' leaves '\(state)'; a signed sheet can only be paid or cancelled."
    case .paidWithout(let steps, let path):
      """
      a sheet can come to be paid without the step to \(enumeration(steps.map { self.name(of: $0) }, .and))\
      \(path.isEmpty ? "" : ", by " + path.map(\.rawValue).joined(separator: " → ")).
      """
    }
  }

  private func name(of subject: FlowSubject) -> String {
    switch subject {
    case .item: "items"
    case .sheet: "payment sheets"
    }
  }

  private func word(for shape: DefinitionFault.Shape) -> String {
    switch shape {
    case .text: "a text"
    case .wholeNumber: "a whole number above zero"
    case .list: "a list"
    case .mapping: "keys with values"
    case .yesOrNo: "true or false"
    }
  }

  public func sentence(for fault: PortalDomain.Fault) -> String {
    switch fault {
    case .empty: "The address is empty."
    case .tooLong(let bytes): "The address has \(number(bytes)) bytes, at most 253 are allowed."
    case .emptyLabel(let position): "Part \(number(position)) of the address is empty."
    case .labelTooLong(let label): "The part '\(label)' has more than 63 bytes."
    case .badCharacter(let character, let label):
      "The part '\(label)' contains '\(character)'; only a to z, 0 to 9 and hyphen are allowed."
    case .hyphenAtEdge(let label): "The part '\(label)' begins or ends with a hyphen."
    case .reservedLabel(let label): "The part '\(label)' has the form of an encoded name."
    case .wrongLevel(let found, let expected):
      "The address is on level \(number(found)) instead of \(number(expected))."
    case .notUnder(let parent): "The address must be under '\(parent)'."
    case .parentMissing: "The address of the portal above is not known."
    case .parentNotUnderProvince(let parent, let province):
      "The portal above, '\(parent)', is not under '\(province)'."
    case .wrongLabel(let found, let expected):
      "It begins with '\(found)' instead of \(enumeration(expected, .or))."
    case .perhapsEnglish(let found, let known):
      "'\(found)' is none of \(enumeration(known, .or)), unless it is the English name."
    case .unreadableName(let name): "No address can be made from the name '\(name)'."
    }
  }

  public func sentence(for error: TimeTextError) -> String {
    switch error {
    case .unreadable(let text, let position):
      "The time '\(text)' cannot be read from character \(number(position + 1)) on."
    case .noSuchDate(let year, let month, let day): "There is no day \(day)/\(month)/\(year)."
    case .noSuchTime(let hour, let minute, let second):
      "There is no time \(hour):\(minute):\(second)."
    case .noSuchOffset(let minutes): "No time zone is \(number(minutes)) minutes away."
    case .missingOffset(let text): "'\(text)' has a time but no zone, such as +07:00."
    }
  }

  public func sentence(for error: CalendarError) -> String {
    switch error {
    case .unknownYear(let year): "There is no table of holidays for \(year) yet."
    case .amountOutOfRange(let amount): "\(number(amount)) is not between 0 and 100,000."
    case .unreadableHours(let text): "The office hours '\(text)' cannot be read."
    case .noHours: "Office hours need a weekday and a span."
    case .spansOutOfOrder: "Spans of office hours overlap, are empty or out of order."
    case .twoTables(let year): "There are two tables of holidays for \(year)."
    case .twoRows(let date): "There are two rows for \(text(of: date))."
    case .rowOutsideTable(let date, let year): "\(text(of: date)) is in the table of \(year)."
    }
  }
}
