import Figures
import Glibc
import Newsroom
import Rulebook
import Scenery
import Storage
import Workflow

/// A sheet of 5,000 works and 600 payees, and the statement of somebody who wrote 20,000 in ten years.
struct Royalties {
  let setting: Setting
  private static let rounds = 7
  private static let keeper = "hoa"
  /// Of a thousand items some 967 went out.
  private static let sheetItems = 5_200
  private static let payees = 600
  private static let statementItems = 20_700
  private static let years = 10

  func lines() throws -> [Line] { try sheetLines() + statementLines() }

  // MARK: A sheet

  private func sheetLines() throws -> [Line] {
    let path = "\(setting.scratch.path)/sheets.db"
    let newsroom = try Scenery.make(path)
    defer { try? newsroom.close() }
    _ = try newsroom.furnish(items: Self.sheetItems)
    let works = try newsroom.furnishGrades(on: Cast.portal, payees: Self.payees)
    let (maker, today) = (try newsroom.acting(Self.keeper), Scenery.now().civilDate)
    let new = NewSheet(portal: Cast.portal, from: today.adding(days: -3_700), to: today)
    var (making, reckoning, exporting) = (Samples(), Samples(), Samples())
    for round in 0...Self.rounds {
      let begin = uptime()
      let sheet = try newsroom.makeSheet(new, by: maker).outcome
      let made = uptime()
      let again = try newsroom.recompute(sheet.number, by: maker)
      let reckoned = uptime()
      guard again.isSame else { throw MeasuringError.worker("\(sheet.number) comes out otherwise") }
      let exported = try export(sheet.number, of: path, round)
      _ = try newsroom.act(SheetAct("cancel", on: sheet.number, comment: "-"), by: maker)
      if round == 0 { continue }
      making.add(made - begin)
      reckoning.add(reckoned - made)
      exporting.add(exported)
    }
    let what = "a sheet of \(works) works, \(Self.payees) payees"
    return [
      Line("\(what): made", Figure(making.median, .milliseconds), goal: .atMost(1_000)),
      Line(
        "\(what): worked out anew", Figure(reckoning.median, .milliseconds), goal: .atMost(1_000)),
      Line(
        "\(what): exported as .xlsx, whole command", Figure(exporting.median, .milliseconds),
        goal: .atMost(2_000)),
    ]
  }

  /// Milliseconds of the command, from its start to its end.
  private func export(_ number: String, of store: String, _ round: Int) throws -> Double {
    let file = "\(setting.scratch.path)/sheet-\(round).xlsx"
    let words = [
      setting.workstation.program, "royalty", "sheet", "export", number, file, "--store", store,
      "--as", Self.keeper,
    ]
    let begin = uptime()
    let process = try start(words, environment: ["HOME=\(setting.scratch.path)"]) { actions in
      for stream in [Int32(1), 2] {
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
      }
    }
    let status = try wait(for: process)
    let end = uptime()
    guard status == 0 else { throw MeasuringError.worker("export ended with \(status)") }
    unlink(file)
    return end - begin
  }

  // MARK: A statement

  private func statementLines() throws -> [Line] {
    let newsroom = try Scenery.make("\(setting.scratch.path)/statement.db")
    defer { try? newsroom.close() }
    _ = try newsroom.furnish(items: Self.statementItems, years: Self.years)
    let works = try newsroom.furnishGrades(on: Cast.portal, payees: 1)
    try pay(in: newsroom)
    let reader = try newsroom.acting("dung")
    var (first, whole) = (Samples(), Samples())
    for round in 0...Self.rounds {
      let begin = uptime()
      let page = try newsroom.statement(of: "volume-1", from: nil, to: nil, limit: 100, by: reader)
      let middle = uptime()
      let all = try newsroom.statement(
        of: "volume-1", from: nil, to: nil, limit: 100_000, by: reader)
      let end = uptime()
      guard page.lines.count == 100, all.lines.count == works else {
        throw MeasuringError.worker("the statement has \(all.lines.count) of \(works) works")
      }
      if round == 0 { continue }
      first.add(middle - begin)
      whole.add(end - middle)
    }
    let what = "statement of ten years, \(works) works"
    return [
      Line(
        "\(what): totals, payments, first 100", Figure(first.median, .milliseconds),
        goal: .atMost(50)),
      Line("(\(what): every work with its steps)", Figure(whole.median, .milliseconds)),
    ]
  }

  /// A sheet for each month of all the years, through its four hands.
  private func pay(in newsroom: Newsroom) throws {
    let today = Scenery.now().civilDate
    for year in today.year - Self.years...today.year {
      for month in 1...12 {
        guard let first = CivilDate(year: year, month: month, day: 1), first <= today else {
          continue
        }
        let new = NewSheet(
          portal: Cast.portal, from: first, to: first.adding(days: first.daysInMonth - 1))
        do {
          let sheet = try newsroom.makeSheet(new, by: try newsroom.acting(Self.keeper)).outcome
          for (name, login) in [("check", "lan"), ("sign", "son"), ("pay", "dung")] {
            _ = try newsroom.act(
              SheetAct(TransitionName(rawValue: name), on: sheet.number),
              by: try newsroom.acting(login))
          }
        } catch NewsroomError.refused {
          // A month before the first work has no sheet.
          continue
        }
      }
    }
  }
}
