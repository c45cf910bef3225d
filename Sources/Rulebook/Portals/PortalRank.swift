/// What kind of body a portal belongs to, as far as its address depends on it (QĐ 13/2023 Điều 4
/// k.1).
public enum PortalRank: String, CaseIterable, Hashable, Sendable, Codable {
  case province
  /// A specialised body of the province: sở, ban, ngành.
  case department
  /// Huyện, and a thị xã, whose address follows the same rule.
  case district
  /// Thành phố thuộc tỉnh, on the level of a district.
  case provinceCity = "province-city"
  /// Xã, phường, thị trấn.
  case commune

  public var title: Title {
    switch self {
    case .province: Title("Tỉnh", "Province")
    case .department: Title("Cơ quan chuyên môn cấp tỉnh", "Provincial department")
    case .district: Title("Huyện, thị xã", "District")
    case .provinceCity: Title("Thành phố thuộc tỉnh", "City of the province")
    case .commune: Title("Xã, phường, thị trấn", "Commune")
    }
  }

  /// How many labels the address has: `bacgiang.gov.vn` is on the third level of `.vn`.
  public var domainLevel: Int {
    switch self {
    case .province: 3
    case .department, .district, .provinceCity: 4
    case .commune: 5
    }
  }
}
