import EditorCLI
import Testing

/// A founded world in which an item of minh's runs on the first version and a second one was added.
private func migrating(_ change: (String) -> String = { $0 }) throws -> (World, String) {
  let world = try World()
  try world.found()
  let item = try world.draft()
  try #require(world.run(as: "minh", "item act \(item) submit").status == .done)
  let yaml = world.run("workflow", "show", "three-step").output
  let second = try world.write(
    change(yaml.replacing("version: 1", with: "version: 2")), to: "two.yaml")
  try #require(world.run(as: "kien", "workflow add \(second)").status == .done)
  return (world, item)
}

@Test func `a preview of a migration tells what would move and moves nothing`() throws {
  let (world, item) = try migrating()
  let plan = world.run("workflow", "migrate", "three-step", "--dry-run")
  #expect(plan.status == .done)
  #expect(plan.output == "three-step 1 → three-step 2\n  Chờ tiếp nhận: 1\n")
  #expect(plan.messages == "Sẽ chuyển 1 tin bài; bỏ --dry-run để chuyển thật.\n")
  let json = world.run("workflow", "migrate", "three-step", "--dry-run", "--json")
  #expect(
    json.output
      == #"{"blockers":[],"from":1,"moving":{"submitted":1},"name":"three-step","to":2}"# + "\n")
  #expect(world.run(as: "minh", "item show \(item) --json").value("workflow_version") == "1")
}

@Test func `a migration moves running items, once, by whoever may`() throws {
  let (world, item) = try migrating()
  let request = "00000000000000000000000000000d0e"
  #expect(world.run("workflow", "migrate", "three-step").status == .wrongUsage)
  #expect(world.run(as: "lan", "workflow migrate three-step").status == .refused)
  let line = "workflow migrate three-step --request \(request)"
  let told = world.run(as: "kien", line)
  #expect(told.status == .done)
  #expect(
    told.output == "Quy trình three-step 2 · Tin bài đã chuyển 1 · Mã yêu cầu \(request)\n")
  let again = world.run(as: "kien", line + " --json")
  #expect(again.value("moved") == "1" && again.value("repeated") == "true")
  #expect(world.run(as: "kien", "workflow migrate three-step --json").value("moved") == "0")
  #expect(world.run(as: "minh", "item show \(item) --json").value("workflow_version") == "2")
  #expect(
    world.run(as: "minh", "item history \(item)").output.contains("Chuyển phiên bản quy trình"))
  let none = world.run("workflow", "migrate", "three-step", "--dry-run")
  #expect(none.messages == "Không có tin bài nào phải chuyển.\n")
  #expect(world.run(as: "kien", "workflow migrate nothing").status == .notFound)
  #expect(world.run("verify").status == .done)
}

@Test func `a migration that would lose a state names the items, and nothing moves`() throws {
  let (world, item) = try migrating {
    $0.replacing("  editing:", with: "  mending:").replacing("editing", with: "mending")
  }
  #expect(world.run(as: "hoa", "item act \(item) claim").status == .done)
  let plan = world.run("workflow", "migrate", "three-step", "--dry-run")
  #expect(plan.status == .refused)
  #expect(plan.output.contains("không có trạng thái “Đang biên tập”"))
  #expect(plan.output.contains(item))
  #expect(plan.messages.contains("chưa chuyển được"))
  let refused = world.run(as: "kien", "workflow migrate three-step --json --lang en")
  #expect(refused.status == .refused)
  #expect(refused.output.contains(#""code":"state-holds-items""#))
  #expect(refused.output.contains(#""facts":{"items":["\#(item)"],"state":"editing"}"#))
  #expect(refused.output.contains(#""title":"Items moved to a new workflow version""#))
}
