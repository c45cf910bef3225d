import Documents

/// The number of the page is not on the first one (Nghị định 30/2020/NĐ-CP, Phụ lục I). The format can say so; the library
/// has no word for it, so that it is said in what the library wrote.
enum FirstPage {
  private static let parts = "xl/worksheets/sheet"
  private static let header = Array("<headerFooter>".utf8)
  private static let headerElsewhere = Array("<headerFooter differentFirst=\"1\">".utf8)

  /// Those of what we wrote ourselves: much more than of a file that somebody sent. What repeats packs a thousandfold.
  private static let limits = ArchiveLimits(
    file: 1 << 30, entries: 10_000, content: 3 << 30, growth: 1_100)

  static func withoutNumber(_ file: [UInt8]) throws(SpreadsheetFault) -> [UInt8] {
    do throws(ArchiveFault) {
      let directory = try ArchiveDirectory(of: file, limits: limits)
      var sheets: [String: [UInt8]] = [:]
      for entry in directory.entries where entry.name.hasPrefix(parts) {
        var sheet = try entry.unpacked(from: file)
        guard let place = place(in: sheet) else { throw ArchiveFault.damaged(name: entry.name) }
        sheet.replaceSubrange(place..<place + header.count, with: headerElsewhere)
        sheets[entry.name] = sheet
      }
      guard !sheets.isEmpty, let changed = directory.replacing(sheets, in: file) else {
        throw ArchiveFault.notAnArchive
      }
      return changed
    } catch { throw .notAsExpected(error) }
  }

  /// It stands near the end, behind all the cells: the last one is looked for. No text can look like it, since `<` is
  /// escaped in texts.
  private static func place(in sheet: [UInt8]) -> Int? {
    var place = sheet.count - header.count
    while place >= 0 {
      if sheet[place] == header[0], sheet[place...].starts(with: header) { return place }
      place -= 1
    }
    return nil
  }
}
