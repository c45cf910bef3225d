import EditorCLI
import Testing

@Test func `an account is linked to a user of the host, by name or number`() throws {
  let world = try World()
  try world.found()
  world.users = ["minhlv": 1_007]
  let link = world.run(as: "kien", "account link minh --user minhlv --json")
  #expect(link.status == .done && link.value("name") == "minh")
  #expect(world.run("account", "show", "minh").output.contains("Người dùng hệ thống: 1007"))
  #expect(world.run("account", "show", "minh", "--json").value("system_user") == "1007")
  #expect(world.run("account", "show", "hoa", "--json").value("system_user") == "null")

  let taken = world.run(as: "kien", "account link hoa --user 1007")
  #expect(taken.status == .wrongUsage)
  #expect(taken.messages == "Người dùng hệ thống số 1007 đã gắn với tài khoản minh.\n")
  #expect(world.run(as: "kien", "account link hoa --user 0").status == .wrongUsage)
  #expect(world.run(as: "kien", "account link hoa --user nobody-here").status == .notFound)
  #expect(world.run(as: "kien", "account link hoa").status == .wrongUsage)
  #expect(world.run(as: "kien", "account link hoa --user 5 --none").status == .wrongUsage)
  #expect(world.run(as: "kien", "account link nobody --user 5").status == .notFound)
  #expect(world.run(as: "minh", "account link minh --user 5").status == .refused)

  #expect(world.run(as: "kien", "account link minh --none").status == .done)
  #expect(world.run(as: "kien", "account link hoa --user 1007").status == .done)
  let log = world.run(as: "kien", "log list --limit 3")
  #expect(log.output.contains("Gắn tài khoản với người dùng hệ thống"))
  #expect(log.output.contains("uid 1007"))
}

@Test func `what somebody hands over is told to them and to keepers of accounts`() throws {
  let world = try World()
  try world.found()
  let item = try world.draft()
  world.run(as: "minh", "item act \(item) submit")
  world.run(as: "hoa", "item act \(item) claim")
  let own = world.run(as: "hoa", "account handover hoa")
  #expect(own.output.contains("\(item)  Khai mạc hội chợ vải thiều"))
  let kept = world.run(as: "kien", "account handover hoa")
  #expect(kept.status == .done && kept.output.contains(item))
  #expect(!kept.output.contains("Khai mạc"))
  #expect(world.run(as: "kien", "account handover hoa --json").output.contains("[\"\(item)\"]"))
  #expect(world.run(as: "minh", "account handover hoa").status == .refused)
  #expect(world.run("account", "handover", "hoa").status == .wrongUsage)
}

@Test func `room is made by giving the reserve up, and it comes back by itself`() throws {
  let world = try World()
  try world.found()
  #expect(world.run("verify").status == .done)
  #expect(world.holds("store.db.reserve"))
  let made = world.run("maintain", "make-room")
  #expect(made.status == .done, "\(made)")
  #expect(made.output.hasPrefix("Đã giải phóng: 32,"))
  #expect(made.output.contains("store.db"))
  #expect(!world.holds("store.db.reserve"))
  let again = world.run("maintain", "make-room", "--json")
  #expect(again.value("reserve") == "0")
  #expect(again.output.contains(#""files":[{"bytes":"#))
  #expect(world.run("portal", "list").status == .done)
  #expect(world.holds("store.db.reserve"))
  #expect(world.run("maintain", "make-room", "--store", "/none.db").status == .unusable)
}

@Test func `verifying tells the engine and what it found at the store`() throws {
  let world = try World()
  try world.found()
  #expect(world.run("verify").output.contains("Bộ máy lưu trữ: SQLite 3."))
  let json = world.run("verify", "--json")
  #expect(json.value("engine")?.hasPrefix("SQLite 3.") == true)
  #expect(json.output.contains(#""warnings":["#))
}

@Test func `an entry of the law is shown with every time it was in force`() throws {
  let world = try World()
  let shown = world.run("law", "show", "clock-correction-on-claim")
  #expect(shown.status == .done, "\(shown)")
  #expect(shown.output.contains("15 ngày") && shown.output.contains("10 ngày"))
  #expect(shown.output.contains("Hiệu lực đến: 31/08/2026"))
  #expect(world.run("law", "show", "clock-correction-on-claim", "--json").lines.count == 2)
  #expect(
    world.run("law", "show", "weather").messages == "Không tìm thấy mục quy định “weather”.\n")
  #expect(world.run("law", "show", "weather").status == .notFound)
  let date = world.run("law", "at", "31/08/2026", "--json").output
  #expect(date == world.run("law", "list", "--at", "2026-08-31", "--json").output)
  #expect(world.run("law", "at", "31/02/2026").status == .wrongUsage)
}

