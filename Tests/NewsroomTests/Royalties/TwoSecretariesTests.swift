import Glibc
import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// Two secretaries in two processes make sheets over the same works at once, or bring the same old books.
@Suite(.serialized) struct TwoSecretariesTests {
  private let folder: Folder
  private var store: String { "\(folder.path)/toasoan.db" }
  private var acks: String { "\(folder.path)/acks" }

  init() throws {
    folder = try Folder()
    _ = try ProbeProcess.run([["royalties", store, "6"]], in: folder)
  }

  private func together(_ sheets: [(login: String, payee: String)]) throws -> [[String]] {
    let commands = sheets.map { ["secretary", store, $0.login, $0.payee, acks] }
    let told = try ProbeProcess.runTogether(commands, in: folder).map {
      $0.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    // Full verification: no work on two sheets, every sum and count as it must be.
    _ = try ProbeProcess.run([["verify", store, acks]], in: folder)
    return told
  }

  @Test
  func `of two that want the same works one gets them, and the other is told where they stand`()
    throws
  {
    let told = try together([("hoa", "all"), ("khanh", "all"), ("hoa", "all")])
    let made = told.filter { $0[0] == "made" }
    // Six works, two of which have two payees.
    #expect(made.count == 1 && made.first?.last == "8", "\(told)")
    for other in told where other[0] != "made" {
      #expect(other == ["told", made.first?[1] ?? ""], "\(told)")
    }
  }

  @Test func `where the works overlap, each stands on one sheet`() throws {
    let told = try together([("hoa", "all"), ("khanh", "minh"), ("khanh", "quan")])
    let made = told.filter { $0[0] == "made" }
    #expect(made.compactMap { Int($0[2]) }.reduce(0, +) == 8, "\(told)")
    #expect(Set(made.map { $0[1] }).count == made.count)
    // Whoever came after everything was taken is told all sheets there are.
    for other in told where other[0] == "told" {
      #expect(!other.dropFirst().isEmpty && Set(other.dropFirst()).isSubset(of: made.map { $0[1] }))
    }
  }

  @Test func `of two that bring the same old books one takes them in, and the other is told`()
    throws
  {
    let commands = [["hoa", "dung"], ["khanh", "hoa", "dung"]]
    for (round, logins) in commands.enumerated() {
      // The vouchers of the first round stand among those of the second.
      let lines = round == 0 ? 500 : 1_000
      let told = try ProbeProcess.runTogether(
        logins.map { ["old-books", store, $0, "\(lines)"] }, in: folder
      ).map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
      let taken = told.filter { $0[0] == "taken" }
      #expect(taken == (round == 0 ? [["taken", "500"]] : []), "\(told)")
      // A fault for each of the vouchers that stand there.
      #expect(told.filter { $0[0] == "told" }.allSatisfy { $0[1] == "5" }, "\(told)")
      #expect(told.count == logins.count)
    }
    _ = try ProbeProcess.run([["verify", store, acks]], in: folder)
    let now = Timestamp(milliseconds: Int64(time(nil) + 1) * 1_000)
    let desk = try TestSupport.reopened(store, clock: TestClock(at: now), seed: 4)
    let lines = try desk.newsroom.pastRoyalties(
      of: "minh", from: nil, to: nil, by: try desk.acting(.dung))
    #expect(lines.count == 250)
  }

  @Test func `a payment that is asked for again after a lost answer happens once`() throws {
    _ = try ProbeProcess.run([["royalties", store, "signed"]], in: folder)
    let pay = ["act", store, "sheet-pay", acks]
    let first = try ProbeProcess.run([pay, pay, pay], in: folder)
    let again = try ProbeProcess.run([pay], in: folder)
    #expect(first.count == 3 && again.count == 1)
    let lines = try folder.text("acks").split(separator: "\n")
    #expect(lines.count == 4 && Set(lines).count == 1, "\(lines)")
    // The probe goes by the time of the machine.
    let now = Timestamp(milliseconds: Int64(time(nil) + 1) * 1_000)
    let desk = try TestSupport.reopened(store, clock: TestClock(at: now), seed: 3)
    let view = try desk.newsroom.sheetView(
      String(lines[0].split(separator: " ")[1]), by: try desk.acting(.dung))
    #expect(view.steps.filter { $0.transition == "pay" }.count == 1 && view.sheet.state == "paid")
    _ = try ProbeProcess.run([["verify", store, acks]], in: folder)
  }
}
