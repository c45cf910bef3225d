import Newsroom
import Rulebook
import Storage
import Workflow

extension VietnameseWording {
  public func name(of kind: Kind) -> String {
    switch kind {
    case .news: "Tin"
    case .article: "Bài viết"
    case .photoSet: "Chùm ảnh"
    case .interview: "Phỏng vấn"
    case .announcement: "Thông báo"
    case .legalDocument: "Văn bản quy phạm pháp luật"
    case .administrativeDocument: "Văn bản hành chính"
    case .answer: "Trả lời bạn đọc"
    }
  }

  public func name(of role: Role) -> String {
    switch role {
    case .contributor: "cộng tác viên"
    case .editor: "biên tập viên"
    case .member: "ủy viên Ban biên tập"
    case .deputy: "Phó trưởng ban"
    case .head: "Trưởng ban"
    case .secretary: "thư ký"
    case .accountant: "kế toán"
    case .contentOperator: "quản trị nội dung"
    case .technicalOperator: "quản trị kỹ thuật"
    case .overseer: "người giám sát"
    case .queue: "hàng đợi đăng"
    }
  }

  public func name(of field: Field) -> String {
    switch field {
    case .title: "tiêu đề"
    case .summary: "tóm tắt"
    case .body: "nội dung"
    case .category: "loại thông tin"
    case .source: "nguồn tin"
    case .number: "số ký hiệu"
    case .form: "hình thức văn bản"
    case .issuer: "cơ quan ban hành"
    case .signer: "người ký"
    case .issued: "ngày ban hành"
    case .effective: "ngày có hiệu lực"
    case .abstract: "trích yếu"
    }
  }

  public func name(of verdict: Opinion.Verdict) -> String {
    switch verdict {
    case .approve: "đồng ý duyệt"
    case .return: "đề nghị trả lại"
    case .abstain: "không có ý kiến"
    }
  }

  public func name(of rank: PortalRank) -> String { rank.title.vietnamese }

  public func name(of priority: Priority) -> String {
    switch priority {
    case .normal: "bình thường"
    case .high: "cao"
    case .urgent: "khẩn"
    }
  }

  public func name(of mark: Citation.Mark) -> String {
    switch mark {
    case .choice: "lựa chọn của chương trình"
    case .memory: "chưa đối chiếu văn bản"
    case .secondary: "theo nguồn thứ cấp"
    case .found: "đã đối chiếu"
    }
  }

  public func text(of clock: DueClock) -> String {
    switch clock {
    case .officeHours(let amount): "\(number(amount)) giờ làm việc"
    case .workingDays(let amount): "\(number(amount)) ngày làm việc"
    case .hours(let amount): "\(number(amount)) giờ"
    case .days(let amount): "\(number(amount)) ngày"
    }
  }

  public func name(of result: EventFacts.Result) -> String {
    switch result {
    case .done: "đã làm"
    case .refused: "bị từ chối"
    case .alarm: "cảnh báo"
    }
  }

  public func name(of kind: NoticeKind) -> String {
    switch kind {
    case .decided: "có quyết định về bài của tôi"
    case .assigned: "bài được giao cho tôi"
    case .held: "bài của tôi bị giữ lại khi tới giờ đăng"
    case .mentioned: "có người nhắc tới tôi trong góp ý"
    case .asked: "tôi được đề nghị cho ý kiến"
    case .advised: "người tôi hỏi đã cho ý kiến"
    case .owed: "tin đăng khẩn chờ người thứ hai xác nhận"
    case .sheetWaits: "bảng kê đang chờ tôi xử lý"
    case .sheetBack: "bảng kê tôi lập bị trả lại hoặc bị hủy"
    case .sheetPaid: "thù lao của tôi đã được chi"
    }
  }

  public func name(of ending: OpinionRequest.Ending) -> String {
    switch ending {
    case .given: "đã trả lời"
    case .withdrawn: "đã thôi hỏi"
    case .renewed: "đã hỏi lại"
    case .lapsed: "không cần nữa"
    }
  }

  public func sentence(for fault: MentionFault) -> String {
    switch fault {
    case .nobody(let login): "@\(login): không có ai tên đăng nhập này."
    case .cannotRead(let login): "@\(login): người này không được đọc tin bài nên không được báo."
    }
  }

