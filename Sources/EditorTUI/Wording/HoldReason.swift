import EditorCLI

/// Sentences for the codes that a run of the queue leaves on what it held. The facts behind a code are not kept with it;
/// opening the item shows them.
enum HoldReason {
  static func text(_ code: String, _ language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese[code] ?? code
    case .english: english[code] ?? code
    }
  }

  private static let vietnamese = [
    "closed-to-unit": "tin bài chỉ mở cho một số đơn vị",
    "locked": "đang có người sửa",
    "text-changed": "nội dung đã thay đổi sau khi duyệt",
    "own-text": "người duyệt đã viết trong bài",
    "one-person": "mới chỉ một người viết và duyệt",
    "review-owed": "đăng khẩn chưa được rà soát lại",
    "missing-fields": "còn thiếu thông tin bắt buộc",
    "open-must-comments": "còn góp ý bắt buộc chưa giải quyết",
    "quorum": "chưa đủ ý kiến đồng ý",
    "not-approved": "nội dung hiện tại chưa được duyệt",
    "time-not-come": "chưa tới giờ",
    "time-too-soon": "giờ hẹn quá gần",
    "checks-missing": "chưa đánh dấu đủ các mục kiểm tra",
    "not-from-here": "trạng thái hiện tại không cho đăng",
    "role": "không có quyền đăng",
  ]

  private static let english = [
    "closed-to-unit": "the item is open to some units only",
    "locked": "somebody is writing in it",
    "text-changed": "the text changed after the approval",
    "own-text": "whoever approved it wrote in it",
    "one-person": "only one person wrote and approved it",
    "review-owed": "an urgent publication was not reviewed afterwards",
    "missing-fields": "required metadata is missing",
    "open-must-comments": "comments that must be resolved are open",
    "quorum": "too few opinions are for it",
    "not-approved": "the text as it is has no approval",
    "time-not-come": "its time has not come",
    "time-too-soon": "the time is too near",
    "checks-missing": "not all statements are ticked",
    "not-from-here": "it cannot be published from its state",
    "role": "the right to publish is missing",
  ]
}
