import CNcurses
import Testing

@testable import Terminal

struct AttributeTests {
  @Test(
    arguments: [
      (.bold, CN_BOLD), (.dim, CN_DIM), (.underline, CN_UNDERLINE), (.reverse, CN_REVERSE),
      (.italic, CN_ITALIC),
    ] as [(Style.Attributes, Int)])
  func `an attribute has one number on both sides of the door`(
    attribute: Style.Attributes, number: Int
  ) {
    #expect(attribute.rawValue == number)
  }

  @Test func `there is room for the style of every role`() {
    #expect(Role.allCases.allSatisfy { Int($0.rawValue) < CN_STYLES })
  }
}
