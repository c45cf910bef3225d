@testable import Newsroom
import Royalties
import Storage
import TestSupport
import Testing
import Workflow

/// The register of payees: who keeps it, who sees what, and what the log says of it. Hoa is secretary and Dũng keeps the
/// accounts of the province's portal; Minh writes for it.
@Suite struct PayeeTests {
  let desk: TestNewsroom
  static let values: [PrivateField: String] = [
    .taxCode: "8012345678", .identity: "024090001234", .account: "1903555777999",
  ]

  init() throws { desk = try TestSupport.newsroom() }

  private var newsroom: Newsroom { desk.newsroom }

  @discardableResult
  private func add(
    _ code: String = "tacgia", name: String = "Nguyễn Văn Cộng", by person: Cast = .hoa,
    privates: [PrivateField: String] = values, request: RequestID? = nil
  ) throws -> Answer<PayeeOutcome> {
    try newsroom.addPayee(
      NewPayee(
        code: code, portal: "bacgiang", name: name, basis: "Nghị định 18/2014/NĐ-CP",
        bank: "Agribank", privates: privates),
      by: try desk.acting(person), request: request)
  }

  @discardableResult
  private func change(
    _ change: PayeeChange, of code: String = "tacgia", seen: Int = 1, by person: Cast = .dung
  ) throws -> Answer<PayeeOutcome> {
    try newsroom.changePayee(code, change, seen: seen, by: try desk.acting(person))
  }

  private func look(_ code: String = "tacgia", by person: Cast) throws -> [PrivateField: String] {
    try newsroom.lookAt(of: code, by: try desk.acting(person))
  }

  private func actions() throws -> [String] {
    let record = try #require(try newsroom.store.payee(code: "tacgia"))
    return try newsroom.store.events(about: "payee", record.id.rawValue).map(\.facts.action)
  }

  // MARK: Entering and seeing

