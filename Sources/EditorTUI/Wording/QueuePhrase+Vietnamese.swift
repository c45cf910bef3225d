import Rulebook

extension QueuePhrase {
  var vietnamese: String {
    switch self {
    case .any: "Tất cả"
    case .anyState: "mọi trạng thái"
    case .anyKind: "mọi thể loại"
    case .anyPortal: "mọi cổng"
    case .state: "Trạng thái"
    case .kind: "Thể loại"
    case .portal: "Cổng"
    case .narrowResults: "Lọc kết quả"
    case .narrow: "Lọc"
    case .searchFor: "Tìm:"
    case .typeToSearch: "Gõ vài tiếng trong tiêu đề, nội dung, tên tác giả hoặc số hiệu"
    case .newestFirst: "mới nhất trước"
    case .byRelevance: "theo mức độ liên quan"
    case .found(let count): "\(NumberText.grouped(count)) tin bài"
    case .foundMore(let count):
      "\(NumberText.grouped(count)) tin bài mới nhất; hãy gõ thêm để thu hẹp"
    case .relevantAmong(let count):
      "theo mức độ liên quan trong \(NumberText.grouped(count)) tin bài mới nhất tìm được"
    case .nothingFound: "Chưa có kết quả nào để chọn."
    case .queue: "Hàng đợi đăng"
    case .queueCount(let count): "\(NumberText.grouped(count)) tin bài chờ đăng"
    case .heldCount(let count): "\(NumberText.grouped(count)) đang giữ lại"
    case .columnTime: "Giờ đăng"
    case .columnApprover: "Người duyệt"
    case .columnPlace: "TT"
    case .nextTurn: "tới lượt"
    case .held: "giữ lại"
    case .emptyQueue: "Không có tin bài nào chờ đăng."
    case .heldBy(let name, let why): "\(name) giữ lại: \(why)"
    case .heldByProgram(let why): "Tự động giữ lại khi tới giờ: \(why)"
    case .heldWithoutReason: "không ghi lý do"
    case .approvedBy(let name): "\(name) duyệt"
    case .alreadyFirst: "tin bài đã ở đầu hàng đợi"
    case .alreadyLast: "tin bài đã ở cuối hàng đợi"
    case .moved(let place): "Đã đưa tới vị trí \(NumberText.grouped(place))."
    case .holdTitle: "Giữ lại"
    case .releaseTitle: "Thôi giữ"
    case .why: "Lý do"
    case .hold: "Giữ lại"
    case .release: "Cho đăng tiếp"
    case .whyMissing: "Hãy ghi lý do; lý do được lưu trong nhật ký."
    case .wasHeld: "Đã giữ lại."
    case .wasReleased(let time):
      time.map { "Đã thôi giữ; tin bài sẽ đăng lúc \($0)." }
        ?? "Đã thôi giữ; tin bài sẽ đăng khi tới lượt."
    case .calendar: "Lịch tháng"
    case .weekdays: "T2 T3 T4 T5 T6 T7 CN"
    case .month(let month, let year): "Tháng \(month) năm \(year)"
    case .dayEntries(let day, let count):
      "\(day.vietnameseText): \(NumberText.grouped(count)) tin bài"
    case .nothingThatDay: "Không có tin bài nào hẹn đăng ngày này."
    case .withoutTime(let count):
      "\(NumberText.grouped(count)) tin bài không hẹn giờ, đăng khi tới lượt"
    case .chooseDay: "Chọn ngày"
    }
  }
}
