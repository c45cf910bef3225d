import Terminal

/// The commands that the shipped `keymap.conf` speaks of, as the program would declare them.
enum OfficeCommands {
  struct Row {
    let name: CommandName
    let contexts: Set<ContextName>
    let vietnamese: String
    let english: String

    init(
      _ name: CommandName, _ contexts: Set<ContextName>, _ vietnamese: String, _ english: String
    ) {
      self.name = name
      self.contexts = contexts
      self.vietnamese = vietnamese
      self.english = english
    }
  }

  static let contexts: [KeymapVocabulary.Context] = [
    .init("global", in: nil, typesText: false),
    .init("list", in: "global", typesText: false),
    .init("list.desk", in: "list", typesText: false),
    .init("list.queue", in: "list", typesText: false),
    .init("list.log", in: "list", typesText: false),
    .init("list.people", in: "list", typesText: false),
    .init("list.portals", in: "list", typesText: false),
    .init("list.search", in: "list", typesText: false),
    .init("list.royalties", in: "list", typesText: false),
    .init("item", in: "global", typesText: false),
    .init("text", in: "global", typesText: true),
    .init("editor", in: "text", typesText: true),
    .init("note", in: "text", typesText: true),
    .init("prompt", in: "text", typesText: true),
    .init("form", in: "global", typesText: false),
    .init("dialog", in: "global", typesText: false),
    .init("menu", in: "global", typesText: false),
    .init("calendar", in: "global", typesText: false),
    .init("help", in: "global", typesText: false),
  ]

  static let everywhere: [Row] = [
    Row("show-help", ["global"], "Trợ giúp", "Help"),
    Row("show-actions", ["global"], "Việc làm được", "Actions"),
    Row("open-palette", ["global"], "Lệnh", "Commands"),
    Row("open-menu", ["global"], "Thực đơn", "Menu"),
    Row("go-back", ["global"], "Quay lại", "Back"),
    Row("quit", ["global"], "Thoát", "Quit"),
    Row("switch-portal", ["global"], "Chuyển cổng", "Switch portal"),
    Row("redraw-screen", ["global"], "Vẽ lại màn hình", "Redraw the screen"),
    Row("toggle-theme", ["global"], "Đổi giao diện", "Switch theme"),
    Row("switch-language", ["global"], "Đổi ngôn ngữ", "Switch language"),
    Row("undo", ["list", "item", "text"], "Hoàn tác", "Undo"),
    Row("redo", ["list", "item", "text"], "Làm lại", "Redo"),
    Row("open-selected", ["list", "item", "help"], "Mở", "Open"),
    Row(
      "confirm", ["form", "dialog", "prompt", "menu", "calendar"], "Đồng ý", "Confirm"),
    Row(
      "next-page", ["list", "item", "editor", "prompt", "form", "dialog", "menu", "help"],
      "Trang sau", "Next page"),
    Row(
      "previous-page", ["list", "item", "editor", "prompt", "form", "dialog", "menu", "help"],
      "Trang trước", "Previous page"),
    Row("next-row", ["list", "prompt", "menu", "help"], "Dòng sau", "Next row"),
    Row("previous-row", ["list", "prompt", "menu", "help"], "Dòng trước", "Previous row"),
    Row("first-row", ["list", "menu", "help"], "Dòng đầu", "First row"),
    Row("last-row", ["list", "menu", "help"], "Dòng cuối", "Last row"),
  ]

  static let lists: [Row] = [
    Row("toggle-mark", ["list"], "Đánh dấu", "Mark"),
    Row("mark-all", ["list"], "Đánh dấu tất cả", "Mark all"),
    Row("unmark-all", ["list"], "Bỏ mọi dấu", "Unmark all"),
    Row("filter-list", ["list"], "Lọc", "Filter"),
    Row("next-pane", ["list"], "Khung sau", "Next pane"),
    Row("previous-pane", ["list"], "Khung trước", "Previous pane"),
    Row("search-items", ["list"], "Tìm tin bài", "Search items"),
    Row("sort-list", ["list"], "Sắp xếp", "Sort"),
    Row("refresh-list", ["list"], "Làm mới", "Refresh"),
    Row("toggle-preview", ["list"], "Bật/tắt xem trước", "Show or hide the preview"),
    Row("export-table", ["list"], "Xuất .xlsx", "Export .xlsx"),
    Row("new-item", ["list.desk"], "Soạn mới", "New item"),
    Row("edit-item", ["list.desk", "list.search", "item"], "Sửa tin bài", "Edit item"),
    Row("schedule-item", ["list.queue"], "Hẹn giờ", "Schedule"),
    Row("publish-item", ["list.queue"], "Đăng", "Publish"),
    Row("hold-item", ["list.queue"], "Giữ lại", "Hold"),
    Row("move-item-up", ["list.queue"], "Đưa lên trước", "Move up"),
    Row("move-item-down", ["list.queue"], "Đưa xuống sau", "Move down"),
    Row("show-calendar", ["list.queue"], "Lịch tháng", "Month"),
    Row("filter-results", ["list.search"], "Lọc kết quả", "Narrow results"),
    Row("sort-results", ["list.search"], "Đổi thứ tự", "Change order"),
    Row("delegate-role", ["list.people"], "Ủy quyền", "Delegate"),
    Row("verify-log", ["list.log"], "Kiểm tra nhật ký", "Verify the log"),
    Row("new-person", ["list.people"], "Thêm người", "New person"),
    Row("edit-person", ["list.people"], "Sửa thông tin người", "Edit person"),
    Row("new-portal", ["list.portals"], "Thêm cổng", "New portal"),
    Row("edit-portal", ["list.portals"], "Sửa thông tin cổng", "Edit portal"),
    Row("expand-branch", ["list.portals"], "Mở nhánh", "Expand branch"),
    Row("collapse-branch", ["list.portals"], "Thu nhánh", "Collapse branch"),
    Row("grade-item", ["list.royalties"], "Chấm", "Grade"),
    Row("group-by-author", ["list.royalties"], "Theo tác giả", "By author"),
    Row("make-sheet", ["list.royalties"], "Lập bảng kê", "Make a sheet"),
  ]

