import Figures
import Glibc
import Newsroom
import Scenery

/// What somebody does who writes in an article of 1 MB: opening it, typing in its middle, looking for words, pasting as much
/// again; and what a letter comes to in the journal.
struct Writing {
  let setting: Setting
  private static let bytes = 1_000_000
  private static let words = "moi giua thang nam nhung o cac xa vung cao nguoi trong vai da "
  private static let middle = "Đây là chính giữa bài."

  func lines() throws -> [Line] {
    let store = "\(setting.scratch.path)/writing.db"
    let article = Article(title: "Bài để viết", bytes: Self.bytes / 2)
    let body = article.body + Self.middle + "\n\n" + article.body
    let newsroom = try Scenery.make(store)
    let item = try newsroom.addDraft(article, body: body)
    try newsroom.addComments(50, to: item, body: body)
    try newsroom.close()
    let station = try setting.workstation.open(store, as: Cast.writer)
    let floor = try setting.openFloor()
    defer { for program in [station, floor] { program.end() } }
    _ = try floor.firstScreen()
    try Workstation.openDraft(article.title, in: station)
    return try opening(station) + finding(station) + typing(station, floor, store)
      + pasting(body, station)
  }

  private func opening(_ station: TerminalProgram) throws -> [Line] {
    var times = Samples()
    for _ in 0..<15 {
      try station.tap(Keys.escape)
      times.add(try station.press(Keys.f4).last)
    }
    return [
      Line(
        "opening 1 MB for writing, from the desk: median", Figure(times.median, .milliseconds),
        goal: .atMost(15))
    ]
  }

  private func finding(_ station: TerminalProgram) throws -> [Line] {
    var (letters, hits) = (Samples(), Samples())
    for _ in 0..<4 {
      try station.tap(Keys.find)
      for letter in "vai som" { letters.add(try station.press(String(letter)).last) }
      for _ in 0..<12 { hits.add(try station.press(Keys.f3).last) }
      for _ in 0..<8 { try station.tap(Keys.backspace) }
      try station.tap(Keys.escape)
    }
    return [
      Line(
        "next hit of a search in 1 MB, marks ignored: median", Figure(hits.median, .milliseconds),
        goal: .atMost(8)),
      Line(
        "(a letter more of what is looked for in 1 MB: median)",
        Figure(letters.median, .milliseconds)),
    ]
  }

  private func typing(
    _ station: TerminalProgram, _ floor: TerminalProgram, _ store: String
  ) throws -> [Line] {
    try station.tap(Keys.find)
    for letter in "chinh giua bai" { try station.tap(String(letter)) }
    // The first letter begins the journal with the whole text.
    for key in [Keys.enter, Keys.home, "a", " "] { try station.tap(key) }
    let before = try journalSize(of: store)
    var (own, bare) = (KeyTimes(), KeyTimes())
    let rounds = 6
    for _ in 0..<rounds {
      try bare.press(Self.words.map(String.init), in: floor)
      try own.press(Self.words.map(String.init), in: station)
    }
    let letters = Double(rounds * Self.words.count)
    let what = "a letter in the middle of 1 MB, spelling, 50 comments, journal"
    return [
      own.median(what, goal: 0.6, floor: bare), own.slowest(what, goal: 3, floor: bare),
      own.bytesSent(what, goal: 150, floor: bare),
      Line(
        "(what a letter in 1 MB comes to in the journal)",
        Figure((try journalSize(of: store) - before) / letters, .bytes)),
    ]
  }

  private func pasting(_ body: String, _ station: TerminalProgram) throws -> [Line] {
    var times = Samples()
    for _ in 0..<5 {
      times.add(try station.paste(body).last)
      try station.tap(Keys.undo)
    }
    return [
      Line(
        "paste of 1 MB: median", Figure(times.median, .milliseconds), goal: .atMost(170))
    ]
  }

  /// The bytes of the only journal up to the last one that says something; the space behind was taken in advance.
  private func journalSize(of store: String) throws -> Double {
    let folder = store + ".drafts"
    guard let directory = opendir(folder) else {
      throw MeasuringError.call("opendir of \(folder)", errno)
    }
    defer { closedir(directory) }
    var size = 0
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name.hasSuffix(".journal") else { continue }
      let bytes = try Self.bytes(of: "\(folder)/\(name)")
      size += (bytes.lastIndex { $0 != 0 } ?? -1) + 1
    }
    return Double(size)
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw MeasuringError.call("open of \(path)", errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count <= 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}
