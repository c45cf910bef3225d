import Testing

@testable import Prose

@Suite struct ParagraphChangeTests {
  static let opening = "Sáng 23/11, xã Quý Sơn khai trương trạm y tế mới với mười hai phòng khám."
  static let people = "Người dân ba thôn vùng cao từ nay không phải đi ba mươi cây số để khám bệnh."
  static let money = "Kinh phí xây dựng là 4,2 tỷ đồng, lấy từ ngân sách xã và đóng góp của dân."
  static let end = "Trạm mở cửa cả thứ bảy, chủ nhật; đường dây nóng trực hai mươi bốn giờ."

  private func text(_ paragraphs: String...) -> String { paragraphs.joined(separator: "\n\n") }

  @Test func `a paragraph that was added or is gone is told whole`() {
    let old = text(Self.opening, Self.money)
    let new = text(Self.opening, Self.people, Self.money)
    #expect(
      notation(TextChanges(from: old, to: new))
        == "\(Self.opening)|{+\(Self.people)+}|\(Self.money)")
    #expect(kinds(old, new) == [.added])
    #expect(kinds(new, old) == [.removed])
    // Behind what was the last paragraph stands a blank one now: that is no change by itself.
    #expect(kinds(text(Self.opening), text(Self.opening, Self.end)) == [.added])
  }

  @Test func `a paragraph in another place was moved, and is not new`() {
    let old = text(Self.opening, Self.people, Self.money, Self.end)
    let new = text(Self.opening, Self.money, Self.end, Self.people)
    let changes = TextChanges(from: old, to: new)
    #expect(changes.changes.map(\.kind) == [.moved])
    #expect(
      notation(changes)
        == "\(Self.opening)|>7|\(Self.money)|\(Self.end)|<3 \(Self.people)")
  }

  @Test func `what changed inside a moved paragraph is marked in it`() {
    let old = text(Self.opening, Self.people, Self.money, Self.end)
    let new = text(
      Self.people.replacing("ba mươi", with: "bốn mươi"), Self.opening, Self.money, Self.end)
    #expect(kinds(old, new) == [.moved, .text])
  }

  @Test func `paragraphs that moved together are one move`() {
    let old = text(Self.opening, Self.people, Self.money, Self.end)
    let new = text(Self.money, Self.end, Self.opening, Self.people)
    #expect(kinds(old, new) == [.moved])
  }

  @Test func `a paragraph that was split, and two that were joined, are no new words`() {
    let joined = "\(Self.opening) \(Self.people)"
    let old = text(joined, Self.money)
    let new = text(Self.opening, Self.people, Self.money)
    #expect(kinds(old, new) == [.breaks])
    #expect(kinds(new, old) == [.breaks])
    #expect(
      notation(TextChanges(from: old, to: new))
        == "\(Self.opening)[- -]{+¶¶+}\(Self.people)|\(Self.money)")
  }

  @Test func `a paragraph split in four with a word changed is still one`() {
    let whole = [Self.opening, Self.people, Self.money, Self.end].joined(separator: " ")
    let parts = text(
      Self.opening, Self.people.replacing("khám bệnh", with: "chữa bệnh"), Self.money, Self.end)
    let changes = TextChanges(from: "Đầu.\n\n\(whole)\n\nCuối.", to: "Đầu.\n\n\(parts)\n\nCuối.")
    #expect(Set(changes.changes.map(\.kind)) == [.breaks, .text])
    #expect(changes.changes.count { $0.kind == .text } == 1)
  }

  @Test func `a paragraph about something else is another paragraph`() {
    let other = "Chợ phiên Tân Sơn họp vào ngày rằm, bán thổ cẩm, mật ong và gà đồi."
    let old = text(Self.opening, Self.money, Self.end)
    let new = text(Self.opening, other, Self.end)
    #expect(kinds(old, new) == [.removed, .added])
  }

  @Test func `a heading that was renamed is one change`() {
    #expect(
      notation(
        TextChanges(
          from: text(Self.opening, "## Người dân nói gì", Self.end),
          to: text(Self.opening, "## Bà con nói gì", Self.end)))
        == "\(Self.opening)|## [-Người dân-]{+Bà con+} nói gì|\(Self.end)")
  }

  @Test func `a list whose entries changed keeps the others`() {
    let old = "- khám ban đầu\n- tiêm chủng mở rộng\n- cấp thuốc miễn phí"
    let new = "- khám ban đầu\n- tiêm chủng cho trẻ em\n- cấp thuốc miễn phí\n- xét nghiệm"
    #expect(
      notation(TextChanges(from: old, to: new))
        == "- khám ban đầu|- tiêm chủng [-mở rộng-]{+cho trẻ em+}|- cấp thuốc miễn phí|{+- xét nghiệm+}"
    )
  }

  @Test func `blank paragraphs alone are a change of form`() {
    #expect(kinds("Một đoạn.\nHai đoạn.", "Một đoạn.\n\nHai đoạn.") == [.breaks])
    #expect(kinds("Một đoạn.\n\nHai đoạn.", "Một đoạn.\n\n\nHai đoạn.") == [.breaks])
  }

  @Test func `a paragraph with too many changes is told whole, others still by syllables`() {
    let long = (1...6_000).map { "tiếng\($0)" }.joined(separator: " ")
    let other = (1...6_000).map { $0 % 4 == 0 ? "tiếng\($0)" : "lời\($0)" }.joined(separator: " ")
    // Below its beginning and end nothing would say that they belong together, were it not for where they stand.
    let start = (1...9_000).map { "chung\($0)" }.joined(separator: " ")
    let changes = TextChanges(
      from: "\(start) \(long)\n\n\(Self.money)",
      to: "\(start) \(other)\n\n\(Self.money.replacing("4,2", with: "4,5"))")
    #expect(changes.changes.map(\.kind) == [.text, .text])
    #expect(changes.passages[0].segments.prefix(2).map(\.sign) == [.deleted, .inserted])
    #expect(areIdentical(changes.patch.applied(to: changes.old) ?? "", changes.new))
  }

  @Test func `a comparison stops when it is told to`() {
    let old = (1...3_000).map { "Đoạn \($0) có lời riêng \($0 * 7)." }.joined(separator: "\n\n")
    let new = old.replacing("riêng", with: "chung")
    var asked = 0
    let stopped = TextChanges(from: old, to: new) {
      asked += 1
      return asked < 3
    }
    #expect(stopped == nil && asked == 3)
  }
}
