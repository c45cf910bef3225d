/// A page of Markdown with screens in it: fenced blocks, each after a comment that says what it shows.
struct Page: Sendable {
  /// A screen of the page: what it shows, and the lines between the fences.
  struct Block: Hashable, Sendable {
    let directive: ScreenDirective
    let lines: Range<Int>
  }

  private let lines: [String]
  private(set) var blocks: [Block] = []
  private(set) var faults: [PageFault] = []

  private static let fence = "```"

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var index = 0
    while index < lines.count {
      if lines[index].hasPrefix(ScreenDirective.opening) {
        index = takeBlock(at: index)
      } else if lines[index].hasPrefix(Self.fence) {
        // What stands in a block of another kind is an example, whatever it looks like.
        index = (end(ofBlockAt: index) ?? lines.count) + 1
      } else {
        index += 1
      }
    }
  }

  /// The page with what its screens show now; `screens` are in the order of its blocks. Nothing else is touched.
  func filled(with screens: [[String]]) -> String {
    precondition(screens.count == blocks.count, "A page is filled with a screen for each block.")
    var result: [String] = []
    var next = 0
    for (block, screen) in zip(blocks, screens) {
      result += lines[next..<block.lines.lowerBound] + screen
      next = block.lines.upperBound
    }
    return (result + lines[next...]).joined(separator: "\n")
  }

  /// Reads the comment at `index` and finds its block; the index after both.
  private mutating func takeBlock(at index: Int) -> Int {
    let opening = index + 1
    guard opening < lines.count, lines[opening].hasPrefix(Self.fence) else {
      faults.append(PageFault(line: index + 1, problem: .noBlock))
      return opening
    }
    guard let end = end(ofBlockAt: opening) else {
      faults.append(PageFault(line: opening + 1, problem: .openBlock))
      return lines.count
    }
    do throws(PageFault) {
      let directive = try ScreenDirective(lines[index], line: index + 1)
      if directive.isContinued, blocks.isEmpty {
        throw PageFault(line: index + 1, problem: .nothingToContinue)
      }
      blocks.append(Block(directive: directive, lines: opening + 1..<end))
    } catch {
      faults.append(error)
    }
    return end + 1
  }

  private func end(ofBlockAt opening: Int) -> Int? {
    lines[(opening + 1)...].firstIndex { $0.hasPrefix(Self.fence) }
  }
}
