import ArgumentParser
import EditorCLI

/// A command or option of the executable itself, with its help line.
enum ProgramTopic: CaseIterable {
  case tui, portal, theme, ascii, mono, linear
  case keymap, keymapCheck, keymapPrint, keymapFile

  func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }

  private var vietnamese: String {
    switch self {
    case .tui: "Mở bàn làm việc toàn màn hình; không ghi lệnh nào cũng vậy."
    case .portal: "Mã cổng mở đầu tiên."
    case .theme: "Màu sắc."
    case .ascii: "Chỉ dùng ký tự ASCII cho khung và dấu."
    case .mono: "Không dùng màu."
    case .linear: "Đọc và gõ từng dòng, cho trình đọc màn hình và màn hình chữ nổi."
    case .keymap: "Bàn phím và lỗi của tệp bàn phím."
    case .keymapCheck: "Kiểm tra tệp bàn phím, báo mọi lỗi kèm số dòng."
    case .keymapPrint: "In bàn phím đang dùng và mỗi phím lấy từ đâu."
    case .keymapFile: "Tệp bàn phím; không ghi thì lấy tệp của bạn."
    }
  }

  private var english: String {
    switch self {
    case .tui: "Open the full-screen workstation, the same as no command."
    case .portal: "The code of the portal to begin with."
    case .theme: "The colours."
    case .ascii: "ASCII only for frames and marks."
    case .mono: "No colour."
    case .linear: "Line by line, for screen readers and braille displays."
    case .keymap: "Keys and the faults of a key map."
    case .keymapCheck: "Check a key map file and tell every fault with its line."
    case .keymapPrint: "Print the keys in use and where each comes from."
    case .keymapFile: "The key map file; your own when none is named."
    }
  }
}

extension ArgumentHelp {
  static func program(_ topic: ProgramTopic) -> ArgumentHelp {
    ArgumentHelp(topic.text(in: EditorCLI.helpLanguage))
  }
}

extension CommandConfiguration {
  static func program(
    _ topic: ProgramTopic, _ name: String, _ subcommands: [any ParsableCommand.Type] = []
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, abstract: topic.text(in: EditorCLI.helpLanguage),
      subcommands: subcommands)
  }
}
