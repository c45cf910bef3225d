import ArgumentParser
import EditorCLI
import FoundationEssentials
import TestSupport
import Testing

/// A command carried out once as it should be, and once as it is not let through.
struct Trial: CustomTestStringConvertible, Sendable {
  let good: String
  let bad: String
  let status: CommandStatus
  /// Whether the good line may answer with nothing, as a list may.
  var mayBeEmpty = false

  init(_ good: String, not bad: String, _ status: CommandStatus, mayBeEmpty: Bool = false) {
    self.good = good
    self.bad = bad
    self.status = status
    self.mayBeEmpty = mayBeEmpty
  }

  var testDescription: String { good }
}

/// In a world with `ITEM` in review, `ASKED` too and duc asked about it, `DRAFT` not sent, `QUEUED` approved, `COMMENT` a comment of hoa's on ITEM, `NOTICE` one of minh's,
/// `CONSENT` one of the payee tacgia, whose pen name is Mai, `OWN` not
/// sent with a `SUGGESTION` on it, `OPENED` published and waiting for a grade, `EXEMPTED` not paid for, `GRADED` on no sheet, `LISTED` on the
/// `SHEET` that was made, `PAID` by an earlier one, `LENT` a delegation by lan, and the folder `HERE`.
private let trials = [
  Trial("init --rehearsal --store HERE/new.db", not: "init", .unusable),
  Trial(
    "portal add --code snv --name Cổng --unit Sở --rank department --parent tinh --as kien",
    not: "portal add --code snv --name Cổng --unit Sở --rank department --parent tinh --as lan",
    .refused),
  Trial("portal list", not: "portal list --store /none.db", .unusable),
  Trial("portal show tinh", not: "portal show none", .notFound),
  Trial(
    "portal edit tinh --name Cổng --as kien", not: "portal edit tinh --name Cổng --as minh",
    .refused),
  Trial("portal tones tinh new --as kien", not: "portal tones tinh new --as lan", .refused),
  Trial("account add moi --name Mới --as kien", not: "account add moi --name Mới", .refused),
  Trial("account list", not: "account list --limit 1", .wrongUsage),
  Trial("account show lan", not: "account show none", .notFound),
  Trial(
    "account passwd lan --password-stdin --as lan", not: "account passwd lan --as lan", .wrongUsage),
  Trial(
    "account link lan --user 1001 --as kien", not: "account link lan --user 1001 --as lan",
    .refused),
  Trial(
    "account typing lan telex --as lan", not: "account typing lan telex --as minh", .refused),
  Trial(
    "account role add nam head --portal tinh --as kien",
    not: "account role add nam head --portal tinh --as nam", .refused),
  Trial(
    "account role end hoa editor --portal tinh --as kien",
    not: "account role end lan editor --portal tinh --as kien", .refused),
  Trial(
    "account delegate head --to duc --portal tinh --until 2026-12-01 --as lan",
    not: "account delegate head --to duc --portal tinh --until 2026-12-01 --as hoa", .refused),
  Trial("account undelegate LENT --as lan", not: "account undelegate LENT --as hoa", .refused),
  Trial("account disable hoa --as kien", not: "account disable hoa --as lan", .refused),
  Trial("account enable hoa --as kien", not: "account enable hoa --as lan", .refused),
  Trial("account handover hoa --as kien", not: "account handover hoa --as minh", .refused),
  Trial(
    "item new --portal tinh --kind news --title T --as minh",
    not: "item new --portal tinh --kind news --title T --as nam", .refused),
  Trial(
    "item save DRAFT --expect 1 --title Mới --as minh",
    not: "item save DRAFT --expect 7 --title Mới --as minh", .changedMeanwhile),
  Trial("item show ITEM --as lan", not: "item show ITEM --as kien", .refused),
  Trial("item list --portal tinh --as lan", not: "item list --portal tinh --as kien", .refused),
  Trial("item search hội chợ --as lan", not: "item search hội chợ --limit 0 --as lan", .wrongUsage),
  Trial("item history ITEM --as lan", not: "item history ITEM --as kien", .refused),
  Trial("item diff ITEM 1 1 --as lan", not: "item diff ITEM 1 2 --as lan", .notFound),
  Trial("item blame ITEM --as lan", not: "item blame ITEM --revision 9 --as lan", .notFound),
  Trial(
    "item check ITEM --as lan", not: "item check ITEM --as kien", .refused, mayBeEmpty: true),
  Trial(
    "item mend DRAFT --apply --expect 1 --as minh", not: "item mend DRAFT --apply --as minh",
    .wrongUsage),
  Trial(
    "item attach DRAFT HERE/anh.png --alt Vườn --as minh",
    not: "item attach DRAFT HERE/anh.png --as minh", .wrongUsage),
  Trial(
    "item describe WITH anh.png --credit Minh --as minh",
    not: "item describe WITH anh.png --as minh", .wrongUsage),
  Trial(
    "item detach WITH anh.png --as minh", not: "item detach DRAFT anh.png --as minh", .notFound),
  Trial("item files WITH --as minh", not: "item files WITH --as kien", .refused),
  Trial(
    "item take WITH anh.png HERE/ra.png --as minh",
    not: "item take WITH anh.png HERE/anh.png --as minh", .wrongUsage, mayBeEmpty: true),
  Trial(
    "item export WITH HERE/ra.docx --as minh", not: "item export WITH HERE/ra.txt --as minh",
    .wrongUsage, mayBeEmpty: true),
  Trial("item actions ITEM --as lan", not: "item actions ITEM --as kien", .refused),
  Trial(
    "item act ITEM return --comment x --as lan", not: "item act ITEM return --as lan", .refused),
  Trial(
    "item close ITEM --unit tinh --as lan", not: "item close ITEM --unit tinh --as hoa", .refused),
  Trial("item open ITEM --note x --as lan", not: "item open ITEM --note x --as hoa", .refused),
  Trial("comment add ITEM --body x --as lan", not: "comment add ITEM --body x --as nam", .refused),
  Trial(
    "comment reply ITEM COMMENT --body x --as lan",
    not: "comment reply DRAFT COMMENT --body x --as hoa", .notFound),
  Trial("comment resolve COMMENT --as lan", not: "comment resolve COMMENT --as minh", .refused),
  Trial("comment reopen COMMENT --as lan", not: "comment reopen COMMENT --as minh", .refused),
  Trial(
    "comment place COMMENT --quote một --as lan", not: "comment place COMMENT --quote một --as nam",
    .refused),
  Trial(
    "comment suggest ITEM --quote một --with hai --as lan",
    not: "comment suggest ITEM --quote một --with hai --as nam", .refused),
  Trial(
    "comment accept OWN SUGGESTION --as minh", not: "comment accept OWN SUGGESTION --as nam",
    .refused),
  Trial(
    "comment reject OWN SUGGESTION --as minh", not: "comment reject OWN 12 --as minh", .notFound),
  Trial("comment list ITEM --as lan", not: "comment list ITEM --as kien", .refused),
  Trial("opinion give ITEM approve --as duc", not: "opinion give ITEM approve --as hoa", .refused),
  Trial(
    "opinion ask ITEM --of duc --until 2027-12-31 --question x --as lan",
    not: "opinion ask ITEM --of minh --until 2027-12-31 --as lan", .refused),
  Trial("opinion list ASKED --as lan", not: "opinion list ASKED --as kien", .refused),
  Trial(
    "opinion withdraw ASKED --of duc --as lan", not: "opinion withdraw ASKED --of minh --as lan",
    .refused),
  Trial("notice list --as minh", not: "notice list --limit 0 --as minh", .wrongUsage),
  Trial("notice read NOTICE --as minh", not: "notice read NOTICE --as hoa", .notFound),
  Trial("notice kinds --as minh", not: "notice kinds --as nobody", .notFound),
  Trial(
    "notice set mentioned off --as minh", not: "notice set gossip off --as minh", .wrongUsage),
  Trial(
    "spell check ITEM --as lan", not: "spell check ITEM --as kien", .refused, mayBeEmpty: true),
  Trial(
    "words add viettel --portal tinh --as lan", not: "words add viettel --portal tinh --as minh",
    .refused),
  Trial("words list --portal tinh", not: "words list --portal none", .notFound),
  Trial(
    "words remove zalo --portal tinh --as lan",
    not: "words remove zalo --portal tinh --as minh", .refused),
  Trial(
    "royalty payee add --code moi --name Mới --portal tinh --basis Luật --as thu",
    not: "royalty payee add --code moi --name Mới --portal tinh --basis Luật --as lan", .refused),
  Trial(
    "royalty payee edit tacgia --expect 2 --bank BIDV --as thu",
    not: "royalty payee edit tacgia --expect 7 --bank BIDV --as thu", .changedMeanwhile),
  Trial(
    "royalty payee list --portal tinh --as lan", not: "royalty payee list --portal tinh --as hoa",
    .refused),
  Trial(
    "royalty payee show tacgia --as lan", not: "royalty payee show tacgia --as hoa", .refused),
  Trial(
    "royalty payee pen-name add tacgia Sao --as thu",
    not: "royalty payee pen-name add tacgia Sao --as lan", .refused),
  Trial(
    "royalty payee pen-name remove tacgia Mai --as thu",
    not: "royalty payee pen-name remove tacgia Mai --as lan", .refused),
  Trial(
    "royalty payee consent add tacgia --scope tên --wording 1 --channel phiếu --as thu",
    not: "royalty payee consent add tacgia --scope tên --wording 1 --channel phiếu --as lan",
    .refused),
  Trial(
    "royalty payee consent withdraw tacgia CONSENT --as thu",
    not: "royalty payee consent withdraw tacgia 12 --as thu", .notFound),
  Trial(
    "royalty payee import HERE/payees.csv --portal tinh --apply --as thu",
    not: "royalty payee import HERE/payees.csv --portal tinh --apply --as lan", .refused),
  Trial(
    "royalty payee restrict tacgia --as thu", not: "royalty payee restrict tacgia --as lan",
    .refused),
  Trial(
    "royalty payee erase tacgia --as thu", not: "royalty payee erase tacgia --as lan", .refused),
  Trial(
    "royalty payee export minh --as minh", not: "royalty payee export minh --as lan", .refused),
  Trial(
    "royalty list --portal tinh --as nam", not: "royalty list --portal tinh --as minh", .refused),
  Trial("royalty show GRADED --as thu", not: "royalty show DRAFT --as thu", .refused),
  Trial(
    "royalty grade OPENED --coefficient 5 --as hoa",
    not: "royalty grade OPENED --coefficient 11 --reason dài --as lan", .refused),
  Trial(
    "royalty exempt OPENED --why quota --as thu",
    not: "royalty exempt LISTED --why quota --as thu", .refused),
  Trial("royalty unexempt EXEMPTED --as thu", not: "royalty unexempt OPENED --as thu", .refused),
  Trial(
    "royalty rate add --portal tinh --from 2027-01-01 --decision QĐ --file HERE/khung.csv --as thu",
    not: "royalty rate add --portal tinh --from 2026-01-01 --decision QĐ --file HERE/khung.csv "
      + "--as thu", .refused),
  Trial(
    "royalty rate end --portal tinh --from 2026-01-01 --on 2026-12-31 --as thu",
    not: "royalty rate end --portal tinh --from 2026-01-01 --on 2026-06-30 --as thu", .refused),
  Trial("royalty rate list --as hoa", not: "royalty rate list --as minh", .refused),
  Trial(
    "royalty rate show --portal tinh --as hoa",
    not: "royalty rate show --portal tinh --on 2025-12-31 --as hoa", .refused),
  Trial(
    "royalty sheet make --portal tinh --period 2026-11 --as thu",
    not: "royalty sheet make --portal tinh --period 2026-11 --as lan", .refused),
  Trial("royalty sheet list --as duc", not: "royalty sheet list --portal tinh --as kien", .refused),
  Trial(
    "royalty sheet show SHEET --as duc", not: "royalty sheet show BK-BG-2026-000009 --as duc",
    .notFound),
  Trial(
    "royalty sheet actions SHEET --as duc", not: "royalty sheet actions SHEET --as minh", .refused),
  Trial(
    "royalty sheet act SHEET check --as duc", not: "royalty sheet act SHEET sign --as lan",
    .refused),
  Trial(
    "royalty sheet remake SHEET --as thu", not: "royalty sheet remake SHEET --as lan", .refused),
  Trial(
    "royalty sheet correct SHEET PAID --payee minh --amount -5000 --reason tính_thừa --as thu",
    not: "royalty sheet correct SHEET OPENED --payee minh --amount 5000 --reason x --as thu",
    .refused),
  Trial(
    "royalty sheet encourage SHEET --payee minh --amount 1000 --reason hay --as thu",
    not: "royalty sheet encourage SHEET --payee minh --amount 900000 --reason hay --as thu",
    .refused),
  Trial(
    "royalty sheet export SHEET HERE/ra.csv --as thu",
    not: "royalty sheet export SHEET HERE/ra.csv --as minh", .refused),
  Trial(
    "royalty fund show tinh 2026 --as thu", not: "royalty fund show tinh 12 --as thu", .wrongUsage),
  Trial(
    "royalty fund add tinh 2026 --amount 5000000 --note QĐ --as thu",
    not: "royalty fund add tinh 2026 --amount 5000000 --note QĐ --as hoa", .refused),
  Trial(
    "royalty fund set tinh 2026 --over refuse --as thu",
    not: "royalty fund set tinh 2026 --over refuse --as duc", .refused),
  Trial("royalty statement minh --as minh", not: "royalty statement minh --as kien", .refused),
  Trial(
    "royalty spending --by month --year 2026 --as thu",
    not: "royalty spending --by month --year 2026 --portal tinh --as minh", .refused),
  Trial(
    "royalty export HERE/ra.xlsx --portal tinh --as thu",
    not: "royalty export HERE/ra.xlsx --portal tinh --as kien", .refused),
  Trial(
    "royalty slip SIGNED HERE/phieu.html --as ke",
    not: "royalty slip SHEET HERE/phieu.html --as ke",
    .refused),
  Trial(
    "royalty leaflet minh 2026 HERE/nam.html --as minh",
    not: "royalty leaflet minh 2026 HERE/nam.html --as kien", .refused),
  Trial(
    "royalty certificate minh 2026 HERE/khautru.html --as ke",
    not: "royalty certificate minh 2025 HERE/khautru.html --as ke", .wrongUsage),
  Trial(
    "royalty incomes tinh --period 2026 --as ke", not: "royalty incomes tinh --as ke", .wrongUsage),
  Trial(
    "royalty past import HERE/socu.csv --portal tinh --apply --as thu",
    not: "royalty past import HERE/socu.csv --portal tinh --apply --as lan", .refused),
  Trial("royalty past list --payee minh --as minh", not: "royalty past list --as kien", .refused),
  Trial(
    "royalty past remove PC-00 --portal tinh --reason sai --as thu",
    not: "royalty past remove PC-09 --portal tinh --reason sai --as thu", .notFound),
  Trial("royalty recompute SHEET --as duc", not: "royalty recompute SHEET --as minh", .refused),
  Trial("queue list --portal tinh --as thu", not: "queue list --portal tinh --as kien", .refused),
  Trial("queue run", not: "queue run --store /none.db", .unusable),
  Trial("queue hold QUEUED --why x --as thu", not: "queue hold QUEUED --why x --as hoa", .refused),
  Trial("queue release HELD --as thu", not: "queue release QUEUED --as thu", .refused),
  Trial("queue move QUEUED --as thu", not: "queue move QUEUED --as hoa", .refused),
  Trial(
    "queue replay --portal tinh --into HERE/again",
    not: "queue replay --portal none --into HERE/again", .notFound, mayBeEmpty: true),
  Trial("workflow check HERE/flow.yaml", not: "workflow check HERE/faulty.yaml", .refused),
  Trial(
    "workflow add HERE/second.yaml --as kien", not: "workflow add HERE/second.yaml --as lan",
    .refused),
  Trial("workflow list", not: "workflow list --store /none.db", .unusable),
  Trial("workflow show two-step", not: "workflow show none", .notFound),
  Trial("workflow graph two-step", not: "workflow graph two-step --version 9", .notFound),
  Trial(
    "workflow who three-step approve --portal tinh",
    not: "workflow who three-step fly --portal tinh",
    .wrongUsage),
  Trial(
    "workflow use two-step --portal tinh --as kien",
    not: "workflow use two-step --portal tinh --as lan",
    .refused),
  Trial(
    "workflow migrate three-step --as kien", not: "workflow migrate three-step --as lan", .refused),
  Trial("log list --as kien", not: "log list --as lan", .refused),
  Trial("log verify", not: "log verify --against never", .wrongUsage),
  Trial("log head", not: "log head --now yesterday", .wrongUsage),
  Trial("backup HERE/copy.db", not: "backup HERE/store.db", .unusable),
  Trial(
    "restore HERE/copy-there.db --store HERE/again.db", not: "restore HERE/copy-there.db", .unusable
  ),
  Trial("verify", not: "verify --store /none.db", .unusable),
  Trial(
    "maintain outside-editor on --as kien", not: "maintain outside-editor on --as lan", .refused),
  Trial("maintain make-room", not: "maintain make-room --store /none.db", .unusable),
  Trial("law list", not: "law list --at never", .wrongUsage),
  Trial("law show clock-news", not: "law show none", .notFound),
  Trial("law at 2026-11-23", not: "law at never", .wrongUsage),
  Trial(
    "law set base-salary 2900000 --from 2027-07-01 --citation NĐ --as kien",
    not: "law set base-salary 2900000 --from 2026-11-24 --citation NĐ --as kien", .refused),
  Trial(
    "law end base-salary --from 2030-01-01 --on 2030-12-31 --as kien",
    not: "law end base-salary --from 2026-07-01 --on 2026-12-31 --as kien", .refused),
]

