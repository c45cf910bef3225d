/// Why a board refuses an item for good; the raw values are kept beside the decision.
///
/// After the list of refused kinds in the bylaws of Kiểm toán nhà nước (1598/QĐ-KTNN 2023) and Cục
/// Bảo vệ thực vật (1978/QĐ-BVTV 2014), with the questions of Luật An toàn thông tin mạng Điều 7
/// and Luật Quảng cáo Điều 23.
public enum RejectionReason: String, CaseIterable, Hashable, Sendable, Codable {
  case outOfScope = "out-of-scope"
  case duplicate
  case internalOrSecret = "internal-or-secret"
  case unverified
  case poorQuality = "poor-quality"
  case againstPolicy = "against-policy"
  case personalData = "personal-data"
  case advertising
  case copyright
  case outdated

  public var title: Title {
    switch self {
    case .outOfScope: Title("Ngoài phạm vi của cổng", "Outside the portal's scope")
    case .duplicate: Title("Trùng với tin bài đã có", "Duplicate of another item")
    case .internalOrSecret: Title("Thông tin nội bộ hoặc bí mật nhà nước", "Internal or secret")
    case .unverified: Title("Chưa được kiểm chứng", "Unverified")
    case .poorQuality: Title("Chất lượng không đạt", "Poor quality")
    case .againstPolicy: Title("Trái chủ trương, pháp luật", "Against policy or law")
    case .personalData: Title("Lộ dữ liệu cá nhân", "Discloses personal data")
    case .advertising: Title("Mang tính quảng cáo", "Advertising")
    case .copyright: Title("Vi phạm quyền tác giả", "Infringes copyright")
    case .outdated: Title("Không còn tính thời sự", "No longer of current interest")
    }
  }
}
