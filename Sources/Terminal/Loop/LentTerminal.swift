import CNcurses
import Glibc

/// What came of a program that had the terminal.
public enum ProgramEnding: Hashable, Sendable {
  case ended(status: Int32)
  case notStarted(errno: Int32)
}

/// A program of the person's own, started by its words and without a shell.
enum ForeignProgram {
  /// How long it is waited for at once, in milliseconds.
  private static let patience: Int32 = 500

  /// Waits until it ends; `tending` is called on the way, for what must not wait so long.
  static func run(_ words: [String], at terminal: Int32, tending: () -> Void) -> ProgramEnding {
    var pid: pid_t = 0
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    let error = cn_start_program(&pid, arguments, terminal)
    defer { if terminal >= 0 { cn_take_foreground(terminal) } }
    guard error == 0 else { return .notStarted(errno: error) }
    while true {
      var status: Int32 = 0
      switch cn_await_program(pid, patience, &status) {
      case 0: tending()
      case 1: return .ended(status: status)
      default: return .notStarted(errno: errno)
      }
    }
  }
}

extension Terminal {
  /// Lets a program have the terminal until it ends, and takes it back.
  public func lend(to words: [String], tending: () -> Void) -> ProgramEnding {
    pause()
    defer { resume() }
    return ForeignProgram.run(words, at: lentDescriptor, tending: tending)
  }

  public var lentDescriptor: Int32 { -1 }
}
