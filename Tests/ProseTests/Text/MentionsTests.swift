import Prose
import Testing

struct MentionsTests {
  @Test(arguments: [
    ("Nhờ @lan xem.", ["lan"]), ("@lan, @minh và @lan", ["lan", "minh"]),
    ("(@ha.van) hỏi @le_hoa-2.", ["ha.van", "le_hoa-2"]), ("Gửi lan@bacgiang.gov.vn", []),
    ("@ một mình", []), ("@@lan", ["lan"]), ("@LAN", ["lan"]), ("", []), ("@... @-", []),
    ("xem@lan", []), ("xem:@lan", ["lan"]), ("đ@lan", ["lan"]), ("@lan\u{301}", ["lan"]),
  ])
  func `names stand behind an at sign`(text: String, logins: [String]) {
    #expect(mentions(in: text) == logins)
  }

  @Test func `a text of nothing but names is not looked through to its end`() {
    let text = (0..<200_000).map { "@a\($0)" }.joined(separator: " ")
    #expect(mentions(in: text).count == 50)
  }

  @Test(arguments: [
    ("Nhờ @", ""), ("Nhờ @la", "la"), ("@Hà", "Hà"), ("a@b", nil), ("@lan ", nil), ("", nil),
    ("@ha.v", "ha.v"), ("một", nil),
  ])
  func `what is begun of a name is known while it is typed`(text: String, begun: String?) {
    #expect(mentionBegun(atEndOf: text) == begun)
  }
}
