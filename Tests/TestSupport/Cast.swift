import Workflow

/// The people of the test newsroom: one person, one part.
public enum Cast: String, CaseIterable, Sendable {
  /// Heads the province's board.
  case son
  /// Deputy head of the province's board: approves.
  case lan
  /// Secretary of the province's board.
  case hoa
  /// Edits.
  case ha
  /// Writes.
  case minh
  /// Writes too.
  case quan
  /// Member of the province's board.
  case thanh
  /// A second member.
  case hung
  /// Keeps the accounts.
  case dung
  /// Content operator: publishes.
  case khanh
  /// Technical operator of the province: keeps accounts.
  case tuan
  /// Oversees all portals.
  case van
  /// Heads the commune's board.
  case phuong
  /// Writes for the commune.
  case ly

  public var login: String { rawValue }

  public var name: String {
    switch self {
    case .son: "Nguyễn Văn Sơn"
    case .lan: "Bùi Thị Lan"
    case .hoa: "Lê Thị Hoa"
    case .ha: "Đỗ Thu Hà"
    case .minh: "Phạm Quang Minh"
    case .quan: "Vi Văn Quân"
    case .thanh: "Nông Văn Thành"
    case .hung: "Lương Văn Hùng"
    case .dung: "Trần Đức Dũng"
    case .khanh: "Giáp Minh Khánh"
    case .tuan: "Ngô Anh Tuấn"
    case .van: "Thân Thị Vân"
    case .phuong: "Chu Thị Phượng"
    case .ly: "Hoàng Thị Ly"
    }
  }

  /// The one role of each, and the portal it is held on.
  public var part: (role: Role, portal: String) {
    switch self {
    case .son: (.head, "bacgiang")
    case .lan: (.deputy, "bacgiang")
    case .hoa: (.secretary, "bacgiang")
    case .ha: (.editor, "bacgiang")
    case .minh, .quan: (.contributor, "bacgiang")
    case .thanh, .hung: (.member, "bacgiang")
    case .dung: (.accountant, "bacgiang")
    case .khanh: (.contentOperator, "bacgiang")
    case .tuan: (.technicalOperator, "bacgiang")
    case .van: (.overseer, "bacgiang")
    case .phuong: (.head, "quyson")
    case .ly: (.contributor, "quyson")
    }
  }
}
