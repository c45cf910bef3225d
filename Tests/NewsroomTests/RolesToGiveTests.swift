import Newsroom
import Rulebook
import TestSupport
import Testing
import Workflow

/// Content operators keep their portal's content accounts, technical operators all of them (law.md 11.3).
struct RolesToGiveTests {
  @Test func `whoever keeps accounts is offered what they may give and nothing else`() throws {
    let newsroom = try TestSupport.newsroom()
    func offered(_ person: Cast) throws -> [Role] {
      try newsroom.newsroom.rolesToGive(by: newsroom.acting(person))
    }

    #expect(try offered(.tuan) == Role.grantable)
    #expect(try offered(.khanh) == [.contributor, .editor, .member])
    #expect(try offered(.minh).isEmpty)
  }

  @Test func `a role that is not theirs to give is refused by naming who may give it`() throws {
    let newsroom = try TestSupport.newsroom()
    let needed = Refusal.needsRole([.technicalOperator], portal: "bacgiang")
    let denial = #expect(throws: NewsroomError.self) {
      try newsroom.newsroom.addRole(
        .head, to: Cast.minh.login, on: "bacgiang", by: newsroom.acting(.khanh))
    }

    #expect(denial == .refused(Denial(action: "role.add", refusals: [needed])))
  }
}
