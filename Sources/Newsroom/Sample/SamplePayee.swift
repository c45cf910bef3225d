import Royalties
import Rulebook

/// Somebody whom the sample newsroom pays. Numbers begin with so many zeros that nobody takes them for anybody's.
struct SamplePayee {
  /// Also the login of whoever works here.
  let code: String
  /// Nil for people of the newsroom, whose name is known.
  let name: String?
  let penName: String?
  let basis: String
  let contract: String
  var isStaff = false
  var isResident = true
  var hasCommitment = false
  /// Works of a month that belong to the salary.
  var quota = 0
  /// The last digits of the numbers of tax, identity and account.
  let number: Int

  static let bank = "Ngân hàng Mẫu, chi nhánh Bắc Giang"

  var taxCode: String { digits(of: number, 10, first: "0") }
  var identity: String { digits(of: number + 1_000, 12, first: "0") }
  var account: String { digits(of: number + 2_000, 14, first: "9") }

  private func digits(of number: Int, _ count: Int, first: String) -> String {
    let text = "\(number)"
    return first + String(repeating: "0", count: count - 1 - text.utf8.count) + text
  }
}

extension SamplePayee {
  private static let collaborator = "Hợp đồng cộng tác viên năm 2026 (mẫu)"
  private static let labour = "Hợp đồng làm việc; Nghị định 18/2014/NĐ-CP (mẫu)"

  /// Everybody who writes, and somebody abroad who sends pictures.
  static let all: [SamplePayee] = [
    SamplePayee(
      code: "minh", name: nil, penName: "Quang Minh", basis: collaborator, contract: "service",
      number: 101),
    SamplePayee(
      code: "quan", name: nil, penName: "Vi Quân", basis: collaborator, contract: "service",
      hasCommitment: true, number: 102),
    SamplePayee(
      code: "ly", name: nil, penName: "Hoàng Ly", basis: collaborator, contract: "short-labour",
      number: 103),
    SamplePayee(
      code: "ha", name: nil, penName: "Thu Hà", basis: labour, contract: "labour", isStaff: true,
      quota: 2, number: 104),
    SamplePayee(
      code: "hoa", name: nil, penName: nil, basis: labour, contract: "labour", isStaff: true,
      number: 105),
    SamplePayee(
      code: "thanh", name: nil, penName: nil, basis: "Giấy đề nghị viết bài (mẫu)",
      contract: "none", number: 106),
    SamplePayee(
      code: pictures, name: "Vũ Hoài An", penName: "An Vũ",
      basis: "Thỏa thuận sử dụng ảnh năm 2026 (mẫu)", contract: "service", isResident: false,
      number: 107),
  ]

  /// Who shares in works with pictures.
  static let pictures = "hoai-an"
}
