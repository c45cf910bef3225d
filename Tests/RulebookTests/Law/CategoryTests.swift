import Rulebook
import Testing

/// Nghị định 42/2022/NĐ-CP Điều 4 and the forms of QĐ 13/2023.
struct CategoryTests {
  @Test(arguments: Category.allCases)
  func `every category has names, a citation and a code for the store`(category: Category) {
    #expect(!category.title.vietnamese.isEmpty)
    #expect(!category.title.english.isEmpty)
    #expect(category.citation.text.hasPrefix("Nghị định 42/2022/NĐ-CP Điều 4"))
    #expect(isCode(category.rawValue))
  }

  @Test(
    arguments: [
      (Category.legalDocument, FormColumn.legalDocuments),
      (.administrativeDocument, .administrativeDocuments), (.procedure, .procedures),
      (.dissemination, .dissemination), (.plan, .plans), (.organization, .organization),
      (.locality, .organization), (.project, .projects), (.financialReport, .financialReport),
      (.statistics, .statistics), (.science, .science), (.epidemic, .epidemics),
      (.disclosureList, .disclosureList), (.treaty, nil), (.other, nil),
    ] as [(Category, FormColumn?)])
  func `a category is counted in its column of form 1`(category: Category, column: FormColumn?) {
    #expect(category.column == column)
  }

  @Test func `only the points that were read count as verified`() {
    let verified = Category.allCases.filter(\.citation.isVerified)
    #expect(
      verified == [
        .legalDocument, .administrativeDocument, .treaty, .procedure, .dissemination, .plan,
        .organization,
      ])
  }

  @Test func `every column but the channels is fed by some category`() {
    let fed = Set(Category.allCases.compactMap(\.column))
    #expect(FormColumn.allCases.filter { !fed.contains($0) } == [.channels])
    #expect(FormColumn.allCases.count == 13)
  }

  @Test(arguments: [
    (FormColumn.legalDocuments, FormColumn.Value.ratio), (.plans, .ratio), (.projects, .ratio),
    (.dissemination, .count), (.channels, .count), (.procedures, .yesOrNo),
    (.organization, .yesOrNo), (.statistics, .threeStates), (.epidemics, .threeStates),
  ])
  func `a column holds the kind of value that the notes of the form ask for`(
    column: FormColumn, value: FormColumn.Value
  ) {
    #expect(column.value == value)
    #expect(!column.title.vietnamese.isEmpty)
  }

  @Test(arguments: RejectionReason.allCases)
  func `every reason to refuse has names and a code`(reason: RejectionReason) {
    #expect(!reason.title.vietnamese.isEmpty)
    #expect(!reason.title.english.isEmpty)
    #expect(isCode(reason.rawValue))
  }

  @Test(arguments: PublicationCheck.allCases)
  func `every check before publication asks in both languages and cites its rule`(
    check: PublicationCheck
  ) {
    #expect(check.question.vietnamese.hasSuffix("?"))
    #expect(check.question.english.hasSuffix("?"))
    #expect(!check.citation.text.isEmpty)
    #expect(isCode(check.rawValue))
  }

  @Test func `the checks cover four fields of Decision 13 and six groups of the security law`() {
    let read = PublicationCheck.allCases.filter(\.citation.isVerified)
    #expect(read.count == 4)
    #expect(PublicationCheck.allCases.count == 10)
  }

  private func isCode(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }
  }
}
