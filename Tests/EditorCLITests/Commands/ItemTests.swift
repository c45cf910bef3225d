import EditorCLI
import Testing

@Test func `a list goes page by page, and each item stands in it once`() throws {
  let world = try World()
  try world.found()
  var made: Set<String> = []
  for _ in 0..<7 { made.insert(try world.draft()) }
  var seen: [String] = []
  var after: [String] = []
  for _ in 0..<5 {
    let told = world.run(
      ["item", "list", "--list", "my-drafts", "--limit", "3", "--json", "--as", "minh"] + after)
    guard let last = told.lines.last else { break }
    seen += told.lines.compactMap { Told(status: .done, output: $0, messages: "").value("number") }
    let place = try #require(Told(status: .done, output: last, messages: "").value("place"))
    after = ["--after", place]
  }
  #expect(seen.count == 7 && Set(seen) == made)
  let page = world.run(as: "minh", "item list --list my-drafts --limit 3")
  #expect(page.messages.contains("xem tiếp bằng --after "))
}

@Test func `lists are of what waits for me, of a state, of a portal`() throws {
  let world = try World()
  try world.found()
  let first = try world.draft()
  let second = try world.draft()
  world.run(as: "minh", "item act \(first) submit")
  #expect(world.run(as: "hoa", "item list").output.contains(first))
  #expect(!world.run(as: "hoa", "item list").output.contains(second))
  #expect(world.run(as: "hoa", "item list --state draft").output.contains(second))
  let all = world.run(as: "hoa", "item list --portal tinh")
  #expect(all.output.contains(first) && all.output.contains(second))
  #expect(world.run(as: "minh", "item list --list my-sent").output.contains(first))
  #expect(
    world.run(as: "hoa", "item list --portal tinh --kind article").messages == "Không có mục nào.\n"
  )
}

@Test func `words are found with and without their marks`() throws {
  let world = try World()
  try world.found()
  let item = try world.draft(title: "Vải thiều Lục Ngạn được mùa")
  _ = try world.draft(title: "Khánh thành cầu Đồng Việt")
  for words in ["vai thieu", "Lục Ngạn", "duoc mua"] {
    let told = world.run(
      ["item", "search"] + words.split(separator: " ").map(String.init) + ["--as", "hoa"])
    #expect(told.output.contains(item), "\(words)")
    #expect(!told.output.contains("Đồng Việt"), "\(words)")
  }
  #expect(world.run(as: "hoa", "item search lúc ngàn").output.isEmpty)
  #expect(world.run(as: "hoa", "item search vải --from 24/11/2026").output.isEmpty)
  #expect(world.run(as: "hoa", "item search vải --from 2026-11-23 --json").lines.count == 1)
}

