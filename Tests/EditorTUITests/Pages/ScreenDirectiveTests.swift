import EditorCLI
import Terminal
import Testing

@testable import EditorTUI

struct ScreenDirectiveTests {
  @Test func `a comment says who sits there, at which size, and which keys are pressed`() throws {
    let directive = try ScreenDirective("<!-- màn hình: lan 80x24: F2 Down*2 Enter -->", line: 7)

    #expect(directive.line == 7)
    #expect(directive.login == "lan")
    #expect(directive.size == Size(rows: 24, columns: 80))
    #expect(directive.rows == nil)
    #expect(!directive.isContinued)
    #expect(!directive.isFirstTime)
    #expect(directive.steps.map(\.written) == ["F2", "Down*2", "Enter"])
    #expect(
      directive.steps.map(\.keys) == [
        [Key(.function(2))], [Key(.down), Key(.down)], [Key(.enter)],
      ])
  }

  @Test func `what stands in quotation marks is typed letter by letter`() throws {
    let directive = try ScreenDirective(
      "<!-- màn hình: lan 80x24: / \"vải sớm\" Enter -->", line: 1)

    #expect(directive.steps.map(\.written) == ["/", "\"vải sớm\"", "Enter"])
    #expect(directive.steps[1].keys == "vải sớm".map { Key(.character($0)) })
  }

  @Test func `the desk needs no keys, and nobody is whoever has yet to sign in`() throws {
    let directive = try ScreenDirective("<!-- màn hình: ? 100x30: -->", line: 1)

    #expect(directive.login == nil)
    #expect(directive.steps.isEmpty)
  }

  @Test func `rows are cut out, a screen goes on with the one before, or is the first ever`() throws
  {
    let directive = try ScreenDirective(
      "<!-- màn hình: minh 80x24 dòng 3-12 tiếp lần đầu: : * -->", line: 1)

    #expect(directive.rows == 3...12)
    #expect(directive.isContinued)
    #expect(directive.isFirstTime)
    #expect(directive.steps.map(\.keys) == [[Key(.character(":"))], [Key(.character("*"))]])
  }

  @Test func `what must be seen stands before the colon, and may hold one`() throws {
    let directive = try ScreenDirective(
      "<!-- màn hình: minh 80x24 thấy \"Kiểm tra: ✓\" dòng 1-3 thấy \"vải\": F2 -->", line: 1)

    #expect(directive.expected == ["Kiểm tra: ✓", "vải"])
    #expect(directive.rows == 1...3)
    #expect(directive.steps.map(\.written) == ["F2"])
    let last = try ScreenDirective("<!-- màn hình: minh 80x24 thấy \"vải\": -->", line: 1)
    #expect(last.expected == ["vải"])
  }

  static let faults: [(String, PageFault.Problem)] = [
    ("lan 80x24 F2", .unreadable), ("lan: F2", .unreadable), (": F2", .unreadable),
    ("lan 80: F2", .badSize("80")), ("lan 20x24: F2", .badSize("20x24")),
    ("lan 80x9: F2", .badSize("80x9")), ("lan 80x24 dòng 3: F2", .badRows("3")),
    ("lan 80x24 dòng 3-25: F2", .badRows("3-25")), ("lan 80x24 dòng: F2", .badRows("")),
    ("lan 80x24 dòng 0-2: F2", .badRows("0-2")), ("lan 80x24 cột 3: F2", .unknownWord("cột")),
    ("lan 80x24 lần: F2", .unknownWord("lần")),
    ("lan 80x24 thấy F2: F2", .unknownWord("thấy")),
    ("lan 80x24 \"vải\": F2", .unknownWord("\"vải\"")), ("lan 80x24 thấy \"vải: F2", .openText),
    ("lan 80x24: F2 Entr", .badKey(.unknown("Entr", nearest: "enter"))),
    ("lan 80x24: \"vải", .openText), ("lan 80x24: Down*0", .badCount("0")),
    ("lan 80x24: Down*x", .badCount("x")), ("lan 80x24: Down*201", .badCount("201")),
  ]

  @Test(arguments: faults.indices)
  func `a comment that is wrong is told with its line`(_ index: Int) {
    let (text, problem) = Self.faults[index]

    #expect(throws: PageFault(line: 12, problem: problem)) {
      try ScreenDirective("<!-- màn hình: \(text) -->", line: 12)
    }
  }

  @Test func `a comment must end in its line`() {
    #expect(throws: PageFault(line: 3, problem: .unreadable)) {
      try ScreenDirective("<!-- màn hình: lan 80x24: F2", line: 3)
    }
  }
}

struct PageFaultWordsTests {
  private static let everyProblem: [PageFault.Problem] =
    ScreenDirectiveTests.faults.map(\.1) + [
      .noBlock, .openBlock, .unseen("vải"), .nothingToContinue, .unknownPerson("ai"),
      .unchanged("F2"),
      .ended("F2"),
    ]

  @Test(arguments: everyProblem.indices, Language.allCases)
  func `every fault has a whole sentence in both languages`(_ index: Int, _ language: Language) {
    let sentence = PageFaultWords(language: language).sentence(for: Self.everyProblem[index])

    #expect([".", "?"].contains { sentence.hasSuffix($0) })
    #expect(sentence.count > 15)
    #expect(!sentence.contains("Optional"))
  }
}
