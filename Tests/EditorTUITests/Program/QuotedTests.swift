import Testing

@testable import EditorTUI

@Test func `marks of a title become single ones inside the marks around it`() {
  #expect(quoted("Khai trương trạm y tế") == "“Khai trương trạm y tế”")
  #expect(quoted("Chương trình “Tết vì người nghèo”") == "“Chương trình ‘Tết vì người nghèo’”")
  #expect(quoted("\"Năm nay vải đậu\"") == "“'Năm nay vải đậu'”")
}
