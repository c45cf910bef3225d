import EditorCLI
import Newsroom
import Prose
import Royalties
import Rulebook
import Storage
import Testing
import Workflow

private let vietnamese = Language.vietnamese.wording
private let english = Language.english.wording

/// Every sentence with a name for it, made in both languages.
private func sentences(_ wording: any Wording) -> [(family: String, text: String)] {
  let names = Specimens.names
  return Specimens.blockers.map { ("blocker \($0.code)", wording.sentence(for: $0, names)) }
    + Specimens.refusals.map { ("refusal \($0.code)", wording.sentence(for: $0, names)) }
    + Specimens.newsroomErrors.map { ("newsroom \($0)", wording.sentence(for: $0, names)) }
    + Specimens.storageErrors.map { ("store \($0)", wording.sentence(for: $0, at: "/k.db")) }
    + Specimens.definitionFaults.map { ("definition \($0)", wording.sentence(for: $0)) }
    + Specimens.domainFaults.map { ("domain \($0)", wording.sentence(for: $0)) }
    + Specimens.timeErrors.map { ("time \($0)", wording.sentence(for: $0)) }
    + Specimens.calendarErrors.map { ("calendar \($0)", wording.sentence(for: $0)) }
    + Specimens.logBreaks.map { ("log \($0)", wording.sentence(for: $0)) }
    + Specimens.openWarnings.map { ("warning \($0)", wording.sentence(for: $0)) }
    + Specimens.findings.map { ("finding \($0)", wording.sentence(for: $0)) }
    + Specimens.styleFindings.map { ("style \($0.rule)", wording.sentence(for: $0)) }
    + Specimens.usageFaults.map { ("usage \($0)", wording.sentence(for: $0)) }
    + Specimens.notices.map { ("notice \($0)", wording.sentence(for: $0)) }
    + CommandTopic.allCases.map { ("command \($0)", wording.help($0)) }
    + OptionTopic.allCases.map { ("option \($0)", wording.help($0)) }
    + Specimens.keyFaults.map { ("key \($0)", wording.sentence(for: $0)) }
    + Specimens.headReports.map { ("head \($0)", wording.sentence(for: $0)) }
    + Specimens.alarms.map { ("alarm \($0.code)", wording.sentence(for: $0, names)) }
    + Specimens.csvFaults.map { ("csv \($0)", wording.sentence(for: $0)) }
    + Specimens.tableFaults.map { ("table \($0)", wording.sentence(for: $0)) }
    + Specimens.spreadsheetFaults.map { ("spreadsheet \($0)", wording.sentence(for: $0)) }
    + [("password", wording.sentence(for: PasswordError.unavailable))]
}

/// Every word that stands alone, in both languages.
private func words(_ wording: any Wording) -> [(family: String, text: String)] {
  Kind.allCases.map { ("kind \($0)", wording.name(of: $0)) }
    + Role.allCases.map { ("role \($0)", wording.name(of: $0)) }
    + Field.allCases.map { ("field \($0)", wording.name(of: $0)) }
    + Opinion.Verdict.allCases.map { ("verdict \($0)", wording.name(of: $0)) }
    + PortalRank.allCases.map { ("rank \($0)", wording.name(of: $0)) }
    + Priority.allCases.map { ("priority \($0)", wording.name(of: $0)) }
    + Citation.Mark.allCases.map { ("mark \($0)", wording.name(of: $0)) }
    + LoggedAct.allCases.map { ("act \($0)", wording.name(of: $0)) }
    + PayeeContract.allCases.map { ("contract \($0)", wording.name(of: $0)) }
    + PrivateField.allCases.map { ("private field \($0)", wording.name(of: $0)) }
    + Label.allCases.map { ("label \($0)", wording.label($0)) }
    + royaltyWords(wording)
    + [DueClock.officeHours(4), .workingDays(2), .hours(24), .days(1)]
    .map { ("clock \($0)", wording.text(of: $0)) }
}

/// Those of royalties.
private func royaltyWords(_ wording: any Wording) -> [(family: String, text: String)] {
  WorkPart.allCases.map { ("part \($0)", wording.name(of: $0)) }
    + WorkStanding.allCases.map { ("standing \($0)", wording.name(of: $0)) }
    + ExemptReason.allCases.map { ("exempt \($0)", wording.name(of: $0)) }
    + AdjustmentReason.allCases.map { ("adjustment \($0)", wording.name(of: $0)) }
    + LengthUnit.allCases.map { ("unit \($0)", wording.name(of: $0)) }
    + Withholding.Ground.allCases.map { ("ground \($0)", wording.name(of: $0)) }
    + SheetLine.Kind.allCases.map { ("line \($0)", wording.name(of: $0)) }
    + FundEntry.Kind.allCases.map { ("fund \($0)", wording.name(of: $0)) }
    + FundRecord.Over.allCases.map { ("over \($0)", wording.name(of: $0)) }
}

@Test func `every fact has a sentence in both languages, and not the same one`() {
  for ((family, first), (_, second)) in zip(sentences(vietnamese), sentences(english)) {
    #expect(!first.isEmpty && !second.isEmpty, "\(family)")
    #expect(first != second, "\(family): \(first)")
  }
}

@Test func `every word stands in both languages, and is not the same one`() {
  for ((family, first), (_, second)) in zip(words(vietnamese), words(english)) {
    #expect(!first.isEmpty && !second.isEmpty, "\(family)")
    #expect(first != second, "\(family): \(first)")
  }
}

