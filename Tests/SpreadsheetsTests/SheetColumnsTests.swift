import Reports
import Royalties
import Rulebook
import Testing

@testable import Spreadsheets

@Suite struct SheetColumnsTests {
  private func columns(_ widths: [Int], signatures: Int = 0) throws -> SheetColumns {
    let columns = widths.enumerated().map {
      TableColumn("c\($0.offset)", title: "C", .text, width: $0.element)
    }
    let boxes = Array(repeating: SignatureBox(office: "Kế toán", name: nil), count: signatures)
    return SheetColumns(
      of: try TableDocument(Sheets.heading(), columns: columns, groups: [], signatures: boxes))
  }

  @Test func `heading and signatures have columns to stand over, however few the table has`()
    throws
  {
    #expect(try columns([10]).all == 0...1)
    #expect(try columns([10], signatures: 4).all == 0...3)
    #expect(try columns([10, 10, 10, 10, 10], signatures: 4).all == 0...4)
  }

  @Test func `columns are cut into runs of nearly one width`() throws {
    #expect(try columns([5, 40, 11, 7, 8, 14]).runs(2) == [0...1, 2...5])
    #expect(try columns([10, 10, 10, 10]).runs(4) == [0...0, 1...1, 2...2, 3...3])
    #expect(try columns([90, 1, 1]).runs(3) == [0...0, 1...1, 2...2])
    #expect(try columns([1, 1, 90]).runs(2) == [0...1, 2...2])
  }

  @Test func `runs stand beside each other and leave no column out, whatever the widths`() throws {
    var state: UInt64 = 20_261_127
    for _ in 0..<500 {
      var widths: [Int] = []
      for _ in 0..<(4 + Int(state >> 33) % 8) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        widths.append(1 + Int(state >> 33) % 60)
      }
      let columns = try columns(widths)
      for count in 1...4 {
        let runs = columns.runs(count)
        #expect(runs.count == count)
        #expect(runs.flatMap { Array($0) } == Array(columns.all))
      }
    }
  }

  @Test(
    arguments: [
      ("", 1), ("một hai", 1), ("một hai ba bốn", 2), ("một\nhai", 2),
      (String(repeating: "a", count: 10), 1), (String(repeating: "a", count: 11), 2),
      (String(repeating: "a", count: 31), 4), ("a " + String(repeating: "b", count: 10), 2),
    ])
  func `a text breaks between words, and within those longer than a line`(text: String, lines: Int)
  {
    // Room for ten letters of 11 points.
    #expect(SheetColumns.lines(of: text, in: 10, letters: 11) == lines)
  }
}
