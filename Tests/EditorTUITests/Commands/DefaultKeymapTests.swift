import Terminal
import Testing

@testable import EditorTUI

struct DefaultKeymapTests {
  private let map: Keymap
  private let faults: [KeymapFault]
  private static let program = KeymapVocabulary.program
  /// What F2 offers too, so that their letters are only accelerators.
  private static let offeredByActions: Set<CommandName> = [
    "approve-item", "return-item", "give-opinion", "ask-opinions",
  ]

  /// Ways to other screens, which stand in the desk's list and in the palette, and what is seldom done while writing, which
  /// F10 lists.
  private static let reachedByPalette: Set<CommandName> = [
    "show-notices", "show-queue", "show-people", "show-portals", "show-log",
    "show-statement", "show-payees", "show-funds", "show-rates", "show-law",
    "compare-saved", "set-lengths", "edit-outside",
  ]

  init() {
    (map, faults) = Keymap.parse(KeymapFiles.embedded, over: nil, vocabulary: Self.program)
  }

  @Test func `only keys with a sure way beside them may not arrive`() {
    let doubtful = faults.filter { $0.severity > .information }
    #expect(
      Set(doubtful.compactMap(\.keys)) == [
        "shift+left", "shift+right", "shift+up", "shift+down", "ctrl+a", "ctrl+up", "ctrl+down",
        "alt+left", "alt+right", "ctrl+b", "shift+f7", "f11",
      ])
    for fault in faults {
      guard case .mayNotArrive = fault.problem else {
        Issue.record("\(fault)")
        continue
      }
    }
    // By headings, sentences and paragraphs one also goes from the palette, and by plain arrows in more steps.
    // To the fault before one also goes on with F7, in a circle; F11, which some windows keep for themselves, stands in
    // the menu too.
    let far: Set<CommandName> = [
      "check-style", "previous-fault", "move-sentence-left", "move-sentence-right",
      "move-paragraph-up",
      "move-paragraph-down",
    ]
    #expect(far.isSubset(of: CommandTable.entries.map(\.name)))
    // Ctrl-Space starts a selection that the plain arrows then extend.
    #expect(
      map.active(in: ["text"]).keys(for: "toggle-selection").map(\.notation) == ["ctrl+space"])
  }

  @Test func `every command of the table has a key`() {
    for row in CommandTable.entries where !Self.reachedByPalette.contains(row.name) {
      for context in row.contexts {
        let isBound = Self.program.contexts.contains {
          Self.program.chain(of: $0.name).contains(context)
            && !map.active(in: [$0.name]).keys(for: row.name).isEmpty
        }
        #expect(isBound, "\(row.name) in \(context)")
      }
    }
  }

  @Test(arguments: KeymapVocabulary.program.contexts.map(\.name))
  func `every action is reachable without letters`(context: ContextName) {
    let keys = map.active(in: [context])
    for command in Set(keys.bindings.compactMap(\.command))
    where !Self.offeredByActions.contains(command) {
      let withoutLetters = keys.keys(for: command).filter { sequence in
        !sequence.keys.contains { key in
          if case .character(let character) = key.code {
            key.modifiers.isEmpty && character.isLetter
          } else {
            false
          }
        }
      }
      #expect(!withoutLetters.isEmpty, "\(command) in \(context)")
    }
    #expect(keys.keys(for: "show-actions").map(\.notation) == ["f2"])
  }

  @Test(arguments: [
    ("list.desk", "open-selected", "Enter"), ("list.desk", "show-actions", "F2"),
    ("list.desk", "toggle-mark", "Space"), ("list.desk", "filter-list", "/"),
    ("list.desk", "new-item", "F5"), ("list.desk", "open-palette", "Ctrl-P"),
    ("list.desk", "show-help", "F1"),
    ("editor", "save-revision", "Ctrl-S"), ("editor", "submit-item", "F9"),
    ("editor", "show-files", "F6"), ("editor", "find-text", "Ctrl-F"),
    ("editor", "show-details", "F8"),
    ("editor", "undo", "Ctrl-Z"), ("editor", "show-help", "F1"),
    ("item", "comment-selection", "F6"), ("item", "show-tab-1", "1"), ("item", "show-tab-6", "6"),
    ("form", "confirm", "Enter"), ("form", "go-back", "Esc"), ("list.log", "open-menu", "F10"),
    ("help", "show-key-faults", "F4"), ("dialog", "quit", "Ctrl-Q"),
    ("menu", "choose-entry-4", "4"),
  ])
  func `the hint rows show the keys of the sketches`(
    context: ContextName, command: CommandName, label: String
  ) {
    #expect(map.active(in: [context]).keys(for: command).first?.label(.symbols) == label)
  }

  @Test func `Escape goes back everywhere and nothing else does quit`() {
    for context in Self.program.contexts.map(\.name) {
      let keys = map.active(in: [context])
      #expect(keys.keys(for: "go-back").map(\.notation) == ["esc"], "\(context)")
      #expect(keys.keys(for: "quit").map(\.notation) == ["ctrl+q"], "\(context)")
    }
  }

  @Test func `Backspace does nothing where input methods would misuse it`() {
    for context in Self.program.contexts where !context.typesText {
      let binding = map.active(in: [context.name]).binding(for: KeySequence(Key(.backspace)))
      #expect(binding == nil, "\(context.name)")
    }
  }

  @Test func `a field in a form takes the keys of text, the form the others`() {
    var matcher = KeyMatcher(map)
    func outcome(_ key: Key, _ stack: ContextName...) -> [KeyMatcher.Outcome] {
      matcher.feed(key, in: stack, at: 0)
    }
    #expect(outcome(Key(.character(" ")), "text", "form") == [.typed(" ")])
    #expect(outcome(Key(.left), "text", "form") == [.command("move-left")])
    #expect(outcome(Key(.down), "text", "form") == [.command("move-down")])
    #expect(outcome(Key(.down), "note", "form") == [.command("move-down")])
    #expect(outcome(Key(.enter), "note", "form") == [.command("split-paragraph")])
    #expect(outcome(Key(.function(9)), "note", "form") == [.command("confirm")])
    #expect(outcome(Key(.character(" ")), "form") == [.command("toggle-choice")])
    #expect(outcome(Key(.down), "prompt", "list.desk") == [.command("next-row")])
    #expect(outcome(Key(.left), "calendar", "form") == [.command("previous-day")])
  }

  @Test func `the printed defaults are the defaults`() {
    let again = Keymap.parse(map.printed(), over: nil, vocabulary: Self.program)
    #expect(again.keymap.doesTheSame(as: map))
    #expect(!map.printed().contains("built in"))
  }

  @Test func `names of commands are words with hyphens, each with help in two languages`() {
    for row in CommandTable.entries {
      #expect(row.name.rawValue.allSatisfy { "abcdefghijklmnopqrstuvwxyz-123456789".contains($0) })
      #expect(!row.vietnamese.isEmpty && !row.english.isEmpty)
    }
  }
}
