import EditorCLI
import Testing

@Test func `every change answers with the number, state, version, revision and request`() throws {
  let world = try World()
  try world.found()
  let item = try world.draft()
  let told = world.run(as: "minh", "item act \(item) submit --json")
  #expect(told.value("number") == item)
  #expect(told.value("state") == "submitted")
  #expect(told.value("version") == "2")
  #expect(told.value("revision") == "1")
  #expect(told.value("request")?.utf8.count == 32)
  #expect(told.messages.isEmpty)
}

@Test func `the same request answers again and does nothing`() throws {
  let world = try World()
  try world.found()
  let item = try world.draft()
  let request = "00000000000000000000000000000abc"
  let first = world.run(as: "minh", "item act \(item) submit --request \(request) --json")
  let second = world.run(as: "minh", "item act \(item) submit --request \(request) --json")
  #expect(first.status == .done && second.status == .done)
  #expect(first.value("repeated") == "false" && second.value("repeated") == "true")
  #expect(first.value("version") == second.value("version"))
  let plain = world.run(as: "minh", "item act \(item) submit --request \(request)")
  #expect(plain.messages.contains("đã được thực hiện trước đó"))
  #expect(world.run(as: "minh", "item act \(item) submit").status == .refused)
  let other = world.run(as: "minh", "item act \(item) recall --request \(request) --json")
  #expect(other.status == .wrongUsage)
  #expect(other.value("error") == "request-reused")
}

@Test func `several items under one request are repeated each for itself`() throws {
  let world = try World()
  try world.found()
  let items = [try world.draft(), try world.draft(), try world.draft()]
  let line = "item act \(items.joined(separator: " ")) submit --json"
  let request = "ffffffffffffffffffffffffffffffff"
  let first = world.run(as: "minh", "\(line) --request \(request)")
  let second = world.run(as: "minh", "\(line) --request \(request)")
  #expect(first.lines.count == 3 && second.lines.count == 3)
  #expect(first.lines.allSatisfy { $0.contains("\"repeated\":false") })
  #expect(second.lines.allSatisfy { $0.contains("\"repeated\":true") })
}

@Test func `several items are answered each, and the worst decides the exit status`() throws {
  let world = try World()
  try world.found()
  let item = try world.draft()
  let told = world.run(as: "minh", "item act \(item) BG-2026-000999 \(item) submit --json")
  #expect(told.status == .notFound)
  #expect(told.lines.count == 3)
  #expect(told.lines[0].contains("\"done\":true"))
  #expect(told.lines[1].contains("\"error\":\"not-found\""))
  #expect(told.lines[1].contains("\"item\":\"BG-2026-000999\""))
  #expect(told.lines[2].contains("\"refused\":true"))
  #expect(world.run(as: "minh", "item act \(item) \(item) submit").status == .refused)
}

@Test func `a refusal tells all blockers, their facts and who could`() throws {
  let world = try World()
  try world.found()
  let item = try world.draft()
  for (login, action) in [("minh", "submit"), ("hoa", "claim"), ("hoa", "forward")] {
    world.run(as: login, "item act \(item) \(action)")
  }
  let told = world.run(as: "minh", "item act \(item) approve --json")
  #expect(told.status == .refused)
  #expect(told.messages.isEmpty)
  #expect(told.lines.count == 1)
  #expect(
    told.output.hasPrefix("{\"action\":\"approve\",\"blockers\":[{\"code\":\"role\",\"facts\":"))
  #expect(told.output.contains("\"facts\":{\"needed\":[\"deputy\",\"head\"],\"portal\":\"tinh\"}"))
  #expect(told.output.contains("\"facts\":{\"of\":\"minh\"}"))
  let whoCould = ["[\"lan\",\"duc\"]", "[\"duc\",\"lan\"]"]
  #expect(whoCould.contains { told.output.contains("\"who_could\":\($0)") })
  #expect(told.output.contains("\"refused\":true"))
}

