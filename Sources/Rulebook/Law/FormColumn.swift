/// A column of report form 1 (QĐ 13/2023, Mẫu 01), bound by name.
///
/// The form's header and its notes number dissemination and procedures the other way round, so that
/// a setting, not this code, decides the number that is printed.
public enum FormColumn: String, CaseIterable, Hashable, Sendable, Codable {
  case legalDocuments = "legal-documents"
  case administrativeDocuments = "administrative-documents"
  case procedures
  case dissemination
  case plans
  case projects
  case organization
  case financialReport = "financial-report"
  case statistics
  case science
  case epidemics
  case disclosureList = "disclosure-list"
  case channels

  /// What a cell of the column holds.
  public enum Value: String, CaseIterable, Hashable, Sendable {
    /// Posted out of all, posted or not.
    case ratio
    case count
    /// Có / Không.
    case yesOrNo = "yes-or-no"
    /// Có đăng / Không đăng / Không có dữ liệu.
    case threeStates = "three-states"
  }

  public var value: Value {
    switch self {
    case .legalDocuments, .administrativeDocuments, .plans, .projects: .ratio
    case .dissemination, .channels: .count
    case .procedures, .organization, .financialReport, .disclosureList: .yesOrNo
    case .statistics, .science, .epidemics: .threeStates
    }
  }

  /// The words of the form's header; the English ones are ours.
  public var title: Title {
    switch self {
    case .legalDocuments: Title("VB QPPL", "Legal documents")
    case .administrativeDocuments: Title("VB QLHC", "Administrative documents")
    case .procedures: Title("Thủ tục hành chính", "Administrative procedures")
    case .dissemination: Title("Tin PBPL", "Dissemination of law")
    case .plans: Title("Chương trình kế hoạch", "Programmes and plans")
    case .projects: Title("Dự án", "Projects")
    case .organization: Title("Thông tin về bộ máy", "Organisation")
    case .financialReport: Title("Báo cáo tài chính", "Financial report")
    case .statistics: Title("Thông tin thống kê", "Statistics")
    case .science: Title("Thông tin KHCN", "Science and technology")
    case .epidemics: Title("Thông tin dịch bệnh", "Epidemics")
    case .disclosureList: Title("Thông tin công khai", "Information to be disclosed")
    case .channels: Title("Kênh thông tin", "Channels")
    }
  }
}
