/// The built program, and how one gets about in it by keys.
struct Workstation {
  let program: String
  let home: String

  func open(_ store: String, as login: String) throws -> TerminalProgram {
    try TerminalProgram([program, "--store", store, "--as", login], home: home)
  }

  /// Leads from the desk into the list of what is published. Answers how many items it holds, as the screen says.
  static func openPublished(_ station: TerminalProgram) throws -> String {
    _ = try station.firstScreen()
    try station.tap(Keys.tab)
    try station.tap(Keys.home)
    let heading = "Đã đăng · "
    for _ in 0..<40 {
      try station.tap(Keys.down)
      let screen = try station.redrawn()
      if let place = screen.firstRange(of: heading) {
        try station.tap(Keys.enter)
        let digits = screen[place.upperBound...].prefix { $0.isNumber || $0 == "." }
        return String(digits.replacing(".", with: ","))
      }
    }
    throw MeasuringError.notShown(heading)
  }

  /// Opens the newest draft, which has the title, and goes down into its text.
  static func openDraft(_ title: String, in station: TerminalProgram) throws {
    _ = try station.firstScreen()
    for key in [Keys.tab, Keys.home, Keys.down, Keys.enter] { try station.tap(key) }
    try station.tap(Keys.f4)
    try station.expect("Soạn › \(title)")
    for _ in 0..<4 { try station.tap(Keys.down) }
  }
}