@Test func `readers are limited to units, and letting more in needs a reason`() throws {
  let world = try World()
  try world.found()
  let item = try world.draft()
  world.run(as: "minh", "item act \(item) submit")
  #expect(world.run(as: "nam", "item show \(item)").status == .done)
  #expect(world.run(as: "lan", "item close \(item)").status == .wrongUsage)
  #expect(world.run(as: "lan", "item close \(item) --unit nowhere").status == .notFound)
  #expect(world.run(as: "hoa", "item close \(item) --unit tinh").status == .refused)
  #expect(world.run(as: "lan", "item close \(item) --unit tinh").status == .done)
  let closed = world.run(as: "nam", "item show \(item) --json")
  #expect(closed.status == .refused)
  #expect(closed.output.contains(#""code":"closed-to-unit""#))
  #expect(world.run(as: "nam", "item history \(item)").status == .refused)
  let silent = world.run(as: "lan", "item open \(item)")
  #expect(silent.status == .refused && silent.messages.contains("Cần ghi rõ lý do."))
  #expect(world.run(as: "lan", "item open \(item) --note", "Sở đã đồng ý").status == .done)
  #expect(world.run(as: "nam", "item history \(item)").output.contains("Mở cho cả Ban biên tập"))
}

@Test func `a hold by the program keeps what stood against publication`() throws {
  let world = try World()
  try world.found()
  let item = try world.approved()
  for words in ["Sai ngày", "Sai tên"] {
    #expect(world.run(as: "duc", "comment add \(item) --must --body", words).status == .done)
  }
  let run = world.run("queue", "run", "--json")
  #expect(run.output.contains(#""code":"open-must-comments","facts":{"count":2}"#))
  let list = world.run(as: "thu", "queue list")
  #expect(list.output.contains("bị giữ: Còn 2 góp ý bắt buộc chưa được giải quyết."))
  let json = world.run(as: "thu", "queue list --json --lang en")
  #expect(
    json.output.contains(
      #""held_blockers":[{"code":"open-must-comments","facts":{"count":2},"message":""#))
  #expect(json.value("held_by") == "")
}

@Test func `a held entry is not published by command, and the facts of the hold are told`() throws {
  let world = try World()
  try world.found()
  let item = try world.approved()
  #expect(world.run(as: "thu", "queue hold \(item) --why ảnh").status == .done)
  let json = world.run(as: "thu", "item act \(item) publish --json")
  #expect(json.status == .refused)
  #expect(
    json.output.contains(
      #""code":"held-in-queue","facts":{"by":"thu","kind":"words","since":"2026-11-23T"#))
  #expect(json.output.contains(#""why":"ảnh"}"#))
  let plain = world.run(as: "thu", "item act \(item) publish")
  #expect(plain.messages.contains("toasoan queue release"))
  #expect(world.run(as: "thu", "queue release \(item)").status == .done)
  #expect(world.run(as: "thu", "item act \(item) publish").status == .done)
}

@Test func `releasing what will be held again says so`() throws {
  let world = try World()
  try world.found()
  let item = try world.approved()
  #expect(world.run(as: "duc", "comment add \(item) --must --body Sai").status == .done)
  world.run("queue", "run")
  let told = world.run(as: "thu", "queue release \(item)")
  #expect(told.status == .done)
  #expect(told.messages.contains("sẽ lại bị giữ: Còn 1 góp ý bắt buộc chưa được giải quyết."))
}

@Test func `an outlet that cannot be written to is told, and the item is published all the same`()
  throws
{
  let world = try World()
  try world.found()
  _ = try world.write("a file where a folder should be", to: "outlet")
  world.run(as: "kien", "portal edit tinh --outlet \(world.folder)/outlet")
  let item = try world.approved()
  let run = world.run("queue", "run")
  #expect(run.status == .unusable, "\(run)")
  #expect(run.output.contains("\(item)  đã đăng"))
  #expect(run.messages.contains("tệp còn chờ"))
  let json = world.run("queue", "run", "--json")
  #expect(json.status == .unusable)
  #expect(json.output.contains(#""failures":[{"message":"#))
}

@Test func `an opinion on another version than was seen is refused`() throws {
  let world = try World()
  try world.found()
  let item = try world.draft()
  for (login, action) in [("minh", "submit"), ("hoa", "claim"), ("hoa", "forward")] {
    world.run(as: login, "item act \(item) \(action)")
  }
  let stale = world.run(as: "duc", "opinion give \(item) approve --expect 2")
  #expect(stale.status == .changedMeanwhile)
  #expect(stale.messages.contains("Trình duyệt"))
  #expect(world.run(as: "duc", "opinion give \(item) approve --expect 4").status == .done)
}

@Test func `every act of the log has a name in both languages`() throws {
  let world = try World()
  #expect(world.run("init", "--sample", "--rehearsal").status == .done)
  for language in ["vi", "en"] {
    let log = world.run(as: "tuan", "log list --limit 10000 --lang \(language)")
    #expect(log.status == .done)
    let raw = [
      "item.", "queue.", "account.", "role.", "workflow.", "portal.", "comment.", "store.",
    ]
    for name in raw { #expect(!log.output.contains(name), "\(language): \(name)") }
    for state in [" review", "draft", "submitted"] where language == "vi" {
      #expect(!log.output.contains(state), "\(state)")
    }
  }
}