@Test func `a stale version tells who changed what`() throws {
  let world = try World()
  try world.found()
  let item = try world.draft()
  world.run(as: "minh", "item act \(item) submit")
  let told = world.run(as: "minh", "item act \(item) recall --expect 1")
  #expect(told.status == .changedMeanwhile)
  #expect(told.messages.contains("Lê Văn Minh – Gửi lúc 08:00 23/11/2026"))
  let json = world.run(as: "minh", "item act \(item) recall --expect 1 --json")
  #expect(json.value("seen") == "1" && json.value("now") == "2")
  #expect(json.output.contains("\"action\":\"item.submit\""))
}

@Test func `the language of an answer is chosen by the command line`() throws {
  let world = try World()
  try world.found()
  let vietnamese = world.run(as: "minh", "item show BG-2026-000009")
  let english = world.run(as: "minh", "item show BG-2026-000009 --lang en")
  #expect(vietnamese.messages == "Không tìm thấy tin bài “BG-2026-000009”.\n")
  #expect(english.messages == "There is no item 'BG-2026-000009'.\n")
  #expect(vietnamese.status == .notFound && english.status == .notFound)
}

/// What scripts rely on.
@Test(arguments: [
  ("item show BG-2026-000001 --as minh", CommandStatus.done),
  ("item act BG-2026-000001 approve --as minh", .refused),
  ("item show BG-2026-000001", .wrongUsage),
  ("item show BG-2026-000001 --as nobody", .notFound),
  ("item show BG-2026-000404 --as minh", .notFound),
  ("item act BG-2026-000001 fly --as minh", .wrongUsage),
  ("item act BG-2026-000001 submit --expect 9 --as minh", .changedMeanwhile),
  ("item act BG-2026-000001 submit --request short --as minh", .wrongUsage),
  ("item act BG-2026-000001 --as minh", .wrongUsage),
  ("item nonsense", .wrongUsage),
  ("item list --limit 0 --as minh", .wrongUsage),
  ("item list --after here --as minh", .wrongUsage),
  ("item list --portal nowhere --as minh", .notFound),
  ("item list --portal tinh --as kien", .refused),
  ("item diff BG-2026-000001 1 2 --as minh", .notFound),
  ("item save BG-2026-000001 --expect 1 --as minh", .wrongUsage),
  ("item save BG-2026-000001 --expect 1 --meta color=red --as minh", .wrongUsage),
  ("item save BG-2026-000001 --expect 1 --meta nothing --as minh", .wrongUsage),
  ("item save BG-2026-000001 --expect 1 --meta issued=soon --as minh", .wrongUsage),
  ("item save BG-2026-000001 --expect 1 --body /nowhere --as minh", .wrongUsage),
  ("item save BG-2026-000001 --expect 1 --title Mới --as hoa", .refused),
  ("portal show nowhere", .notFound),
  ("portal edit tinh --as kien", .wrongUsage),
  ("account show nobody", .notFound),
  ("account role add minh head --portal tinh --as minh", .refused),
  ("account role add minh king --portal tinh --as kien", .wrongUsage),
  ("account undelegate 12 --as lan", .notFound),
  ("comment resolve abc --as minh", .wrongUsage),
  ("comment resolve 12 --as minh", .notFound),
  ("opinion give BG-2026-000001 approve --as lan", .refused),
  ("queue release BG-2026-000001 --as thu", .refused),
  ("workflow show nothing", .notFound),
  ("workflow migrate three-step", .wrongUsage),
  ("workflow migrate three-step --dry-run", .done),
  ("log list --as minh", .refused),
  ("log list --as kien", .done),
  ("verify --quick", .done),
  ("law list --at 32/13/2026", .wrongUsage),
  ("init", .unusable),
  ("--help", .done),
  ("item act --help", .done),
  ("verify --store /nowhere/store.db", .unusable),
])
func `the exit status is part of the contract`(line: String, status: CommandStatus) throws {
  let world = try World()
  try world.found()
  _ = try world.draft()
  let told = world.run(line.split(separator: " ").map(String.init))
  #expect(told.status == status, "\(told)")
  #expect(status == .done || !told.messages.isEmpty)
  let json = world.run(line.split(separator: " ").map(String.init) + ["--json"])
  #expect(json.status == status, "\(json)")
  #expect(json.messages.isEmpty, "\(json)")
  #expect(json.output.isEmpty == (line.contains("--dry-run")))
}
