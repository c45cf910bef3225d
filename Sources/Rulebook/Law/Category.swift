/// A kind of information that a portal must publish: the points of Nghị định 42/2022/NĐ-CP Điều 4
/// k.1, with k.2.
///
/// The raw values are kept in the store. Points g to k and k.2 are remembered, not read, so their
/// letters may be wrong.
public enum Category: String, CaseIterable, Hashable, Sendable, Codable {
  case legalDocument = "legal-document"
  case administrativeDocument = "administrative-document"
  case treaty
  case procedure
  case dissemination
  case plan
  case organization
  case project
  case financialReport = "financial-report"
  case statistics
  case science
  case epidemic
  case disclosureList = "disclosure-list"
  case other
  case locality

  /// The column of report form 1 that counts the category; nothing when none does.
  public var column: FormColumn? {
    switch self {
    case .legalDocument: .legalDocuments
    case .administrativeDocument: .administrativeDocuments
    case .procedure: .procedures
    case .dissemination: .dissemination
    case .plan: .plans
    case .organization, .locality: .organization
    case .project: .projects
    case .financialReport: .financialReport
    case .statistics: .statistics
    case .science: .science
    case .epidemic: .epidemics
    case .disclosureList: .disclosureList
    case .treaty, .other: nil
    }
  }

  public var title: Title {
    switch self {
    case .legalDocument: Title("Văn bản quy phạm pháp luật", "Legal normative documents")
    case .administrativeDocument: Title("Văn bản quản lý hành chính", "Administrative documents")
    case .treaty: Title("Điều ước, thỏa thuận quốc tế", "Treaties and international agreements")
    case .procedure:
      Title("Thủ tục hành chính, dịch vụ công trực tuyến", "Procedures and online services")
    case .dissemination:
      Title("Phổ biến, hướng dẫn pháp luật, chính sách", "Dissemination of law and policy")
    case .plan:
      Title("Chiến lược, chương trình, kế hoạch, quy hoạch", "Strategies, programmes and plans")
    case .organization:
      Title("Chức năng, tổ chức bộ máy, đầu mối liên hệ", "Functions, organisation and contacts")
    case .project:
      Title("Dự án, đầu tư công, mua sắm công", "Projects, public investment and procurement")
    case .financialReport: Title("Báo cáo tài chính năm", "Yearly financial report")
    case .statistics: Title("Thống kê ngành, lĩnh vực", "Statistics of the sector")
    case .science: Title("Chương trình, đề tài khoa học", "Science programmes and projects")
    case .epidemic: Title("Thông tin về dịch bệnh", "Epidemics")
    case .disclosureList:
      Title("Danh mục thông tin phải công khai", "List of information to be disclosed")
    case .other: Title("Tin hoạt động và thông tin khác", "Activities and other information")
    case .locality: Title("Giới thiệu địa phương, lãnh đạo", "The locality and its leaders")
    }
  }

  public var citation: Citation {
    switch self {
    case .legalDocument, .administrativeDocument: Category.point("a", .found)
    case .treaty: Category.point("b", .found)
    case .procedure: Category.point("c", .found)
    case .dissemination: Category.point("d", .found)
    case .plan: Category.point("đ", .found)
    case .organization: Category.point("e", .found)
    case .project, .financialReport, .statistics: Category.point("g", .memory)
    case .science, .epidemic: Category.point("h", .memory)
    case .disclosureList: Category.point("i", .memory)
    case .other: Category.point("k", .memory)
    case .locality: Citation("Nghị định 42/2022/NĐ-CP Điều 4 k.2", .memory)
    }
  }

  private static func point(_ letter: String, _ mark: Citation.Mark) -> Citation {
    Citation("Nghị định 42/2022/NĐ-CP Điều 4 k.1 đ.\(letter)", mark)
  }
}
