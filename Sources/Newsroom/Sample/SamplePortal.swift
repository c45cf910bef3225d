/// A portal of the sample newsroom, in the tree that Decision 13/2023/QĐ-UBND draws.
public struct SamplePortal: Hashable, Sendable {
  /// Lower case letters; names the portal in the other samples.
  public let code: String
  /// The name in the portal's own heading.
  public let name: String
  /// The body that answers for it.
  public let unitName: String
  /// `province`, `department`, `district` or `commune`, as the rulebook's ranks are kept.
  public let rank: String
  /// The portal above it; nothing for the province.
  public let parentCode: String?
  public let domain: String
}

extension SamplePortal {
  /// The province, two of its departments, a district and a commune; each after its parent.
  public static let all: [SamplePortal] = [
    SamplePortal(
      code: "bacgiang", name: "Cổng TTĐT tỉnh Bắc Giang", unitName: "UBND tỉnh Bắc Giang",
      rank: "province", parentCode: nil, domain: "bacgiang.gov.vn"),
    SamplePortal(
      code: "sgddt", name: "Cổng TTĐT Sở Giáo dục và Đào tạo",
      unitName: "Sở Giáo dục và Đào tạo", rank: "department", parentCode: "bacgiang",
      domain: "sgddt.bacgiang.gov.vn"),
    SamplePortal(
      code: "snnmt", name: "Cổng TTĐT Sở Nông nghiệp và Môi trường",
      unitName: "Sở Nông nghiệp và Môi trường", rank: "department", parentCode: "bacgiang",
      domain: "snnmt.bacgiang.gov.vn"),
    SamplePortal(
      code: "lucngan", name: "Cổng TTĐT huyện Lục Ngạn", unitName: "UBND huyện Lục Ngạn",
      rank: "district", parentCode: "bacgiang", domain: "lucngan.bacgiang.gov.vn"),
    SamplePortal(
      code: "quyson", name: "Cổng TTĐT xã Quý Sơn", unitName: "UBND xã Quý Sơn",
      rank: "commune", parentCode: "lucngan", domain: "quyson.lucngan.bacgiang.gov.vn"),
  ]
}
