import Prose
import Royalties
import Rulebook
import Storage
import Workflow

/// What to look at before a work is graded or paid.
extension Newsroom {
  /// How many days before the last one to pay it is told.
  static let payByNotice = 10
  /// How many works of an author and of a genre are looked back at.
  static let lookedBack = 20

  func alarms(
    of line: WorkLine, _ grades: [GradeRecord], range: RateRange?
  ) throws -> [RoyaltyAlarm] {
    var alarms: [RoyaltyAlarm] = []
    if line.isWithdrawn { alarms.append(.withdrawn) }
    alarms += try duplicateAlarms(of: line.work)
    if let grade = GradeRecord.counted(of: grades) {
      alarms += try gradeAlarms(of: line, grade, range)
    } else if grades.count > 1 {
      alarms.append(.gradersDiffer(grades.map(\.amount)))
    }
    if let alarm = try payByAlarm(of: line.work) { alarms.append(alarm) }
    return alarms
  }

  private func gradeAlarms(
    of line: WorkLine, _ grade: GradeRecord, _ range: RateRange?
  ) throws -> [RoyaltyAlarm] {
    var alarms: [RoyaltyAlarm] = []
    if let coefficient = grade.grading.coefficient, let range,
      coefficient < range.from || coefficient > range.to
    {
      alarms.append(.outsideRates(coefficient, range, reason: grade.reason))
    }
    if try liveHash(of: line.work.item) != grade.hash { alarms.append(.editedSinceGraded) }
    let payees = try grade.shares.compactMap { try store.payee($0.payee) }
    for payee in payees where payee.person != nil {
      if payee.person == grade.person || payee.person == grade.onBehalfOf {
        alarms.append(.graderIsPayee(grade.person))
      }
    }
    for payee in payees {
      alarms += try authorAlarms(of: payee, line.work, grade)
    }
    return alarms
  }

  private func authorAlarms(
    of payee: PayeeRecord, _ work: WorkRecord, _ grade: GradeRecord
  ) throws -> [RoyaltyAlarm] {
    var alarms: [RoyaltyAlarm] = []
    let former = try store.lastGrades(of: payee.id, limit: Self.lookedBack)
      .filter { $0.work != work.id }
    if former.count >= 5, !former.contains(where: { $0.genre == grade.genre }) {
      alarms.append(.unusualGenre(payee: payee.name, genre: grade.genre))
    }
    let month = work.month
    guard let limit = try store.fund(of: work.portal, month.year)?.authorMonth else {
      return alarms
    }
    let (from, to) = month.span
    let earned = try store.earned(by: payee.id, from: from, to: to)
    if earned > limit {
      alarms.append(.authorMonth(payee: payee.name, earned: earned, limit: limit))
    }
    return alarms
  }

  private func duplicateAlarms(of work: WorkRecord) throws -> [RoyaltyAlarm] {
    guard let record = try storedItem(work.item), work.part == .text else { return [] }
    let body = try store.revision(record.item.live?.revision ?? record.item.text.revision).text.body
    let signs = TextSigns(body).signs
    return try store.paidTexts(like: signs, least: TextSigns.alike, but: work.id).prefix(3)
      .compactMap { id in
        guard let other = try store.line(of: id),
          let sheet = try other.work.sheet.flatMap(store.sheet)
        else { return nil }
        return .nearDuplicate(of: other.number, sheet: sheet.number)
      }
  }

  func liveHash(of item: ID<Item>) throws -> TextHash? {
    guard let record = try storedItem(item) else { return nil }
    return record.item.live?.hash ?? record.item.text.hash
  }

  // MARK: The day to pay by

  /// The last day on which a work should be paid; nil where no law says so for its day.
  func payBy(_ work: WorkRecord) throws -> CivilDate? {
    let figure = try lawBook().figure(.royalty, on: work.published)
    guard case .clock(.days(let days))? = figure?.value else { return nil }
    return work.published.adding(days: days)
  }

  private func payByAlarm(of work: WorkRecord) throws -> RoyaltyAlarm? {
    guard work.standing != .paid, work.standing != .exempt, let last = try payBy(work) else {
      return nil
    }
    let today = now.civilDate
    guard today.adding(days: Self.payByNotice) >= last else { return nil }
    return .payBy(last, isPast: today > last)
  }
}

extension WorkMonth {
  /// The first moment of the month in Vietnam, and the one after its last.
  var span: (from: Timestamp, to: Timestamp) { (start, WorkMonth(number: number + 1).start) }

  private var start: Timestamp {
    guard let first = CivilDate(year: year, month: month, day: 1) else {
      preconditionFailure("A month of works has a first day.")
    }
    return Timestamp(startOf: first)
  }
}
