@testable import EditorCLI
import Glibc
import Storage
import Testing

/// A file in the store's place that is none to work with, and why.
struct WrongPlace: CustomTestStringConvertible, Sendable {
  let reason: Unavailability
  let spoil: @Sendable (World) throws -> Void

  var testDescription: String { "\(reason)" }
}

private let wrongPlaces = [
  WrongPlace(reason: .notFound) { unlink("\($0.folder)/store.db") },
  WrongPlace(reason: .symbolicLink) { world in
    try #require(rename("\(world.folder)/store.db", "\(world.folder)/other.db") == 0)
    try #require(symlink("\(world.folder)/other.db", "\(world.folder)/store.db") == 0)
  },
  WrongPlace(reason: .hardLinks(2)) {
    try #require(link("\($0.folder)/store.db", "\($0.folder)/other.db") == 0)
  },
  WrongPlace(reason: .notAFile) {
    unlink("\($0.folder)/store.db")
    try #require(mkfifo("\($0.folder)/store.db", 0o600) == 0)
  },
  WrongPlace(reason: .wrongMode(0o644)) {
    try #require(chmod("\($0.folder)/store.db", 0o644) == 0)
  },
  WrongPlace(reason: .wrongMode(0o777)) { try #require(chmod($0.folder, 0o777) == 0) },
  WrongPlace(reason: .notAStore) {
    _ = try $0.write(String(repeating: "no store at all ", count: 512), to: "store.db")
  },
  WrongPlace(reason: .newerThanProgram(store: 99, program: Schema.steps.count)) { world in
    let options = OpenOptions(for: .writing, as: "test", schema: nil, leastRoom: 0)
    let store = try SQLiteDatabase.open("\(world.folder)/store.db", options)
    let future = (Schema.steps.count..<99).map { SchemaStep("later\($0)", "SELECT 1") }
    try store.migrate(to: Schema.steps + future)
    try store.close()
  },
]

@Test(arguments: wrongPlaces)
func `a store that cannot be used is told why, with exit status 3, and is left alone`(
  place: WrongPlace
) throws {
  let world = try World()
  try world.found()
  try place.spoil(world)
  let error = StorageError.unavailable(place.reason)
  let path = "\(world.folder)/store.db"
  for language in Language.allCases {
    for line in [["portal", "list"], ["item", "list", "--as", "lan"], ["verify"]] {
      let told = world.run(line + ["--lang", language.rawValue])
      #expect(told.status == .unusable, "\(told)")
      #expect(told.output.isEmpty)
      #expect(told.messages == language.wording.sentence(for: error, at: path) + "\n")
      let json = world.run(line + ["--json", "--lang", language.rawValue])
      #expect(json.value("error") == "unavailable" && json.messages.isEmpty)
    }
  }
}

@Test func `somebody else's store is told to be theirs`() throws {
  // Only root can give a file away.
  guard geteuid() == 0 else { return }
  let world = try World()
  try world.found()
  try #require(chown("\(world.folder)/store.db", 1_234, 1_234) == 0)
  let told = world.run("portal", "list")
  #expect(told.status == .unusable)
  #expect(told.messages.contains("thuộc người dùng hệ thống số 1234"))
}

@Test func `a store that others write to for long is told with who does`() throws {
  let world = try World()
  try world.found()
  let item = try world.draft()
  let ticket = open("\(world.folder)/store.db.ticket", O_RDWR | O_CLOEXEC)
  try #require(ticket >= 0 && flock(ticket, LOCK_EX) == 0)
  world.patience = 100
  for language in Language.allCases {
    let told = world.run(as: "minh", "item act \(item) submit --lang \(language.rawValue)")
    #expect(told.status == .unusable)
    // The last holder's name still stands in the ticket.
    #expect(told.messages.contains("minh tty1@bg"), "\(told)")
  }
  #expect(world.run(as: "minh", "item show \(item)").status == .done)
  close(ticket)
  #expect(world.run(as: "minh", "item act \(item) submit").status == .done)
}

@Test func `damage is told as such, and nothing is worked on`() throws {
  let world = try World()
  try world.found()
  var bytes = try world.read("store.db")
  for page in stride(from: 4_096, to: bytes.count - 512, by: 4_096) {
    for offset in 0..<512 { bytes[page + offset] = 0xAA }
  }
  _ = try world.write(bytes, to: "store.db")
  for line in [["verify"], ["portal", "list"], ["item", "list", "--as", "lan"]] {
    let told = world.run(line)
    #expect(told.status == .unusable, "\(line): \(told)")
    #expect(!told.messages.isEmpty || told.output.contains("bị hỏng"), "\(line): \(told)")
  }
}

@Test func `an outcome that nobody knows is told with the number to ask again by`() throws {
  var output = ""
  var messages = ""
  let world = try World()
  func invocation(json: Bool) -> Invocation {
    var given = Given(.vietnamese)
    given.isJSON = json
    return Invocation(
      given, fixed: nil,
      Console(
        output: { output += $0 },
        outputBytes: { output += String(decoding: $0, as: UTF8.self) },
        messages: { messages += $0 }, isTerminal: false,
        environment: world.environment, clock: { World.monday }, random: { 1 }, source: "test",
        readInput: { _ in [] }, isInputTerminal: false, askSecret: { _ in "" }))
  }
  let error = StorageError.unknownOutcome(request: "00ff")
  let script = invocation(json: true)
  script.tell(error)
  #expect(script.status == .unusable)
  #expect(output.hasPrefix(#"{"message":"Chưa rõ việc vừa yêu cầu"#))
  #expect(output.hasSuffix(#""outcome":"unknown","request":"00ff"}"# + "\n"))
  let person = invocation(json: false)
  person.tell(error)
  #expect(person.status == .unusable && messages.contains("00ff"))
}
