import Prose
import Testing

@testable import EditorCLI

@Test func `columns are as wide as their widest word, two blanks apart, without blanks at the end`()
{
  let table = Table(
    head: ["Số", "Tiêu đề", "Hạn"],
    rows: [["1", "Lễ hội", ""], ["12", "Họp", "mai"], ["3", "", ""]])
  #expect(
    table.text == """
      Số  Tiêu đề  Hạn
      1   Lễ hội
      12  Họp      mai
      3

      """)
}

@Test func `columns stand under each other whatever letters are in them`() {
  let texts = [
    "đường", "e\u{301}", "漢字", "👩‍👧", "\u{1B}[31m", "a\u{202E}b", "ｗide", "", "x\u{200B}y",
  ]
  let table = Table(head: ["a", "b"], rows: texts.map { [$0, "|"] })
  let columns = table.text.split(separator: "\n").dropFirst().map { line in
    displayWidth(of: String(line.prefix { $0 != "|" }))
  }
  #expect(Set(columns).count == 1, "\(table.text)")
}

@Test func `a word that is too wide is cut, and does not push the others away`() {
  let table = Table(head: ["a", "b"], rows: [[String(repeating: "dài ", count: 40), "x"]])
  let lines = table.text.split(separator: "\n")
  #expect(lines[1].hasSuffix("…  x"))
  #expect(displayWidth(of: String(lines[1])) == Table.widest + 3)
}

@Test func `a table of nothing is its head`() {
  #expect(Table(head: ["a", "b"]).text == "a  b\n")
}

@Test func `a sheet leaves out what says nothing, and shows what is hidden`() {
  var sheet = Sheet()
  sheet.add("Tên", "Lan\u{202E}")
  sheet.add("Nơi", nil)
  sheet.add("Ngày", "")
  sheet.heading("Vai trò")
  sheet.line("một\nhai")
  let lines = sheet.text.split(separator: "\n", omittingEmptySubsequences: false)
  #expect(lines.count == 5 && lines[1].isEmpty && lines[2] == "Vai trò")
  #expect(lines[0].hasPrefix("Tên: Lan") && !lines[0].unicodeScalars.contains("\u{202E}"))
}
