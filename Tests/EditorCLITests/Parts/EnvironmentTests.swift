import Testing

@testable import EditorCLI

/// What the man page says of the environment holds for the program itself.
@Suite struct EnvironmentTests {
  @Test(arguments: ["VISUAL", "TOASOAN_DICTIONARIES"])
  func `a variable of the person's own is read, and not in a session`(name: String) {
    #expect(Console.knownNames.contains(name))
    #expect(Console.confined([name: "/here"])[name] == nil)
  }
}
