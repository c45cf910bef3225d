import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// What can be done, by whatever name; beginning, signing in and leaving.
struct GuidanceByLinesTests {
  @Test func `a question mark tells signs and commands, and a number runs one`() throws {
    let talk = try Talk(try TestSupport.newsroom(), as: .minh)
    let answer = talk.type("?")

    #expect(answer[0].hasPrefix("Gõ số để mở"))
    let line = try #require(answer.first { $0.hasSuffix(". Soạn mới") })
    #expect(talk.type(String(line.prefix { $0.isNumber })).first == "Soạn mới")
  }

  @Test func `leaving the list of commands leaves everything as it was`() throws {
    let talk = try Talk(try TestSupport.newsroom(), as: .minh)
    talk.type("?")

    #expect(talk.type("0").first == "Thôi chọn.")
    #expect(talk.type("2").first == "Bản thảo của tôi")
  }

  @Test(arguments: [
    "soạn mới", "SOẠN MỚI", "soan moi", "soạn", "new-item", "New item", "f5", "ctrl-n",
  ])
  func `a command is found by its names and its keys`(_ words: String) throws {
    let talk = try Talk(try TestSupport.newsroom(), as: .minh)

    #expect(talk.type(words).first == "Soạn mới")
  }

  @Test func `a key that was pressed is what it is on a screen`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let talk = try Talk(house, as: .lan) { try ItemScreen(item, in: $0) }

