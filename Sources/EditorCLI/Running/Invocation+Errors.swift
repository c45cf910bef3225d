import Newsroom
import Prose
import Rulebook
import Storage
import Workflow

/// What is told of an error: how the command ends, the object for scripts, the sentences for people.
struct ErrorReport {
  let status: CommandStatus
  let json: JSON
  let lines: [String]
}

extension Invocation {
  /// Tells an error in the one way there is, and remembers how the command ends.
  func tell(_ error: any Error, about item: String? = nil) {
    let report = report(error, about: item)
    status = .worst([status, report.status])
    if isJSON {
      let subject = item.map { ["item": JSON.string($0)] } ?? [:]
      console.output(report.json.merging(subject).text + "\n")
    } else {
      for (index, line) in report.lines.enumerated() {
        message(index == 0 ? (item.map { "\($0): " } ?? "") + line : line)
      }
    }
  }

  /// Tells of a delivery that waits, beside an answer that has it in its JSON already.
  func warn(of failure: OutletError) {
    status = .worst([status, .unusable])
    if !isJSON { message(wording.sentence(for: failure)) }
  }

  private func report(_ error: any Error, about item: String?) -> ErrorReport {
    switch error {
    case let error as NewsroomError: report(error)
    case let error as StorageError: report(error)
    case let error as UsageFault:
      plain(error.status, error.code, wording.sentence(for: error))
    case let fault as WorkstationFault:
      plain(fault.status, fault.code, fault.sentence(in: wording.language))
    case let error as OutletError:
      plain(.unusable, "outlet", wording.sentence(for: error))
    case let error as PasswordError:
      plain(.unusable, "password", wording.sentence(for: error))
    case let fault as KeyFault:
      plain(.unusable, "key", wording.sentence(for: fault))
    case let error as TimeTextError:
      plain(.wrongUsage, "time", wording.sentence(for: error))
    case let error as CalendarError:
      plain(.wrongUsage, "calendar", wording.sentence(for: error))
    default:
      if let fault = wording.documentFault(error) {
        plain(.unusable, fault.code, fault.sentence)
      } else {
        plain(.unusable, "fault", "\(error)")
      }
    }
  }

  private func plain(_ status: CommandStatus, _ code: String, _ sentence: String) -> ErrorReport {
    ErrorReport(
      status: status, json: .object(["error": .string(code), "message": .string(sentence)]),
      lines: [sentence])
  }

  private func report(_ error: StorageError) -> ErrorReport {
    let sentence = wording.sentence(for: error, at: place.path)
    if case .unknownOutcome(let request, _) = error {
      return ErrorReport(
        status: error.status,
        json: .object([
          "outcome": "unknown", "request": .string(request), "message": .string(sentence),
        ]), lines: [sentence])
    }
    return plain(error.status, error.code, sentence)
  }

  private func report(_ error: NewsroomError) -> ErrorReport {
    let names = errorNames()
    switch error {
    case .refused(let denial): return report(denial, names)
    case .stale(let item, let seen, let now, let changes):
      let sentence = wording.sentence(for: error, names)
      let json = JSON.object([
        "stale": true, "item": .string(item), "seen": .number(seen), "now": .number(now),
        "message": .string(sentence),
        "changes": .array(
          changes.map { change in
            .object([
              "at": .time(change.at), "login": .string(change.login),
              "action": .string(change.action),
            ])
          }),
      ])
      return ErrorReport(status: error.status, json: json, lines: [sentence])
    case .definition(let faults):
      let json = JSON.object([
        "error": "definition", "message": .string(wording.sentence(for: error, names)),
        "faults": .array(faults.map { DefinitionAnswers.json($0, wording) }),
      ])
      return ErrorReport(
        status: error.status, json: json, lines: [wording.sentence(for: error, names)])
    case .notFound, .invalid, .accountDisabled, .wrongPassword, .requestReused,
      .unknownTransition, .conversion:
      return plain(error.status, error.code, wording.sentence(for: error, names))
    }
  }

