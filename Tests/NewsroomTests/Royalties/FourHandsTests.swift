@testable import Newsroom
import Royalties
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// The four hands of a sheet are four people, whatever roles they hold or lend each other.
@Suite struct FourHandsTests {
  let office: RoyaltyDesk
  let sheet: String

  init() throws {
    office = try RoyaltyDesk()
    _ = try office.graded("một")
    sheet = try office.makeSheet().number
  }

  private var newsroom: Newsroom { office.newsroom }
  private var desk: TestNewsroom { office.desk }
  private static let roles: [Role] = [.secretary, .accountant, .deputy, .head]

  private func give(_ roles: [Role] = roles, to person: Cast) throws {
    let tuan = try desk.acting(.tuan)
    for role in roles where role != person.part.role {
      _ = try newsroom.addRole(role, to: person.login, on: "bacgiang", by: tuan)
    }
  }

  private func lend(_ role: Role, from: Cast, to person: Cast) throws {
    _ = try newsroom.delegate(
      role, on: "bacgiang", to: person.login, since: desk.clock.now,
      until: desk.clock.now.adding(milliseconds: 86_400_000), by: try desk.acting(from))
  }

  private func attempt(_ step: TransitionName, _ person: Cast) -> [String] {
    refusals { try office.act(step, on: sheet, by: person) }
  }

  @Test func `one person with all roles takes one step`() throws {
    try give(to: .hoa)
    #expect(attempt("check", .hoa) == ["other-hands"])
    try give(to: .thanh)
    #expect(attempt("check", .thanh) == [])
    #expect(attempt("sign", .thanh) == ["other-hands"])
    #expect(attempt("sign", .hoa) == ["other-hands"])
    try give(to: .hung)
    #expect(attempt("sign", .hung) == [])
    for person in [Cast.hoa, .thanh, .hung] { #expect(attempt("pay", person) == ["other-hands"]) }
    #expect(attempt("pay", .dung) == [])
    let steps = try office.view(sheet).steps
    #expect(Set(steps.map(\.person)).count == 4)
  }

  @Test func `a delegation there and back makes no second hand`() throws {
    // Lan checks for Dũng: both have answered for the check.
    try lend(.accountant, from: .dung, to: .thanh)
    #expect(attempt("check", .thanh) == [])
    #expect(attempt("sign", .thanh).contains("role"))
    #expect(attempt("sign", .son) == [])
    #expect(attempt("pay", .dung) == ["other-hands"])
    // Dũng lends it to somebody else, who would pay for him.
    try lend(.accountant, from: .dung, to: .hung)
    #expect(attempt("pay", .hung) == ["other-hands"])
    try give([.accountant], to: .khanh)
    #expect(attempt("pay", .khanh) == [])
  }

  @Test func `the head who lends the role to whoever made the sheet does not sign by them`() throws
  {
    #expect(attempt("check", .lan) == [])
    try lend(.head, from: .son, to: .hoa)
    #expect(attempt("sign", .hoa) == ["other-hands"])
    try lend(.head, from: .son, to: .thanh)
    #expect(attempt("sign", .thanh) == [])
    // Sơn has signed by Thành.
    try give([.accountant], to: .son)
    #expect(attempt("pay", .son) == ["other-hands"])
  }

  @Test func `another name is no other hand`() throws {
    try give(to: .hoa)
    let tuan = try desk.acting(.tuan)
    _ = try newsroom.endRole(.secretary, of: "hoa", on: "bacgiang", by: tuan)
    try office.change("UPDATE person SET login = 'hoamoi', name = 'Khác' WHERE login = 'hoa'")
    let renamed = try newsroom.acting(as: "hoamoi", from: "tty1 vanphong")
    for step in ["check", "return"] as [TransitionName] {
      let act = SheetAct(step, on: sheet, comment: "x")
      let found = refusals { _ = try newsroom.act(act, by: renamed) }
      #expect(found == (step == "check" ? ["other-hands"] : []))
    }
  }

  @Test func `a return does not set the hands free`() throws {
    try give(to: .thanh)
    #expect(attempt("check", .thanh) == [])
    #expect(attempt("return", .son) == [])
    // Whoever checked it once does not prepare it now, and whoever prepared it does not check it.
    #expect(attempt("resubmit", .thanh) == ["other-hands"])
    #expect(attempt("resubmit", .hoa) == [])
    #expect(attempt("check", .hoa).contains("role"))
    try give(to: .hoa)
    #expect(attempt("check", .hoa) == ["other-hands"])
    #expect(attempt("check", .thanh) == [])
    #expect(attempt("sign", .thanh) == ["other-hands"])
    #expect(attempt("sign", .son) == [])
    #expect(attempt("pay", .dung) == [])
    #expect(try office.findings().isEmpty)
  }

  @Test func `whoever is paid by the sheet neither checks nor signs nor pays it`() throws {
    try give(to: .minh)
    #expect(attempt("check", .minh) == ["is-payee"])
    #expect(attempt("check", .lan) == [])
    #expect(attempt("sign", .minh) == ["is-payee"])
    #expect(attempt("sign", .son) == [])
    #expect(attempt("pay", .minh) == ["is-payee"])
  }

  /// Every order of who tries which step: whatever succeeds, four people have done it.
  @Test func `in no order of tries do fewer than four people bring a sheet to its end`() throws {
    let people: [Cast] = [.hoa, .thanh, .hung, .khanh]
    for person in people { try give(to: person) }
    for (place, person) in people.dropFirst().enumerated() {
      let step: TransitionName = ["check", "sign", "pay"][place]
      for other in people.prefix(place + 1) { #expect(attempt(step, other) == ["other-hands"]) }
      #expect(attempt(step, person) == [])
    }
    #expect(try office.view(sheet).sheet.state == "paid")
  }
}