    #expect(try talk.press("down") == ["1/2. Sáng 23/11, xã Quý Sơn khai trương trạm y tế mới."])
    #expect(try talk.press("f2").first == "Việc làm được: Khai trương trạm y tế mới (bản 1)")
    #expect(try talk.press("esc").first == "Khai trương trạm y tế mới")
    #expect(try talk.press("f11").first?.hasPrefix("Phím F11 không dùng ở đây") == true)
  }

  @Test func `words that may be several things are asked about`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let talk = try Talk(house, as: .lan) { try ItemScreen(item, in: $0) }
    let answer = talk.type("thẻ")

    #expect(answer.first == "“thẻ” có thể là:")
    let line = try #require(answer.first { $0.hasSuffix("Thẻ 6: Lịch sử") })
    #expect(talk.type(String(line.prefix { $0.isNumber })).first?.hasPrefix("Thẻ 6") == true)
  }

  @Test func `letters with marks mean themselves, letters without mean both`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let talk = try Talk(house, as: .lan) { try ItemScreen(item, in: $0) }

    #expect(talk.type("trả").first == "Trả lại: Khai trương trạm y tế mới")
  }

  @Test func `a word that is nothing says how to find out`() throws {
    let talk = try Talk(try TestSupport.newsroom(), as: .minh)

    #expect(talk.type("xyz") == ["Không có lệnh nào là “xyz”. Gõ ? để xem ở đây làm được gì."])
    talk.type("soạn mới")
    #expect(
      talk.type("xyz") == [
        "Không có lệnh nào là “xyz”. Muốn ghi chữ, gõ số của ô trước, ví dụ 1."
      ])
  }

  @Test func `in the list of lists nothing is done to an item that was not heard`() throws {
    let house = try TestSupport.newsroom()
    _ = try house.inReview()
    let talk = try Talk(house, as: .lan)

    #expect(
      try talk.press("f2") == ["Việc này không làm ở đây được. Gõ ? để xem ở đây làm được gì."])
    #expect(talk.type("duyệt 1").first?.hasPrefix("Không có lệnh nào") == true)
  }

  @Test func `one can leave from anywhere`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    for words in [[], ["việc làm được"], ["duyệt"], ["thẻ 6"], ["góp ý"]] {
      let talk = try Talk(house, as: .lan) { try ItemScreen(item, in: $0) }
      for line in words { talk.type(line) }
      talk.type("thoát")
      #expect(!talk.conversation.isOpen, "\(words)")
    }
  }

  @Test func `the introduction tells how to work line by line, once`() throws {
    let house = try TestSupport.newsroom()
    let talk = try Talk(house, as: .hoa) { _ in
      IntroductionScreen(before: DeskScreen(isInMenu: true))
    }
    #expect(talk.transcript.first == "Chào Lê Thị Hoa")
    #expect(talk.transcript.last == "Bấm Enter để bắt đầu.")

    #expect(talk.type("").first == "Tòa soạn")
    #expect(try house.newsroom.hasSeenIntroduction(house.acting(.hoa)))
  }

  @Test func `whoever has a password types it unseen`() throws {
    let house = try TestSupport.newsroom()
    let words = "một câu dễ nhớ"
    _ = try house.newsroom.setPassword(words, of: "lan", by: house.acting(.tuan))
    let talk = try Talk(house, as: .son) { _ in SignInScreen(from: "test") }
    talk.type("lan")
    #expect(!talk.conversation.isSecret)
    talk.type("1")
    #expect(talk.conversation.isSecret)
    talk.type("sai")
    #expect(talk.conversation.isOpen && talk.conversation.isSecret)

    talk.type(words)
    #expect(!talk.conversation.isOpen)
    #expect(!talk.transcript.contains { $0.contains(words) && !$0.hasPrefix("> ") })
    let screen = try #require(talk.conversation.screens.screens.first as? SignInScreen)
    #expect(screen.acting?.login == "lan")
  }

  @Test func `accounts are kept line by line`() throws {
    let house = try TestSupport.newsroom()
    let talk = try Talk(house, as: .tuan)
    talk.type("tài khoản", "thêm tài khoản", "1", "Nguyễn Thử", "2", "thu")
    #expect(talk.type("thêm").first == "Đã thêm tài khoản thu.")
    talk.type("/nguyễn thử", "1", "giao vai trò", "1", "biên tập viên")
    #expect(talk.type("giao").first == "Đã giao vai trò biên tập viên cho Nguyễn Thử.")
    talk.type("1", "đặt mật khẩu")
    #expect(talk.conversation.isSecret)
    talk.type("một câu dễ nhớ")
    #expect(talk.type("câu khác hẳn đi").first == "Hai lần gõ khác nhau; hãy gõ lại.")
    talk.type("một câu dễ nhớ")
    #expect(talk.type("một câu dễ nhớ").first == "Đã đặt mật khẩu cho thu.")
    talk.type("1", "khóa")
    #expect(talk.type("khóa tài khoản").first == "Đã khóa tài khoản của Nguyễn Thử.")
  }

  @Test func `a new portal proposes its address, which is told as it changes`() throws {
    let talk = try Talk(try TestSupport.newsroom(), as: .tuan)
    talk.type("các cổng", "thêm cổng")

    let answer = talk.type("2", "Sở Y tế")
    #expect(answer.first == "2. Đơn vị: Sở Y tế")
    #expect(answer.contains { $0.hasPrefix("5. Địa chỉ: ") && $0.hasSuffix(".bacgiang.gov.vn") })
  }

  @Test func `another language is spoken from then on`() throws {
    let talk = try Talk(try TestSupport.newsroom(), as: .minh)

    #expect(talk.type("đổi ngôn ngữ").first == "Newsroom")
    #expect(
      talk.type("0") == [
        "This is the first place. To leave the program type “quit”."
      ])
  }

  @Test func `commands of the screen alone say so`() throws {
    let talk = try Talk(try TestSupport.newsroom(), as: .minh)

    #expect(try talk.press("ctrl+g") == ["Lệnh này chỉ dùng ở chế độ toàn màn hình."])
  }

  @Test(arguments: Language.allCases)
  func `no sign of the screen is among the words that are said`(_ language: Language) throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let talk = try Talk(house, as: .lan, language: language) { try ItemScreen(item, in: $0) }
    for line in ["?", "0", "=", "f2", "+", "0", "f8", "+", "0"] { talk.type(line) }
    for tab in ["1", "3", "4", "5", "6"] {
      talk.type(language == .english ? "tab \(tab)" : "thẻ \(tab)")
    }

    for line in talk.transcript { #expect(!line.contains { "✓✗→·│─".contains($0) }, "\(line)") }
  }
}
