import Newsroom
import Prose
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct WritingTests {
  let desk: TestNewsroom

  init() throws { desk = try TestSupport.newsroom() }

  @Test func `a new item is a draft with the next number of its portal and year`() throws {
    let first = try desk.draft()
    let second = try desk.draft(by: .quan)

    #expect(first.number == "BG-2026-000001")
    #expect(second.number == "BG-2026-000002")
    #expect(first.state == "draft")
    #expect(first.version == 1)
    #expect(first.revision == 1)
  }

  @Test(arguments: HostileWords.all.map(\.words))
  func `whatever people write is kept as they wrote it`(words: String) throws {
    var text = TestNewsroom.document(words)
    for field in Field.metadata where ![.category, .issued, .effective].contains(field) {
      text.fields[field] = words
    }
    (text.summary, text.body) = (words, words)
    let item = try desk.draft(by: .minh, kind: .legalDocument, text).id
    let kept = try desk.view(item).revision.text

    // A field is one line in NFC, a body has line feeds at its line ends.
    let line = nfc(words).split(whereSeparator: \.isNewline).joined(separator: " ")
    #expect(kept.title == line)
    #expect(kept.fields[.signer] == line)
    #expect(Array(kept.summary.utf8) == Array(nfc(words).utf8))
    #expect(kept.body == nfc(words.replacing("\r", with: "\n")))
    #expect(try desk.newsroom.verify(.full).isWhole)
  }

  @Test func `a portal without a prefix of its own takes the one above it`() throws {
    #expect(try desk.draft(by: .ly, on: "quyson").number == "BG-2026-000001")
  }

  @Test(arguments: [Cast.dung, .khanh, .tuan, .van, .phuong])
  func `only those who write on a portal begin items there`(person: Cast) throws {
    #expect(refusals { try desk.draft(by: person) } == ["needs-role"])
  }

  @Test func `a saved text reads back as it was written`() throws {
    let item = try desk.draft(TestNewsroom.text("Đường mới qua Tân Sơn")).id
    let outcome = try desk.save(TestNewsroom.text("Đường mới qua Phong Vân"), in: item, by: .minh)

    let view = try desk.view(item)
    #expect(view.revision.text.title == "Đường mới qua Phong Vân")
    #expect(view.record.title == "Đường mới qua Phong Vân")
    #expect(outcome.revision == 2)
    #expect(outcome.version == 2)
    let first = try desk.newsroom.revision(1, of: item, by: try desk.acting(.minh))
    #expect(first.text.title == "Đường mới qua Tân Sơn")
  }

  @Test func `every text is kept as a revision with its writer and its hash`() throws {
    let item = try desk.draft().id
    for words in ["một", "hai", "ba"] {
      try desk.save(TestNewsroom.text(words), in: item, by: .minh)
    }

    let heads = try desk.view(item).revisions
    #expect(heads.map(\.number) == [1, 2, 3, 4])
    #expect(Set(heads.map(\.hash)).count == 4)
    #expect(heads.allSatisfy { $0.person == (try? desk.acting(.minh).person) })
  }

  @Test func `a save that changes nothing makes no revision and no event`() throws {
    let item = try desk.draft(TestNewsroom.text("một"))
    let size = try desk.newsroom.logHead().size

    #expect(try desk.save(TestNewsroom.text("một"), in: item.id, by: .minh) == item)
    #expect(try desk.newsroom.logHead().size == size)
  }

  @Test func `a text in parts of letters is kept composed`() throws {
    var text = TestNewsroom.text()
    text.title = "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t"
    text.body = "do\u{300}ng mo\u{323}\u{302}t\r\ndòng hai\rdòng ba"
    let item = try desk.draft(text).id

    let kept = try desk.view(item).revision.text
    #expect(Array(kept.title.unicodeScalars) == Array("Tiếng Việt".unicodeScalars))
    #expect(kept.body == "dòng một\ndòng hai\ndòng ba")
  }

  @Test func `a title is one line without blanks around it`() throws {
    var text = TestNewsroom.text()
    text.title = "  Hai\ndòng  "
    #expect(try desk.view(try desk.draft(text).id).record.title == "Hai dòng")
  }

  @Test(arguments: [
    (Field.title, 501), (.summary, 10_001), (.body, 2_000_001), (.source, 2_001),
  ])
  func `a text beyond its limit is refused`(field: Field, length: Int) throws {
    var text = TestNewsroom.text()
    let long = String(repeating: "a", count: length)
    switch field {
    case .title: text.title = long
    case .summary: text.summary = long
    case .body: text.body = long
    default: text.fields[field] = long
    }
    #expect(throws: NewsroomError.invalid(.tooLong(field, limit: length - 1))) {
      try desk.draft(text)
    }
  }

  @Test func `a date that no calendar shows is refused`() throws {
    var text = TestNewsroom.document()
    text.fields[.issued] = "2026-02-30"
    #expect(throws: NewsroomError.invalid(.notADate(.issued, "2026-02-30"))) {
      try desk.draft(by: .minh, kind: .legalDocument, text)
    }
  }

  @Test func `a category that the law does not name is refused`() throws {
    var text = TestNewsroom.text()
    text.fields[.category] = "quảng-cáo"
    #expect(throws: NewsroomError.invalid(.unknownCategory("quảng-cáo"))) { try desk.draft(text) }
  }

  @Test func `fields with line ends, equal signs and backslashes come back whole`() throws {
    var text = TestNewsroom.document()
    text.fields[.abstract] = "a=b\\n c\\ d"
    let item = try desk.draft(by: .minh, kind: .legalDocument, text).id
    #expect(try desk.view(item).revision.text.fields == text.fields)
  }

  @Test func `nobody but its writers saves a draft`() throws {
    let item = try desk.draft().id
    let act = { try self.desk.save(TestNewsroom.text("khác"), in: item, by: .quan) }
    #expect(refusals { _ = try act() } == ["not-editable-here"])
  }

  @Test func `the editor who has it writes while it is being edited`() throws {
    let item = try desk.draft().id
    try desk.make("submit", on: item, by: .minh)
    try desk.make("claim", on: item, by: .ha)

    try desk.save(TestNewsroom.text("biên tập"), in: item, by: .ha)
    #expect(
      refusals { try desk.save(TestNewsroom.text("lại"), in: item, by: .minh) }
        == ["not-editable-here"])
    let view = try desk.view(item)
    #expect(
      view.item.writers
        == Set([try desk.acting(.minh).person, try desk.acting(.ha).person]))
  }
}

extension TestNewsroom {
  /// A draft by Minh with a text of its own.
  @discardableResult
  func draft(_ text: Text) throws -> ItemOutcome { try draft(by: .minh, text) }
}
