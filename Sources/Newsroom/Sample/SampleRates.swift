import Royalties
import Rulebook

/// What the units of the sample newsroom pay: figures to try the program with, not what anybody decided for today.
enum SampleRates {
  /// The ranges that the province once had for its site (law.md 2.2), as an example.
  static let province = RateTable.Shape.ranges([
    range("tin", "Tin", .news, 50, 200),
    range("tra-loi", "Trả lời bạn đọc", .news, 50, 200),
    range("phan-anh", "Phỏng vấn, phản ánh, ghi chép, người tốt việc tốt", .reportage, 200, 500),
    range("nghien-cuu", "Nghiên cứu, phân tích từ 2 trang A4", .research, 300, 1_000),
    range("anh", "Ảnh tin, ảnh minh họa", .photo, 50, 100),
    range("anh-nghe-thuat", "Ảnh nghệ thuật", .photo, 300, 300),
    range("bien-tap", "Biên tập (thù lao)", .news, 20, 100),
  ])

  static let provinceDecision = """
    VÍ DỤ theo khung của Quyết định 570/2013/QĐ-UBND ngày 28/10/2013, không phải căn cứ chi trả
    """

  /// Grades and lengths, as ministries have them.
  static let department = RateTable.Shape.grades([
    grade("tin", "Tin, trả lời", .news, .piece, (150, 100, 50), cap: 200),
    grade("phan-anh", "Phản ánh, phỏng vấn", .reportage, .page, (250, 200, 125), cap: 800),
    grade("anh", "Ảnh", .photo, .piece, (80, 60, 40), cap: 300),
  ])

  static let departmentDecision = """
    VÍ DỤ xếp loại A, B, C nhân độ dài của Sở Giáo dục và Đào tạo, không phải căn cứ chi trả
    """

  /// A fifth of what the province pays.
  static let district = RateTable.Shape.share(Percent(20), ofPortal: "bacgiang")

  static let districtDecision = """
    VÍ DỤ huyện chi bằng 20 % mức của tỉnh, không phải căn cứ chi trả
    """

  private static func range(
    _ code: String, _ title: String, _ group: RoyaltyGroup, _ from: Int, _ to: Int
  ) -> RangeRate {
    RangeRate(
      RatedGenre(code: code, title: title, group: group), from: Coefficient(count: from),
      to: Coefficient(count: to))
  }

  private static func grade(
    _ code: String, _ title: String, _ group: RoyaltyGroup, _ unit: LengthUnit,
    _ hundredths: (a: Int, b: Int, c: Int), cap: Int
  ) -> GradeRate {
    GradeRate(
      RatedGenre(code: code, title: title, group: group), per: unit,
      [
        .a: Coefficient(count: hundredths.a), .b: Coefficient(count: hundredths.b),
        .c: Coefficient(count: hundredths.c),
      ], cap: Coefficient(count: cap))
  }
}

/// What a portal of the sample newsroom may spend in a year.
struct SampleFund {
  let portal: String
  /// Who keeps rates and fund of the portal.
  let keeper: String
  let budget: Dong
  let carriedOver: Dong
  let refuses: Bool
  /// The part that may go to encouragement.
  var encouragement = Percent(0)
  /// What one author may earn in a month.
  var authorMonth: Dong?

  static let all: [SampleFund] = [
    SampleFund(
      portal: "bacgiang", keeper: "hoa", budget: Dong(120_000_000), carriedOver: Dong(4_500_000),
      refuses: false, encouragement: Percent(10), authorMonth: Dong(4_000_000)),
    SampleFund(
      portal: "sgddt", keeper: "hoa", budget: Dong(36_000_000), carriedOver: .zero,
      refuses: false, authorMonth: Dong(3_000_000)),
    SampleFund(
      portal: "snnmt", keeper: "hoa", budget: Dong(24_000_000), carriedOver: Dong(1_200_000),
      refuses: true),
    SampleFund(
      portal: "lucngan", keeper: "phuong", budget: Dong(9_000_000), carriedOver: .zero,
      refuses: false),
    SampleFund(
      portal: "quyson", keeper: "hung", budget: Dong(4_000_000), carriedOver: .zero,
      refuses: false),
  ]
}
