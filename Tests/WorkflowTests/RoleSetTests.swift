import Testing
import Workflow

@Suite struct RoleSetTests {
  @Test(arguments: Role.allCases)
  func `the first role of a set is the one that is declared first`(role: Role) {
    let later = Role.allCases.drop { $0 != role }
    #expect(RoleSet(later).first == role)
    #expect(RoleSet(later).roles == Array(later))
    #expect(RoleSet(role).first == role)
  }

  @Test func `an empty set has no first role`() {
    #expect(RoleSet().first == nil)
    #expect(RoleSet().roles.isEmpty)
  }
}
