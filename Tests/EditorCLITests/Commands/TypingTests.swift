import EditorCLI
import Testing

@Test func `how somebody types is chosen by themselves, or by who keeps accounts`() throws {
  let world = try World()
  try world.found()
  #expect(world.run("account", "show", "minh", "--json").value("typing") == "off")
  let chosen = world.run(as: "minh", "account typing minh telex --json")
  #expect(chosen.status == .done && chosen.value("name") == "minh")
  #expect(world.run("account", "show", "minh").output.contains("Kiểu gõ: Telex"))
  #expect(world.run("account", "show", "minh", "--lang", "en").output.contains("Typing: Telex"))
  #expect(world.run(as: "kien", "account typing minh vni").status == .done)
  #expect(world.run("account", "show", "minh", "--json").value("typing") == "vni")
  #expect(
    world.run(as: "kien", "log list --limit 1").output.contains("Chọn kiểu gõ cho người khác"))
  #expect(world.run(as: "minh", "account typing minh off").status == .done)
  #expect(world.run("account", "show", "minh", "--json").value("typing") == "off")

  let refused = world.run(as: "minh", "account typing hoa telex")
  #expect(refused.status == .refused)
  #expect(refused.messages.contains("Chọn kiểu gõ cho người khác"))
  #expect(world.run(as: "minh", "account typing minh qwerty").status == .wrongUsage)
  #expect(world.run(as: "minh", "account typing nobody telex").status == .notFound)
}

@Test func `the place of tones is the board's, or that of the portal above`() throws {
  let world = try World()
  try world.found()
  world.run(
    as: "kien", "portal add --code snv --name Cổng --unit Sở --rank department --parent tinh")
  #expect(world.run("portal", "show", "snv", "--json").value("tones") == "old")
  #expect(world.run(as: "kien", "portal tones tinh new").status == .done)
  #expect(world.run("portal", "show", "snv").output.contains("Đặt dấu thanh: new (hoà, thuý)"))
  #expect(world.run(as: "kien", "portal tones snv old").status == .done)
  #expect(world.run("portal", "show", "snv", "--json").value("tones") == "old")
  #expect(world.run(as: "kien", "portal tones snv inherit").status == .done)
  #expect(world.run("portal", "show", "snv", "--json").value("tones") == "new")
  #expect(world.run(as: "lan", "portal tones tinh old").status == .refused)
  #expect(world.run(as: "kien", "portal tones tinh newest").status == .wrongUsage)
  #expect(world.run(as: "kien", "portal tones none old").status == .notFound)
}
