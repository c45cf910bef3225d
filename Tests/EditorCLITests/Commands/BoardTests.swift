import EditorCLI
import Testing

@Test func `portals stand in a tree, with addresses by Article 4`() throws {
  let world = try World()
  try world.found()
  let add = [
    "portal", "add", "--code", "snn", "--name", "Cổng Sở Nông nghiệp", "--unit",
    "Sở Nông nghiệp và Môi trường", "--rank", "department", "--parent", "tinh", "--as",
  ]
  #expect(world.run(add + ["minh"]).status == .refused)
  #expect(world.run(add + ["kien"]).status == .done)
  #expect(world.run(add + ["kien"]).messages == "Mã cổng “snn” đã có.\n")
  #expect(world.run("portal", "list").output.contains("\n  snn"))
  let wrong = world.run(as: "kien", "portal edit snn --domain snn.gov.vn")
  #expect(wrong.status == .wrongUsage)
  #expect(wrong.messages.contains("Điều 4 của Quyết định 13/2023/QĐ-UBND"))
  #expect(world.run(as: "kien", "portal edit snn --name", "Cổng mới").status == .done)
  let shown = world.run("portal", "show", "snn", "--json")
  #expect(shown.output.contains(#""parent":"tinh""#) && shown.output.contains("Cổng mới"))
  let board = world.run("portal", "show", "tinh")
  #expect(board.output.contains("Nguyễn Thị Lan (lan): Trưởng ban"))
}

@Test func `roles are given by others and end, and the last administrator stays`() throws {
  let world = try World()
  try world.found()
  #expect(world.run(as: "kien", "account role add kien head --portal tinh").status == .refused)
  #expect(world.run(as: "kien", "account role end hoa editor --portal tinh").status == .done)
  #expect(world.run(as: "kien", "account role end hoa editor --portal tinh").status == .refused)
  #expect(world.run("account", "show", "hoa", "--json").output.contains(#""in_force":false"#))
  #expect(world.run(as: "kien", "account add moi --name", "Người Mới").status == .done)
  #expect(world.run(as: "kien", "account add moi --name", "Người Khác").status == .wrongUsage)
  #expect(world.run(as: "kien", "account disable kien").status == .refused)
  #expect(world.run(as: "kien", "account disable moi").status == .done)
  #expect(world.run(as: "moi", "item list --portal tinh").status == .refused)
  #expect(world.run(as: "kien", "account enable moi").status == .done)
  #expect(world.run(as: "moi", "account show moi").status == .done)
  #expect(world.run(as: "kien", "account disable moi").status == .done)
  #expect(world.run(as: "moi", "item list").messages.contains("đã bị khóa"))
  #expect(world.run("account", "list").output.contains("Người Mới (đã khóa)"))
}

@Test func `a role is lent for a time and within limits`() throws {
  let world = try World()
  try world.found()
  let lent = world.run(
    as: "lan", "account delegate head --to thu --portal tinh --action approve --json --until",
    "30/11/2026".isEmpty ? "" : "17:00 30/11/2026")
  let id = try #require(lent.value("name"))
  #expect(world.run(as: "lan", "account handover lan").output.contains("Nguyễn Thị Lan → Phạm Thu"))
  for login in ["lan", "thu"] {
    let shown = world.run("account", "show", login)
    #expect(shown.output.contains("\(id)  Nguyễn Thị Lan → Phạm Thu"))
    #expect(world.run("account", "show", login, "--json").output.contains(#""delegations":[{"#))
  }
  #expect(world.run("account", "show", "hoa", "--json").output.contains(#""delegations":[]"#))
  let who = world.run("workflow", "who", "three-step", "approve", "--portal", "tinh")
  #expect(who.output.contains("Phạm Thu"))
  let item = try world.draft()
  for (login, action) in [("minh", "submit"), ("hoa", "claim"), ("hoa", "forward")] {
    world.run(as: login, "item act \(item) \(action)")
  }
  let done = world.run(["item", "act", item, "approve", "--as", "thu", "--check"] + World.checks)
  #expect(done.status == .done, "\(done)")
  #expect(
    world.run(as: "lan", "item show \(item)").output.contains(
      "Phạm Thu (Thay mặt Nguyễn Thị Lan): Duyệt."))
  #expect(world.run(as: "minh", "account undelegate \(id)").status == .refused)
  #expect(world.run(as: "lan", "account undelegate \(id)").status == .done)
}

@Test func `passwords are asked twice unseen, or read from standard input`() throws {
  let world = try World()
  try world.found()
  let long = "mật khẩu đủ dài lắm"
  let passwd = ["account", "passwd", "lan", "--as", "lan"]
  #expect(world.run(passwd).messages.contains("--password-stdin"))
  #expect(world.run(passwd + ["--password-stdin"], input: Array("\(long)\n".utf8)).status == .done)
  #expect(world.run(passwd + ["--password-stdin"]).status == .wrongUsage)
  #expect(
    world.run(passwd + ["--password-stdin"], input: Array("ngắn\n".utf8)).status == .wrongUsage)
  world.isTerminal = true
  #expect(world.run(passwd + ["--password-stdin"]).messages.contains("không nhận mật khẩu gõ"))
  world.secrets = [long, long]
  #expect(world.run(passwd).status == .done)
  world.secrets = [long, "khác hẳn thế này đây"]
  #expect(world.run(passwd).messages.contains("không giống nhau"))
  world.secrets = []
  #expect(world.run(passwd).status == .interrupted)
  world.secrets = [long, long]
  #expect(world.run("account", "passwd", "lan", "--as", "minh").status == .refused)
}

@Test func `whoever founds a store needs no name, and later everybody does`() throws {
  let world = try World()
  #expect(world.run("portal", "list").messages.contains("Không có kho nào"))
  #expect(world.run("init").status == .done)
  #expect(world.run("init").messages.contains("không ghi đè"))
  #expect(world.run("item", "list").messages.contains("--as TÊN_ĐĂNG_NHẬP"))
  try World().found()
  let founded = try World()
  try founded.found()
  #expect(founded.run("account", "add", "x", "--name", "Ai Đó").status == .refused)
  founded.environment["TOASOAN_AS"] = "kien"
  #expect(founded.run("account", "add", "x", "--name", "Ai Đó").status == .done)
}

@Test func `a store stands at its usual place unless it is named`() throws {
  let world = try World()
  world.environment = ["XDG_DATA_HOME": world.folder]
  #expect(world.run("init").output.contains("\(world.folder)/toasoan/toasoan.db"))
  world.environment = ["XDG_DATA_HOME": "not/absolute", "HOME": "/nowhere"]
  #expect(world.run("verify").messages.contains("/nowhere/.local/share/toasoan/toasoan.db"))
  #expect(
    world.run("verify", "--store", "sqlite:/nowhere/a.db").messages.contains("tại /nowhere/a.db"))
}
