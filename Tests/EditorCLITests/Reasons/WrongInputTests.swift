import EditorCLI
import Newsroom
import Royalties
import Rulebook
import Testing
import Workflow

/// A command line that cannot be right, and what is told of it.
struct WrongInput: CustomTestStringConvertible, Sendable {
  let line: [String]
  let input: NewsroomError.Input

  init(_ line: String, _ more: String..., as login: String = "kien", is input: NewsroomError.Input)
  {
    self.line = line.split(separator: " ").map(String.init) + more + ["--as", login]
    self.input = input
  }

  /// Those of the three definitions that ship.
  static let states = [
    "draft", "submitted", "editing", "field-review", "board-review", "review", "approved",
    "scheduled", "published", "returned", "rejected", "withdrawn", "archived",
  ]

  var testDescription: String { line.joined(separator: " ") }
}

private let newItem = "item new --portal tinh --kind news --title T"
private let newPortal = "portal add --unit Sở --rank department --parent tinh --name Cổng --code"
private let newPayee = "royalty payee add --name Mới --portal tinh --basis Luật"

private let law = "law set base-salary --from 2030-01-01 --citation"
private let rates = "royalty rate add --portal tinh --from 2026-01-01 --decision"

private let wrongInputs = [
  WrongInput(
    newItem + " --summary", String(repeating: "ă", count: 5_001), as: "minh",
    is: .tooLong(.summary, limit: 10_000)),
  WrongInput(newItem + " --meta issued=mai", as: "minh", is: .notADate(.issued, "mai")),
  WrongInput(newItem + " --category weather", as: "minh", is: .unknownCategory("weather")),
  WrongInput(
    "item list --state fly", as: "minh", is: .unknownState("fly", known: WrongInput.states)),
  WrongInput(
    "item search y --state fly", as: "minh", is: .unknownState("fly", known: WrongInput.states)),
  WrongInput("account add Lan --name Lan", is: .login("Lan")),
  WrongInput("account add lan --name Lan", is: .loginTaken("lan")),
  WrongInput("account add moi --name", "", is: .name("")),
  WrongInput("account add moi --name", "l\u{430}n", is: .name("l\u{430}n")),
  WrongInput("account link lan --user 0", is: .systemUser(0)),
  WrongInput(newPortal + " Sở", is: .portalCode("Sở")),
  WrongInput(newPortal + " tinh", is: .portalCodeTaken("tinh")),
  WrongInput(
    newPortal + " so --domain so.gov.vn",
    is: .domain("so.gov.vn", [.notUnder("bacgiang.gov.vn"), .wrongLevel(found: 3, expected: 4)])),
  WrongInput("comment add BG-2026-000001 --body", " ", as: "minh", is: .emptyComment),
  WrongInput(newPayee + " --code", "Mã", as: "thu", is: .payeeCode("Mã")),
  WrongInput(newPayee + " --code lan", as: "thu", is: .payeeCodeTaken("lan")),
  WrongInput(newPayee + " --code x --quota 1001", as: "thu", is: .quota(1_001)),
  WrongInput(
    newPayee + " --code x --bank", String(repeating: "ă", count: 151), as: "thu",
    is: .payeeWords(.bank, limit: 300)),
  WrongInput(law, "NĐ", "x", is: .legalValue("x", .money)),
  WrongInput(law, " ", "2900000", is: .citationMissing),
  WrongInput(law, String(repeating: "ă", count: 201), "5", is: .tooLong(.source, limit: 400)),
  WrongInput(law, "NĐ", "5", "--to", "2029-12-31", is: .timesOutOfOrder),
  WrongInput(rates + " QĐ --percent 0 --of tinh", as: "thu", is: .rateShare(Percent(0))),
  WrongInput(
    rates + " QĐ --percent 100.01 --of x", as: "thu", is: .rateShare(Percent(count: 10_001))),
  WrongInput("royalty fund show tinh 1999", as: "thu", is: .year(1_999)),
  WrongInput("royalty fund add tinh 2026 --amount 5 --note", " ", as: "thu", is: .citationMissing),
  WrongInput(
    "royalty fund set tinh 2026 --encouragement 101", as: "thu", is: .rateShare(Percent(101))),
  WrongInput(
    "royalty sheet make --portal tinh --from 2026-11-30 --to 2026-11-01", as: "thu",
    is: .timesOutOfOrder),
  WrongInput("royalty list --from 2026-11-30 --to 2026-11-01", as: "thu", is: .timesOutOfOrder),
  WrongInput("words add --portal tinh", "hai từ", is: .houseWord("hai từ")),
  WrongInput("words add --portal tinh", "số1", is: .houseWord("số1")),
  WrongInput("words add --office --portal tinh", "sở nội vụ", is: .officeName("sở nội vụ")),
  WrongInput("words add --office --portal tinh", "Sở", is: .officeName("Sở")),
  WrongInput(
    "comment add BG-2026-000001 --body x --quote cà", as: "minh", is: .quoteNotFound("cà")),
  WrongInput(
    "comment add BG-2026-000001 --body x --quote Đoạn", as: "minh",
    is: .quoteNotUnique("Đoạn", times: 2)),
  WrongInput(
    "account role add minh editor --portal tinh --since 2026-12-02 --until 2026-12-01",
    is: .timesOutOfOrder),
  WrongInput(
    "account delegate head --portal tinh --to duc --until 2026-11-22", as: "lan",
    is: .timesOutOfOrder),
]