  @Test func `the secretary enters private numbers and cannot read them back`() throws {
    try add(by: .hoa)
    let view = try newsroom.payee("tacgia", by: try desk.acting(.hoa))
    #expect(
      view.masked == [.taxCode: "••••678", .identity: "••••1234", .account: "••••7999"])
    #expect(refusals { _ = try look(by: .hoa) } == ["needs-role"])
    #expect(
      refusals { try change(PayeeChange(privates: [.account: "123456"]), by: .hoa) }
        == ["needs-role"])
    try change(PayeeChange(bank: "BIDV"), by: .hoa)
  }

  @Test func `the accountant of the portal reads them, and the log says so before they are seen`()
    throws
  {
    try add()
    #expect(try look(by: .dung) == Self.values)
    let record = try #require(try newsroom.store.payee(code: "tacgia"))
    let last = try #require(
      try newsroom.store.events(about: "payee", record.id.rawValue).last?.facts)
    let dung = try desk.acting(.dung)
    #expect(last.action == "payee.look" && last.person == dung.person)
    #expect(last.detail == "fields=account,identity,tax-code")
    #expect(try look(by: .dung) == Self.values)
    #expect(try actions() == ["payee.add", "payee.look", "payee.look"])
    #expect(try newsroom.verifyLog().breaks.isEmpty)
  }

  @Test(arguments: [Cast.hoa, .son, .lan, .van, .tuan, .khanh, .minh, .ha, .phuong])
  func `nobody else reads them, and trying leaves no number anywhere`(person: Cast) throws {
    try add()
    let acting = try desk.acting(person)
    #expect(refusals { _ = try newsroom.lookAt(of: "tacgia", by: acting) } == ["needs-role"])
    #expect(refusals { _ = try newsroom.exportPayee("tacgia", by: acting) } == ["needs-role"])
  }

  @Test(arguments: [Cast.hoa, .dung, .son, .lan, .van])
  func `those who keep or decide see the list, masked, by given name`(person: Cast) throws {
    try add("b", name: "Trần Thị Bình")
    try add("a", name: "Phạm Văn An")
    try add("c", name: "Lê Thị An")
    let acting = try desk.acting(person)
    let views = try newsroom.payees(on: "bacgiang", limit: 10, by: acting)
    #expect(views.map(\.record.code) == ["c", "a", "b"])
    #expect(views.allSatisfy { $0.masked[.account] == "••••7999" })
    let first = try newsroom.payees(on: "bacgiang", limit: 2, by: acting)
    let rest = try newsroom.payees(
      on: "bacgiang", after: first.last?.record.code, limit: 2, by: acting)
    #expect((first + rest).map(\.record.code) == ["c", "a", "b"])
  }

  @Test(arguments: [Cast.minh, .ha, .thanh, .tuan, .khanh, .phuong])
  func `whoever has nothing to do with it does not see the register`(person: Cast) throws {
    try add()
    let acting = try desk.acting(person)
    #expect(
      refusals { _ = try newsroom.payees(on: "bacgiang", limit: 9, by: acting) } == ["needs-role"])
    #expect(refusals { _ = try newsroom.payee("tacgia", by: acting) } == ["needs-role"])
    #expect(refusals { try add("khac", by: person) } == ["needs-role"])
  }

  @Test func `people see and keep right their own numbers, and nothing else of the entry`() throws {
    _ = try newsroom.addPayee(
      NewPayee(login: "minh", portal: "bacgiang", basis: "Hợp đồng cộng tác"),
      by: try desk.acting(.hoa))
    let minh = try desk.acting(.minh)
    #expect(try newsroom.payee("minh", by: minh).record.name == "Phạm Quang Minh")
    try change(
      PayeeChange(bank: "BIDV", privates: [.account: "0123 456 789"]), of: "minh", by: .minh)
    #expect(try look("minh", by: .minh) == [.account: "0123456789"])
    #expect(
      refusals { try change(PayeeChange(name: "Minh"), of: "minh", seen: 2, by: .minh) }
        == ["needs-role"])
    #expect(
      try newsroom.exportPayee("minh", by: minh).clear == [.account: "0123456789"])
    #expect(throws: NewsroomError.invalid(.payeeExists("minh"))) {
      _ = try newsroom.addPayee(
        NewPayee(login: "minh", code: "khac", portal: "bacgiang", basis: "x"),
        by: try desk.acting(.hoa))
    }
  }

  @Test func `an accountant of another portal reads nothing, one above keeps without reading`()
    throws
  {
    _ = try newsroom.addPayee(
      NewPayee(
        code: "xa", portal: "quyson", name: "Vi Văn Xã", basis: "Luật", privates: Self.values),
      by: try desk.acting(.dung))
    #expect(refusals { _ = try look("xa", by: .dung) } == ["needs-role"])
    try change(PayeeChange(bank: "BIDV"), of: "xa", by: .dung)
  }

  // MARK: Changing

  @Test func `of two who change the same version the second is told, and nothing is overwritten`()
    throws
  {
    try add()
    try change(PayeeChange(bank: "BIDV"), by: .dung)
    #expect(throws: StorageError.changedMeanwhile) {
      try change(PayeeChange(bank: "VCB"), by: .hoa)
    }
    let record = try newsroom.payee("tacgia", by: try desk.acting(.hoa)).record
    #expect(record.bank == "BIDV" && record.version == 2)
  }

  @Test func `a change names its fields in the log and none of their values`() throws {
    try add()
    try change(
      PayeeChange(
        name: "Nguyễn Văn Trừ", hasCommitment: true, privates: [.identity: "", .account: "ABC123"]))
    let record = try #require(try newsroom.store.payee(code: "tacgia"))
    let event = try #require(
      try newsroom.store.events(about: "payee", record.id.rawValue).last?.facts)
    #expect(event.detail == "fields=account,commitment,identity,name")
    #expect(event.before.isEmpty && event.after.isEmpty)
    #expect(try look(by: .dung) == [.taxCode: "8012345678", .account: "ABC123"])
  }

  @Test func `a change of nothing is none`() throws {
    try add()
    #expect(try change(PayeeChange(bank: "Agribank")).outcome.version == 1)
    #expect(try actions() == ["payee.add"])
  }

  @Test
  func `the same request again answers with the first outcome, with other numbers it is none`()
    throws
  {
    let request = desk.request()
    let first = try add(request: request)
    let again = try add(request: request)
    #expect(again.isRepeated && again.outcome == first.outcome)
    #expect(throws: NewsroomError.requestReused(request.text)) {
      try add(privates: [.taxCode: "8012345679"], request: request)
    }
    #expect(try newsroom.payees(on: "bacgiang", limit: 9, by: try desk.acting(.dung)).count == 1)
  }

  @Test(arguments: [
    (PrivateField.taxCode, "801234567"), (.taxCode, "80123456789"), (.taxCode, "80123456a8"),
    (.identity, "1234567890"), (.identity, "٠١٢٣٤٥٦٧٨"), (.account, "12345"),
    (.account, "123456789012345678901"), (.account, "12345ă"), (.account, "123_456"),
  ])
  func `what cannot be a number is refused without being told again`(
    field: PrivateField, value: String
  ) throws {
    do {
      try add(privates: [field: value])
      Issue.record("let in")
    } catch let error as NewsroomError {
      #expect(error == .invalid(.privateField(field)))
      #expect(!"\(error)".contains(value))
    }
  }

  @Test(arguments: [
    (PrivateField.taxCode, "8012345678-001", "8012345678001"), (.taxCode, "024090001234", ""),
    (.identity, "024 090 001 234", "024090001234"), (.account, "VN.12345-6", "VN123456"),
  ])
  func `numbers are kept without the blanks and points between them`(
    field: PrivateField, given: String, kept: String
  ) throws {
    try add(privates: [field: given])
    #expect(try look(by: .dung) == [field: kept.isEmpty ? given : kept])
  }

  @Test(arguments: [
    ("123456", "••••56"), ("123456789", "••••789"), ("123456789012", "••••9012"),
    ("12345678901234567890", "••••7890"),
  ])
  func `a mask shows four signs at most and never more than a third`(
    value: String, masked: String
  ) {
    #expect(PrivateValue(opened: value).masked == masked)
  }

  // MARK: Pen names

  @Test func `a pen name belongs to one payee, however it is written`() throws {
    try add()
    try add("khac")
    let hoa = try desk.acting(.hoa)
    _ = try newsroom.addPenName("Hoà Bình", to: "tacgia", by: hoa)
    #expect(try newsroom.payee(signing: "HÒA  BÌNH")?.code == "tacgia")
    #expect(throws: NewsroomError.invalid(.penNameTaken("Hòa bình", by: "tacgia"))) {
      _ = try newsroom.addPenName("Hòa bình", to: "khac", by: hoa)
    }
    #expect(throws: NewsroomError.notFound(.penName, "Hòa Bình")) {
      _ = try newsroom.removePenName("Hòa Bình", from: "khac", by: hoa)
    }
    _ = try newsroom.removePenName("Hòa Bình", from: "tacgia", by: hoa)
    #expect(try newsroom.payee(signing: "Hòa Bình") == nil)
    #expect(try actions() == ["payee.add", "pen-name.add", "pen-name.remove"])
  }

  // MARK: What people may ask for

  @Test func `a restricted entry is changed by nobody until that is lifted`() throws {
    try add()
    let hoa = try desk.acting(.hoa)
    _ = try newsroom.restrictPayee("tacgia", true, by: hoa)
    #expect(
      refusals { try change(PayeeChange(bank: "BIDV"), seen: 2) } == ["payee-restricted"])
    #expect(
      refusals { _ = try newsroom.addPenName("Mai", to: "tacgia", by: hoa) }
        == ["payee-restricted"])
    _ = try newsroom.restrictPayee("tacgia", false, by: hoa)
    try change(PayeeChange(bank: "BIDV"), seen: 3)
  }

  @Test func `what was erased before anything was paid leaves nothing but a number`() throws {
    try add()
    let hoa = try desk.acting(.hoa)
    _ = try newsroom.addPenName("Mai", to: "tacgia", by: hoa)
    let id = try newsroom.erasePayee("tacgia", by: hoa).outcome.id
    let record = try #require(try newsroom.store.payee(id))
    #expect(record.name.isEmpty && record.sealed.isEmpty && record.bank.isEmpty)
    #expect(record.code == "erased-\(id)" && record.erasedAt != nil)
    #expect(try newsroom.payee(signing: "Mai") == nil)
    #expect(
      refusals { _ = try newsroom.erasePayee(record.code, by: hoa) } == ["payee-erased"])
  }

  @Test(arguments: [WorkStanding.open, .proposed, .disputed, .graded, .listed])
  func `nobody is erased while something is owed to them`(standing: WorkStanding) throws {
    try name(try add().outcome.id, in: standing)
    let hoa = try desk.acting(.hoa)
    #expect(
      refusals { _ = try newsroom.erasePayee("tacgia", by: hoa) } == ["payee-awaits-payment"])
    #expect(try look(by: .dung) == Self.values)
  }

  /// As the use cases of grading and paying do, but without a work and its grade.
  private func name(_ payee: ID<Payee>, in standing: WorkStanding) throws {
    let database = newsroom.store.database
    _ = try database.rows("PRAGMA foreign_keys = OFF")
    try database.atomically {
      _ = try database.run(
        """
        INSERT INTO work_share (payee_id, published_at, work_id, standing, amount)
        VALUES ($1, 1, 1, $2, 500000)
        """, [.integer(payee.rawValue), .text(standing.rawValue)])
    }
  }

  @Test func `name and tax code stay once something was paid, as they do in the vouchers`() throws {
    try name(try add().outcome.id, in: .paid)
    _ = try newsroom.erasePayee("tacgia", by: try desk.acting(.hoa))
    let record = try #require(try newsroom.store.payee(code: "tacgia"))
    #expect(record.name == "Nguyễn Văn Cộng" && record.bank.isEmpty)
    #expect(try look(by: .dung) == [.taxCode: "8012345678"])
  }

  @Test func `the store itself lets no erased entry hold an account`() throws {
    try add()
    #expect(throws: StorageError.constraint("erased_holds_nothing")) {
      try newsroom.store.database.atomically {
        _ = try newsroom.store.database.run("UPDATE payee SET erased_at = 1, bank = ''")
      }
    }
  }

  @Test func `consents are noted with their words and taken back, never changed`() throws {
    try add()
    let hoa = try desk.acting(.hoa)
    let id = try #require(
      Int64(
        try newsroom.addConsent(
          of: "tacgia", scope: "ảnh chân dung", wording: "Mẫu 2026-1", channel: "phiếu ký",
          by: hoa
        ).outcome.name))
    desk.clock.move(days: 1)
    _ = try newsroom.withdrawConsent(id, of: "tacgia", by: hoa)
    _ = try newsroom.withdrawConsent(id, of: "tacgia", by: hoa)
    let consents = try newsroom.payee("tacgia", by: hoa).consents
    #expect(consents.map(\.scope) == ["ảnh chân dung"])
    #expect(consents.first?.withdrawnAt == newsroom.now)
    #expect(try actions() == ["payee.add", "consent.add", "consent.withdraw"])
  }

  @Test func `all that is kept about a payee is given out, and that it was stands in the log`()
    throws
  {
    try add()
    _ = try look(by: .dung)
    let export = try newsroom.exportPayee("tacgia", by: try desk.acting(.dung))
    #expect(export.clear == Self.values)
    #expect(export.acts.map(\.action) == ["payee.add", "payee.look"])
    #expect(try actions() == ["payee.add", "payee.look", "payee.export"])
  }

  // MARK: Tax

  @Test(arguments: [
    (PayeeContract.none, false, false), (.service, false, false), (.shortLabour, false, false),
    (.labour, false, true), (.none, true, true),
  ])
  func `tax goes by the contract and whether they draw a salary`(
    contract: PayeeContract, isStaff: Bool, isTaxedAsStaff: Bool
  ) throws {
    try add()
    try change(
      PayeeChange(
        contract: contract, isStaff: isStaff, isResident: false, hasCommitment: true,
        asksForWithholding: true))
    let record = try #require(try newsroom.store.payee(code: "tacgia"))
    #expect(
      record.taxStatus
        == TaxStatus(
          isResident: false, isStaff: isTaxedAsStaff, hasCommitment: true,
          asksForWithholding: true))
  }
}
