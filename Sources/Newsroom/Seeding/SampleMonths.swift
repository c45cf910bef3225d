import Royalties
import Rulebook

/// What somebody does about royalties in the sample newsroom.
enum SampleRoyaltyAct {
  /// Rate tables, funds and the register of payees.
  case found
  /// Whoever grades goes through what is open, everywhere.
  case grade(isLast: Bool)
  case makeSheet(SampleSheet)
  /// Puts right what an earlier sheet paid, and encourages somebody.
  case addLines(SampleSheet, after: SampleSheet)
  case check(SampleSheet, by: String)
  case sign(SampleSheet, by: String)
  case pay(SampleSheet, by: String)
  case sendBack(SampleSheet, by: String, why: String)
  case cancel(SampleSheet, by: String, why: String)
}

/// The sheet of a portal for a month.
struct SampleSheet: Hashable {
  let portal: String
  let month: WorkMonth
}

/// When which royalties are graded and paid: the month of the moment and the two before it.
struct SampleMonths {
  private let now: Timestamp
  private let moments: OfficeMoments
  private let current: WorkMonth

  init(before now: Timestamp, _ moments: OfficeMoments) {
    self.now = now
    self.moments = moments
    current = WorkMonth(now.civilDate)
  }

  /// Each act with its moment, in the order of the moments; none is still to come.
  var acts: [(at: Timestamp, act: SampleRoyaltyAct)] {
    let (before, last) = (month(-2), month(-1))
    return grading + paid(SampleSheet(portal: "bacgiang", month: before))
      + cancelled(SampleSheet(portal: "sgddt", month: before))
      + signed(
        SampleSheet(portal: "bacgiang", month: last),
        after: SampleSheet(portal: "bacgiang", month: before))
      + returned(SampleSheet(portal: "snnmt", month: last))
  }

  /// The years that the months lie in.
  var years: [Int] { Array(Set([month(-2).year, current.year])).sorted() }

  private func month(_ distance: Int) -> WorkMonth {
    WorkMonth(number: current.number + distance)
  }

  // MARK: What is done when

  /// Twice within a month and once at its end.
  private var grading: [(Timestamp, SampleRoyaltyAct)] {
    let times = [month(-2), month(-1), current].flatMap { month in
      [
        moment(month, day: 10, minutes: 35), moment(month, day: 20, minutes: 50),
        moment(WorkMonth(number: month.number + 1), day: 1, minutes: 40),
      ]
    }.compactMap { $0 }
    return times.enumerated().map { number, time in
      (time, .grade(isLast: number == times.count - 1))
    }
  }

  private func paid(_ sheet: SampleSheet) -> [(Timestamp, SampleRoyaltyAct)] {
    steps(
      of: sheet,
      [
        (0, 95, .makeSheet(sheet)), (0, 150, .check(sheet, by: "lan")),
        (1, 60, .sign(sheet, by: "son")), (2, 30, .pay(sheet, by: "dung")),
      ])
  }

  private func signed(
    _ sheet: SampleSheet, after former: SampleSheet
  ) -> [(Timestamp, SampleRoyaltyAct)] {
    steps(
      of: sheet,
      [
        (0, 95, .makeSheet(sheet)), (0, 110, .addLines(sheet, after: former)),
        (0, 160, .check(sheet, by: "lan")), (1, 70, .sign(sheet, by: "son")),
      ])
  }

  private func returned(_ sheet: SampleSheet) -> [(Timestamp, SampleRoyaltyAct)] {
    let why = "Thiếu giấy đề nghị viết bài của một người hưởng; bổ sung rồi trình lại."
    return steps(
      of: sheet, [(0, 125, .makeSheet(sheet)), (1, 30, .sendBack(sheet, by: "dung", why: why))])
  }

  private func cancelled(_ sheet: SampleSheet) -> [(Timestamp, SampleRoyaltyAct)] {
    let why = "Lập nhầm kỳ: Sở chi nhuận bút theo quý."
    return steps(
      of: sheet, [(0, 120, .makeSheet(sheet)), (1, 20, .cancel(sheet, by: "hoa", why: why))])
  }

  // MARK: Moments

  /// Steps on the first working days of the month after the sheet's.
  private func steps(
    of sheet: SampleSheet, _ steps: [(workdays: Int, minutes: Int, SampleRoyaltyAct)]
  ) -> [(Timestamp, SampleRoyaltyAct)] {
    let after = WorkMonth(number: sheet.month.number + 1)
    return steps.compactMap { step in
      moment(after, day: 1, workdays: step.workdays, minutes: step.minutes).map { ($0, step.2) }
    }
  }

  /// So many minutes after work begins on a day, or on one of the next working days; nil when that is still to come, or
  /// was before there was a newsroom.
  private func moment(
    _ month: WorkMonth, day: Int, workdays: Int = 0, minutes: Int
  ) -> Timestamp? {
    guard let date = CivilDate(year: month.year, month: month.month, day: day),
      let opening = moments.opening(of: date, workdaysLater: workdays)
    else { return nil }
    let time = opening.adding(milliseconds: Int64(minutes) * 60_000)
    return time < now ? time : nil
  }
}
