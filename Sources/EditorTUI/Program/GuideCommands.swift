import ArgumentParser
import EditorCLI
import Glibc

/// `toasoan guide`: keeps the pages of documentation true.
struct GuideGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "guide", abstract: "Trang hướng dẫn · Pages of documentation.",
      shouldDisplay: false, subcommands: [GuideFillCommand.self])
  }
}

/// Takes the screens of pages anew. When anything is wrong with one of them, all is told and nothing is written.
struct GuideFillCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "fill", abstract: "Chụp lại màn hình trong các trang · Take the screens anew.")
  }

  @OptionGroup var common: CommonOptions
  @Argument(help: "Các trang Markdown · Pages of Markdown.") var files: [String]

  func run(in invocation: Invocation) throws {
    let screens = try PageScreens()
    let words = PageFaultWords(language: common.language ?? .vietnamese)
    var filled: [(file: PageFile, text: String)] = []
    for name in files {
      let file = PageFile(name: name)
      let page = Page(try file.text())
      let played = try screens.screens(for: page.blocks.map(\.directive))
      let faults = (page.faults + played.faults).sorted { $0.line < $1.line }
      for fault in faults {
        let sentence = words.sentence(for: fault.problem)
        invocation.console.messages("\(name):\(fault.line): \(sentence)\n")
      }
      if faults.isEmpty {
        filled.append((file, page.filled(with: played.screens)))
      } else {
        invocation.status = .refused
      }
    }
    guard invocation.status == .done else { return }
    for (file, text) in filled { try file.write(text) }
  }
}

/// A page as a file.
struct PageFile {
  let name: String

  private static let limit = 4_000_000

  func text() throws -> String {
    guard let file = fopen(name, "re") else { throw UsageFault.file(name, reason: errno) }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: Self.limit + 1)
    let count = fread(&bytes, 1, bytes.count, file)
    guard ferror(file) == 0 else { throw UsageFault.file(name, reason: errno) }
    guard count <= Self.limit else { throw UsageFault.tooLarge(name, limit: Self.limit) }
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  /// Writes `text` in place of the file, whole or not at all; a file that says so already is left alone.
  func write(_ text: String) throws {
    if try self.text() == text { return }
    let partial = "\(name).partial"
    guard let file = fopen(partial, "we") else { throw UsageFault.file(partial, reason: errno) }
    let bytes = Array(text.utf8)
    let count = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, count == bytes.count, rename(partial, name) == 0 else {
      let reason = errno
      unlink(partial)
      throw UsageFault.file(name, reason: reason)
    }
  }
}