@Suite struct EveryCommandTests {
  @Test func `every command is tried`() {
    func leaves(_ path: String, _ commands: [any ParsableCommand.Type]) -> [String] {
      commands.flatMap { command -> [String] in
        let here = "\(path)\(command._commandName)"
        let below = command.configuration.subcommands
        return below.isEmpty ? [here] : leaves(here + " ", below)
      }
    }
    let commands = leaves("", EditorCLI.commands).filter { $0 != "session" }
    for command in commands {
      #expect(trials.contains { ($0.good + " ").hasPrefix(command + " ") }, "\(command)")
    }
    #expect(trials.count == commands.count)
  }

  @Test(arguments: trials)
  func `a command answers scripts in JSON, and people in the language they ask for`(trial: Trial)
    throws
  {
    let (world, names) = try Self.prepared()
    let request = "00000000000000000000000000000001"
    let path = Self.words(trial.good, names).prefix { !$0.hasPrefix("-") }
    let changes = world.run(path + ["--help"])
      .output.contains("--request")
    let words = Self.words(trial.good, names) + (changes ? ["--request", request] : [])
    let input = Array("một mật khẩu đủ dài\n".utf8)
    let json = world.run(words + ["--json"], input: input)
    #expect(json.status == .done, "\(json)")
    #expect(json.messages.isEmpty)
    #expect(trial.mayBeEmpty || !json.output.isEmpty)
    for line in json.lines { try Self.check(line) }
    if changes {
      #expect(json.value("request") == request && json.value("repeated") == "false")
      let again = world.run(words + ["--json"], input: input)
      #expect(again.status == .done && again.value("repeated") == "true", "\(again)")
    }
  }

