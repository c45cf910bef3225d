import EditorCLI
import Testing

@Test func `a backup is checked, restores to the same head, and goes over nothing`() throws {
  let world = try World()
  try world.found()
  _ = try world.draft()
  let copy = "\(world.folder)/copy.db"
  let backup = world.run("backup", copy, "--json")
  #expect(backup.status == .done && backup.value("whole") == "true")
  #expect(world.run("backup", copy).status == .unusable)
  let head = try #require(world.run("log", "head", "--json").value("hash"))
  let target = "\(world.folder)/again.db"
  let restored = world.run("restore", copy, "--store", target, "--json")
  #expect(restored.value("head") == head && restored.value("revisions") == "1")
  #expect(world.run("restore", copy, "--store", target).messages.contains("không ghi đè"))
  #expect(
    world.run("item", "list", "--portal", "tinh", "--as", "minh", "--store", target).lines.count
      == 2)
}

@Test func `what is no store is no backup`() throws {
  let world = try World()
  try world.found()
  let file = try world.write("not a store at all, not even a little bit of one", to: "x.db")
  #expect(world.run("restore", file, "--store", "\(world.folder)/y.db").status == .unusable)
  #expect(world.run("restore", "/none.db", "--store", "\(world.folder)/y.db").status == .unusable)
}

@Test func `a whole store verifies, and the log tells its head`() throws {
  let world = try World()
  try world.found()
  _ = try world.draft()
  #expect(world.run("verify").output.hasPrefix("Kho nguyên vẹn.\n"))
  let log = world.run("log", "verify", "--json")
  #expect(log.value("whole") == "true")
  let head = world.run("log", "head").output.split(separator: " ")
  #expect(head.count == 4 && String(head[1]) == log.value("head"))
  #expect(head[2] == "2026-11-23T08:00:00+07:00" && head[3].hasPrefix("ed25519:"))
}

@Test func `a set clock is for rehearsal only`() throws {
  let world = try World()
  try world.found()
  let late = world.run("log", "head", "--now", "2027-01-01T00:00:00+07:00")
  #expect(late.output.contains(" 2027-01-01T00:00:00+07:00 "))
  let real = try World()
  #expect(real.run("init").status == .done)
  #expect(real.run("log", "head", "--now", "2027-01-01").status == .refused)
  #expect(real.run("log", "head", "--now", "2027-13-01").status == .wrongUsage)
  let other = try World()
  #expect(other.run("init", "--now", "2027-01-01").status == .refused)
  #expect(other.run("init", "--rehearsal", "--now", "2027-01-01").status == .done)
}

@Test func `law tells categories, reasons, checks and clocks with their sources`() throws {
  let world = try World()
  let lines = world.run("law", "list", "--json").lines
  #expect(lines.count == 15 + 10 + 10 + 13 + 18 + 7)
  let news = try #require(lines.first { $0.contains(#""code":"clock-news""#) })
  #expect(news.contains(#""value":"4 giờ làm việc""#) && news.contains(#""verified":true"#))
  let before = world.run("law", "list", "--at", "31/08/2026", "--json").output
  let after = world.run("law", "list", "--at", "01/09/2026", "--json").output
  #expect(before.contains(#""value":"15 ngày""#) && !after.contains(#""value":"15 ngày""#))
  #expect(world.run("law", "list", "--lang", "en").output.contains("4 office hours"))
  #expect(before.contains(#""value":"2.530.000 đồng""#))
  let june = world.run("law", "at", "30/06/2026", "--json").output
  #expect(june.contains(#""value":"2.340.000 đồng""#) && june.contains(#""value":"40–65 %""#))
  #expect(world.run("law", "show", "withholding-threshold", "--json").lines.count == 2)
  #expect(before.contains(#""value":"ngày 14 tháng 6""#))
  let deadline = world.run("law", "show", "report-deadline")
  #expect(deadline.output.contains("chưa đặt"), "\(deadline)")
  #expect(world.run("law", "show", "report-deadline", "--lang", "en").output.contains("not set"))
  try world.found()
  let set = "law set report-deadline 2.working-days --from 2027-01-01 --citation QĐ"
  let words = set.split(separator: " ").map { String($0).replacing(".", with: " ") }
  #expect(world.run(words + ["--as", "kien"]).status == .done)
  #expect(world.run("law", "at", "2027-01-01").output.contains("2 ngày làm việc"))
}

@Test func `definitions are checked, added, chosen and drawn`() throws {
  let world = try World()
  try world.found()
  let yaml = world.run("workflow", "show", "three-step").output
  let file = try world.write(yaml, to: "flow.yaml")
  #expect(world.run("workflow", "check", file).output == "Quy trình three-step 1 hợp lệ.\n")
  let faulty = try world.write(
    yaml.replacing("to: submitted", with: "to: nowhere"), to: "faulty.yaml")
  let told = world.run("workflow", "check", faulty)
  #expect(told.status == .refused)
  #expect(told.messages.contains("trạng thái “nowhere” chưa được khai báo"))
  let json = world.run("workflow", "check", faulty, "--json", "--lang", "en")
  #expect(json.output.contains(#""message":"Line "#))
  #expect(world.run(as: "kien", "workflow add \(file)").messages.contains("hãy tăng số phiên bản"))
  let second = try world.write(yaml.replacing("version: 1", with: "version: 2"), to: "two.yaml")
  #expect(world.run(as: "minh", "workflow add \(second)").status == .refused)
  #expect(world.run(as: "kien", "workflow add \(second)").status == .done)
  #expect(world.run("workflow", "list", "--json").lines.count == 5)
  #expect(world.run(as: "kien", "workflow use two-step --portal tinh --kind news").status == .done)
  for (format, sign) in [("text", "→"), ("dot", "digraph"), ("mermaid", "stateDiagram-v2")] {
    #expect(world.run("workflow", "graph", "three-step", "--format", format).output.contains(sign))
  }
}