  private func report(_ denial: Denial, _ names: Names) -> ErrorReport {
    let facts = FactWriter(board: errorBoard())
    let blockers = denial.refusals.map { refusal in
      JSON.object([
        "code": .string(refusal.code), "message": .string(wording.sentence(for: refusal, names)),
        "facts": .object(facts.facts(of: refusal)), "who_could": .strings(denial.whoCould),
      ])
    }
    let action = wording.name(ofRefused: denial.action, names)
    let head = wording.sentence(
      for: NewsroomError.refused(Denial(action: denial.action, refusals: [])), names)
    var lines = [head] + denial.refusals.map { "- " + wording.sentence(for: $0, names) }
    let people = denial.whoCould.map { facts.board?.person(login: $0)?.name ?? $0 }
    if !people.isEmpty { lines.append(wording.sentence(for: Notice.whoCould(people))) }
    return ErrorReport(
      status: .refused,
      json: .object([
        "refused": true, "action": .string(denial.action), "title": .string(action),
        "blockers": .array(blockers),
      ]), lines: lines)
  }

  /// Names to tell an error with. When they cannot be had either, the error is told with bare ids, since it is what
  /// counts.
  private func errorNames() -> Names {
    do { return try allNames() } catch { return Names() }
  }

  private func errorBoard() -> Board? {
    do { return try newsroom().board() } catch { return nil }
  }
}

extension NewsroomError {
  /// The stable code, part of what scripts rely on.
  var code: String {
    switch self {
    case .refused: "refused"
    case .stale: "stale"
    case .notFound: "not-found"
    case .invalid: "invalid"
    case .accountDisabled: "account-disabled"
    case .wrongPassword: "wrong-password"
    case .requestReused: "request-reused"
    case .unknownTransition: "unknown-transition"
    case .definition: "definition"
    case .conversion: "conversion"
    }
  }
}

extension StorageError {
  var code: String {
    switch self {
    case .missing: "missing"
    case .changedMeanwhile: "changed-meanwhile"
    case .constraint: "constraint"
    case .unavailable: "unavailable"
    case .corrupt: "corrupt"
    case .unknownOutcome: "unknown-outcome"
    case .misuse: "misuse"
    }
  }
}

extension UsageFault {
  var code: String {
    switch self {
    case .whoMissing: "who-missing"
    case .personFixed: "person-fixed"
    case .clockFixed: "clock-fixed"
    case .unreadableTime: "unreadable-time"
    case .unreadableRequest: "unreadable-request"
    case .unreadablePlace: "unreadable-place"
    case .unreadableNumber: "unreadable-number"
    case .unreadableHead: "unreadable-head"
    case .unreadableMeta: "unreadable-meta"
    case .unknownField: "unknown-field"
    case .file: "file"
    case .notUTF8: "not-utf8"
    case .wordProcessorFile: "word-processor-file"
    case .noText: "no-text"
    case .alternativeMissing: "alternative-missing"
    case .formatMissing: "format-missing"
    case .oneTablePerFile: "one-table-per-file"
    case .tooLarge: "too-large"
    case .portalMissing: "portal-missing"
    case .nothingToChange: "nothing-to-change"
    case .noTerminal: "no-terminal"
    case .passwordFromTerminal: "password-from-terminal"
    case .passwordEmpty: "password-empty"
    case .passwordsDiffer: "passwords-differ"
    case .notInSession: "not-in-session"
    case .fileInSession: "file-in-session"
    case .sessionLine: "session-line"
    case .onlyForRehearsal: "only-for-rehearsal"
    case .actionMissing: "action-missing"
    case .twoReceivers: "two-receivers"
    case .unitMissing: "unit-missing"
    case .unknownCommand: "unknown-command"
    case .unknownSystemUser: "unknown-system-user"
    case .notFromSudo: "not-from-sudo"
    case .sessionPerson: "session-person"
    case .revisionsAndSinceRead: "revisions-and-since-read"
    case .expectMissing: "expect-missing"
    case .unreadableMoney: "unreadable-money"
    case .unreadableAssignment: "unreadable-assignment"
    case .unreadablePeriod: "unreadable-period"
    case .gradeBasis: "grade-basis"
    case .unknownAdjustment: "unknown-adjustment"
    case .rateShape: "rate-shape"
    case .listHead: "list-head"
    case .list: "list"
    case .csv: "csv"
    case .itemAndBody: "item-and-body"
    case .workstationMissing: "workstation-missing"
    case .interrupted: "interrupted"
    case .privateWithoutTerminal: "private-without-terminal"
    case .privateFromTerminal: "private-from-terminal"
    case .unreadablePrivate: "unreadable-private"
    }
  }
}
