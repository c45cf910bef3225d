import EditorCLI
import FoundationEssentials
import Newsroom
import Testing

/// What commands were refused for, in both languages.
final class Reasons {
  let world: World
  /// The sentences by code.
  private(set) var told: [String: (vietnamese: String, english: String)] = [:]

  init() throws {
    world = try World()
    try world.found()
  }

  var codes: Set<String> { Set(told.keys) }

  private struct Answer: Decodable {
    struct Blocker: Decodable {
      let code: String
      let message: String
    }

    let refused: Bool
    let blockers: [Blocker]
  }

  /// Gives a line that is refused, once in each language, and answers the codes.
  @discardableResult
  func refuse(_ line: String, _ more: String..., as login: String) throws -> [String] {
    let words = line.split(separator: " ").map(String.init) + more + ["--as", login, "--json"]
    let first = try blockers(words + ["--lang", "vi"])
    let second = try blockers(words + ["--lang", "en"])
    #expect(first.map(\.code) == second.map(\.code))
    for (vietnamese, english) in zip(first, second) {
      note(vietnamese.code, vietnamese.message, english.message)
    }
    return first.map(\.code)
  }

  private func blockers(_ words: [String]) throws -> [Answer.Blocker] {
    let answer = world.run(words)
    try #require(answer.status == .refused, "\(words): \(answer)")
    let json = try JSONDecoder().decode(Answer.self, from: Data(answer.output.utf8))
    #expect(json.refused)
    return json.blockers
  }

  /// Remembers what a use case refused that no command line asks for.
  func note(_ error: NewsroomError) throws {
    guard case .refused(let denial) = error else {
      Issue.record("no refusal: \(error)")
      return
    }
    for refusal in denial.refusals {
      note(
        refusal.code, Language.vietnamese.wording.sentence(for: refusal, Names()),
        Language.english.wording.sentence(for: refusal, Names()))
    }
  }

  private func note(_ code: String, _ vietnamese: String, _ english: String) {
    #expect(!vietnamese.isEmpty && !english.isEmpty && vietnamese != english, "\(code)")
    told[code] = (vietnamese, english)
  }

  /// Gives a line that is carried out.
  @discardableResult
  func run(_ line: String, _ more: String..., as login: String) throws -> Told {
    let words = line.split(separator: " ").map(String.init) + more + ["--as", login]
    let told = world.run(words)
    try #require(told.status == .done, "\(words): \(told)")
    return told
  }

  /// An item of minh's that waits for approval.
  func inReview() throws -> String {
    let item = try world.draft()
    try run("item act \(item) submit", as: "minh")
    try run("item act \(item) claim", as: "hoa")
    try run("item act \(item) forward", as: "hoa")
    return item
  }

  func approved() throws -> String {
    let item = try inReview()
    try approve(item)
    return item
  }

  func approve(_ item: String, as login: String = "lan") throws {
    try run("item act \(item) approve --check \(World.checks.joined(separator: " "))", as: login)
  }

  /// The store itself, for what the screen alone does.
  func newsroom<T>(_ body: (Newsroom) throws -> T) throws -> T {
    let time = world.time
    let newsroom = try Newsroom.open(
      Opening(
        StorePlace("\(world.folder)/store.db"), holder: "test", clock: { time.now },
        random: { UInt64.random(in: 0...UInt64.max) }))
    let result = try body(newsroom)
    try newsroom.close()
    return result
  }
}
