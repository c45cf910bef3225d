import Rulebook
import Testing

@testable import Workflow

@Suite struct SheetDefinitionTests {
  static let shipped = ShippedDefinition.paymentSheet.yaml

  @Test func `the shipped sheet is made by secretaries and names no rule of items`() throws {
    let definition = try Definition(yaml: Self.shipped)
    #expect(definition.subject == .sheet)
    #expect(definition.makers == RoleSet(.secretary))
    #expect(definition.initialState == "prepared")
    #expect(definition.transitions.allSatisfy { $0.ofSheet != nil })
    #expect(definition.transitions.allSatisfy { $0.guards.isEmpty && $0.effects.isEmpty })
    #expect(definition.states.filter(\.isFinal).map(\.name) == ["paid", "cancelled"])
  }

  @Test func `a definition that says nothing of a subject is one of items`() throws {
    for shipped in ShippedDefinition.ofItems {
      let definition = try Definition(yaml: shipped.yaml)
      #expect(definition.subject == .item && definition.makers.isEmpty)
      #expect(definition.transitions.allSatisfy { $0.ofSheet == nil })
      let named = shipped.yaml.replacing("version: 1\n", with: "version: 1\nsubject: item\n")
      #expect(try Definition(yaml: named) == definition)
    }
  }

  @Test func `the drawing in text tells who makes a sheet and what each step does`() throws {
    let text = try Definition(yaml: Self.shipped).drawing(
      .text, title: { $0.title.english }, label: { $0.title.english })
    #expect(text.hasPrefix("payment-sheet 1 (sheet, made by secretary)\n"))
    #expect(text.contains("    other-hands; not-payee; has-lines; does sign\n"))
    #expect(text.contains("    needs comment; does send-back\n"))
  }

  @Test(arguments: faulty)
  func `every fault of a sheet is found`(
    changes: [(String, String)], problem: DefinitionFault.Problem
  ) {
    var yaml = Self.shipped
    for (old, new) in changes {
      #expect(yaml.contains(old), "\(old)")
      yaml = yaml.replacing(old, with: new)
    }
    #expect(problems(of: yaml).contains(problem), "\(problems(of: yaml))")
  }

  @Test(
    arguments: [
      ("guards: [writer]", "guards: [other-hands]", .notOfSubject("other-hands", .item)),
      ("effects: [end-run]", "effects: [sign]", .notOfSubject("sign", .item)),
      ("version: 1\n", "version: 1\nmakers: [head]\n", .notOfSubject("makers", .item)),
      ("version: 1\n", "version: 1\nsubject: letter\n", .unknownSubject("letter")),
    ] as [(String, String, DefinitionFault.Problem)])
  func `items have none of the rules of sheets`(
    old: String, new: String, problem: DefinitionFault.Problem
  ) {
    let yaml = ShippedDefinition.twoStep.yaml
    #expect(yaml.contains(old), "\(old)")
    #expect(problems(of: yaml.replacing(old, with: new)).contains(problem))
  }

  @Test func `a fault of a sheet stands on the line of its step or state`() {
    let yaml = Self.shipped.replacing("[other-hands, has-lines]", with: "[has-lines]")
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.firstIndex { $0.contains("name: resubmit") }.map { $0 + 1 }
    do {
      _ = try Definition(yaml: yaml)
      Issue.record("whoever checked may prepare")
    } catch {
      #expect(error.faults.map(\.line) == [line])
      #expect(error.faults.map(\.problem) == [.guardMissing("resubmit", .otherHands)])
    }
  }

  private func problems(of yaml: String) -> [DefinitionFault.Problem] {
    do {
      _ = try Definition(yaml: yaml)
      return []
    } catch {
      return error.faults.map(\.problem)
    }
  }

  private static let check = "guards: [other-hands, not-payee, has-lines]\n    effects: [check]"
  private static let sign = "guards: [other-hands, not-payee, has-lines]\n    effects: [sign]"
  private static let pay = "guards: [other-hands, not-payee, has-lines]\n    effects: [pay]"
  private static let toReturned = "from: [prepared, checked]\n    to: returned"

