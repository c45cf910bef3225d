import Glibc
import Terminal

/// A small program with a list and a line to type in, which the tests run in a pseudo-terminal.
///
/// After every batch of events it has answered it sends one NUL, which curses never does, so that a
/// test knows where the bytes of a frame end.
@main
struct TerminalProbe {
  static func main() {
    do {
      let terminal = try NcursesTerminal(options: options(), environment: environment())
      var probe = Probe(terminal: terminal)
      exit(probe.run())
    } catch {
      print("probe: \(error)")
      exit(3)
    }
  }

  private static func environment() -> [String: String] {
    getenv("TERM").map { ["TERM": String(cString: $0)] } ?? [:]
  }

  private static func options() -> NcursesTerminal.Options {
    var options = NcursesTerminal.Options()
    let wanted = CommandLine.arguments.dropFirst()
    options.reportsMouse = wanted.contains("mouse")
    options.reportsFocus = wanted.contains("focus")
    options.theme = Theme.allCases.first { wanted.contains($0.rawValue) } ?? .dark
    return options
  }
}

/// The probe's state and what keys do to it.
struct Probe {
  let terminal: NcursesTerminal
  private var selected = 0
  private var typed = ""
  private var note = ""
  private var random: UInt64 = 0

  init(terminal: NcursesTerminal) { self.terminal = terminal }

  /// Runs until Ctrl-Q (0) or until the terminal is gone (7).
  mutating func run() -> Int32 {
    while true {
      terminal.show(random == 0 ? listFrame() : randomFrame())
      acknowledge()
      for event in terminal.next(timeoutAt: nil) {
        if let status = answer(event) {
          terminal.close()
          return status
        }
      }
    }
  }

  private func acknowledge() {
    var mark: UInt8 = 0
    _ = write(STDOUT_FILENO, &mark, 1)
  }

  private mutating func answer(_ event: TerminalEvent) -> Int32? {
    switch event {
    case .input(.key(let key)): return press(key)
    case .input(.paste(let text)): note = "dán \(text)"
    case .input(.mouse(let mouse)): note = "chuột \(mouse.row),\(mouse.column)"
    case .input(.focus(let isOn)): note = isOn ? "vào" : "ra"
    case .input(.pasteIncomplete), .input(.report), .input(.invalid): note = "khác"
    case .resize(let size): note = "\(size.columns)x\(size.rows)"
    case .suspendRequested: terminal.suspend()
    case .resumed: note = "tiếp tục"
    case .woken: note = "việc xong"
    case .hangUp: return 7
    case .timer: note = "hết giờ"
    }
    return nil
  }

  private mutating func press(_ key: Key) -> Int32? {
    if key.modifiers == .control, case .character(let letter) = key.code {
      return command(letter)
    }
    switch key.code {
    case .down: selected += 1
    case .up: selected -= 1
    case .character(let character): typed.append(character)
    case .backspace: if !typed.isEmpty { typed.removeLast() }
    case .function(let number): note = "F\(number)"
    case .enter, .escape, .tab, .delete, .insert, .left, .right, .home, .end, .pageUp, .pageDown:
      break
    }
    return nil
  }

  private mutating func command(_ letter: Character) -> Int32? {
    switch letter {
    case "q": return 0
    case "x": exit(5)
    case "z": terminal.suspend()
    case "e":
      terminal.pause()
      print("bên ngoài")
      fflush(nil)
      terminal.resume()
    case "w": wakeFromThread()
    case "o": note = openAgain()
    case "n": random += 1
    case "t": preconditionFailure("trapped on purpose")
    case "a": abort()
    case "s": raise(SIGSEGV)
    default: break
    }
    return nil
  }

  private func openAgain() -> String {
    do {
      _ = try NcursesTerminal(options: .init(), environment: [:])
      return "mở hai lần"
    } catch {
      return "\(error)"
    }
  }

  private func wakeFromThread() {
    var thread = pthread_t()
    let waker = Unmanaged.passRetained(terminal.waker)
    pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Waker>.fromOpaque(argument).takeRetainedValue().wake()
        return nil
      }, waker.toOpaque())
    pthread_detach(thread)
  }

  private func listFrame() -> Canvas {
    var canvas = Canvas(size: terminal.size)
    let area = canvas.area
    canvas.write(
      " Tòa soạn › Chờ duyệt", row: 0, width: area.columns, in: area, as: .heading)
    let (_, below) = area.splitRows(at: 1)
    let (list, foot) = below.splitRows(at: below.rows - 2)
    for row in 0..<list.rows { writeEntry(row, in: list, on: &canvas) }
    canvas.write("> \(typed)", row: 0, width: foot.columns, in: foot, as: .fieldActive)
    canvas.write(" \(note)", row: 1, width: foot.columns, in: foot, as: .hint)
    canvas.cursor = Position(row: list.row + min(max(0, selected), list.rows - 1), column: 0)
    return canvas
  }

  private func writeEntry(_ row: Int, in list: Rect, on canvas: inout Canvas) {
    let isSelected = row == selected
    let entry = "\(row) giờ  Bài  Lục Ngạn vào vụ vải sớm: chuyện ở những vườn đồi số \(row)"
    canvas.write(
      "\(isSelected ? ">" : " ") \(entry)", row: row, width: list.columns, in: list,
      as: isSelected ? .selected : .plain)
  }

  private func randomFrame() -> Canvas {
    RandomFrame.canvas(size: terminal.size, number: random)
  }
}