@Test func `a queue is put into another order and written anew elsewhere`() throws {
  let world = try World()
  try world.found()
  #expect(world.run(as: "kien", "portal edit tinh --outlet \(world.folder)/outlet").status == .done)
  let first = try world.approved(title: "Một")
  let second = try world.approved(title: "Hai")
  func order() -> [Bool] {
    world.run(as: "thu", "queue list --portal tinh --json").lines.map { $0.contains(first) }
  }
  let before = order()
  let last = before.first == true ? second : first
  let other = last == first ? second : first
  #expect(world.run(as: "thu", "queue move \(last) --before \(other)").status == .done)
  #expect(order() == before.reversed())
  #expect(world.run(as: "minh", "queue move \(last)").status == .refused)
  #expect(world.run("queue", "run", "--json").output.contains("000000002-publication.json"))
  let replayed = world.run("queue", "replay", "--portal", "tinh", "--into", "\(world.folder)/again")
  #expect(replayed.lines.count == 3)
}

@Test func `the log is held against heads that were kept elsewhere`() throws {
  let world = try World()
  try world.found()
  let kept = try #require(world.run("log", "head").lines.first)
  _ = try world.approved(title: "Một")
  let told = world.run("log", "verify", "--against", kept)
  #expect(told.status == .done)
  #expect(told.output.contains("nhật ký nối tiếp đúng, thêm 5 dòng; chữ ký đúng."))
  let same = try #require(world.run("log", "head").lines.first)
  let again = world.run("log", "verify", "--against", same, "--json")
  #expect(again.value("standing") == "same" && again.value("signature") == "right")
  let short = try #require(world.run("log", "head", "--json").value("short"))
  #expect(world.run("log", "verify", "--against", short, "--json").value("standing") == "same")
  let forged = same.replacing(/ed25519:(........):../) { "ed25519:\($0.output.1):00" }
  let told2 = world.run("log", "verify", "--against", forged)
  #expect(told2.status == .unusable && told2.output.contains("chữ ký SAI"), "\(told2)")
  let longer = "999999 \(String(repeating: "ab", count: 32))"
  let other = "1 \(String(repeating: "ab", count: 32))"
  let cut = world.run("log", "verify", "--against", longer, "--against", other)
  #expect(cut.status == .unusable)
  #expect(cut.output.contains("Mã đã lưu ở dòng 999.999: nhật ký nay chỉ còn"))
  #expect(cut.output.contains("Mã đã lưu ở dòng 1: dòng ấy nay là dòng khác"))
  let english = world.run("log", "verify", "--lang", "en", "--json", "--against", longer)
  #expect(english.output.contains("The head kept at line 999,999: the log has only"))
  for wrong in ["", "12", "x y", "1 abc", "-1 \(String(repeating: "ab", count: 32))"] {
    let told = world.run("log", "verify", "--against=\(wrong)")
    #expect(told.status == .wrongUsage && told.messages.contains("log head"), "\(wrong)")
  }
}

@Test func `many files of one run are told together, few by their names`() throws {
  let world = try World()
  try world.found()
  for number in 1...6 { _ = try world.approved(title: "Tin \(number)") }
  let waiting = world.run("queue", "run")
  #expect(waiting.messages.contains("toasoan portal edit"))
  let outlet = "\(world.folder)/outlet"
  #expect(world.run(as: "kien", "portal edit tinh --outlet \(outlet)").status == .done)
  let many = world.run("queue", "run").output
  let names = "từ 000000001-publication.json đến 000000006-publication.json"
  #expect(many == "Đã ghi 6 tệp vào \(outlet)/, \(names).\n")
  _ = try world.approved(title: "Tin 7")
  let few = world.run("queue", "run").output
  #expect(few.contains("Tệp: \(outlet)/000000007-publication.json\n"))
}

@Test func `an outlet that cannot be written to is told by the run of the queue`() throws {
  let world = try World()
  try world.found()
  let outlet = "/proc/nowhere/out"
  #expect(world.run(as: "kien", "portal edit tinh --outlet \(outlet)").status == .done)
  _ = try world.approved(title: "Một")
  let plain = world.run("queue", "run")
  #expect(plain.status == .unusable)
  #expect(plain.output.contains("Một"))
  #expect(plain.messages.contains("Không ghi được tệp \(outlet)"))
  let json = world.run("queue", "run", "--json")
  #expect(json.status == .unusable)
  #expect(json.output.contains(#""message":"Không ghi được tệp \#(outlet)"#))
  #expect(json.output.contains(#""path":"\#(outlet)"#))
  #expect(json.messages.isEmpty)
}

@Test func `a store is made with a newsroom to try, or with many items to measure`() throws {
  let world = try World()
  let made = world.run("init", "--sample", "--rehearsal", "--json")
  #expect(made.status == .done, "\(made)")
  #expect((made.value("items").flatMap { Int($0) } ?? 0) > 100)
  #expect(world.run("portal", "list", "--json").lines.count == 5)
  #expect(world.run("account", "list", "--json").lines.count == 14)
  let other = try World()
  #expect(other.run("init", "--items", "10").status == .refused)
  #expect(other.run("init", "--rehearsal", "--items", "0").status == .wrongUsage)
  #expect(!other.holds("store.db"))
}
