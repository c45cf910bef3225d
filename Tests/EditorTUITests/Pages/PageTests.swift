import Testing

@testable import EditorTUI

struct PageTests {
  private let text = """
    # Trang

    <!-- màn hình: lan 80x24: F2 -->
    ```text
    cũ
    ```
    Lời văn.
    ```sh
    <!-- màn hình: đây là ví dụ -->
    ```
    <!-- một lời ghi khác -->
    <!-- màn hình: minh 100x30 tiếp: -->
    ```
    ```
    Hết.

    """

  @Test func `the screens of a page are found in order, with their lines`() {
    let page = Page(text)

    #expect(page.faults.isEmpty)
    #expect(page.blocks.map(\.directive.login) == ["lan", "minh"])
    #expect(page.blocks.map(\.directive.line) == [3, 12])
  }

  @Test func `a page is rewritten inside its screens only`() {
    let filled = Page(text).filled(with: [["một", "hai"], ["ba"]])

    #expect(
      filled
        == text.replacing("cũ\n", with: "một\nhai\n")
        .replacing("```\n```\n", with: "```\nba\n```\n"))
  }

  @Test func `filling twice gives the same page`() {
    let screens = [["một", "", "hai"], []]
    let once = Page(text).filled(with: screens)

    #expect(Page(once).filled(with: screens) == once)
    #expect(Page(once).faults.isEmpty)
  }

  @Test func `a page without screens stays as it is`() {
    #expect(Page("# Trang\n\nLời văn.").filled(with: []) == "# Trang\n\nLời văn.")
    #expect(Page("").filled(with: []) == "")
  }

  static let faults: [(String, PageFault)] = [
    ("a\n<!-- màn hình: lan 80x24: -->\n\n```\n```\n", PageFault(line: 2, problem: .noBlock)),
    ("<!-- màn hình: lan 80x24: -->", PageFault(line: 1, problem: .noBlock)),
    ("<!-- màn hình: lan 80x24: -->\n```\ncũ\n", PageFault(line: 2, problem: .openBlock)),
    ("<!-- màn hình: lan: -->\n```\n```\n", PageFault(line: 1, problem: .unreadable)),
    (
      "a\n<!-- màn hình: lan 80x24 tiếp: -->\n```\n```\n",
      PageFault(line: 2, problem: .nothingToContinue)
    ),
  ]

  @Test(arguments: faults.indices) func `what is wrong is told with its line`(_ index: Int) {
    let page = Page(Self.faults[index].0)

    #expect(page.faults == [Self.faults[index].1])
    #expect(page.blocks.isEmpty)
  }

  @Test func `every fault of a page is told`() {
    let page = Page(
      """
      <!-- màn hình: lan: -->
      ```
      ```
      <!-- màn hình: lan 80x24: F99 -->
      ```
      ```
      """)

    #expect(page.faults.map(\.line) == [1, 4])
  }
}
