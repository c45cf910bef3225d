import Foundation

@testable import EditorTUI

/// The pages of documentation in the repository.
enum Documentation {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func file(_ name: String) -> PageFile { PageFile(name: root.appending(path: name).path) }

  /// The commands of a text, without those that stand in a line of prose.
  static func commands(in text: some StringProtocol) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let command = line.drop { $0 == " " }
      return command.hasPrefix("toasoan ") ? String(command.dropFirst("toasoan ".count)) : nil
    }
  }
}
