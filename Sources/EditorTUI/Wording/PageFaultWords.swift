import EditorCLI
import Terminal

/// Sentences about what is wrong with the screens of a page.
struct PageFaultWords {
  let language: Language

  func sentence(for problem: PageFault.Problem) -> String {
    switch language {
    case .vietnamese: vietnamese(problem)
    case .english: english(problem)
    }
  }

  private func vietnamese(_ problem: PageFault.Problem) -> String {
    switch problem {
    case .unreadable:
      "Không đọc được lời ghi; cần dạng <!-- màn hình: lan 80x24: F2 -->, trọn trong một dòng."
    case .unknownWord(let word):
      "Không hiểu “\(word)”; chỉ có tiếp, lần đầu, dòng 1-12, thấy \"…\"."
    case .badSize(let text): "“\(text)” không phải cỡ màn hình; cần số cột x số dòng, như 80x24."
    case .badRows(let text): "“\(text)” không phải các dòng của màn hình; cần như dòng 1-12."
    case .badKey(let error): keyWords.sentence(for: .badKey(error))
    case .openText: "Chữ cần gõ thiếu dấu ngoặc kép đóng."
    case .badCount(let text): "“\(text)” không phải số lần bấm; cần từ 1 đến 200, như Down*3."
    case .noBlock: "Ngay dòng sau lời ghi phải là khối mở bằng ```."
    case .openBlock: "Khối mở ở dòng này không có dòng ``` đóng lại."
    case .nothingToContinue: "Trước đó chưa có màn hình nào để làm tiếp."
    case .unknownPerson(let login): "Tòa soạn mẫu không có ai đăng nhập là \(login)."
    case .unseen(let words): "Trong các dòng được chụp không thấy “\(words)”."
    case .unchanged(let keys): "Bấm \(keys) xong màn hình không có gì khác."
    case .ended(let keys): "Chương trình đã kết thúc trước khi bấm \(keys)."
    }
  }

  private func english(_ problem: PageFault.Problem) -> String {
    switch problem {
    case .unreadable:
      "The comment cannot be read; it must be like <!-- màn hình: lan 80x24: F2 -->, in one line."
    case .unknownWord(let word):
      "What is “\(word)”? There are only tiếp, lần đầu, dòng 1-12, thấy \"…\"."
    case .badSize(let text): "“\(text)” is no size of a screen; write columns x rows, as 80x24."
    case .badRows(let text): "“\(text)” are no rows of the screen; write them as dòng 1-12."
    case .badKey(let error): keyWords.sentence(for: .badKey(error))
    case .openText: "The text to type has no closing quotation mark."
    case .badCount(let text): "“\(text)” is no number of times, from 1 to 200, as in Down*3."
    case .noBlock: "The line after the comment must begin a block with ```."
    case .openBlock: "The block that begins here has no line ``` to close it."
    case .nothingToContinue: "No screen stands before this one to go on with."
    case .unknownPerson(let login): "Nobody in the sample newsroom has the login \(login)."
    case .unseen(let words): "“\(words)” is not to be seen in the rows that are shown."
    case .unchanged(let keys): "Pressing \(keys) leaves the screen as it was."
    case .ended(let keys): "The program had ended before \(keys) was pressed."
    }
  }

  private var keyWords: KeyFaultWords { KeyFaultWords(language: language, style: .words) }
}
