import Figures
import Newsroom
import Scenery

/// Letters typed into a short and a long article, beside a program that only puts them onto the screen.
struct Typing {
  let setting: Setting
  private static let words = "moi giua thang nam nhung o cac xa vung cao nguoi trong vai da "

  func lines() throws -> [Line] {
    let articles = [
      Article(title: "Bài chín nghìn chữ", bytes: 9_000),
      Article(title: "Bài một triệu chữ", bytes: 1_000_000),
    ]
    let stations = try articles.map(openEditor)
    let floor = try setting.openFloor()
    defer { for program in stations + [floor] { program.end() } }
    _ = try floor.firstScreen()
    var times = [KeyTimes(), KeyTimes()]
    var bare = KeyTimes()
    for _ in 0..<6 {
      try bare.press(Self.words.map(String.init), in: floor)
      for place in times.indices {
        try times[place].press(Self.words.map(String.init), in: stations[place])
      }
    }
    return zip(["9 KB", "1 MB, soft wrap"], zip([0.4, 0.5], times)).flatMap { name, row in
      let what = "a letter typed, article of \(name)"
      return [
        row.1.median(what, goal: row.0, floor: bare),
        row.1.slowest(what, goal: nil, floor: bare),
        row.1.bytesSent(what, goal: 120, floor: bare),
      ]
    }
  }

  /// Each in a store of its own: the drafts of one editor are no news for the other.
  private func openEditor(_ article: Article) throws -> TerminalProgram {
    let store = "\(setting.scratch.path)/typing-\(article.bytes).db"
    let newsroom = try Scenery.make(store)
    try newsroom.addDraft(article)
    try newsroom.close()
    let station = try setting.workstation.open(store, as: Cast.writer)
    try Workstation.openDraft(article.title, in: station)
    return station
  }
}