  public func name(of act: LoggedAct) -> String {
    switch act {
    case .itemCreate: "Tạo tin bài"
    case .itemSave: "Lưu phiên bản"
    case .itemAttach: "Kèm tệp"
    case .itemDetach: "Bỏ tệp kèm theo"
    case .itemClose: "Hạn chế người xem"
    case .itemTakeOver: "Nhận lấy việc soạn"
    case .itemOpen: "Mở cho cả Ban biên tập"
    case .itemRelease: "Thu lại bài đã giao"
    case .itemMigrate: "Chuyển phiên bản quy trình"
    case .commentAdd: "Góp ý"
    case .commentResolve: "Giải quyết góp ý"
    case .commentReopen: "Mở lại góp ý"
    case .commentPlace: "Đặt lại chỗ góp ý"
    case .commentSuggest: "Đề nghị sửa"
    case .commentAccept: "Nhận đề nghị sửa"
    case .commentReject: "Không nhận đề nghị sửa"
    case .opinionGive: "Cho ý kiến"
    case .opinionAsk: "Lấy ý kiến"
    case .opinionWithdraw: "Thôi lấy ý kiến"
    case .queueHold: "Giữ lại trong hàng đợi"
    case .reviewOverdue: "Quá hạn xác nhận tin đăng khẩn"
    case .queueRelease: "Thôi giữ trong hàng đợi"
    case .queueMove: "Đổi thứ tự trong hàng đợi"
    case .portalAdd: "Thêm cổng"
    case .portalEdit: "Sửa thông tin cổng"
    case .portalTones: "Chọn cách đặt dấu thanh"
    case .wordsAdd: "Thêm từ vào danh sách của tòa soạn"
    case .wordsRemove: "Bỏ từ khỏi danh sách của tòa soạn"
    case .accountAdd: "Thêm tài khoản"
    case .accountPassword: "Đặt mật khẩu"
    case .accountDisable: "Khóa tài khoản"
    case .accountEnable: "Mở lại tài khoản"
    case .accountLink: "Gắn tài khoản với người dùng hệ thống"
    case .accountTyping: "Chọn kiểu gõ cho người khác"
    case .payeeAdd: "Ghi người hưởng nhuận bút"
    case .payeeEdit: "Sửa thông tin người hưởng"
    case .payeeLook: "Xem dữ liệu cá nhân của người hưởng"
    case .payeeExport: "Xuất dữ liệu của người hưởng"
    case .payeeImport: "Ghi danh sách người hưởng từ tệp"
    case .pastImport: "Ghi khoản đã chi theo sổ cũ"
    case .pastRemove: "Bỏ một chứng từ sổ cũ"
    case .payeeRestrict: "Hạn chế xử lý dữ liệu người hưởng"
    case .payeeUnrestrict: "Thôi hạn chế dữ liệu người hưởng"
    case .payeeErase: "Xóa dữ liệu người hưởng"
    case .penNameAdd: "Thêm bút danh"
    case .penNameRemove: "Bỏ bút danh"
    case .consentAdd: "Ghi nhận sự đồng ý"
    case .consentWithdraw: "Ghi nhận rút lại sự đồng ý"
    case .roleAdd: "Giao vai trò"
    case .roleEnd: "Thôi vai trò"
    case .delegationAdd: "Ủy quyền"
    case .delegationRevoke: "Thu lại ủy quyền"
    case .workflowAdd: "Thêm quy trình"
    case .workflowUse: "Chọn quy trình"
    case .workflowMigrate: "Chuyển tin bài sang phiên bản quy trình mới"
    case .lawSet: "Bổ sung mức theo quy định"
    case .lawEnd: "Kết thúc mức theo quy định"
    case .ratesAdd: "Thêm bảng hệ số"
    case .ratesEnd: "Kết thúc bảng hệ số"
    case .royaltySee: "Xem nhuận bút"
    case .royaltyShow: "Xem phần tính nhuận bút"
    case .royaltyRates: "Xem bảng hệ số"
    case .royaltyPart: "Thêm phần tính nhuận bút"
    case .royaltyGrade: "Đề xuất nhuận bút"
    case .royaltyDecide: "Quyết định nhuận bút"
    case .royaltyExempt: "Không tính nhuận bút"
    case .royaltySlip: "In phiếu chi trả"
    case .royaltyUnexempt: "Tính nhuận bút trở lại"
    case .royaltyRecompute: "Tính lại"
    case .sheetMake: "Lập bảng kê"
    case .sheetRemake: "Lập lại bảng kê"
    case .sheetLine: "Thêm dòng vào bảng kê"
    case .sheetCheck: "Kiểm tra bảng kê"
    case .sheetSign: "Ký bảng kê"
    case .sheetPay: "Chi theo bảng kê"
    case .sheetReturn: "Trả lại bảng kê"
    case .sheetResubmit: "Trình lại bảng kê"
    case .sheetCancel: "Hủy bảng kê"
    case .fundSet: "Đặt giới hạn của quỹ"
    case .fundAdd: "Ghi tiền vào quỹ"
    case .storeFurnish: "Đổ dữ liệu mẫu"
    case .storeOutsideEditor: "Cho hoặc thôi cho sửa bài bằng chương trình ngoài"
    case .signIn: "Đăng nhập"
    case .read: "Đọc tin bài"
    case .close: "Đổi phạm vi người xem"
    case .handover: "Xem nội dung bàn giao"
    case .write: "Mở tin bài để soạn"
    case .save: "Lưu phiên bản"
    case .create: "Tạo tin bài"
    case .comment: "Góp ý"
    case .resolve: "Giải quyết góp ý"
    case .reopen: "Mở lại góp ý"
    case .accept: "Nhận đề nghị sửa"
    case .reject: "Không nhận đề nghị sửa"
    case .place: "Đặt lại chỗ góp ý"
    case .opinion: "Cho ý kiến"
    case .ask: "Lấy ý kiến"
    case .withdrawQuestion: "Thôi lấy ý kiến"
    case .disable: "Khóa tài khoản"
    case .enable: "Mở lại tài khoản"
    case .delegate: "Ủy quyền"
    case .revoke: "Thu lại ủy quyền"
    case .logRead: "Xem nhật ký"
    case .payeeShow: "Xem người hưởng"
    case .payeeList: "Xem danh sách người hưởng"
    }
  }
}
