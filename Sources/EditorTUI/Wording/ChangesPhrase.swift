import EditorCLI

/// Short texts of the changes of an item.
enum ChangesPhrase: Hashable {
  case comparing
  /// `thay đổi 3/14`.
  case place(Int, of: Int)
  case hiding(ChangeHiding)
  case unchanged(Int)
  case noMore
  case noneBefore
  /// Which revision, by whom and when it was saved.
  case savedBy(Int, String, String)
  /// The name of the screen.
  case compared
  case draftAgainst(String, revision: Int)
  case writingAgainst(revision: Int)
  case changedOutside
  /// The beginning of a passage that stood here.
  case movedAway(String, isDown: Bool)
  case movedHere(isDown: Bool)
  case chooseOld
  case chooseNew(Int)
  case choose
  case isApproved
  case isRead
  /// One change as it is heard; either side may be empty.
  case said(old: String, new: String)
  case paragraphNow(String)
  /// In a glance at an item: how many changes since the revision that one has read.
  case sinceRead(Int?, revision: Int)

  func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }

  private var vietnamese: String {
    switch self {
    case .comparing: "Đang so sánh hai phiên bản…"
    case .place(let v0, let v1): "Thay đổi \(v0)/\(v1)"
    case .hiding(.nothing): "đang xem tất cả"
    case .hiding(.unchanged): "đang ẩn phần không đổi"
    case .hiding(.formal): "đang ẩn cả chỗ chỉ đổi hình thức"
    case .unchanged(let v0): "… \(v0) đoạn không đổi …"
    case .noMore: "Không còn thay đổi nào phía sau."
    case .noneBefore: "Không còn thay đổi nào phía trước."
    case .savedBy(let v0, let v1, let v2): "Bản \(v0): \(v1), \(v2)"
    case .compared: "So sánh"
    case .draftAgainst(let v0, let v1):
      "Bản nháp của bạn, viết lúc \(v0), so với bản \(v1) đang lưu."
    case .changedOutside:
      "Chương trình ngoài đã sửa bài như sau. Esc rồi chọn lấy vào bài hay bỏ."
    case .writingAgainst(let v0): "Bài đang viết so với bản \(v0) đang lưu."
    case .movedAway(let v0, true): "(đoạn “\(v0)” chuyển xuống dưới)"
    case .movedAway(let v0, false): "(đoạn “\(v0)” chuyển lên trên)"
    case .movedHere(true): "(đoạn này chuyển từ trên xuống)"
    case .movedHere(false): "(đoạn này chuyển từ dưới lên)"
    case .chooseOld: "So sánh từ bản nào?"
    case .chooseNew(let v0): "So bản \(v0) với bản nào?"
    case .choose: "Chọn"
    case .isApproved: "đã duyệt"
    case .isRead: "bạn đã đọc"
    case .said(let v0, let v1):
      v0.isEmpty
        ? "thêm “\(v1)”" : v1.isEmpty ? "bỏ “\(v0)”" : "“\(v0)” thành “\(v1)”"
    case .paragraphNow(let v0): "Đoạn bây giờ: \(v0)"
    case .sinceRead(let v0, let v1):
      v0.map { "đã đổi \($0) chỗ từ bản bạn đã đọc (bản \(v1))" }
        ?? "đã đổi từ bản bạn đã đọc (bản \(v1))"
    }
  }

  private var english: String {
    switch self {
    case .comparing: "Comparing two revisions…"
    case .place(let v0, let v1): "Change \(v0) of \(v1)"
    case .hiding(.nothing): "everything is shown"
    case .hiding(.unchanged): "what is unchanged is hidden"
    case .hiding(.formal): "what is no change of words is hidden too"
    case .unchanged(let v0):
      v0 == 1 ? "… 1 unchanged paragraph …" : "… \(v0) unchanged paragraphs …"
    case .noMore: "There is no change after this one."
    case .noneBefore: "There is no change before this one."
    case .savedBy(let v0, let v1, let v2): "Revision \(v0): \(v1), \(v2)"
    case .compared: "Changes"
    case .draftAgainst(let v0, let v1):
      "Your draft, written at \(v0), against revision \(v1), which is saved."
    case .changedOutside:
      "The other program has changed the text like this. Esc, then take it or throw it away."
    case .writingAgainst(let v0): "What you are writing against revision \(v0), which is saved."
    case .movedAway(let v0, true): "(the paragraph “\(v0)” was moved down)"
    case .movedAway(let v0, false): "(the paragraph “\(v0)” was moved up)"
    case .movedHere(true): "(this paragraph was moved down to here)"
    case .movedHere(false): "(this paragraph was moved up to here)"
    case .chooseOld: "Compare from which revision?"
    case .chooseNew(let v0): "Compare revision \(v0) with which one?"
    case .choose: "Choose"
    case .isApproved: "approved"
    case .isRead: "read by you"
    case .said(let v0, let v1):
      v0.isEmpty
        ? "added “\(v1)”" : v1.isEmpty ? "took out “\(v0)”" : "“\(v0)” became “\(v1)”"
    case .paragraphNow(let v0): "The paragraph now: \(v0)"
    case .sinceRead(let v0, let v1):
      v0.map { "changed in \($0) places since you read it (revision \(v1))" }
        ?? "changed since you read it (revision \(v1))"
    }
  }
}

extension Session {
  /// A short text of the changes of an item in the person's language.
  func changesText(_ phrase: ChangesPhrase) -> String { phrase.text(in: language) }
}
