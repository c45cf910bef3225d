import Terminal

extension GuidancePhrase {
  var vietnamese: String {
    switch self {
    case .palette: "Lệnh"
    case .run: "Làm"
    case .cancel: "Quay lại"
    case .noCommandFits: "Không có lệnh nào khớp."
    case .worksAt(let place): "dùng ở \(Self.vietnamese(place))"
    case .help: "Trợ giúp"
    case .group(let context, let isFirst): Self.vietnamese(context, isFirst)
    case .keysHere(let faults):
      faults == 0
        ? "PHÍM DÙNG Ở ĐÂY"
        : "PHÍM DÙNG Ở ĐÂY · tệp bàn phím có \(NumberText.grouped(faults)) điều cần xem (F4)"
    case .keyFaults: "Lỗi bàn phím"
    case .keyTester: "Thử phím"
    case .pressAnyKey:
      "Bấm phím nào, dòng đầu cho biết chương trình nhận được gì. Esc hai lần để ra."
    case .columnKey: "Phím"
    case .columnCodes: "Cách ghi và mã"
    case .columnEffect: "Việc sẽ làm"
    case .pasted: "Dán"
    case .letterCount(let count): "\(NumberText.grouped(count)) chữ cái"
    case .mouse: "Chuột"
    case .focus: "Chuyển cửa sổ"
    case .notAKey: "Không phải phím"
    case .types: "gõ vào văn bản"
    case .beginsLonger: "bắt đầu một chuỗi phím"
    case .doesNothing: "không dùng ở đây"
    case .welcome(let name): "Chào \(name)"
    case .yourRoles: "VAI TRÒ CỦA BẠN"
    case .noRole: "Bạn chưa có vai trò nào; quản trị kỹ thuật sẽ giao."
    case .yourWork: "VIỆC CỦA BẠN Ở ĐÂU"
    case .fiveKeys: "NĂM PHÍM CẦN NHỚ"
    case .keyOpens: "mở dòng đang chọn"
    case .keyActions: "xem việc làm được, và vì sao có việc chưa được"
    case .keyPalette: "tìm một lệnh theo tên, gõ không dấu cũng được"
    case .keyBack: "quay lại; không bao giờ làm mất chữ đã gõ"
    case .keyHelp: "trợ giúp cho màn hình đang xem"
    case .anyKeyGoesOn: "Bấm phím bất kỳ để bắt đầu."
    case .signIn: "Đăng nhập"
    case .whoAreYou: "Bạn là ai?"
    case .personalStore:
      "Đây là kho cá nhân: chương trình không hỏi mật khẩu, vì người mở được tệp này có thể nhận là bất kỳ ai. Ai đã đặt mật khẩu thì vẫn được hỏi."
    case .noPasswordSet: "Tài khoản này chưa có mật khẩu; hãy nhờ quản trị đặt mật khẩu."
    case .password: "Mật khẩu"
    case .narrowPeople: "Gõ để lọc theo tên"
    case .nobodyFits: "Không có ai khớp."
    }
  }

  private static func vietnamese(_ place: HelpWords) -> String {
    switch place {
    case .desk, .list, .program: "Bàn làm việc"
    case .queue: "Hàng đợi đăng"
    case .log: "Nhật ký"
    case .notices: "Thông báo"
    case .royalties: "Nhuận bút"
    case .sheets, .sheet: "Bảng kê nhuận bút"
    case .people: "Tài khoản và ủy quyền"
    case .portals: "Các cổng"
    case .search: "Tìm tin bài"
    case .statement: "Nhuận bút của tôi"
    case .payees: "Người hưởng nhuận bút"
    case .funds: "Quỹ nhuận bút"
    case .rates: "Bảng hệ số nhuận bút"
    case .law: "Tham số pháp lý"
    case .item: "màn hình đọc tin bài"
    case .editor, .page: "màn hình soạn tin bài"
    case .help: "Trợ giúp"
    case .form, .question, .typing, .calendar, .travel: "hộp thoại"
    }
  }

  private static func vietnamese(_ context: ContextName, _ isFirst: Bool) -> String {
    switch context.rawValue {
    case "global": "Ở MỌI NƠI"
    case "list": "TRONG MỌI DANH SÁCH"
    case "text": "NƠI GÕ CHỮ"
    case "form": "TRONG BIỂU MẪU"
    case "menu": "TRONG THỰC ĐƠN"
    default: isFirst ? "MÀN HÌNH NÀY" : "Ở ĐÂY"
    }
  }
}