@Test(arguments: wrongInputs)
func `what cannot be right is told in both languages`(wrong: WrongInput) throws {
  let world = try World()
  try world.found()
  _ = try world.draft()
  for language in Language.allCases {
    let told = world.run(wrong.line + ["--json", "--lang", language.rawValue])
    #expect(told.status == .wrongUsage, "\(told)")
    #expect(told.value("error") == "invalid")
    let plain = world.run(wrong.line + ["--lang", language.rawValue])
    #expect(plain.messages == visibleLine(language.wording.sentence(for: wrong.input)))
  }
}

@Test func `what cannot be right twice is told too`() throws {
  let world = try World()
  try world.found()
  let file = try world.write(world.run("workflow", "show", "two-step").output, to: "two.yaml")
  for language in Language.allCases {
    func told(_ line: String, _ more: String..., input: String = "") -> String {
      world.run(
        line.split(separator: " ").map(String.init) + more
          + ["--as", "kien", "--lang", language.rawValue], input: Array(input.utf8)
      ).messages
    }
    func sentence(_ input: NewsroomError.Input) -> String {
      visibleLine(language.wording.sentence(for: input))
    }
    let id = DefinitionID(name: "two-step", version: 1)
    #expect(told("workflow add \(file)") == sentence(.definitionExists(id)))
    #expect(
      told("account passwd kien --password-stdin", input: "ngắn")
        == sentence(.passwordTooShort(minimum: 14)))
    #expect(
      told("account passwd kien --password-stdin", input: String(repeating: "dài", count: 400))
        == sentence(.passwordTooLong(maximum: 1_024)))
    world.run(as: "kien", "account link minh --user 1001")
    #expect(
      told("account link hoa --user 1001") == sentence(.systemUserTaken(1_001, by: "minh")))
    world.run(
      as: "kien", newPortal + " snv --domain snv.bacgiang.gov.vn --unit", "Sở Nội vụ")
    #expect(
      told(newPortal + " khac --domain snv.bacgiang.gov.vn --unit", "Sở Nội vụ")
        == sentence(.domainTaken("snv.bacgiang.gov.vn")))
  }
}

@Test func `what cannot be right of royalties is told too`() throws {
  let world = try World()
  try world.found()
  let item = try RoyaltyStage.published(in: world, title: "Tin")
  try #require(
    world.run(as: "thu", "royalty payee add --login minh --portal tinh --basis Luật").status
      == .done)
  let titles = "genre,title,group,from,to\n"
  let tries: [(line: String, input: String, NewsroomError.Input)] = [
    (rates + " QĐ --file -", titles, .noGenres),
    (rates + " QĐ --file -", titles + "Tin,Tin,news,1,2\n", .genre("Tin")),
    (rates + " QĐ --file -", titles + "tin,,news,1,2\n", .genre("tin")),
    (rates + " QĐ --file -", titles + "tin,Tin,news,1,2\ntin,Tin,news,1,2\n", .genreTwice),
    ("royalty exempt \(item) --why other", "", .royaltyReasonMissing),
    (
      "royalty certificate minh 2026 \(world.folder)/x.html", "",
      .nothingWithheld("minh", year: 2026)
    ), ("royalty leaflet minh 1999 \(world.folder)/x.html", "", .year(1_999)),
  ]
  for (line, input, wrong) in tries {
    for language in Language.allCases {
      let words = line.split(separator: " ").map(String.init)
      let told = world.run(
        words + ["--as", "thu", "--lang", language.rawValue], input: Array(input.utf8))
      #expect(told.status == .wrongUsage)
      #expect(told.messages == visibleLine(language.wording.sentence(for: wrong)), "\(line)")
    }
  }
  let told = world.run(as: "thu", "royalty show \(item) --part photos --json")
  #expect(told.status == .notFound && told.value("error") == "not-found", "\(told)")
}

@Test(arguments: [
  ("item show BG-2026-000404 --as minh", NewsroomError.Subject.item, "BG-2026-000404"),
  ("item list --as nobody", .person, "nobody"), ("portal show nowhere", .portal, "nowhere"),
  ("workflow show nothing", .definition, "nothing"),
  ("comment resolve 12 --as minh", .comment, "12"),
  ("item show BG-2026-000001 --revision 9 --as minh", .revision, "BG-2026-000001/9"),
  ("account undelegate 12 --as lan", .delegation, "12"), ("law show x", .legalEntry, "x"),
  ("words remove vải --as kien", .houseWord, "vải"),
  ("session --from-sudo", .systemUser, "77"),
  ("royalty sheet show BK-BG-2026-000001 --as lan", .sheet, "BK-BG-2026-000001"),
  (
    "royalty rate end --portal tinh --from 2026-01-01 --on 2026-12-31 --as thu", .rateTable,
    "tinh 2026-01-01"
  ),
  ("royalty statement nobody --as thu", .payee, "nobody"),
])
func `what is not there is named in both languages`(
  line: String, subject: NewsroomError.Subject, name: String
) throws {
  let world = try World()
  try world.found()
  _ = try world.draft()
  world.environment["SUDO_UID"] = "77"
  for language in Language.allCases {
    let words = line.split(separator: " ").map(String.init) + ["--lang", language.rawValue]
    let told = world.run(words)
    #expect(told.status == .notFound, "\(told)")
    let error = NewsroomError.notFound(subject, name)
    #expect(told.messages == visibleLine(language.wording.sentence(for: error, Names())))
  }
}

/// How a sentence arrives on standard error.
private func visibleLine(_ sentence: String) -> String { sentence + "\n" }
