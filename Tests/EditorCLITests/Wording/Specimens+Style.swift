import Prose

extension Specimens {
  /// A finding of every rule, from a text that breaks them all.
  static let styleFindings: [StyleFinding] = {
    let house = HouseStyle(
      tones: .old, titleLimit: 3, summaryLimit: 3, offices: OfficeNames(["Ủy ban Xã"]))
    let body = """
      Xã  Hoà Bình , họp ngày 31/4, xong.Các xã “(về\u{200B} tie\u{302}ng, hòa giải.
      [tại đây](a) ![](b) ủy ban xã
      """
    let mixed = StyleReport(title: "Tiêu đề", summary: "Tóm tắt", body: body, house: house)
    let other = StyleReport(title: "Hoà", summary: "", body: "", house: house)
    return mixed.findings + other.findings
  }()
}
