import Terminal
import Testing

struct KeymapVocabularyTests {
  private let vocabulary = OfficeCommands.vocabulary

  @Test(
    arguments: [
      ("global", ["global"]), ("list.desk", ["list.desk", "list", "global"]),
      ("editor", ["editor", "text", "global"]), ("nowhere", []),
    ] as [(ContextName, [ContextName])])
  func `a context stands inside wider ones`(context: ContextName, chain: [ContextName]) {
    #expect(vocabulary.chain(of: context) == chain)
  }

  @Test(
    arguments: [
      ([], []), (["list.desk"], ["list.desk", "list", "global"]),
      (["prompt", "list.desk"], ["prompt", "text", "list.desk", "list", "global"]),
      (["calendar", "form"], ["calendar", "form", "global"]),
      (["menu", "menu"], ["menu", "global"]), (["global", "menu"], ["menu", "global"]),
      (["nowhere", "help"], ["help", "global"]),
    ] as [([ContextName], [ContextName])])
  func `a stack of contexts is searched from its top to what all share`(
    stack: [ContextName], chain: [ContextName]
  ) {
    #expect(vocabulary.chain(ofStack: stack) == chain)
  }

  @Test(
    arguments: [
      ("text", true), ("editor", true), ("prompt", true), ("note", true), ("form", false),
      ("list.desk", false), ("global", false), ("nowhere", false),
    ] as [(ContextName, Bool)])
  func `text is typed where the context or a wider one says so`(
    context: ContextName, types: Bool
  ) {
    #expect(vocabulary.typesText(context) == types)
    #expect(SmallKeymap.defaults.active(in: ["editor"]).typesText)
    #expect(!SmallKeymap.defaults.active(in: ["list.desk", "editor"]).typesText)
  }

  @Test(
    arguments: [
      ("filter-list", "list", true), ("filter-list", "list.queue", true),
      ("filter-list", "global", false), ("filter-list", "item", false),
      ("quit", "editor", true), ("new-item", "list.desk", true), ("new-item", "list", false),
      ("undo", "editor", true), ("no-such", "global", false), ("quit", "nowhere", false),
    ] as [(CommandName, ContextName, Bool)])
  func `a command may have a key where it belongs and in narrower contexts`(
    command: CommandName, context: ContextName, isAllowed: Bool
  ) {
    #expect(vocabulary.allows(command, in: context) == isAllowed)
  }

  @Test func `names compare by their letters and read as themselves`() {
    #expect(CommandName("approve-item") < "quit" && ContextName("editor") < "list")
    #expect("\(CommandName("quit")) in \(ContextName("list.desk"))" == "quit in list.desk")
  }
}
