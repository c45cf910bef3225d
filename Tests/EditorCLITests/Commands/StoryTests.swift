import EditorCLI
import Testing

/// One item from the first word to the public, by commands alone.
@Test func `an item goes from draft to the public, and nobody decides on their own words`() throws {
  let world = try World()
  try world.found()
  #expect(
    world.run(as: "kien", "portal edit tinh --outlet \(world.folder)/outlet").status == .done)
  let item = try world.draft()

  // Written, sent, and not approved by whoever wrote it.
  #expect(world.run(as: "minh", "item act \(item) submit").status == .done)
  let early = world.run(as: "minh", "item act \(item) approve --json")
  #expect(early.status == .refused)
  #expect(early.output.contains("\"code\":\"not-from-here\""))

  // Received, commented on and returned; a return needs its reason.
  #expect(world.run(as: "hoa", "item act \(item) claim").status == .done)
  let must = world.run(
    as: "hoa", "comment add \(item) --must --json --quote", "Đoạn một.", "--body",
    "Thiếu số liệu.")
  let comment = try #require(must.value("comment"))
  let silent = world.run(as: "hoa", "item act \(item) return --json")
  #expect(silent.output.contains("\"code\":\"comment-missing\""))
  let returned = world.run(as: "hoa", "item act \(item) return --comment", "Bổ sung số liệu")
  #expect(returned.status == .done)
  #expect(returned.output.contains("Trả lại"))

  // Revised over the version that was seen, and sent again to where it came back from.
  let seen = try #require(world.run(as: "minh", "item show \(item) --json").value("version"))
  let body = try world.write("Đoạn một, có số liệu.\n\nĐoạn hai.\n", to: "body.md")
  #expect(
    world.run(as: "minh", "item save \(item) --expect \(seen) --body \(body)").status == .done)
  #expect(
    world.run(as: "minh", "item save \(item) --expect \(seen) --title Muộn").status
      == .changedMeanwhile)
  let again = world.run(as: "minh", "item act \(item) submit --json")
  #expect(again.value("state") == "editing")

  // The editor adds a word, and with that is a writer too.
  let now = try #require(world.run(as: "hoa", "item show \(item) --json").value("version"))
  #expect(
    world.run(as: "hoa", "item save \(item) --expect \(now) --title", "Khai mạc hội chợ").status
      == .done)
  #expect(world.run(as: "hoa", "item act \(item) forward").status == .done)

  // All that stands against the approval is told at once.
  let refused = world.run(as: "hoa", "item act \(item) approve --json")
  #expect(refused.status == .refused)
  for code in ["role", "own-text", "open-must-comments", "checks-missing"] {
    #expect(refused.output.contains("\"code\":\"\(code)\""), "\(code)")
  }
  #expect(refused.output.contains("\"lan\"") && refused.output.contains("\"duc\""))

  // Resolved by whoever asked, approved by the head with the checks, out by the queue.
  #expect(world.run(as: "minh", "comment resolve \(comment)").status == .refused)
  #expect(world.run(as: "hoa", "comment resolve \(comment)").status == .done)
  let unchecked = world.run(as: "lan", "item act \(item) approve")
  #expect(unchecked.status == .refused)
  #expect(unchecked.messages.contains("Không có bí mật nhà nước"))
  let approved = world.run(
    ["item", "act", item, "approve", "--as", "lan", "--check"] + World.checks)
  #expect(approved.status == .done)
  #expect(world.run(as: "lan", "queue list").output.contains(item))

  let out = world.run("queue", "run")
  #expect(out.status == .done)
  #expect(out.output.contains("\(item)  đã đăng"))
  #expect(out.output.contains("000000001-publication.json"))
  #expect(world.run(as: "lan", "item show \(item) --json").value("state") == "published")
  #expect(world.run("queue", "run").messages.contains("Chưa có tin bài nào đến giờ đăng."))
  #expect(world.run("verify").status == .done)
}

@Test func `whoever wrote any part of the text does not approve it, also with the role to`() throws
{
  let world = try World()
  try world.found()
  let told = world.run(
    ["item", "new", "--portal", "tinh", "--kind", "news", "--category", "other", "--title", "Tin"]
      + ["--summary", "t", "--body", "-", "--as", "lan", "--json"], input: Array("Lời.".utf8))
  let item = try #require(told.value("number"))
  for (login, action) in [("lan", "submit"), ("hoa", "claim"), ("hoa", "forward")] {
    #expect(world.run(as: login, "item act \(item) \(action)").status == .done)
  }
  let checks = ["--check"] + World.checks
  let own = world.run(["item", "act", item, "approve", "--as", "lan"] + checks)
  #expect(own.status == .refused)
  #expect(
    own.messages == """
      Chưa thực hiện được “Duyệt”.
      - Bạn đã viết một phần nội dung này nên không tự duyệt được.
      Người thực hiện được: Hoàng Đức.

      """)
  #expect(world.run(["item", "act", item, "approve", "--as", "duc"] + checks).status == .done)
}

@Test func `an approval with a time is scheduled, held entries stay, a moved clock publishes`()
  throws
{
  let world = try World()
  try world.found()
  let item = try world.draft()
  for (login, action) in [("minh", "submit"), ("hoa", "claim"), ("hoa", "forward")] {
    world.run(as: login, "item act \(item) \(action)")
  }
  let told = world.run(
    ["item", "act", item, "approve", "--at", "10:00 23/11/2026", "--as", "lan", "--json"]
      + ["--check"] + World.checks)
  #expect(told.value("state") == "scheduled")
  #expect(world.run("queue", "run").output.isEmpty)
  #expect(world.run(as: "thu", "queue hold \(item) --why", "Chờ ảnh").status == .done)
  world.time.move(hours: 3)
  #expect(world.run("queue", "run").output.isEmpty)
  #expect(world.run(as: "thu", "queue list").output.contains("bị giữ: Chờ ảnh"))
  #expect(world.run(as: "thu", "queue release \(item)").status == .done)
  #expect(world.run(as: "thu", "queue release \(item)").status == .refused)
  #expect(world.run("queue", "run", "--json").output.contains("\"result\":\"published\""))
}