@Test func `a save keeps what it does not name, and fields are kept by name`() throws {
  let world = try World()
  try world.found()
  let item = try world.draft()
  let told = world.run(
    as: "minh", "item save \(item) --expect 1 --meta source=TTXVN --meta issued=2026-11-20 --json")
  #expect(told.value("revision") == "2" && told.value("version") == "2")
  let shown = world.run(as: "minh", "item show \(item) --json")
  #expect(
    shown.output.contains(
      #""fields":{"category":"other","issued":"2026-11-20","source":"TTXVN"}"#))
  #expect(shown.output.contains(#""title":"Khai mạc hội chợ vải thiều""#))
  let same = world.run(as: "minh", "item save \(item) --expect 2 --meta source=TTXVN --json")
  #expect(same.value("revision") == "2", "a save that changes nothing makes no revision")
  #expect(
    world.run(as: "minh", "item show \(item) --revision 1 --json").output.contains(#""number":1"#))
}

@Test func `actions tell each step, its needs and what stands against it`() throws {
  let world = try World()
  try world.found()
  let item = try world.draft()
  let plain = world.run(as: "minh", "item actions \(item)")
  #expect(plain.output.contains("✓ submit  Gửi"))
  #expect(plain.output.contains("– approve  Duyệt"))
  let json = world.run(as: "minh", "item actions \(item) --json")
  #expect(json.lines.count == 17)
  let approve = try #require(json.lines.first { $0.contains(#""action":"approve""#) })
  #expect(approve.contains(#""needs":["checklist"]"#))
  #expect(approve.contains(#""possible":false"#))
}

@Test func `comments have threads, and opinions stand beside decisions`() throws {
  let world = try World()
  try world.found()
  let item = try world.draft()
  world.run(as: "minh", "item act \(item) submit")
  world.run(as: "hoa", "item act \(item) claim")
  let first = try #require(
    world.run(as: "hoa", "comment add \(item) --json --body", "Câu này thừa.").value("comment"))
  let reply = world.run(as: "minh", "comment reply \(item) \(first) --body", "Đã bỏ.")
  #expect(reply.status == .done)
  #expect(world.run(as: "minh", "comment resolve \(first)").output.contains("đã giải quyết"))
  #expect(world.run(as: "hoa", "comment reopen \(first)").output.contains("còn mở"))
  let list = world.run(as: "lan", "comment list \(item)")
  #expect(list.output.contains("trả lời \(first)"))
  #expect(world.run(as: "minh", "comment list \(item) --json").lines.count == 2)
  let twice = world.run(as: "hoa", "comment add \(item) --body x --quote", "Đoạn")
  #expect(twice.status == .wrongUsage)
  #expect(twice.messages.contains("hãy trích dài hơn"))

  world.run(as: "hoa", "item act \(item) forward")
  #expect(world.run(as: "duc", "opinion give \(item) return").status == .refused)
  #expect(world.run(as: "duc", "opinion give \(item) approve --comment", "Tốt").status == .done)
  #expect(world.run(as: "duc", "opinion give \(item) approve").messages.contains("đã cho ý kiến"))
  #expect(world.run(as: "lan", "item show \(item)").output.contains("Hoàng Đức: đồng ý duyệt. Tốt"))
}

@Test func `the history and the log tell the acts by their titles`() throws {
  let world = try World()
  try world.found()
  let item = try world.draft()
  world.run(as: "minh", "item act \(item) submit")
  let history = world.run(as: "minh", "item history \(item)")
  #expect(history.output.contains("Tạo tin bài") && history.output.contains("Gửi"))
  #expect(history.output.contains("Bản thảo → Chờ tiếp nhận"))
  #expect(history.output.contains("Đối tượng") && history.output.contains(item))
  let log = world.run(as: "kien", "log list --limit 2")
  #expect(log.output.contains("Lê Văn Minh"))
  let place = try #require(log.messages.split(separator: " ").last).dropLast()
  let rest = world.run(as: "kien", "log list --limit 2 --after \(place) --json")
  #expect(rest.lines.count == 2)
}

@Test func `a plan tells what each item would do, and changes nothing`() throws {
  let world = try World()
  try world.found()
  let (sent, draft) = (try world.draft(), try world.draft())
  #expect(world.run(as: "minh", "item act \(sent) submit").status == .done)
  let head = world.run("log", "head").output

  let plan = world.run(as: "hoa", "item act \(sent) \(draft) claim --plan")
  #expect(plan.status == .done)
  #expect(plan.output.contains("✓ \(sent) → Đang biên tập"))
  #expect(plan.output.contains("– \(draft): "))
  #expect(world.run("log", "head").output == head)

  let json = world.run(as: "hoa", "item act \(sent) \(draft) claim --plan --json")
  #expect(json.lines.count == 2)
  #expect(json.lines[0].contains("\"possible\":true"))
  #expect(json.lines[1].contains("\"not-from-here\""))
  #expect(world.run(as: "hoa", "item act KHONG claim --plan").status == .notFound)
}

@Test func `an item goes to whoever has the fewest in hand`() throws {
  let world = try World()
  try world.found()
  let (first, second) = (try world.draft(), try world.draft())
  #expect(world.run(as: "minh", "item act \(first) \(second) submit").status == .done)
  let given = world.run(as: "thu", "item act \(first) \(second) assign --to-least-busy")
  #expect(given.status == .done, "\(given)")
  let people = [first, second].map {
    world.run(as: "thu", "item show \($0) --json").value("assignee")
  }
  #expect(Set(people).count == 2)
}
