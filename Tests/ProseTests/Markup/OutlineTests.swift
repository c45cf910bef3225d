import Testing

@testable import Prose

struct OutlineTests {
  private func read(_ text: String) -> [String] {
    outline(of: TextBuffer(text)).map { "\($0.paragraph):\($0.level):\($0.title)" }
  }

  @Test func `headings are found with their depth and without their signs`() {
    #expect(
      read("## Học từ thứ *cầm trên tay*\n\nMột đoạn.\n\n### Ba tháng\n#không phải")
        == ["0:2:Học từ thứ cầm trên tay", "4:3:Ba tháng"])
  }

  @Test func `the units of a legal document count without being marked`() {
    let text = """
      Chương I
      QUY ĐỊNH CHUNG
      Điều 1. Phạm vi điều chỉnh
      Quy định này quy định việc cung cấp thông tin.
      **Điều 2. Đối tượng áp dụng**
      Chương II QUẢN LÝ CỔNG
      Mục 1
      Điều 10: Ban biên tập
      """
    #expect(
      read(text) == [
        "0:2:Chương I", "2:4:Điều 1. Phạm vi điều chỉnh", "4:4:Điều 2. Đối tượng áp dụng",
        "5:2:Chương II QUẢN LÝ CỔNG", "6:3:Mục 1", "7:4:Điều 10: Ban biên tập",
      ])
  }

  @Test func `sentences that only begin so are none`() {
    #expect(
      read(
        """
        Điều 3 Nghị định số 42/2022/NĐ-CP quy định rõ việc này.
        Điều kiện 1. Có hộ khẩu
        Chương trình 135 hỗ trợ xã khó khăn
        Mục tiêu 2030 là gì
        Phần 2 của bài sẽ đăng số sau
        - Như Điều 3.
        ```
        Điều 5. Trong khối mã
        ```
        """) == [])
  }

  @Test func `a text without headings has none`() {
    #expect(read("") == [])
    #expect(read("\n\n") == [])
  }
}
