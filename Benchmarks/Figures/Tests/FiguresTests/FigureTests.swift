import Figures
import Testing

struct FigureTests {
  @Test(arguments: [
    (0.5234, "0.523"), (0.0, "0"), (15.0, "15"), (14.23, "14.2"), (1.256, "1.26"), (9.999, "10.00"),
    (731.4, "731"), (5_731.2, "5,731"), (1_234_567.0, "1,234,567"), (-0.25, "-0.250"),
  ])
  func `a number has the digits that mean something`(value: Double, text: String) {
    #expect(Figure.number(value) == text)
  }

  @Test func `a bound is met by itself`() {
    #expect(Goal.atMost(15).isMet(by: Figure(15, .milliseconds)))
    #expect(!Goal.atMost(15).isMet(by: Figure(15.1, .milliseconds)))
    #expect(Goal.atLeast(60).isMet(by: Figure(60, .percent)))
    #expect(!Goal.atLeast(60).isMet(by: Figure(59.9, .percent)))
  }

  @Test func `what was not measured meets no goal`() {
    #expect(!Goal.atMost(15).isMet(by: Figure(.nan, .milliseconds)))
    #expect(!Goal.atLeast(15).isMet(by: Figure(.nan, .milliseconds)))
  }
}
