import EditorCLI
import Workflow

/// What was done with one item, told afterwards: to whom it went, or what comes next. The steps of the shipped flows have
/// sentences of their own, by their names; any other is told by its title.
struct DeedPhrase: Hashable {
  let transition: TransitionName
  /// The transition's title.
  let action: String
  let item: String
  let author: String
  /// The state it stands in now, by its title.
  let state: String
  /// Whom it was given to.
  var receiver: String?
  /// When it shall go out.
  var time: String?

  func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }

  private var title: String { quoted(item) }

  private var vietnamese: String {
    let now = "nay ở “\(state)”"
    switch transition.rawValue {
    case "submit": return "Đã gửi \(title), \(now)."
    case "recall": return "Đã rút lại \(title), \(now)."
    case "claim": return "Bạn đã nhận \(title), \(now)."
    case "assign":
      return receiver.map { "Đã giao \(title) cho \($0)." } ?? "Đã giao \(title), \(now)."
    case "forward": return "Đã trình \(title), \(now)."
    case "return": return "Đã trả lại \(title) cho \(author), \(now)."
    case "reject": return "Đã từ chối \(title)."
    case "schedule":
      return time.map { "Đã hẹn đăng \(title) lúc \($0)." } ?? "Đã hẹn đăng \(title)."
    case "unschedule":
      return "Đã bỏ giờ hẹn của \(title); tin bài chỉ đăng khi được thôi giữ hoặc hẹn giờ mới."
    case "publish": return "Đã đăng \(title)."
    case "publish-urgently":
      return "Đã đăng khẩn \(title); còn chờ người thứ hai xác nhận."
    case "confirm": return "Đã xác nhận lần đăng khẩn của \(title)."
    case "correct":
      return "Đã mở đính chính \(title), \(now); tìm bản đang sửa ở “Cần tôi xử lý”."
    case "withdraw": return "Đã gỡ \(title) khỏi cổng."
    case "restore": return "Đã khôi phục \(title), \(now)."
    case "archive": return "Đã lưu trữ \(title)."
    default: return "Đã thực hiện “\(action)”, \(now): \(item)"
    }
  }

  private var english: String {
    let now = "now “\(state)”"
    switch transition.rawValue {
    case "submit": return "Sent \(title), \(now)."
    case "recall": return "Took back \(title), \(now)."
    case "claim": return "You have taken \(title), \(now)."
    case "assign":
      return receiver.map { "Gave \(title) to \($0)." } ?? "Gave \(title), \(now)."
    case "forward": return "Forwarded \(title), \(now)."
    case "return": return "Returned \(title) to \(author), \(now)."
    case "reject": return "Rejected \(title)."
    case "schedule":
      return time.map { "\(title) goes out at \($0)." } ?? "Scheduled \(title)."
    case "unschedule":
      return "\(title) has no time any more; it goes out when released or given a new time."
    case "publish": return "Published \(title)."
    case "publish-urgently":
      return "Published \(title) urgently; somebody else still has to confirm it."
    case "confirm": return "Confirmed the urgent publication of \(title)."
    case "correct":
      return "Opened \(title) for correction, \(now); it waits in “Waiting for me”."
    case "withdraw": return "Took \(title) off the portal."
    case "restore": return "Restored \(title), \(now)."
    case "archive": return "Archived \(title)."
    default: return "Done: \(action), \(now): \(item)"
    }
  }
}
