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

  private var vietnamese: String {
    let now = "nay ở “\(state)”"
    switch transition.rawValue {
    case "submit": return "Đã gửi “\(item)”, \(now)."
    case "recall": return "Đã rút lại “\(item)”, \(now)."
    case "claim": return "Bạn đã nhận “\(item)”, \(now)."
    case "assign":
      return receiver.map { "Đã giao “\(item)” cho \($0)." } ?? "Đã giao “\(item)”, \(now)."
    case "forward": return "Đã trình “\(item)”, \(now)."
    case "return": return "Đã trả lại “\(item)” cho \(author), \(now)."
    case "reject": return "Đã từ chối “\(item)”."
    case "schedule":
      return time.map { "Đã hẹn đăng “\(item)” lúc \($0)." } ?? "Đã hẹn đăng “\(item)”."
    case "unschedule":
      return "Đã bỏ giờ hẹn của “\(item)”; tin bài chỉ đăng khi được thôi giữ hoặc hẹn giờ mới."
    case "publish": return "Đã đăng “\(item)”."
    case "publish-urgently":
      return "Đã đăng khẩn “\(item)”; còn chờ người thứ hai xác nhận."
    case "confirm": return "Đã xác nhận lần đăng khẩn của “\(item)”."
    case "correct": return "Đã mở đính chính “\(item)”, \(now)."
    case "withdraw": return "Đã gỡ “\(item)” khỏi cổng."
    case "restore": return "Đã khôi phục “\(item)”, \(now)."
    case "archive": return "Đã lưu trữ “\(item)”."
    default: return "Đã thực hiện “\(action)”, \(now): \(item)"
    }
  }

  private var english: String {
    let now = "now “\(state)”"
    switch transition.rawValue {
    case "submit": return "Sent “\(item)”, \(now)."
    case "recall": return "Took back “\(item)”, \(now)."
    case "claim": return "You have taken “\(item)”, \(now)."
    case "assign":
      return receiver.map { "Gave “\(item)” to \($0)." } ?? "Gave “\(item)”, \(now)."
    case "forward": return "Forwarded “\(item)”, \(now)."
    case "return": return "Returned “\(item)” to \(author), \(now)."
    case "reject": return "Rejected “\(item)”."
    case "schedule":
      return time.map { "“\(item)” goes out at \($0)." } ?? "Scheduled “\(item)”."
    case "unschedule":
      return "“\(item)” has no time any more; it goes out when released or given a new time."
    case "publish": return "Published “\(item)”."
    case "publish-urgently":
      return "Published “\(item)” urgently; somebody else still has to confirm it."
    case "confirm": return "Confirmed the urgent publication of “\(item)”."
    case "correct": return "Opened “\(item)” for correction, \(now)."
    case "withdraw": return "Took “\(item)” off the portal."
    case "restore": return "Restored “\(item)”, \(now)."
    case "archive": return "Archived “\(item)”."
    default: return "Done: \(action), \(now): \(item)"
    }
  }
}
