import EditorCLI
import Terminal

extension Startup {
  /// Works at this process's terminal; why that cannot begin is told in words.
  static func open(_ options: StartOptions, environment: [String: String]) throws {
    do {
      try run(options, environment: environment)
    } catch let error as TerminalError {
      throw WorkstationFault(error)
    } catch let fault as StartupFault {
      throw WorkstationFault(fault)
    }
  }
}

extension WorkstationFault {
  init(_ error: TerminalError) {
    switch error {
    case .noTerminal:
      self.init(
        .wrongUsage, code: "no-terminal",
        vietnamese: """
          Bàn làm việc cần một màn hình dòng lệnh (terminal), ở đây không có. Hãy mở từ terminal, hoặc \
          dùng các lệnh không cần màn hình: toasoan --help.
          """,
        english: """
          The workstation needs a terminal, and there is none here. Start it in one, or use the \
          commands that need none: toasoan --help.
          """)
    case .noUTF8Locale:
      self.init(
        .unusable, code: "no-utf8-locale",
        vietnamese: """
          Máy không có bộ ký tự UTF-8 nào (cần C.UTF-8 hoặc en_US.UTF-8). Hãy đề nghị quản trị kỹ thuật \
          cài đặt (gói locales).
          """,
        english: """
          The machine has no UTF-8 locale (C.UTF-8 or en_US.UTF-8 is needed). Ask the technical \
          operator to install one (package locales).
          """)
    case .dumb(let type):
      self.init(
        .wrongUsage, code: "dumb-terminal",
        vietnamese:
          "Màn hình kiểu “\(type)” không đặt được con trỏ nên không mở được bàn làm việc.",
        english: "A terminal of the type '\(type)' cannot place its cursor, which the screen needs."
      )
    case .unknownTypes(let types):
      let list = types.joined(separator: ", ")
      self.init(
        .unusable, code: "unknown-terminal",
        vietnamese: """
          Máy không có mô tả của kiểu màn hình nào trong số \(list). Hãy cài gói ncurses-base, hoặc đặt \
          biến TERM khác.
          """,
        english: """
          The machine has no description of any of the terminal types \(list). Install the package \
          ncurses-base, or set another TERM.
          """)
    case .alreadyOpen:
      self.init(
        .unusable, code: "terminal-in-use",
        vietnamese: "Chương trình đã mở màn hình này rồi.",
        english: "The program has this terminal open already.")
    case .failed(let call, let errno):
      self.init(
        .unusable, code: "terminal-failed",
        vietnamese: "Màn hình không nhận lệnh \(call) (lỗi hệ thống \(errno)).",
        english: "The terminal refused \(call) (system error \(errno)).")
    }
  }

  init(_ fault: StartupFault) {
    switch fault {
    case .nobody:
      self.init(
        .notFound, code: "nobody",
        vietnamese: """
          Kho chưa có ai làm việc được. Hãy thêm người bằng toasoan account add và giao vai trò bằng \
          toasoan account role add.
          """,
        english: """
          The store has nobody who could work in it. Add people with toasoan account add and give \
          them roles with toasoan account role add.
          """)
    case .noPortal:
      self.init(
        .refused, code: "no-portal",
        vietnamese: """
          Bạn chưa có vai trò nào còn hiệu lực ở một cổng. Hãy đề nghị quản trị giao vai trò.
          """,
        english: """
          You hold no role in force on any portal. Ask an administrator to give you one.
          """)
    }
  }
}
