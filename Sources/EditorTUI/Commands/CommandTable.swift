import EditorCLI
import Terminal

/// One thing the program can do, by name: the same entry feeds keys, hints, help, palette, menu and `docs/keys.md`.
struct CommandEntry: Hashable, Sendable {
  let name: CommandName
  /// A few words for hints and menus.
  let vietnamese: String
  let english: String
  /// Where it can be bound to keys; narrower places know it too.
  let contexts: Set<ContextName>

  init(_ name: CommandName, _ vietnamese: String, _ english: String, in contexts: ContextName...) {
    self.name = name
    self.vietnamese = vietnamese
    self.english = english
    self.contexts = Set(contexts)
  }

  func title(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}

/// Every command of the program.
enum CommandTable {
  static let entries = everywhere + lists + screens + reading + typing + forms

  static let byName = Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0) })

  private static let everywhere = [
    CommandEntry("show-help", "Trợ giúp", "Help", in: "global"),
    CommandEntry("show-actions", "Việc làm được", "Actions", in: "global"),
    CommandEntry("open-palette", "Lệnh", "Commands", in: "global"),
    CommandEntry("open-menu", "Thực đơn", "Menu", in: "global"),
    CommandEntry("go-back", "Quay lại", "Back", in: "global"),
    CommandEntry("quit", "Thoát", "Quit", in: "global"),
    CommandEntry("switch-portal", "Chuyển cổng", "Switch portal", in: "global"),
    CommandEntry("redraw-screen", "Vẽ lại màn hình", "Redraw", in: "global"),
    CommandEntry("toggle-theme", "Đổi màu", "Theme", in: "global"),
    CommandEntry("switch-language", "Đổi ngôn ngữ", "Language", in: "global"),
    CommandEntry("switch-typing", "Đổi kiểu gõ", "Vietnamese typing", in: "global"),
    CommandEntry("undo", "Hoàn tác", "Undo", in: "text"),
    CommandEntry("redo", "Làm lại", "Redo", in: "text"),
    CommandEntry(
      "confirm", "Đồng ý", "Confirm", in: "prompt", "form", "dialog", "menu", "calendar",
      "travel"),
    CommandEntry("copy", "Sao chép", "Copy", in: "text"),
    CommandEntry("toggle-selection", "Chọn vùng", "Select", in: "text"),
    CommandEntry("find-text", "Tìm", "Find", in: "editor", "help"),
    CommandEntry("find-next", "Tìm tiếp", "Find next", in: "editor", "help"),
    CommandEntry("find-previous", "Tìm ngược", "Find previous", in: "editor", "help"),
    CommandEntry("take-over", "Nhận lấy để soạn", "Take over", in: "watching"),
    CommandEntry("show-files", "Ảnh và tệp", "Files", in: "editor"),
    CommandEntry("show-outline", "Dàn bài", "Outline", in: "editor"),
    CommandEntry("next-fault", "Chính tả", "Spelling", in: "editor", "spelling"),
    CommandEntry(
      "previous-fault", "Lỗi chính tả trước", "Previous fault", in: "editor", "spelling"),
    CommandEntry("ignore-word", "Bỏ qua từ này", "Ignore word", in: "spelling"),
    CommandEntry("learn-word", "Thêm vào từ điển", "Learn word", in: "spelling"),
    CommandEntry("check-style", "Cách viết", "House style", in: "editor", "style"),
    CommandEntry("previous-style-fault", "Lỗi cách viết trước", "Previous place", in: "style"),
    CommandEntry("mend-style", "Sửa chỗ này", "Mend this place", in: "style"),
    CommandEntry("mend-style-kind", "Sửa mọi chỗ cùng loại", "Mend all of its kind", in: "style"),
    CommandEntry("travel-in-time", "Xem lại lúc trước", "Earlier texts", in: "editor"),
    CommandEntry("replace-text", "Tìm và thay", "Replace", in: "editor"),
    CommandEntry(
      "next-page", "Trang sau", "Page down", in: "list", "item", "page", "editor", "prompt",
      "form", "dialog", "menu", "help"),
    CommandEntry(
      "previous-page", "Trang trước", "Page up", in: "list", "item", "page", "editor", "prompt",
      "form", "dialog", "menu", "help"),
    CommandEntry("next-row", "Dòng dưới", "Down", in: "list", "prompt", "menu", "help"),
    CommandEntry("previous-row", "Dòng trên", "Up", in: "list", "prompt", "menu", "help"),
    CommandEntry("first-row", "Về đầu", "First", in: "list", "menu", "help"),
    CommandEntry("last-row", "Về cuối", "Last", in: "list", "menu", "help"),
    CommandEntry("open-selected", "Mở", "Open", in: "list", "item", "page", "help"),
  ]

  private static let lists = [
    CommandEntry("toggle-mark", "Đánh dấu", "Mark", in: "list"),
    CommandEntry("mark-all", "Đánh dấu tất cả", "Mark all", in: "list"),
    CommandEntry("unmark-all", "Bỏ mọi dấu", "Unmark all", in: "list"),
    CommandEntry("filter-list", "Lọc", "Filter", in: "list"),
    CommandEntry("next-pane", "Danh sách", "Lists", in: "list"),
    CommandEntry("previous-pane", "Về danh sách", "Back to lists", in: "list"),
    CommandEntry("search-items", "Tìm tin bài", "Search", in: "list"),
    CommandEntry("show-details", "Thông tin", "Details", in: "list", "item", "editor"),
    CommandEntry("refresh-list", "Đọc lại", "Refresh", in: "list"),
    CommandEntry("toggle-preview", "Xem trước", "Preview", in: "list"),
    CommandEntry("new-item", "Soạn mới", "New item", in: "list"),
    CommandEntry("edit-item", "Sửa", "Edit", in: "list", "item"),
    CommandEntry("submit-item", "Gửi", "Submit", in: "list", "item", "editor"),
    CommandEntry("approve-item", "Duyệt", "Approve", in: "list", "item"),
    CommandEntry("return-item", "Trả lại", "Return", in: "list", "item"),
    CommandEntry("give-opinion", "Cho ý kiến", "Opinion", in: "list", "item"),
    CommandEntry("ask-opinions", "Lấy ý kiến", "Ask opinions", in: "list", "item"),
  ]

  private static let screens = [
    CommandEntry("schedule-item", "Hẹn giờ", "Schedule", in: "list.queue"),
    CommandEntry("publish-item", "Đăng", "Publish", in: "list.queue"),
    CommandEntry("hold-item", "Giữ lại, thôi giữ", "Hold or release", in: "list.queue"),
    CommandEntry("move-item-up", "Đưa lên trước", "Move up", in: "list.queue"),
    CommandEntry("move-item-down", "Đưa xuống sau", "Move down", in: "list.queue"),
    CommandEntry("show-calendar", "Lịch tháng", "Month", in: "list.queue"),
    CommandEntry("filter-results", "Lọc kết quả", "Narrow results", in: "list.search"),
    CommandEntry("sort-results", "Đổi thứ tự", "Change order", in: "list.search"),
    CommandEntry("delegate-role", "Ủy quyền", "Delegate", in: "list.people"),
    CommandEntry("show-notices", "Thông báo", "Notices", in: "global"),
    CommandEntry("read-notice", "Đã đọc", "Mark as read", in: "list.notices"),
    CommandEntry("read-all-notices", "Đã đọc tất cả", "Mark all as read", in: "list.notices"),
    CommandEntry("set-notices", "Chọn loại thông báo", "Kinds of notices", in: "list.notices"),
    CommandEntry("show-queue", "Hàng đợi đăng", "Published queue", in: "global"),
    CommandEntry("show-royalties", "Nhuận bút", "Royalties", in: "global"),
    CommandEntry("grade-work", "Chấm", "Grade", in: "list.works"),
    CommandEntry("add-part", "Chấm phần khác", "Another part", in: "list.works"),
    CommandEntry("remake-sheet", "Lập lại các dòng", "Make lines anew", in: "sheet"),
    CommandEntry("add-line", "Thêm dòng", "Add a line", in: "sheet"),
    CommandEntry("exempt-work", "Không tính", "Pay nothing", in: "list.works"),
    CommandEntry("next-standing", "Tình trạng sau", "Next standing", in: "list.works"),
    CommandEntry("previous-standing", "Tình trạng trước", "Previous standing", in: "list.works"),
    CommandEntry("next-period", "Kỳ sau", "Next period", in: "list.works"),
    CommandEntry("previous-period", "Kỳ trước", "Previous period", in: "list.works"),
    CommandEntry("all-periods", "Mọi kỳ", "All periods", in: "list.works"),
    CommandEntry("show-sheets", "Bảng kê nhuận bút", "Payment sheets", in: "global"),
    CommandEntry("make-sheet", "Lập bảng kê", "Make a sheet", in: "list.works", "list.sheets"),
    CommandEntry("show-steps", "Các bước", "Steps", in: "sheet"),
    CommandEntry(
      "export-table", "Xuất ra tệp", "Write a file", in: "sheet", "list.works", "list.statement",
      "list.funds"),
    CommandEntry("recompute-sheet", "Tính lại", "Recompute", in: "sheet"),
    CommandEntry("show-people", "Tài khoản và ủy quyền", "Accounts", in: "global"),
    CommandEntry("show-portals", "Các cổng", "Portals", in: "global"),
    CommandEntry("show-log", "Nhật ký", "Log", in: "global"),
    CommandEntry("verify-log", "Kiểm tra chuỗi", "Verify the chain", in: "list.log"),
    CommandEntry("new-person", "Thêm tài khoản", "New account", in: "list.people"),
    CommandEntry("edit-person", "Sửa tài khoản", "Edit account", in: "list.people"),
    CommandEntry("new-portal", "Thêm cổng", "New portal", in: "list.portals"),
    CommandEntry("edit-portal", "Sửa cổng", "Edit portal", in: "list.portals"),
    CommandEntry("expand-branch", "Mở nhánh", "Expand", in: "list.portals"),
    CommandEntry("collapse-branch", "Gập nhánh", "Collapse", in: "list.portals"),
    CommandEntry("show-statement", "Nhuận bút của tôi", "My royalties", in: "global"),
    CommandEntry("show-payees", "Người hưởng nhuận bút", "Payees", in: "global"),
    CommandEntry("show-funds", "Quỹ nhuận bút", "Royalty fund", in: "global"),
    CommandEntry("show-rates", "Bảng hệ số nhuận bút", "Royalty rates", in: "global"),
    CommandEntry("show-law", "Tham số pháp lý", "Figures of law", in: "global"),
    CommandEntry("choose-payee", "Chọn người hưởng", "Choose a payee", in: "list.statement"),
    CommandEntry(
      "previous-year", "Năm trước", "Year before", in: "list.statement", "list.funds"),
    CommandEntry("next-year", "Năm sau", "Year after", in: "list.statement", "list.funds"),
    CommandEntry("new-payee", "Thêm người hưởng", "New payee", in: "list.payees"),
    CommandEntry("edit-payee", "Sửa người hưởng", "Edit payee", in: "list.payees"),
    CommandEntry("show-private", "Dữ liệu riêng", "Private fields", in: "list.payees"),
    CommandEntry("open-statement", "Xem nhuận bút", "Statement", in: "list.payees"),
    CommandEntry("add-to-fund", "Ghi khoản vào quỹ", "Enter money", in: "list.funds"),
    CommandEntry("set-fund", "Giới hạn của quỹ", "Limits", in: "list.funds"),
    CommandEntry("new-rates", "Thêm bảng hệ số", "New rate table", in: "list.rates"),
    CommandEntry("end-rates", "Kết thúc bảng hệ số", "End rate table", in: "list.rates"),
    CommandEntry("choose-day", "Chọn ngày", "Choose a day", in: "list.law"),
    CommandEntry("previous-mark", "Mốc trước", "Change before", in: "list.law"),
    CommandEntry("next-mark", "Mốc sau", "Change after", in: "list.law"),
    CommandEntry("new-figure", "Thêm mức mới", "New figure", in: "list.law"),
    CommandEntry("end-figure", "Kết thúc mức", "End figure", in: "list.law"),
    CommandEntry("show-key-faults", "Lỗi bàn phím", "Key map faults", in: "help"),
    CommandEntry("test-keys", "Thử phím", "Test keys", in: "help"),
    CommandEntry("reload-keymap", "Nạp lại bàn phím", "Reload keys", in: "help"),
  ]

  private static let reading =
    ItemTab.allCases.map { tab in
      CommandEntry(
        CommandName("show-tab-\(tab.rawValue)"),
        "Thẻ \(tab.rawValue): \(ItemPhrase.tab(tab).text(in: .vietnamese))",
        "Tab \(tab.rawValue): \(ItemPhrase.tab(tab).text(in: .english))", in: "item")
    } + [
      CommandEntry("show-origins", "Ai viết đoạn nào", "Who wrote what", in: "item"),
      CommandEntry("place-comment", "Đặt lại chỗ góp ý", "Place comment", in: "item"),
      CommandEntry("next-tab", "Thẻ sau", "Next tab", in: "item"),
      CommandEntry("previous-tab", "Thẻ trước", "Previous tab", in: "item"),
      CommandEntry("scroll-down", "Cuộn xuống", "Scroll down", in: "item", "page"),
      CommandEntry("scroll-up", "Cuộn lên", "Scroll up", in: "item", "page"),
      CommandEntry("scroll-to-start", "Đầu bài", "Start", in: "item", "page"),
      CommandEntry("scroll-to-end", "Cuối bài", "End", in: "item", "page"),
      CommandEntry("next-comment", "Góp ý sau", "Next comment", in: "item", "editor"),
      CommandEntry("previous-comment", "Góp ý trước", "Previous comment", in: "item"),
      CommandEntry("comment-selection", "Góp ý", "Comment", in: "item"),
      CommandEntry("propose-change", "Đề nghị sửa", "Suggest edit", in: "item"),
      CommandEntry(
        "accept-suggestion", "Nhận đề nghị", "Accept suggestion", in: "comments", "suggestion"),
      CommandEntry(
        "reject-suggestion", "Không nhận", "Reject suggestion", in: "comments", "suggestion"),
      CommandEntry("next-change", "Thay đổi sau", "Next change", in: "changes"),
      CommandEntry("previous-change", "Thay đổi trước", "Previous change", in: "changes"),
      CommandEntry("choose-revisions", "Chọn bản", "Choose revisions", in: "changes"),
      CommandEntry("hide-unchanged", "Ẩn phần không đổi", "Hide unchanged", in: "changes"),
    ]

  private static let typing = [
    CommandEntry("move-left", "Sang trái", "Left", in: "text"),
    CommandEntry("move-right", "Sang phải", "Right", in: "text"),
    CommandEntry("move-word-left", "Lùi một tiếng", "Word left", in: "text"),
    CommandEntry("move-word-right", "Tới một tiếng", "Word right", in: "text"),
    CommandEntry("move-sentence-left", "Lùi một câu", "Sentence left", in: "editor"),
    CommandEntry("move-sentence-right", "Tới một câu", "Sentence right", in: "editor"),
    CommandEntry("move-paragraph-up", "Lên một đoạn", "Paragraph up", in: "editor"),
    CommandEntry("move-paragraph-down", "Xuống một đoạn", "Paragraph down", in: "editor"),
    CommandEntry("move-to-row-start", "Đầu dòng", "Row start", in: "text"),
    CommandEntry("move-to-row-end", "Cuối dòng", "Row end", in: "text"),
    CommandEntry("move-to-start", "Đầu văn bản", "Text start", in: "text"),
    CommandEntry("move-to-end", "Cuối văn bản", "Text end", in: "text"),
    CommandEntry("move-up", "Lên", "Up", in: "editor", "note", "form"),
    CommandEntry("move-down", "Xuống", "Down", in: "editor", "note", "form"),
    CommandEntry("delete-left", "Xóa lùi", "Backspace", in: "text"),
    CommandEntry("delete-right", "Xóa tới", "Delete", in: "text"),
    CommandEntry("delete-word-left", "Xóa tiếng trước", "Delete word", in: "text"),
    CommandEntry("extend-left", "Chọn sang trái", "Extend left", in: "text"),
    CommandEntry("extend-right", "Chọn sang phải", "Extend right", in: "text"),
    CommandEntry("extend-up", "Chọn lên", "Extend up", in: "editor", "note"),
    CommandEntry("extend-down", "Chọn xuống", "Extend down", in: "editor", "note"),
    CommandEntry("select-all", "Chọn tất cả", "Select all", in: "text"),
    CommandEntry("cut", "Cắt", "Cut", in: "text"),
    CommandEntry("paste", "Dán", "Paste", in: "text"),
    CommandEntry("split-paragraph", "Xuống đoạn", "New paragraph", in: "editor", "note"),
    CommandEntry("earlier-text", "Sớm hơn", "Earlier", in: "travel"),
    CommandEntry("later-text", "Muộn hơn", "Later", in: "travel"),
    CommandEntry("minute-earlier", "Lùi một phút", "A minute earlier", in: "travel"),
    CommandEntry("minute-later", "Tới một phút", "A minute later", in: "travel"),
    CommandEntry("save-revision", "Lưu bản", "Save", in: "editor"),
    CommandEntry("preview-text", "Xem như trang", "Preview", in: "editor"),
    CommandEntry("toggle-bare", "Chỉ còn chữ", "Text only", in: "editor"),
    CommandEntry("set-lengths", "Bề rộng dòng, độ dài bài", "Line width, length", in: "editor"),
    CommandEntry("edit-outside", "Sửa bằng chương trình ngoài", "Outside editor", in: "editor"),
    CommandEntry("compare-saved", "So với bản đang lưu", "Compare with saved", in: "editor"),
    CommandEntry("save-copy", "Lưu bản sao ra tệp", "Save a copy", in: "editor"),
    CommandEntry("complete-input", "Điền nốt", "Complete", in: "prompt"),
  ]

  private static let forms =
    [
      CommandEntry("next-field", "Ô sau", "Next field", in: "editor", "form"),
      CommandEntry("previous-field", "Ô trước", "Previous field", in: "editor", "form"),
      CommandEntry("next-choice", "Lựa chọn sau", "Next choice", in: "form", "dialog"),
      CommandEntry("previous-choice", "Lựa chọn trước", "Previous choice", in: "form", "dialog"),
      CommandEntry("toggle-choice", "Chọn hoặc bỏ", "Tick", in: "form"),
      CommandEntry("open-choices", "Xem lựa chọn", "Choices", in: "form"),
      CommandEntry("previous-day", "Ngày trước", "Previous day", in: "calendar"),
      CommandEntry("next-day", "Ngày sau", "Next day", in: "calendar"),
      CommandEntry("previous-week", "Tuần trước", "Previous week", in: "calendar"),
      CommandEntry("next-week", "Tuần sau", "Next week", in: "calendar"),
      CommandEntry("previous-month", "Tháng trước", "Previous month", in: "calendar"),
      CommandEntry("next-month", "Tháng sau", "Next month", in: "calendar"),
      CommandEntry("first-day", "Đầu tháng", "First day", in: "calendar"),
      CommandEntry("last-day", "Cuối tháng", "Last day", in: "calendar"),
      CommandEntry("go-to-today", "Hôm nay", "Today", in: "calendar"),
    ]
    + (1...9).map { number in
      CommandEntry(
        CommandName("choose-entry-\(number)"), "Chọn mục \(number)", "Entry \(number)", in: "menu")
    }
}
