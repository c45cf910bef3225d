import EditorCLI
import Rulebook
import Storage
import Testing
import Workflow

@testable import Newsroom

/// Every reason that the rules can have is met here by somebody who tries, and told in both languages. A new reason that
/// nobody meets fails the last two lines.
@Suite struct EveryReasonTests {
  private let reasons: Reasons

  init() throws { reasons = try Reasons() }

  @Test func `every blocker and every refusal is met and told in both languages`() throws {
    try meetPersons()
    try meetWriters()
    try meetTexts()
    try meetWhatIsOwed()
    try meetTimes()
    try meetUrgency()
    try meetQuorum()
    try meetTwoPeople()
    try meetAccounts()
    try meetQueue()
    try meetSuggestions()
    try meetAsking()
    try meetDefinitions()
    try meetSheets()
    try meetPayees()
    let royalties = try Reasons()
    try RoyaltyReasons(royalties).meet()
    let met = reasons.codes.union(royalties.codes)
    let blockers = Set(Specimens.blockers.map(\.code))
    let refusals = Set(Specimens.refusals.map(\.code))
    #expect(blockers.subtracting(met).isEmpty)
    #expect(refusals.subtracting(met).isEmpty)
    #expect(met.subtracting(blockers.union(refusals)).isEmpty)
  }

