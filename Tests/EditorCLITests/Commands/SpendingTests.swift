import Foundation
import Newsroom
import Storage
import Testing

@testable import EditorCLI

/// What royalties cost, by commands: who may ask, and what is answered where nothing was spent.
@Suite struct SpendingTests {
  private let world: World

  init() throws {
    world = try World()
    try world.found()
  }

  private func run(as login: String, _ line: String) -> Told {
    world.run("royalty spending \(line)".split(separator: " ").map(String.init) + ["--as", login])
  }

  @Test func `a year without works has twelve months of nothing, and says so to people`() {
    let told = run(as: "thu", "--by month --year 2026 --json")

    #expect(told.status == .done)
    #expect(told.output.contains(#""total":0"#))
    #expect(told.output.components(separatedBy: #""key""#).count == 13)
    #expect(!run(as: "thu", "--by month --year 2026").output.contains("█"))
  }

  @Test(arguments: SpendingHead.allCases)
  func `each head is answered for the portals that the person may see`(head: SpendingHead) {
    let told = run(as: "thu", "--by \(head.rawValue) --year 2026 --json")

    #expect(told.status == .done)
    #expect(told.output.contains(#""by":"\#(head.rawValue)""#))
    #expect(told.output.contains(#""tinh""#))
  }

  @Test func `a portal that is not there is not found, and a head that is none is told`() {
    #expect(run(as: "thu", "--by genre --year 2026 --portal khong-co").status == .notFound)
    #expect(run(as: "thu", "--by weather --year 2026").status == .wrongUsage)
    #expect(run(as: "thu", "--by genre --year 26").status == .wrongUsage)
  }

  @Test func `whoever sees no royalties is refused`() {
    #expect(run(as: "kien", "--by genre --year 2026").status == .refused)
  }
}
