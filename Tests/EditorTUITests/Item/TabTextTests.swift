import EditorCLI
import Terminal
import Testing
import Workflow

@testable import EditorTUI

struct TabTextTests {
  private func laid(_ lines: [TabText.Line], width: Int, height: Int) -> TabText {
    var text = TabText()
    text.lines = lines
    text.lay(width: width, height: height)
    return text
  }

  @Test func `rows after the first are moved in`() {
    let text = laid([.init(text: "Nhãn  một hai ba bốn năm", indent: 6)], width: 16, height: 5)
    #expect(text.rows.map(\.text) == ["Nhãn  một hai ba", "      bốn năm"])
  }

  @Test func `an indent that leaves no room is given up`() {
    let text = laid([.init(text: "một hai ba bốn", indent: 9)], width: 8, height: 5)
    #expect(text.rows.map(\.text) == ["một hai", "ba bốn"])
  }

  @Test func `scrolling stops at both ends`() {
    let lines = (1...10).map { TabText.Line(text: "\($0)") }
    var text = laid(lines, width: 10, height: 4)
    text.scroll(by: -3)
    #expect(text.top == 0)
    text.page(by: 1)
    #expect(text.top == 3)
    text.goToEnd()
    #expect(text.top == 6)
    text.page(by: 5)
    #expect(text.top == 6)
    text.goToStart()
    #expect(text.top == 0)
  }

  @Test func `a larger window shows more and never a gap at the end`() {
    let lines = (1...10).map { TabText.Line(text: "\($0)") }
    var text = laid(lines, width: 10, height: 4)
    text.goToEnd()
    text.lay(width: 10, height: 8)
    #expect(text.top == 2)
    text.lay(width: 10, height: 40)
    #expect(text.top == 0)
  }

  @Test func `wrapped rows carry no blanks at their ends`() {
    #expect(wrappedRows(of: "một hai", width: 3) == ["một", "hai"])
    #expect(wrappedRows(of: "", width: 3) == [""])
    #expect(wrappedRows(of: "   ", width: 3) == [""])
  }

  @Test(arguments: ItemTab.allCases)
  func `a tab is found by its command and beside its neighbours`(tab: ItemTab) {
    #expect(ItemTab(CommandName("show-tab-\(tab.rawValue)")) == tab)
    #expect(tab.beside(1).beside(-1) == tab)
    for language in Language.allCases {
      #expect(!ItemPhrase.tab(tab).text(in: language).isEmpty)
    }
  }

  @Test func `a digit beyond the tabs is none`() {
    #expect(ItemTab("show-tab-8") == nil)
  }

  @Test(arguments: Need.allCases)
  func `what a transition needs is said in both languages`(need: Need) {
    let words = Language.allCases.map { ItemPhrase.need(need).text(in: $0) }
    #expect(Set(words).count == 2)
  }

  @Test(arguments: MetadataLine.allCases)
  func `every line of the metadata has a name in both languages`(line: MetadataLine) {
    let words = Language.allCases.map { ItemPhrase.field(line).text(in: $0) }
    #expect(words.allSatisfy { !$0.isEmpty })
    #expect(Set(words).count == 2)
  }
}