@Test func `Vietnamese sentences are written with their marks, composed and to the end`() {
  for (family, text) in sentences(vietnamese) {
    #expect(text.unicodeScalars.contains { $0.value > 0x7F }, "\(family): \(text)")
    #expect(text == nfc(text) && text.unicodeScalars.elementsEqual(nfc(text).unicodeScalars))
    #expect(!text.contains("  "), "\(family): \(text)")
    #expect(!text.hasSuffix(" "), "\(family): \(text)")
  }
}

@Test func `sentences name people and portals, not their numbers`() {
  for wording in [vietnamese, english] {
    let locked = wording.sentence(for: Blocker.locked(by: Specimens.lan), Specimens.names)
    #expect(locked.contains("Nguyễn Thị Lan"))
    let role = wording.sentence(for: Refusal.needsRole([.head], portal: "snn"), Specimens.names)
    #expect(role.contains("Cổng Sở Nông nghiệp"))
    #expect(wording.name(of: ID<Person>(0), Specimens.names) == wording.label(.program))
    #expect(wording.name(of: ID<Person>(77), Specimens.names) == "#77")
  }
}

@Test func `states, steps and checks are called by the titles of their definition`() throws {
  let definition = try Definition(yaml: ShippedDefinition.threeStep.yaml)
  let names = Names(definitions: [definition])
  let blockers: [Blocker] = [
    .notFromHere(state: "draft", from: ["review", "editing"]), .checksMissing(["no-advertising"]),
  ]
  #expect(
    vietnamese.sentence(for: blockers[0], names) == """
      Tin bài đang ở trạng thái “Bản thảo”; bước này chỉ thực hiện được từ “Chờ duyệt” hoặc \
      “Đang biên tập”.
      """)
  #expect(
    vietnamese.sentence(for: blockers[1], names)
      == "Chưa xác nhận đủ nội dung kiểm tra: “Không phải quảng cáo”.")
  #expect(vietnamese.name(ofAction: "item.approve", names) == "Duyệt")
  #expect(english.name(ofAction: "item.save", names) == "Revision saved")
  #expect(english.name(ofAction: "something.new", names) == "something.new")
}

@Test
func `a store that is being written to is told with holder and time, and that nothing is lost`() {
  let error = StorageError.unavailable(
    .locked(holder: "lan tty4@bg (4711)", since: World.monday.milliseconds))
  #expect(
    vietnamese.sentence(for: error, at: "/kho/toasoan.db") == """
      Kho /kho/toasoan.db đang có người ghi: lan tty4@bg (4711), từ 08:00 23/11/2026. Chưa có gì bị \
      mất; hãy thử lại sau ít phút.
      """)
}

@Test(arguments: [
  (0, "0", "0"), (999, "999", "999"), (1_000, "1.000", "1,000"),
  (1_234_567, "1.234.567", "1,234,567"), (-12_345, "-12.345", "-12,345"),
])
func `numbers have their thousands apart`(number: Int, first: String, second: String) {
  #expect(vietnamese.number(number) == first)
  #expect(english.number(number) == second)
}

@Test func `enumerations join their last part by a word`() {
  #expect(vietnamese.enumeration([], .and).isEmpty)
  #expect(vietnamese.enumeration(["a"], .and) == "a")
  #expect(vietnamese.enumeration(["a", "b", "c"], .and) == "a, b và c")
  #expect(vietnamese.enumeration(["a", "b"], .or) == "a hoặc b")
  #expect(english.enumeration(["a", "b", "c"], .or) == "a, b or c")
}

@Test func `whoever reads about themselves is spoken to`() {
  let lan = Names(people: [Specimens.lan: "Lan"], reader: Specimens.lan)
  let minh = Names(people: [Specimens.lan: "Lan"], reader: Specimens.minh)
  let own = Blocker.ownText(of: Specimens.lan)
  #expect(
    vietnamese.sentence(for: own, lan)
      == "Bạn đã viết một phần nội dung này nên không tự duyệt được.")
  #expect(vietnamese.sentence(for: own, minh).hasPrefix("Lan đã viết"))
  #expect(english.sentence(for: own, lan).hasPrefix("You wrote"))
}

@Test func `other hands of a sheet are told with who made which step`() {
  let hands: [Hand] = [
    Hand(.prepare, by: Specimens.lan),
    Hand(.check, by: Specimens.minh, onBehalfOf: Specimens.lan),
  ]
  #expect(
    vietnamese.sentence(for: Blocker.otherHands(hands), Specimens.names) == """
      Nguyễn Thị Lan đã lập bảng kê này. Lê Văn Minh đã kiểm tra bảng kê này thay Nguyễn Thị Lan. \
      Lập, kiểm tra, ký và chi một bảng kê phải do những người khác nhau thực hiện.
      """)
  #expect(
    english.sentence(for: Blocker.otherHands([hands[1]]), Specimens.names) == """
      Lê Văn Minh checked this sheet for Nguyễn Thị Lan. Different people have to prepare, check, \
      sign and pay a sheet.
      """)
  let lan = Names(people: [Specimens.minh: "Lê Văn Minh"], reader: Specimens.lan)
  #expect(
    vietnamese.sentence(for: Blocker.otherHands(hands), lan).hasPrefix(
      "Bạn đã lập bảng kê này. Lê Văn Minh đã kiểm tra bảng kê này thay bạn."))
  #expect(
    vietnamese.sentence(for: Blocker.isPayee(Specimens.lan), lan)
      == "Bạn được chi tiền theo bảng kê này nên không được kiểm tra, ký hoặc chi.")
}

@Test func `each code of a refusal stands once among the specimens of its kind`() {
  let codes = Set(Specimens.blockers.map(\.code))
  // 35 blockers; three of them have two sentences, one has four.
  #expect(codes.count == 35 && Specimens.blockers.count == 41)
  #expect(Set(Specimens.refusals.map(\.code)).count == 62)
}