  static let reading: [Row] = [
    Row("show-tab-1", ["item"], "Văn bản", "Text"),
    Row("show-tab-2", ["item"], "Thay đổi", "Changes"),
    Row("show-tab-3", ["item"], "Góp ý", "Comments"),
    Row("show-tab-4", ["item"], "Kiểm tra", "Checks"),
    Row("show-tab-5", ["item"], "Thông tin và tệp", "Metadata and files"),
    Row("show-tab-6", ["item"], "Lịch sử", "History"),
    Row("show-tab-7", ["item"], "Nhuận bút", "Royalty"),
    Row("next-tab", ["item"], "Thẻ sau", "Next tab"),
    Row("previous-tab", ["item"], "Thẻ trước", "Previous tab"),
    Row("scroll-down", ["item"], "Xuống một dòng", "Scroll down"),
    Row("scroll-up", ["item"], "Lên một dòng", "Scroll up"),
    Row("scroll-to-start", ["item"], "Về đầu", "To the start"),
    Row("scroll-to-end", ["item"], "Về cuối", "To the end"),
    Row("next-comment", ["item", "editor"], "Góp ý sau", "Next comment"),
    Row("previous-comment", ["item"], "Góp ý trước", "Previous comment"),
    Row("comment-selection", ["item", "editor"], "Góp ý", "Comment"),
    Row("show-details", ["list", "item", "editor"], "Thông tin", "Details"),
    Row("next-change", ["item"], "Thay đổi sau", "Next change"),
    Row("previous-change", ["item"], "Thay đổi trước", "Previous change"),
    Row("toggle-side-by-side", ["item"], "So sánh hai cột", "Side by side"),
    Row("find-text", ["item", "editor", "help"], "Tìm", "Find"),
    Row("find-next", ["item", "editor", "help"], "Tìm tiếp", "Find next"),
    Row("find-previous", ["item", "editor", "help"], "Tìm ngược", "Find previous"),
    Row("submit-item", ["list.desk", "item", "editor"], "Gửi", "Submit"),
    Row("approve-item", ["list.desk", "item"], "Duyệt", "Approve"),
    Row("return-item", ["list.desk", "item"], "Trả lại", "Return"),
    Row("give-opinion", ["list.desk", "item"], "Cho ý kiến", "Give an opinion"),
    Row("ask-opinions", ["list.desk", "item"], "Lấy ý kiến", "Ask for opinions"),
  ]

