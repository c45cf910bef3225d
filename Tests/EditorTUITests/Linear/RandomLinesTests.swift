import EditorCLI
import Newsroom
import Prose
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// Lines that nobody would type, in a newsroom whose every field is hostile: nothing traps, and nothing that is said acts.
struct RandomLinesTests {
  private static let words = [
    "", "", "", "-", "+", "0", "0", "?", "=", "/", "/a", "1", "1", "2", "3", "4", "5", "9", "17",
    "999",
    "1 2 3 4", "2 99", "việc làm được", "sửa", "viết", "chèn 3", "thay 2", "thay tít", "thay sapo",
    "xóa 3", "hoàn tác",
    "làm lại", "lưu bản", "gửi", "duyệt", "trả lại", "góp ý", "cho ý kiến", "thông tin", "lịch sử",
    "thẻ 3", "thẻ 4", "hàng đợi đăng", "lịch tháng", "tháng sau", "giữ", "tài khoản", "các cổng",
    "nhật ký", "kiểm tra chuỗi", "tìm tin bài", "soạn mới", "chuyển cổng", "đổi ngôn ngữ",
    "đánh dấu 1 2", "về cuối", "về đầu", "trang sau", "trang trước", ".", ".", ".", "f2", "esc",
    "f8", "ctrl-g", "a", "r", ":nhật ký", "23/11/2026 9:00", "xyz",
  ]
  private static let keys: [Key.Code] = [.up, .down, .escape, .function(2), .function(5), .enter]

  @Test(arguments: [1, 2, 3] as [UInt64]) func `any lines at any screen`(_ seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let house = try HostileHouse.make()
    for person in [Cast.lan, .minh, .ha, .hoa, .tuan, .khanh] {
      let talk = try Talk(house, as: person)
      for _ in 0..<150 where talk.conversation.isOpen {
        let answer = talk.take(line(&dice))
        for said in answer { #expect(HostileWords.acting(in: visible(said)) == [], "\(seed)") }
      }
      _ = talk.conversation.end()
    }
    #expect(try house.newsroom.verifyLog().breaks.isEmpty)
  }

  private func line(_ dice: inout SeededGenerator) -> TypedLine {
    switch Int.random(in: 0..<20, using: &dice) {
    case 0:
      return TypedLine("", keys: [Key(Self.keys.randomElement(using: &dice) ?? .up)])
    case 1:
      return TypedLine(HostileWords.all.randomElement(using: &dice)?.words ?? "")
    case 2:
      return TypedLine(bytes: (0..<30).map { _ in UInt8.random(in: 0...255, using: &dice) })
    default:
      return TypedLine(Self.words.randomElement(using: &dice) ?? "")
    }
  }
}