  @Test(arguments: trials)
  func `a command answers people without a sign that acts on a terminal`(trial: Trial) throws {
    for language in ["vi", "en"] {
      let (world, names) = try Self.prepared()
      world.isTerminal = language == "en" && !trial.good.contains("passwd")
      let told = world.run(
        Self.words(trial.good, names) + ["--lang", language],
        input: Array("một mật khẩu đủ dài\n".utf8))
      #expect(told.status == .done, "\(told)")
      #expect(!told.output.isEmpty || !told.messages.isEmpty)
      #expect(!told.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
  }

  @Test(arguments: trials)
  func `what is not let through says why in both languages, and changes nothing`(trial: Trial)
    throws
  {
    let (world, names) = try Self.prepared()
    let before = world.run("log", "head").output
    let words = Self.words(trial.bad, names)
    let vietnamese = world.run(words)
    let english = world.run(words + ["--lang", "en"])
    #expect(vietnamese.status == trial.status && english.status == trial.status, "\(vietnamese)")
    #expect(!vietnamese.messages.isEmpty && vietnamese.messages != english.messages)
    #expect(vietnamese.output.isEmpty, "\(vietnamese)")
    let json = world.run(words + ["--json"])
    #expect(json.status == trial.status && json.messages.isEmpty)
    for line in json.lines { try Self.check(line) }
    #expect(json.lines.count == 1)
    #expect(world.run("log", "head").output == before)
  }

  /// One object, its keys in snake_case.
  private static func check(_ line: String) throws {
    let value = try JSONDecoder().decode(AnyJSON.self, from: Data(line.utf8))
    guard case .object = value else {
      Issue.record("no object: \(line)")
      return
    }
    for key in value.keys {
      #expect(key.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" || $0 == "-" }, "\(key)")
    }
  }

  private static func words(_ line: String, _ names: [String: String]) -> [String] {
    line.split(separator: " ").map { word in
      names.reduce(String(word)) { $0.replacing($1.key, with: $1.value) }
    }
  }

  private static func prepared() throws -> (World, [String: String]) {
    let world = try World()
    _ = try world.write(try store.get().bytes, to: "store.db")
    _ = try world.write(try store.get().bytes, to: "copy-there.db")
    _ = try world.write(try store.get().key, to: "store.db.key")
    let yaml = world.run("workflow", "show", "three-step").output
    _ = try world.write(yaml, to: "flow.yaml")
    _ = try world.write(yaml.replacing("to: submitted", with: "to: moon"), to: "faulty.yaml")
    _ = try world.write(yaml.replacing("version: 1", with: "version: 2"), to: "second.yaml")
    _ = try world.write(RoyaltyStage.ranges, to: "khung.csv")
    let names = try store.get().names.merging(["HERE": world.folder]) { first, _ in first }
    _ = try world.write("code,name,basis\nmot,Một,Luật\n", to: "payees.csv")
    _ = try world.write(RoyaltyStage.oldBook("PC-02"), to: "socu.csv")
    let picture = try world.write(SmallPicture.png, to: "anh.png")
    let with = try #require(names["WITH"])
    let attached = world.run(as: "minh", "item attach \(with) \(picture) --alt Vườn")
    try #require(attached.status == .done)
    return (world, names)
  }

  /// The store of all trials, made once.
  private static let store = Result {
    () throws -> (bytes: [UInt8], key: [UInt8], names: [String: String]) in
    let world = try World(seed: 11)
    try world.found()
    var names: [String: String] = [:]
    names["DRAFT"] = try world.draft()
    names["WITH"] = try world.draft()
    let (item, asked) = (try world.draft(), try world.draft())
    names["ITEM"] = item
    names["ASKED"] = asked
    for (login, action) in [("minh", "submit"), ("hoa", "claim"), ("hoa", "forward")] {
      try #require(world.run(as: login, "item act \(item) \(asked) \(action)").status == .done)
    }
    let ask = world.run(as: "lan", "opinion ask \(asked) --of duc --until 2027-12-31")
    try #require(ask.status == .done)
    names["QUEUED"] = try world.approved()
    let held = try world.approved()
    names["HELD"] = held
    try #require(world.run(as: "thu", "queue hold \(held) --why x").status == .done)
    let comment = world.run(as: "hoa", "comment add \(item) --must --body x --json")
    names["COMMENT"] = comment.value("comment")
    let notices = world.run(as: "minh", "notice list --json")
    names["NOTICE"] = notices.value("id")
    let own = try world.draft()
    names["OWN"] = own
    let suggestion = world.run(
      as: "minh", "comment suggest \(own) --quote một --with hai --json")
    names["SUGGESTION"] = suggestion.value("comment")
    let lent = world.run(
      as: "lan", "account delegate head --to thu --portal tinh --until 2026-12-31 --json")
    names["LENT"] = lent.value("name")
    try #require(world.run(as: "lan", "words add zalo --portal tinh").status == .done)
    names["CONSENT"] = try Self.register(in: world)
    names.merge(try RoyaltyStage.furnish(world)) { first, _ in first }
    try #require(names.count == 19)
    try #require(world.run("backup", "\(world.folder)/trials.db").status == .done)
    return (try world.read("trials.db"), try world.read("store.db.key"), names)
  }

  /// Two payees, without private numbers: the key of the store is not copied with it.
  private static func register(in world: World) throws -> String? {
    for line in [
      "payee add --code tacgia --name Tác --portal tinh --basis Luật",
      "payee add --login minh --portal tinh --basis Luật --withholding yes",
      "payee pen-name add tacgia Mai",
    ] {
      try #require(world.run(as: "thu", "royalty \(line)").status == .done)
    }
    let consent = "payee consent add tacgia --scope ảnh --wording 1 --channel phiếu --json"
    return world.run(as: "thu", "royalty \(consent)").value("name")
  }
}

/// Any JSON.
private enum AnyJSON: Decodable {
  case object([String: AnyJSON])
  case array([AnyJSON])
  case other

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let members = try? container.decode([String: AnyJSON].self) {
      self = .object(members)
    } else if let values = try? container.decode([AnyJSON].self) {
      self = .array(values)
    } else {
      self = .other
    }
  }

  /// Every key at whatever depth.
  var keys: [String] {
    switch self {
    case .object(let members): members.keys + members.values.flatMap(\.keys)
    case .array(let values): values.flatMap(\.keys)
    case .other: []
    }
  }
}
