import Figures
import Testing

struct TableTests {
  @Test func `each line has what, figure, goal and ratio, and says what is missed`() {
    var table = Table()
    table.add([
      Line(
        "a letter", Figure(0.62, .milliseconds), goal: .atMost(0.5),
        ratio: Line.ratio(0.62, to: 0.2, "bare C", .milliseconds)),
      Line("a page", Figure(0.4, .milliseconds), goal: .atMost(0.7)),
      Line("longest", Figure(12, .milliseconds)),
      Line("relevance", Figure(.nan, .milliseconds), goal: .atMost(100)),
    ])

    #expect(
      table.text == """
        what      | figure       | goal            | ratio
        a letter  | 0.620 ms     | ≤ 0.5 ms MISSED | 3.10 x bare C (0.200 ms)
        a page    | 0.400 ms     | ≤ 0.7 ms met    | -
        longest   | 12 ms        | -               | -
        relevance | not measured | ≤ 100 ms MISSED | -

        """)
    #expect(table.missed.map(\.what) == ["a letter", "relevance"])
  }
}
