import ArgumentParser
import Foundation
import Testing

@testable import EditorCLI
@testable import EditorTUI

/// The pages in the repository that show screens. `RECORD=1` takes them anew.
struct DocumentationTests {
  @Test(arguments: ["docs/huong-dan.md", "README.md"])
  func `every command of a page is one that the program understands`(_ name: String) throws {
    let commands = Documentation.commands(in: try Documentation.file(name).text())
    #expect(commands.count > 3)
    for command in commands {
      #expect(throws: Never.self, "\(name): toasoan \(command)") {
        _ = try ToasoanCommand.parseAsRoot(try CommandLineSplitter.split(command))
      }
    }
  }

  @Test(arguments: ["docs/huong-dan.md", "README.md"])
  func `the screens of a page are what the program shows`(_ name: String) throws {
    let file = Documentation.file(name)
    let text = try file.text()
    let page = Page(text)
    let played = try PageScreens().screens(for: page.blocks.map(\.directive))
    let words = PageFaultWords(language: .english)
    let faults = (page.faults + played.faults).map { fault in
      "\(name):\(fault.line): \(words.sentence(for: fault.problem))"
    }
    try #require(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    #expect(!page.blocks.isEmpty)
    let filled = page.filled(with: played.screens)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try file.write(filled)
    } else {
      #expect(filled == text, "make pages takes the screens anew")
    }
  }
}
