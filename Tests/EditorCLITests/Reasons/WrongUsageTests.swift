@testable import EditorCLI
import Reports
import Royalties
import Testing

/// A line that is wrongly used, in a world made ready for it, and what is told of it.
struct WrongUsage: CustomTestStringConvertible, Sendable {
  let words: [String]
  let fault: UsageFault
  let status: CommandStatus
  var prepare: @Sendable (World) throws -> Void = { _ in }
  var input: [UInt8] = []

  init(
    _ line: String, _ more: String..., is fault: UsageFault, status: CommandStatus = .wrongUsage,
    input: [UInt8] = [], prepare: @escaping @Sendable (World) throws -> Void = { _ in }
  ) {
    words = line.split(separator: " ").map(String.init) + more
    self.fault = fault
    self.status = status
    self.input = input
    self.prepare = prepare
  }

  var testDescription: String { words.joined(separator: " ") }
}

private let new = "item new --portal tinh --kind news --title T --as minh --body"
private let passwd = "account passwd lan --as lan"
private let payee = "royalty payee add --code x --name X --portal tinh --basis Luật --as thu"

private let grade = "royalty grade BG-2026-000001 --as lan"
private let rates = "royalty rate add --portal tinh --from 2026-01-01 --decision QĐ --as thu"

private let wrongUsages = [
  WrongUsage("item list", is: .whoMissing),
  WrongUsage("account add x --name X --request 12", is: .unreadableRequest("12")),
  WrongUsage("law at tomorrow", is: .unreadableTime("tomorrow")),
  WrongUsage("item list --as minh --after 1.2.3", is: .unreadablePlace("1.2.3")),
  WrongUsage("item list --as minh --limit 10001", is: .unreadableNumber("10001")),
  WrongUsage(new + " - --meta colour", is: .unreadableMeta("colour")),
  WrongUsage(new + " - --meta colour=red", is: .unknownField("colour")),
  WrongUsage(new + " - --meta title=x", is: .unknownField("title")),
  WrongUsage(new + " /nowhere.md", is: .file("/nowhere.md", reason: 2)),
  WrongUsage(new + " -", is: .notUTF8("-", position: 1), input: [0x61, 0xFF]),
  WrongUsage(
    new + " -", is: .wordProcessorFile("-"),
    input: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]),
  WrongUsage(new + " -", is: .noText("-"), input: Array("%PDF-1.4".utf8)),
  WrongUsage(
    "item export BG-2026-000001 ra.txt --as minh",
    is: .formatMissing("ra.txt", known: ["docx", "odt", "html", "md"])),
  WrongUsage(
    "royalty export ra.txt --as thu",
    is: .formatMissing("ra.txt", known: ["xlsx", "csv", "data", "html", "pdf"])),
  WrongUsage("royalty export ra.csv --as thu", is: .oneTablePerFile("csv", count: 2)) {
    $0.run(
      as: "kien", "portal add --code snv --name Cổng --unit Sở --rank department --parent tinh")
    $0.run(as: "kien", "account role add thu secretary --portal snv")
  },
  WrongUsage("item describe BG-2026-000001 a.png --as minh", is: .nothingToChange),
  WrongUsage(
    new + " -", is: .tooLarge("-", limit: 4_000_000),
    input: [UInt8](repeating: 0x61, count: 4_000_001)),
  WrongUsage("item list --state draft --as chua", is: .portalMissing) {
    $0.run(as: "kien", "account add chua --name Chưa")
  },
  WrongUsage("portal edit tinh --as kien", is: .nothingToChange),
  WrongUsage("account link lan --as kien", is: .nothingToChange),
  WrongUsage("item act submit --as minh", is: .actionMissing),
  WrongUsage("item act BG-2026-000001 assign --to hoa --to-least-busy --as lan", is: .twoReceivers),
  WrongUsage("item close BG-2026-000001 --as lan", is: .unitMissing),
  WrongUsage("prtal list", is: .unknownCommand("prtal", nearest: "portal")),
  WrongUsage(
    "account role ad x", is: .unknownCommand("account role ad", nearest: "account role add")),
  WrongUsage(
    "account link lan --user ai --as kien", is: .unknownSystemUser("ai"), status: .notFound),
  WrongUsage("session --from-sudo", is: .notFromSudo), WrongUsage("session", is: .sessionPerson),
  WrongUsage("item diff BG-2026-000001 1 2 --since-read --as lan", is: .revisionsAndSinceRead),
  WrongUsage("item mend BG-2026-000001 --apply --as lan", is: .expectMissing),
  WrongUsage(payee + " --private", is: .privateWithoutTerminal),
  WrongUsage(payee + " --private-input", is: .privateFromTerminal) { $0.isTerminal = true },
  WrongUsage(payee + " --private-input", is: .unreadablePrivate(line: 1)),
  WrongUsage(
    payee + " --private-input", is: .unreadablePrivate(line: 2),
    input: Array("identity=012345678\n8012345678\n".utf8)),
  WrongUsage(
    payee + " --private-input", is: .unreadablePrivate(line: 2),
    input: Array("identity=012345678\nidentity=012345679".utf8)),
  WrongUsage("royalty payee edit minh --expect 1 --as thu", is: .nothingToChange),
  WrongUsage(
    "royalty fund add tinh 2026 --amount x --note QĐ --as thu", is: .unreadableMoney("x")),
  WrongUsage(grade + " --coefficient 1 --adjust x", is: .unreadableAssignment("x")),
  WrongUsage(grade + " --coefficient 1 --share minh=x", is: .unreadableAssignment("minh=x")),
  WrongUsage(
    grade + " --coefficient 1 --adjust x=1",
    is: .unknownAdjustment("x", known: AdjustmentReason.allCases.map(\.rawValue))),
  WrongUsage(grade, is: .gradeBasis), WrongUsage(grade + " --lump 5 --grade A", is: .gradeBasis),
  WrongUsage("royalty list --period 2026-13 --as thu", is: .unreadablePeriod("2026-13")),
  WrongUsage("royalty sheet make --portal tinh --as thu", is: .unreadablePeriod("")),
  WrongUsage(rates, is: .rateShape), WrongUsage(rates + " --file - --percent 20", is: .rateShape),
  WrongUsage(
    rates + " --file -",
    is: .listHead("-", wanted: ["genre,title,group,from,to", "genre,title,group,unit,a,b,c,cap"]),
    input: Array("genre,title\n".utf8)),
  WrongUsage(rates + " --file -", is: .csv("-", [.empty])),
  WrongUsage(
    rates + " --file -",
    is: .list(
      "-",
      [
        ListFault(row: 2, column: "group", value: "thơ"),
        ListFault(row: 3, column: "from", value: "một"),
        ListFault(row: 4, column: "to", value: "1"),
      ]),
    input: Array(
      "genre,title,group,from,to\na,A,thơ,1,2\nb,B,news,một,2\nc,C,news,2,1\n".utf8)),
  WrongUsage("royalty fund set tinh 2026 --as thu", is: .nothingToChange),
  WrongUsage(passwd, is: .noTerminal),
  WrongUsage(passwd + " --password-stdin", is: .passwordFromTerminal) { $0.isTerminal = true },
  WrongUsage(passwd + " --password-stdin", is: .passwordEmpty),
  WrongUsage(passwd, is: .passwordsDiffer) {
    $0.isTerminal = true
    $0.secrets = ["mật khẩu thứ nhất", "mật khẩu thứ hai", "mật khẩu thứ nhất", "mật khẩu thứ hai"]
  },
  WrongUsage(passwd, is: .interrupted, status: .interrupted) { $0.isTerminal = true },
  WrongUsage("session lan", is: .notInSession("--as"), status: .refused) {
    $0.environment["SSH_ORIGINAL_COMMAND"] = "item list --as kien"
  },
  WrongUsage("session lan", is: .fileInSession("/etc/passwd"), status: .refused) {
    $0.environment["SSH_ORIGINAL_COMMAND"] = "backup /etc/passwd"
  },
  WrongUsage("session lan", is: .sessionLine) {
    $0.environment["SSH_ORIGINAL_COMMAND"] = "item show 'x"
  },
  WrongUsage("init --items 5", is: .onlyForRehearsal("--items"), status: .refused),
  WrongUsage("init --now 2027-01-01", is: .clockFixed, status: .refused),
]

@Test(arguments: wrongUsages)
func `what was wrongly used is told in both languages, with its exit status`(wrong: WrongUsage)
  throws
{
  let world = try World()
  try world.found()
  _ = try world.draft()
  try wrong.prepare(world)
  for language in Language.allCases {
    let told = world.run(wrong.words + ["--lang", language.rawValue], input: wrong.input)
    #expect(told.status == wrong.status, "\(told)")
    #expect(told.messages == language.wording.sentence(for: wrong.fault) + "\n")
    #expect(told.output.isEmpty)
  }
}

@Test func `a program without a screen says so to whoever comes for it`() throws {
  let world = try World()
  try world.found()
  world.hasWorkstation = false
  let told = world.run("session", "lan")
  #expect(told.status == .wrongUsage)
  #expect(told.messages.contains("không có màn hình làm việc"))
}