  static let writing: [Row] = [
    Row("save-revision", ["editor"], "Lưu bản", "Save revision"),
    Row("replace-text", ["editor"], "Thay thế", "Replace"),
    Row("check-spelling", ["editor"], "Chính tả", "Spelling"),
    Row("preview-item", ["editor"], "Xem trước", "Preview"),
    Row("split-paragraph", ["editor", "note"], "Xuống đoạn", "New paragraph"),
    Row("move-left", ["text"], "Sang trái", "Left"),
    Row("move-right", ["text"], "Sang phải", "Right"),
    Row("move-up", ["editor", "note"], "Lên", "Up"),
    Row("move-down", ["editor", "note"], "Xuống", "Down"),
    Row("move-word-left", ["text"], "Sang trái một tiếng", "Word left"),
    Row("move-word-right", ["text"], "Sang phải một tiếng", "Word right"),
    Row("move-to-row-start", ["text"], "Đầu dòng", "Start of row"),
    Row("move-to-row-end", ["text"], "Cuối dòng", "End of row"),
    Row("move-to-start", ["text"], "Đầu văn bản", "Start of text"),
    Row("move-to-end", ["text"], "Cuối văn bản", "End of text"),
    Row("delete-left", ["text"], "Xóa trái", "Delete left"),
    Row("delete-right", ["text"], "Xóa phải", "Delete right"),
    Row("delete-word-left", ["text"], "Xóa một tiếng", "Delete word"),
    Row("toggle-selection", ["text", "item"], "Bắt đầu chọn", "Start selecting"),
    Row("extend-left", ["text"], "Chọn sang trái", "Select left"),
    Row("extend-right", ["text"], "Chọn sang phải", "Select right"),
    Row("extend-up", ["editor", "note"], "Chọn lên", "Select up"),
    Row("extend-down", ["editor", "note"], "Chọn xuống", "Select down"),
    Row("select-all", ["text"], "Chọn tất cả", "Select all"),
    Row("cut", ["text"], "Cắt", "Cut"),
    Row("copy", ["text", "item"], "Chép", "Copy"),
    Row("paste", ["text"], "Dán", "Paste"),
    Row("switch-input-method", ["text"], "Kiểu gõ", "Input method"),
    Row("complete-input", ["prompt"], "Điền nốt", "Complete"),
  ]

  static let choosing: [Row] =
    [
      Row("next-field", ["form", "editor"], "Ô sau", "Next field"),
      Row("previous-field", ["form", "editor"], "Ô trước", "Previous field"),
      Row("next-choice", ["form", "dialog"], "Lựa chọn sau", "Next choice"),
      Row("previous-choice", ["form", "dialog"], "Lựa chọn trước", "Previous choice"),
      Row("toggle-choice", ["form"], "Chọn hoặc bỏ chọn", "Choose or not"),
      Row("open-choices", ["form"], "Mở các lựa chọn", "Open the choices"),
      Row("next-menu", ["menu"], "Thực đơn sau", "Next menu"),
      Row("previous-menu", ["menu"], "Thực đơn trước", "Previous menu"),
      Row("previous-day", ["calendar"], "Ngày trước", "Previous day"),
      Row("next-day", ["calendar"], "Ngày sau", "Next day"),
      Row("previous-week", ["calendar"], "Tuần trước", "Previous week"),
      Row("next-week", ["calendar"], "Tuần sau", "Next week"),
      Row("previous-month", ["calendar"], "Tháng trước", "Previous month"),
      Row("next-month", ["calendar"], "Tháng sau", "Next month"),
      Row("first-day", ["calendar"], "Ngày đầu tháng", "First of the month"),
      Row("last-day", ["calendar"], "Ngày cuối tháng", "Last of the month"),
      Row("go-to-today", ["calendar"], "Hôm nay", "Today"),
      Row("show-key-faults", ["help"], "Lỗi trong keymap.conf", "Faults in keymap.conf"),
      Row("test-keys", ["help"], "Thử phím", "Test keys"),
      Row("reload-keymap", ["help"], "Đọc lại keymap.conf", "Reload keymap.conf"),
    ] + (1...9).map { Row(CommandName("choose-entry-\($0)"), ["menu"], "Mục \($0)", "Entry \($0)") }

  static let all = everywhere + lists + reading + writing + choosing

  /// Transitions that the actions list (F2) offers; their letters are only accelerators.
  static let offeredByActions: Set<CommandName> = [
    "approve-item", "return-item", "give-opinion", "ask-opinions",
  ]

  static let vocabulary = KeymapVocabulary(
    contexts: contexts,
    commands: Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0.contexts) }),
    essentials: [
      .init("show-help", in: "global", on: Key(.function(1))),
      .init("show-actions", in: "global", on: Key(.function(2))),
      .init("open-menu", in: "global", on: Key(.function(10))),
      .init("open-palette", in: "global", on: Key(.character("p"), .control)),
      .init("go-back", in: "global", on: Key(.escape)),
      .init("quit", in: "global", on: Key(.character("q"), .control)),
      .init("next-row", in: "list", on: Key(.down)),
      .init("previous-row", in: "list", on: Key(.up)),
      .init("save-revision", in: "editor", on: Key(.character("s"), .control)),
      .init("next-field", in: "form", on: Key(.tab)),
      .init("confirm", in: "form", on: Key(.enter)),
      .init("confirm", in: "dialog", on: Key(.enter)),
      .init("confirm", in: "prompt", on: Key(.enter)),
      .init("next-row", in: "menu", on: Key(.down)),
      .init("previous-row", in: "menu", on: Key(.up)),
      .init("confirm", in: "menu", on: Key(.enter)),
      .init("confirm", in: "calendar", on: Key(.enter)),
    ],
    signalKeys: [
      Key(.character("c"), .control): ["go-back", "copy"],
      Key(.character("z"), .control): ["undo"],
      Key(.character("\\"), .control): [],
    ])
}