  private static let faulty: [([(String, String)], DefinitionFault.Problem)] = [
    ([("makers: [secretary]\n", "")], .missing("makers")),
    ([("makers: [secretary]", "makers: []")], .missing("makers")),
    ([("makers: [secretary]", "makers: [pilot]")], .unknownRole("pilot")),
    ([("makers: [secretary]", "makers: [queue]")], .notOfSubject("queue", .sheet)),
    ([("by: [accountant]", "by: [accountant, queue]")], .notOfSubject("queue", .sheet)),
    ([("version: 1", "version: 1\nfour-eyes: strict")], .notOfSubject("four-eyes", .sheet)),
    ([("version: 1", "version: 1\nchecklist: {}")], .notOfSubject("checklist", .sheet)),
    ([("version: 1", "version: 1\ncolour: red")], unknownColour),
    (
      [("    initial: true", "    initial: true\n    edit: [writer]")],
      .notOfSubject("edit", .sheet)
    ),
    ([("    to: checked", "    to: checked\n    resumes: true")], .notOfSubject("resumes", .sheet)),
    ([("needs: [comment]", "needs: [reason]")], .notOfSubject("reason", .sheet)),
    ([("needs: [comment]", "needs: [luck]")], .unknownNeed("luck")),
    ([("not-payee,", "not-writer,")], .notOfSubject("not-writer", .sheet)),
    ([("not-payee,", "not-king,")], .unknownGuard("not-king")),
    ([("effects: [pay]", "effects: [approve]")], .notOfSubject("approve", .sheet)),
    ([("effects: [pay]", "effects: [magic]")], .unknownEffect("magic")),
    ([("effects: [check]", "effects: [check, sign]")], .notOneEffect("check")),
    ([("\n    effects: [check]", "")], .notOneEffect("check")),
    ([("    initial: true\n", "")], .noInitialState),
    (
      [("en: Checked}", "en: Checked}\n    initial: true")],
      .severalInitialStates(["prepared", "checked"])
    ),
    ([(check, "guards: [not-payee]\n    effects: [check]")], .guardMissing("check", .otherHands)),
    ([(sign, "guards: [other-hands]\n    effects: [sign]")], .guardMissing("sign", .notPayee)),
    ([(pay, "effects: [pay]")], .guardMissing("pay", .otherHands)),
    ([(pay, "effects: [pay]")], .guardMissing("pay", .notPayee)),
    ([("effects: [pay]", "effects: [cancel]")], .noPayment),
    ([("en: Paid}\n    final: true", "en: Paid}")], .notFinal("paid", after: .pay)),
    (
      [("en: Cancelled}\n    final: true", "en: Cancelled}")],
      .notFinal("cancelled", after: .cancel)
    ),
    (
      [("from: [prepared, returned,", "from: [paid, prepared, returned,")],
      .leavesFinal("cancel", from: "paid")
    ),
    (
      [(toReturned, "from: [signed, checked]\n    to: returned")],
      .leavesSigned("return", from: "signed")
    ),
    ([("from: [checked]", "from: [prepared]")], .paidWithout([.check], path: ["sign", "pay"])),
    ([("from: [signed]", "from: [checked]")], .paidWithout([.sign], path: ["check", "pay"])),
    (
      [("from: [signed]", "from: [signed, prepared]")],
      .paidWithout([.check, .sign], path: ["pay"])
    ),
    (
      [
        (toReturned, "from: [checked]\n    to: prepared"), ("from: [returned]", "from: [prepared]"),
      ],
      .paidWithout([.prepare], path: ["check", "return", "check", "sign", "pay"])
    ),
    (
      [("from: [returned]\n    to: prepared", "from: [returned]\n    to: checked")],
      .paidWithout([.check], path: ["return", "resubmit", "sign", "pay"])
    ),
    (
      [("signed]\n    to: cancelled", "signed]\n    to: paid")],
      .paidWithout([.check, .sign, .pay], path: ["cancel"])
    ),
  ]

  private static let unknownColour = DefinitionFault.Problem.unknownKey(
    "colour", known: ["name", "version", "title", "subject", "makers", "states", "transitions"])
}
