import EditorCLI
import Newsroom
import Testing

/// Two items, the older of which has the words in its title.
private func twoItems() throws -> (world: World, titled: String, mentioned: String) {
  let world = try World()
  try world.found()
  let titled = try world.draft(title: "Vải thiều Lục Ngạn được mùa")
  world.time.move(hours: 1)
  let mentioned = try world.draft(title: "Họp thôn", body: "Có bàn về vải thiều.\n")
  return (world, titled, mentioned)
}

private func numbers(_ told: Told) -> [String] {
  told.lines.compactMap { Told(status: .done, output: $0, messages: "").value("number") }
}

@Test func `a search comes newest first, and by relevance when asked to`() throws {
  let (world, titled, mentioned) = try twoItems()
  #expect(
    numbers(world.run(as: "hoa", "item search vải thiều --json")) == [mentioned, titled])
  #expect(
    numbers(world.run(as: "hoa", "item search vải thiều --order newest --json"))
      == [mentioned, titled])
  #expect(
    numbers(world.run(as: "hoa", "item search vải thiều --order relevance --json"))
      == [titled, mentioned])
  let table = world.run(as: "hoa", "item search vải thiều --order relevance")
  #expect(table.lines.count == 3 && table.lines[1].contains(titled))
  #expect(table.messages.isEmpty, "all hits were ranked: there is nothing to say")
}

@Test func `each hit tells scripts its order, and of how many hits that is`() throws {
  let (world, _, _) = try twoItems()
  let ranked = world.run(as: "hoa", "item search vải --order relevance --limit 1 --json")
  #expect(ranked.lines.count == 1)
  #expect(ranked.value("order") == "relevance")
  #expect(ranked.output.contains(#""considered":2"#) && ranked.output.contains(#""bounded":false"#))
  let newest = world.run(as: "hoa", "item search vải --limit 1 --json")
  #expect(newest.value("order") == "newest")
  #expect(newest.output.contains(#""considered":1"#) && newest.output.contains(#""bounded":true"#))
  let list = world.run(as: "minh", "item list --list my-drafts --json")
  #expect(!list.output.contains(#""order""#))
}

@Test func `filters narrow what is ranked`() throws {
  let (world, titled, mentioned) = try twoItems()
  world.run(as: "minh", "item act \(mentioned) submit")
  func found(_ filter: String) -> [String] {
    numbers(world.run(as: "hoa", "item search vải --order relevance --json \(filter)"))
  }
  #expect(found("--state submitted") == [mentioned])
  #expect(found("--state draft") == [titled])
  #expect(found("--author minh --kind news --portal tinh --from 2026-11-23").count == 2)
  #expect(found("--kind article").isEmpty)
}

@Test func `when more match than are ranked, the command says so`() throws {
  let world = try World()
  try #require(world.run("init", "--rehearsal", "--items", "800").status == .done)
  let search = "item search tỉnh --order relevance"
  let told = world.run(as: "son", search)
  #expect(told.lines.count == 51)
  #expect(
    told.messages == """
      Xếp theo mức độ liên quan trong 200 tin bài mới nhất tìm được; không xét những tin bài cũ \
      hơn.

      """)
  #expect(
    world.run(as: "son", "\(search) --lang en").messages == """
      Ranked by relevance among the newest 200 items that match; older ones were not looked at.

      """)
  let json = world.run(as: "son", "\(search) --json --limit 300")
  #expect(json.lines.count == Newsroom.rankedLimit)
  #expect(json.messages.isEmpty)
  #expect(json.lines.allSatisfy { $0.contains(#""bounded":true"#) })
}

@Test func `an order that does not exist is wrong usage, and the help names both`() throws {
  let (world, _, _) = try twoItems()
  #expect(world.run(as: "hoa", "item search vải --order oldest").status == .wrongUsage)
  for language in Language.allCases {
    let help = world.run("item", "search", "--help", "--lang", language.rawValue).output
    #expect(help.contains("--order") && help.contains("newest") && help.contains("relevance"))
    #expect(help.contains("200"))
  }
}