  private func meetPersons() throws {
    let item = try reasons.inReview()
    #expect(
      try reasons.refuse("item act \(item) approve", as: "minh")
        == ["role", "own-text", "checks-missing"])
    try reasons.run("item close \(item) --unit tinh", as: "lan")
    #expect(try reasons.refuse("item show \(item)", as: "nam") == ["closed-to-unit"])
    #expect(
      try reasons.refuse("item act \(item) withdraw --comment x", as: "lan") == ["not-live"])
    #expect(
      try reasons.refuse("item act \(item) archive", as: "minh") == ["not-from-here"])
  }

  private func meetAsking() throws {
    let item = try reasons.inReview()
    let until = "--until 2027-12-31"
    #expect(
      try reasons.refuse("opinion ask \(item) --of minh \(until)", as: "lan")
        == ["cannot-be-asked"])
    #expect(
      try reasons.refuse("opinion ask \(item) --role accountant \(until)", as: "lan")
        == ["nobody-to-ask"])
    #expect(
      try reasons.refuse("opinion withdraw \(item) --of duc", as: "lan") == ["not-asked"])
  }

  private func meetPayees() throws {
    let add = "royalty payee add --code moi --name Mới --portal tinh --basis Luật"
    #expect(try reasons.refuse(add, as: "lan") == ["needs-role"])
    try reasons.run(add, as: "thu")
    let edit = "royalty payee edit moi --expect 2 --bank BIDV"
    try reasons.run("royalty payee restrict moi", as: "thu")
    #expect(try reasons.refuse(edit, as: "thu") == ["payee-restricted"])
    try reasons.run("royalty payee restrict moi --lift", as: "thu")
    try reasons.run("royalty payee add --code cu --name Cũ --portal tinh --basis Luật", as: "thu")
    let id = try #require(
      try reasons.run("royalty payee erase cu --json", as: "thu").value("code"))
    #expect(try reasons.refuse("royalty payee restrict \(id)", as: "thu") == ["payee-erased"])
    try reasons.newsroom { newsroom in
      let database = newsroom.store.database
      _ = try database.rows("PRAGMA foreign_keys = OFF", [])
      try database.atomically {
        _ = try database.run(
          """
          INSERT INTO work_share (payee_id, published_at, work_id, standing, amount)
          SELECT id, 1, 1, 'graded', 500000 FROM payee WHERE code = 'moi'
          """, [])
      }
    }
    #expect(
      try reasons.refuse("royalty payee erase moi", as: "thu") == ["payee-awaits-payment"])
  }

  private func meetWriters() throws {
    let item = try reasons.world.draft()
    #expect(try reasons.refuse("item act \(item) submit", as: "hoa") == ["not-writer"])
    #expect(
      try reasons.refuse("opinion give \(item) approve", as: "duc") == ["opinion-not-asked"])
    try reasons.run("item act \(item) submit", as: "minh")
    try reasons.run("item act \(item) claim", as: "hoa")
    try reasons.newsroom { newsroom in
      _ = try newsroom.lock(
        try newsroom.itemID(item), by: try newsroom.acting(as: "hoa", from: "test"))
    }
    #expect(
      try reasons.refuse("item act \(item) return --comment x", as: "duc") == ["locked"])
    #expect(
      try reasons.refuse("item save \(item) --expect 3 --title x", as: "minh")
        == ["locked", "not-editable-here"])
  }

  private func meetTexts() throws {
    let bare = try reasons.run("item new --portal tinh --kind news --title T --json", as: "minh")
    let item = try #require(bare.value("number"))
    #expect(try reasons.refuse("item act \(item) submit", as: "minh") == ["missing-fields"])

    let review = try reasons.inReview()
    try reasons.run("comment add \(review) --must --body x", as: "duc")
    let checks = World.checks.joined(separator: " ")
    #expect(
      try reasons.refuse("item act \(review) approve --check \(checks)", as: "lan")
        == ["open-must-comments"])
    try reasons.newsroom { newsroom in
      let act = ItemAct(
        "return", on: try newsroom.itemID(review), seen: TextHash([7]), comment: "x")
      do {
        _ = try newsroom.make(act, by: try newsroom.acting(as: "lan", from: "test"))
        Issue.record("a text other than what was read was decided on")
      } catch let error as NewsroomError {
        try reasons.note(error)
      }
    }
    #expect(reasons.codes.contains("text-changed"))
  }

  private func meetWhatIsOwed() throws {
    let item = try reasons.inReview()
    #expect(try reasons.refuse("item act \(item) return", as: "lan") == ["comment-missing"])
    #expect(
      try reasons.refuse("item act \(item) reject --comment x", as: "lan") == ["reason-missing"])
    #expect(
      try reasons.refuse("item act \(item) reject --comment x --reason weather", as: "lan")
        == ["reason-unknown"])
    #expect(try reasons.refuse("item act \(item) approve", as: "lan") == ["checks-missing"])
    let sent = try reasons.world.draft()
    try reasons.run("item act \(sent) submit", as: "minh")
    #expect(try reasons.refuse("item act \(sent) assign", as: "thu") == ["person-missing"])
    #expect(
      try reasons.refuse("item act \(sent) assign --to minh", as: "thu")
        == ["cannot-be-assigned"])
  }

  private func meetTimes() throws {
    let item = try reasons.approved()
    #expect(try reasons.refuse("item act \(item) schedule", as: "thu") == ["time-missing"])
    #expect(
      try reasons.refuse("item act \(item) schedule --at 2026-11-23T07:59:00+07:00", as: "thu")
        == ["time-past"])
    #expect(
      try reasons.refuse("item act \(item) schedule --at 2026-11-23T08:00:30+07:00", as: "thu")
        == ["time-too-soon"])
    try reasons.run("item act \(item) schedule --at 2026-11-23T12:00:00+07:00", as: "thu")
    #expect(try reasons.refuse("item act \(item) publish", as: "thu") == ["time-not-come"])
  }

  private func meetUrgency() throws {
    let item = try reasons.inReview()
    try reasons.run("item act \(item) publish-urgently --comment x", as: "lan")
    #expect(try reasons.refuse("item act \(item) archive", as: "thu") == ["review-owed"])
    let checks = World.checks.joined(separator: " ")
    #expect(
      try reasons.refuse("item act \(item) confirm --check \(checks)", as: "lan")
        == ["own-urgent-publication"])
    try reasons.run("item act \(item) confirm --check \(checks)", as: "duc")
    #expect(
      try reasons.refuse("item act \(item) confirm --check \(checks)", as: "duc")
        == ["no-review-owed"])
    // A correction that is taken back with its item leaves a text that nobody approved.
    try reasons.run("item act \(item) correct --comment x", as: "hoa")
    let seen = try #require(
      try reasons.run("item show \(item) --json", as: "hoa").value("version"))
    try reasons.run("item save \(item) --expect \(seen) --title Mới", as: "hoa")
    try reasons.run("item act \(item) withdraw --comment x", as: "lan")
    #expect(
      try reasons.refuse("item act \(item) restore --comment x", as: "lan") == ["not-approved"])
  }

  private func meetQuorum() throws {
    try reasons.run("workflow use sensitive --portal tinh --kind announcement", as: "kien")
    let made = try reasons.run(
      "item new --portal tinh --kind announcement --category other --title T --summary S --body -",
      "--json", as: "minh")
    let item = try #require(made.value("number"))
    try reasons.run("item save \(item) --expect 1 --body \(try body())", as: "minh")
    try reasons.run("item act \(item) submit", as: "minh")
    try reasons.run("item act \(item) claim", as: "hoa")
    try reasons.run("item act \(item) forward", as: "hoa")
    #expect(try reasons.refuse("item act \(item) forward", as: "thu") == ["quorum"])
  }

  private func body() throws -> String { try reasons.world.write("Lời.\n", to: "body.md") }

  private func meetTwoPeople() throws {
    let yaml = reasons.world.run("workflow", "show", "two-step").output
      .replacing("name: two-step", with: "name: pair")
      .replacing("four-eyes: strict", with: "four-eyes: two-people")
    let file = try reasons.world.write(yaml, to: "pair.yaml")
    try reasons.run("workflow add \(file)", as: "kien")
    try reasons.run("workflow use pair --portal tinh --kind article", as: "kien")
    let made = try reasons.run(
      "item new --portal tinh --kind article --category other --title T --summary S --body "
        + "\(try body()) --json", as: "lan")
    let item = try #require(made.value("number"))
    try reasons.run("item act \(item) submit", as: "lan")
    let checks = World.checks.joined(separator: " ")
    #expect(
      try reasons.refuse("item act \(item) approve --check \(checks)", as: "lan")
        == ["one-person"])
  }

  private func meetAccounts() throws {
    let role = "account role"
    #expect(try reasons.refuse("account add moi --name Moi", as: "minh") == ["needs-role"])
    #expect(try reasons.refuse("\(role) add kien head --portal tinh", as: "kien") == ["own-roles"])
    #expect(
      try reasons.refuse("\(role) add minh queue --portal tinh", as: "kien")
        == ["role-not-grantable"])
    #expect(
      try reasons.refuse("\(role) end minh head --portal tinh", as: "kien") == ["role-not-held"])
    let lend = "account delegate head --portal tinh --until 2026-12-01"
    #expect(try reasons.refuse("\(lend) --to lan", as: "lan") == ["delegation-to-self"])
    let lent = try #require(try reasons.run("\(lend) --to duc --json", as: "lan").value("name"))
    #expect(try reasons.refuse("account undelegate \(lent)", as: "minh") == ["not-yours"])
    try reasons.run(
      "\(role) add thu technical-operator --portal tinh --until 2026-12-01", as: "kien")
    #expect(try reasons.refuse("account disable kien", as: "thu") == ["last-administrator"])
    let item = try reasons.inReview()
    try reasons.run("opinion give \(item) approve", as: "duc")
    #expect(try reasons.refuse("opinion give \(item) abstain", as: "duc") == ["opinion-given"])
  }

  private func meetDefinitions() throws {
    _ = try reasons.inReview()
    let yaml = reasons.world.run("workflow", "show", "three-step").output
      .replacing("version: 1", with: "version: 2")
    let lost = try reasons.world.write(
      yaml.replacing(/\breview\b(?!-)/, with: "reading"), to: "lost.yaml")
    #expect(try reasons.refuse("workflow add \(lost)", as: "kien") == ["state-holds-items"])
    _ = try reasons.approved()
    let changed = try reasons.world.write(
      yaml.replacing("Đã duyệt, en: Approved}\n    queue: true", with: "Đã duyệt, en: Approved}"),
      to: "changed.yaml")
    try reasons.run("workflow add \(changed)", as: "kien")
    #expect(
      try reasons.refuse("workflow migrate three-step", as: "kien") == ["state-changes-meaning"])
  }

  /// What stands against steps of payment sheets, asked of the rules themselves.
  private func meetSheets() throws {
    let definition = try Definition(yaml: ShippedDefinition.paymentSheet.yaml)
    let engine = Engine(definition, calendar: .vietnam)
    let dung = Actor(person: ID(5), roles: [ID(1): RoleSet(.accountant)])
    let sheet = PaymentSheet(
      id: ID(9), portal: ID(1), state: "signed", version: 2, definition: definition.id,
      hands: [Hand(.prepare, by: ID(5))], payees: [ID(5)], lineCount: 0)
    for step in ["pay", "check"] as [TransitionName] {
      let request = SheetRequest(step, by: dung, at: World.monday, seen: 1)
      let blockers = engine.blockers(of: request, sheet)
      #expect(!blockers.isEmpty)
      try reasons.note(
        .refused(Denial(action: "\(step)", refusals: blockers.map(Refusal.blocked))))
    }
  }

  private func meetQueue() throws {
    let item = try reasons.approved()
    #expect(try reasons.refuse("queue release \(item)", as: "thu") == ["not-held"])
    try reasons.run("queue hold \(item) --why ảnh", as: "thu")
    #expect(try reasons.refuse("item act \(item) publish", as: "thu") == ["held-in-queue"])
    let draft = try reasons.world.draft()
    #expect(try reasons.refuse("queue hold \(draft) --why x", as: "thu") == ["not-queued"])
  }

  private func meetSuggestions() throws {
    let item = try reasons.world.draft()
    func suggest(_ quote: String, _ words: String = "khác") throws -> String {
      try #require(
        try reasons.run(
          "comment suggest \(item) --quote \(quote) --with \(words) --json", as: "minh"
        ).value("comment"))
    }
    let first = try suggest("một")
    #expect(
      try reasons.refuse("comment resolve \(first)", as: "minh") == ["suggestion-needs-answer"])
    #expect(
      try reasons.refuse("comment place \(first) --quote hai", as: "minh")
        == ["suggestion-keeps-place"])
    let body = try reasons.world.write("Lời hẳn.\n", to: "other.md")
    try reasons.run("comment reject \(item) \(try suggest("một")) --body không", as: "minh")
    try reasons.run("comment accept \(item) \(first)", as: "minh")
    #expect(
      try reasons.refuse("comment accept \(item) \(first)", as: "minh")
        == ["suggestion-answered"])
    let lost = try suggest("khác", "lạ")
    try reasons.run("item save \(item) --expect 2 --body \(body)", as: "minh")
    #expect(
      try reasons.refuse("comment accept \(item) \(lost)", as: "minh")
        == ["suggested-words-gone"])
  }
}

extension Engine {
  fileprivate func blockers(of request: SheetRequest, _ sheet: PaymentSheet) -> [Blocker] {
    do throws(WorkflowError) {
      _ = try applying(request, to: sheet)
      return []
    } catch {
      if case .blocked(_, let blockers) = error { return blockers }
      return []
    }
  }
}
