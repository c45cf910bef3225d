/// An article of so many bytes, in paragraphs as they are in print.
public struct Article {
  public let title: String
  public let bytes: Int

  public init(title: String, bytes: Int) {
    self.title = title
    self.bytes = bytes
  }

  private static let paragraphs = [
    """
    Mới giữa tháng Năm nhưng ở các xã vùng cao Lục Ngạn, những chuyến xe đầu tiên đã rời vườn từ ba giờ sáng. Năm nay \
    mưa đều, vải sớm đậu quả sai hơn mọi năm, người trồng chia nhau từng ca hái để quả lên xe còn nguyên sương.
    """,
    """
    "Giá đầu vụ cao hơn năm ngoái chừng bốn nghìn đồng một cân", anh Tâm ở thôn Bắc Hai nói. Anh có hơn một héc-ta, \
    ba phần tư đã chuyển sang cách chăm mới: tỉa cành sớm, bón phân hữu cơ, ghi nhật ký từng lần phun.
    """,
    """
    Theo Phòng Nông nghiệp và Môi trường, toàn huyện có 17.300 héc-ta vải, trong đó 13.500 héc-ta đạt tiêu chuẩn an toàn. \
    Các điểm cân được sắp lại để xe lớn không phải quay đầu trên đường liên xã.
    """,
  ]

  public var body: String {
    var text = ""
    var number = 0
    while text.utf8.count < bytes {
      text += "\(Self.paragraphs[number % Self.paragraphs.count])\n\n"
      number += 1
    }
    return text
  }
}
