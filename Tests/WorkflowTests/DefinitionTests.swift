import Rulebook
import Testing

@testable import Workflow

@Suite struct DefinitionTests {
  @Test(arguments: ShippedDefinition.allCases)
  func `every shipped definition is sound`(shipped: ShippedDefinition) throws {
    let definition = try Definition(yaml: shipped.yaml)
    #expect(definition.id.name == shipped.rawValue)
    #expect(definition.fourEyes == .strict)
  }

  @Test func `states and transitions keep the order of the file`() throws {
    let definition = try Definition(yaml: Self.smallest)
    #expect(definition.states.map(\.name) == ["draft", "review", "published"])
    #expect(definition.transitionNames == ["submit", "approve"])
    #expect(definition.initialState == "draft")
  }

  @Test(arguments: Self.faultyDefinitions)
  func `every fault is named with its line`(
    change: String, replacement: String, line: Int, problem: DefinitionFault.Problem
  ) {
    #expect(Self.smallest.contains(change))
    let yaml = Self.smallest.replacing(change, with: replacement)
    #expect(faults(of: yaml).contains(DefinitionFault(line: line, problem)))
  }

  @Test func `all faults are told at once, in the order of their lines`() {
    let yaml = Self.smallest
      .replacing("by: [contributor]", with: "by: [pilot]")
      .replacing("to: published", with: "to: moon")
    #expect(
      faults(of: yaml).map(\.problem) == [.unknownRole("pilot"), .unknownState("moon")])
  }

  @Test func `a definition is small and plain before it is parsed`() {
    #expect(
      faults(of: String(repeating: "#", count: 262_145))
        == [DefinitionFault(line: 1, .tooLarge(bytes: 262_145))])
    #expect(
      faults(of: "a: &x [1]\nb: *x").map(\.problem)
        == [.forbiddenYAML("&x"), .forbiddenYAML("*x")])
    #expect(faults(of: "a: !!binary x").map(\.problem) == [.forbiddenYAML("!!binary")])
    #expect(faults(of: "a:\n  <<: b").map(\.problem) == [.forbiddenYAML("<<")])
    #expect(faults(of: "a: |\n  b").map(\.problem) == [.forbiddenYAML("|")])
    #expect(faults(of: "a: 1\n---\nb: 2").map(\.problem) == [.forbiddenYAML("---")])
    #expect(
      faults(of: "a: " + String(repeating: "[", count: 40)).map(\.problem) == [.tooDeep])
    #expect(!faults(of: "name: 'a & b * c'").map(\.problem).contains(.forbiddenYAML("&")))
  }

  @Test func `what is not YAML is refused with the line of the trouble`() throws {
    let fault = try #require(faults(of: "name: x\nversion: [1").first)
    #expect(fault.line >= 2)
    guard case .notYAML = fault.problem else {
      Issue.record("\(fault.problem)")
      return
    }
  }

  @Test func `keys given twice are refused`() {
    #expect(faults(of: "name: a\nname: b").map(\.problem) == [.duplicateKeys(["name"])])
  }

  @Test func `a path on which one person suffices is shown`() {
    let yaml = Self.smallest.replacing("    guards: [not-writer]\n", with: "")
    #expect(
      faults(of: yaml).map(\.problem) == [.onePersonSuffices(path: ["submit", "approve"])])
  }

  @Test func `a text that can be changed after its approval is not approved text`() {
    let yaml = Self.queued.replacing(
      "    title: {vi: Đã duyệt, en: Approved}",
      with: "    title: {vi: Đã duyệt, en: Approved}\n    edit: [writer]")
    #expect(
      faults(of: yaml).map(\.problem)
        == [.onePersonSuffices(path: ["submit", "approve", "publish"])])
    #expect(
      faults(of: yaml.replacing("guards: [time-come]", with: "guards: [approved-text]")) == [])
  }

  @Test(arguments: ShippedDefinition.allCases, DrawingFormat.allCases)
  func `a drawing names every state and transition`(
    shipped: ShippedDefinition, format: DrawingFormat
  ) throws {
    let definition = try Definition(yaml: shipped.yaml)
    let drawing = definition.drawing(
      format, title: { $0.title.vietnamese }, label: { $0.title.vietnamese })
    for state in definition.states { #expect(drawing.contains(state.title.vietnamese)) }
    for transition in definition.transitions {
      #expect(drawing.contains(transition.title.vietnamese))
    }
  }

  @Test func `a title cannot break out of its place in a drawing`() throws {
    let yaml = Self.smallest.replacing("vi: Nháp", with: "vi: 'a\"]; x [label=\"b\\'")
    let drawing = try Definition(yaml: yaml).drawing(
      .dot, title: { $0.title.vietnamese }, label: { $0.title.vietnamese })
    #expect(drawing.contains("[label=\"a']; x [label='b/\"]"))
  }

  private func faults(of yaml: String) -> [DefinitionFault] {
    do {
      _ = try Definition(yaml: yaml)
      return []
    } catch {
      return error.faults
    }
  }

  static let smallest = """
    name: smallest
    version: 1
    title: {vi: Nhỏ nhất, en: Smallest}
    states:
      draft:
        title: {vi: Nháp, en: Draft}
        initial: true
        edit: [writer]
      review:
        title: {vi: Chờ duyệt, en: Review}
        due: 4 office-hours
      published:
        title: {vi: Đã đăng, en: Published}
        public: true
        final: true
    transitions:
      - name: submit
        title: {vi: Gửi, en: Submit}
        from: [draft]
        to: review
        by: [contributor]
      - name: approve
        title: {vi: Duyệt, en: Approve}
        from: [review]
        to: published
        by: [head]
        guards: [not-writer]

    """

  static let queued =
    smallest
    .replacing(
      "  published:\n", with: "  approved:\n    title: {vi: Đã duyệt, en: Approved}\n  published:\n"
    )
    .replacing("    to: published", with: "    to: approved")
      + """
        - name: publish
          title: {vi: Đăng, en: Publish}
          from: [approved]
          to: published
          by: [queue]
          guards: [time-come]

      """.split(separator: "\n").map { "  \($0)\n" }.joined()
    .replacing("    - name", with: "  - name").replacing("      ", with: "    ")

  static let faultyDefinitions: [(String, String, Int, DefinitionFault.Problem)] = [
    ("name: smallest", "nom: smallest", 1, .missing("name")),
    (
      "name: smallest", "name: smallest\ncolour: red", 2,
      .unknownKey(
        "colour",
        known: [
          "name", "version", "title", "subject", "four-eyes", "states", "transitions", "checklist",
        ])
    ),
    ("version: 1", "version: one", 2, .wrongShape(key: "version", expected: .wholeNumber)),
    ("version: 1", "version: 1\nfour-eyes: lax", 3, .unknownFourEyes("lax")),
    ("initial: true", "initial: maybe", 7, .wrongShape(key: "initial", expected: .yesOrNo)),
    ("    initial: true\n", "", 1, .noInitialState),
    (
      "    due: 4 office-hours", "    initial: true", 1,
      .severalInitialStates(["draft", "review"])
    ),
    ("    public: true\n", "", 1, .noPublicState),
    ("edit: [writer]", "edit: [reader]", 8, .unknownEditor("reader")),
    ("edit: [writer]", "edit: writer", 8, .wrongShape(key: "edit", expected: .list)),
    ("due: 4 office-hours", "due: soon", 11, .unreadableDue("soon")),
    ("from: [draft]", "from: [nowhere]", 19, .unknownState("nowhere")),
    ("by: [contributor]", "by: [pilot]", 21, .unknownRole("pilot")),
    ("guards: [not-writer]", "guards: [not-reader]", 27, .unknownGuard("not-reader")),
    ("guards: [not-writer]", "guards: [quorum 0 of head]", 27, .unknownGuard("quorum 0 of head")),
    ("guards: [not-writer]", "guards: [quorum 2 of x]", 27, .unknownGuard("quorum 2 of x")),
    (
      "guards: [not-writer]", "guards: [not-writer]\n    needs: [luck]", 28, .unknownNeed("luck")
    ),
    (
      "guards: [not-writer]", "guards: [not-writer]\n    effects: [magic]", 28,
      .unknownEffect("magic")
    ),
    (
      "guards: [not-writer]", "guards: [not-writer]\n    effects: [assign]", 22,
      .effectWithoutNeed("approve", .assign, .person)
    ),
    (
      "guards: [not-writer]", "guards: [not-writer]\n    effects: [schedule]", 22,
      .effectWithoutNeed("approve", .schedule, .time)
    ),
    (
      "guards: [not-writer]", "guards: [not-writer]\n    needs: [person]", 22,
      .assignableToNobody("approve")
    ),
    (
      "guards: [not-writer]", "guards: [not-writer]\n    needs: [checklist]", 22,
      .checklistMissing("approve")
    ),
    ("    by: [head]\n", "", 22, .openToNobody("approve")),
    ("    final: true\n", "", 12, .deadEnd("published")),
    ("from: [review]", "from: [published]", 9, .deadEnd("review")),
    ("from: [draft]", "from: [review]", 9, .unreachableState("review")),
    (
      "- name: approve",
      "- name: submit\n    title: {vi: G, en: S}\n    from: [draft]\n    "
        + "to: review\n    by: [head]\n  - name: approve", 22,
      .ambiguousTransition("submit", from: "draft")
    ),
  ]
}
