import Prose
import Storage
import Workflow

extension Phrase {
  var vietnamese: String {
    switch self {
    case .newsroom: "Tòa soạn"
    case .terminalTypeUnknown(let named, let used):
      "Máy này không biết kiểu màn hình “\(named)” nên dùng kiểu \(used)."
    case .tooSmall: "Cửa sổ nhỏ quá. Hãy nới rộng ít nhất 40×10; mọi thứ vẫn còn nguyên."
    case .pasteIncomplete: "Nội dung dán bị ngắt giữa chừng; phần đã nhận vẫn còn."
    case .pasteNotHere: "Ở đây không dán được; chưa có gì thay đổi."
    case .unknownKey(let keys):
      "Phím \(keys) không dùng ở đây. F1 xem các phím, F2 xem việc làm được."
    case .vietnameseInput(let keys):
      "Bộ gõ tiếng Việt đang bật. Hãy tắt bộ gõ hoặc dùng phím chức năng (có phải bạn bấm \(keys)?)."
    case .notHere: "Việc này không làm ở đây được. F1 xem các phím dùng được."
    case .myWork: "VIỆC CỦA TÔI"
    case .needsMe: "Cần tôi xử lý"
    case .opinionsAsked: "Chờ ý kiến của tôi"
    case .opinionsWaitForYou(let count): "\(NumberText.grouped(count)) chờ ý kiến của bạn"
    case .myDrafts: "Bản thảo của tôi"
    case .myReturned: "Bị trả lại"
    case .mySent: "Tôi đã gửi"
    case .notices: "Thông báo"
    case .noticeCount(let count): "\(NumberText.grouped(count)) thông báo chưa đọc"
    case .noNotices: "Không có thông báo mới."
    case .noticeKind(let kind):
      switch kind {
      case .decided: "đã quyết định"
      case .assigned: "giao cho bạn"
      case .held: "bị giữ lại, chưa đăng"
      case .mentioned: "nhắc tới bạn"
      case .asked: "đề nghị bạn cho ý kiến"
      case .advised: "đã cho ý kiến như bạn đề nghị"
      case .owed: "đăng khẩn, chờ người thứ hai xác nhận"
      case .sheetWaits: "chuyển bảng kê chờ bạn xử lý"
      case .sheetBack: "trả lại hoặc hủy bảng kê bạn lập"
      case .sheetPaid: "Đã chi nhuận bút cho bạn"
      }
    case .noticeIsRead: "Đã ghi là đã đọc."
    case .noticesAreRead(let count):
      count == 0
        ? "Không có thông báo nào chưa đọc."
        : "Đã ghi \(NumberText.grouped(count)) thông báo là đã đọc."
    case .noticeOfClosedItem: "tin bài bạn không còn được xem"
    case .noticeOfClosedSheet: "bảng kê bạn không còn được xem"
    case .sheetIsClosedToYou: "Bạn không còn được xem bảng kê này."
    case .sheetCameBack(let isCancelled):
      isCancelled ? "hủy bảng kê bạn lập" : "trả lại bảng kê bạn lập"
    case .sheetWaitsFor(let step): "chuyển bạn \(step.lowercasedFirst)"
    case .noticedSheet(let number, let days): "\(number), \(days)"
    case .sheetPaidYou(let number, let net): "\(number), thực nhận \(net)"
    case .noticeSettings: "Loại thông báo"
    case .noticeSettingsHead: "Đánh dấu những việc bạn muốn được báo:"
    case .noticesKept: "Đã ghi lựa chọn thông báo."
    case .keep: "Ghi lại"
    case .theBoard: "BAN BIÊN TẬP"
    case .recoveredDrafts(let count, let title, let key):
      "Lần trước chương trình kết thúc giữa chừng: "
        + (count == 1
          ? "phần đang viết \(quoted(title)) đã được giữ thành bản nháp. "
          : "\(count) phần đang viết đã được giữ thành bản nháp, mới nhất là \(quoted(title)). ")
        + (key.map { "Bấm \($0) để viết tiếp." } ?? "Mở tin bài ấy để viết tiếp.")
    case .queueScreen: "Hàng đợi đăng"
    case .administration: "QUẢN TRỊ"
    case .people: "Tài khoản"
    case .portals: "Các cổng"
    case .log: "Nhật ký"
    case .itemCount(let count): "\(NumberText.grouped(count)) tin bài"
    case .digest(let parts): "Việc đang chờ bạn: \(parts)."
    case .waitsForYou(let count): "\(NumberText.grouped(count)) tin bài cần xử lý"
    case .cameBack(let count): "\(NumberText.grouped(count)) bị trả lại"
    case .newNotices(let count): "\(NumberText.grouped(count)) thông báo mới"
    case .overdueCount(let count):
      count >= 1_000 ? "ít nhất 1.000 quá hạn" : "\(NumberText.grouped(count)) quá hạn"
    case .markedCount(let count): "đã đánh dấu \(NumberText.grouped(count))"
    case .narrowedTo(let words, let count): "lọc “\(words)”: \(NumberText.grouped(count))"
    case .readsNoTexts(let key):
      "Vai trò của bạn không đọc tin bài."
        + (key.map { " Việc của bạn ở mục Quản trị: bấm \($0)." } ?? "")
    case .emptyList: "Không có tin bài nào ở đây."
    case .nothingFits: "Không có tin bài nào khớp. Esc để bỏ lọc."
    case .columnDue: "Hạn"
    case .columnKind: "Loại"
    case .columnTitle: "Tiêu đề"
    case .columnAuthor: "Tác giả"
    case .columnRevision: "Bản"
    case .columnState: "Trạng thái"
    case .enterOpens(let title): "\(title): bấm Enter để mở"
    case .urgentMark: "[khẩn]"
    case .correctionMark: "[đính chính]"
    case .owedReviews: "Chờ xác nhận khẩn"
    case .minutes: "phút"
    case .hours: "giờ"
    case .days: "ngày"
    case .revisionNumber(let number): "bản \(number)"
    case .withPerson(let name): "\(name) đang giữ"
    case .isLive: "đang hiển thị trên cổng"
    case .shortKind(let kind): Self.vietnamese(kind)
    case .typingSwitched(nil): "Đã tắt bộ gõ của chương trình. Bạn gõ bằng bộ gõ của máy mình."
    case .typingSwitched(let method?):
      "Kiểu gõ: \(method.name). Nếu máy bạn có bộ gõ riêng, hãy tắt một trong hai."
    case .typingNotKept(let method, let why):
      "Kiểu gõ: \(method?.name ?? "tắt"), chỉ trong phiên này vì chưa ghi nhớ được. \(why)"
    case .keymapReloaded: "Đã nạp lại bàn phím."
    case .keymapKept(let count):
      "Tệp bàn phím có \(NumberText.grouped(count)) lỗi; các phím vẫn như cũ. F1 rồi F4 để xem lỗi."
    }
  }

  private static func vietnamese(_ kind: Kind) -> String {
    switch kind {
    case .news: "Tin"
    case .article: "Bài"
    case .photoSet: "Ảnh"
    case .interview: "PV"
    case .announcement: "TB"
    case .legalDocument: "QPPL"
    case .administrativeDocument: "VB"
    case .answer: "HĐ"
    }
  }
}
