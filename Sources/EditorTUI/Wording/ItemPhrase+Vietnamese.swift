import Workflow

extension ItemPhrase {
  var vietnamese: String {
    switch self {
    case .picture: "Ảnh"
    case .whereReturned: "bước đã trả lại"
    case .need(let v0): Self.vietnamese(need: v0)
    case .opinionWords: "không phải quyết định; ghi vào hồ sơ"
    case .doIt: "Làm"
    case .cancel: "Quay lại"
    case .close: "Đóng"
    case .nextField: "Ô sau"
    case .choose: "Chọn"
    case .possibleFor(let v0, let v1): "được \(v0) trong \(v1) tin bài"
    case .notYet(let v0): "chưa được: \(v0)"
    case .cannot(let v0, let v1): "Chưa \(v0.lowercasedFirst) được. \(v1)"
    case .mendBy(.details): "Khi đang soạn (F4), bấm F8 để điền."
    case .mendBy(.text): "Bấm F4 để viết thêm."
    case .folded(let v0): "Còn \(v0) việc chưa tới lượt (Enter để xem)"
    case .whoCould(let v0): "Có thể làm: \(v0.joined(separator: ", "))."
    case .onlyFrom(let v0): "Chỉ làm được từ \(v0)."
    case .changedMeanwhile(let v0): "Trong lúc bạn xem, \(quoted(v0)) đã thay đổi:"
    case .readAgain: "Nội dung đã khác. Hãy đọc lại, xác nhận lại rồi mới quyết định."
    case .sendsBackForGood:
      "Trả lại rồi thì không rút về được: bài về tay người viết, sửa xong sẽ gửi lại đúng chỗ này."
    case .endsForGood: "Từ chối rồi thì không rút lại được: bài dừng hẳn ở đây."
    case .wordsKept: "Còn lời đang viết dở từ lần trước."
    case .momentFault(.incomplete): "Chưa gõ đủ ngày giờ."
    case .momentFault(.noSuchDay(let v0)): "Không có ngày \(v0)."
    case .momentFault(.noSuchTime(let v0)): "Không có giờ \(v0)."
    case .goesOut: "Đăng"
    case .goesOutAt: "Ngày giờ đăng"
    case .inTurn: "ngay khi tới lượt"
    case .atTime: "lúc"
    case .reasonNeeded: "Lý do (bắt buộc)"
    case .messageOptional: "Lời nhắn (không bắt buộc)"
    case .before(let v0): "Trước khi \(v0.lowercasedFirst)"
    case .reasonCode: "Mã lý do"
    case .giveTo: "Giao cho"
    case .revisionAndHash(let v0, let v1): "Bản \(v0) (băm \(v1))"
    case .wrote(let v0): "\(v0) viết"
    case .edited(let v0): "\(v0.joined(separator: ", ")) sửa"
    case .decides(let v0, let v1):
      v1.map { "\(v0) thực hiện, thay mặt \($0)" } ?? "\(v0) thực hiện"
    case .openComments(let v0, let v1):
      v1 > 0 ? "Còn \(v0) góp ý đang mở, \(v1) bắt buộc" : "Còn \(v0) góp ý đang mở"
    case .approved(let v0): "Đã duyệt \(quoted(v0)), vào hàng đợi đăng."
    case .approvedFor(let v0, let v1): "Đã duyệt \(quoted(v0)), hẹn đăng lúc \(v1)."
    case .doneForSome(let v0, let v1, let v2): "\(v0): đã xong \(v1) trong \(v2) tin bài."
    case .verdict: "Ý kiến"
    case .verdictMissing: "Hãy chọn một ý kiến: dùng phím mũi tên trái, phải."
    case .opinionComment: "Nhận xét (bắt buộc khi đề nghị trả lại)"
    case .opinionDone(let v0):
      v0 == 1 ? "Đã ghi ý kiến của bạn." : "Đã ghi ý kiến của bạn cho \(v0) tin bài."
    case .about: "Góp ý về"
    case .thisParagraph: "đoạn này"
    case .wholeText: "cả bài"
    case .comment: "Góp ý"
    case .mustBeSettled: "phải giải quyết trước khi duyệt"
    case .send: "Gửi góp ý"
    case .commented: "Đã ghi góp ý."
    case .answer: "Trả lời"
    case .reply: "Trả lời"
    case .resolve: "Đã giải quyết xong"
    case .reopen: "Mở lại"
    case .replied(let v0): "Đã trả lời góp ý \(v0)."
    case .resolved(let v0): "Góp ý \(v0) đã giải quyết xong."
    case .reopened(let v0): "Đã mở lại góp ý \(v0)."
    case .thread(let v0): "Góp ý \(v0)"
    case .resolvedBy(let v0, let v1): "đã giải quyết (\(v0), \(v1))"
    case .open: "đang mở"
    case .must: "bắt buộc"
    case .adrift: "mất chỗ: đoạn được góp ý không còn"
    case .wordsMoved: "đoạn được góp ý đã chuyển chỗ"
    case .wordsChanged: "đoạn được góp ý đã sửa"
    case .placing(let v0):
      "Chọn đoạn cho góp ý \(v0) bằng mũi tên rồi bấm Enter; Esc để thôi."
    case .placed(let v0): "Đã đặt góp ý \(v0) vào đoạn này."
    case .placeOnText: "Chọn một góp ý về một đoạn của bài để đặt lại chỗ."
    case .placeNotNeeded: "Góp ý này về cả bài nên không có chỗ riêng."
    case .replies(let v0): "\(v0) trả lời"
    case .tab(let v0): Self.vietnamese(tab: v0)
    case .noComments: "Chưa có góp ý nào. F6 để góp ý."
    case .emptyBody: "Chưa có nội dung."
    case .lockedBy(let v0, let v1): "\(v0) đang soạn (từ \(v1))"
    case .due(let v0): "hạn \(v0)"
    case .overdue(let v0): "! quá hạn từ \(v0)"
    case .justChanged(let v0): "Vừa thay đổi: \(v0)"
    case .requirements: "ĐIỀU KIỆN"
    case .filesHeading: "ẢNH VÀ TỆP KÈM THEO"
    case .noParagraphs: "Bài chưa có đoạn nào."
    case .styleHeading: "CÁCH VIẾT"
    case .nextSteps: "BƯỚC TIẾP THEO"
    case .opinionsHeading: "Ý KIẾN"
    case .noOpinions: "chưa có ý kiến nào"
    case .aboutOlderText: "về phiên bản cũ"
    case .fieldsComplete: "đủ các mục bắt buộc"
    case .fieldsMissing(let v0): "còn thiếu: \(v0.joined(separator: ", "))"
    case .mustsSettled: "không còn góp ý bắt buộc nào đang mở"
    case .mustsOpen(let v0): "còn \(v0) góp ý bắt buộc đang mở"
    case .textApproved(let v0): "nội dung này đã được \(v0) duyệt"
    case .textNotApproved: "nội dung này chưa được duyệt"
    case .approvalOutdated(let v0): "\(v0) đã duyệt một nội dung cũ; nội dung hiện tại đã khác"
    case .fourEyes(let v0):
      v0.isEmpty
        ? "không ai sửa nội dung từ lần duyệt trước"
        : "người duyệt không được là người viết: \(v0.joined(separator: ", "))"
    case .youWrote: "bạn đã viết nội dung này nên không tự duyệt được"
    case .sentAlready(let v0, let v1): "Tin bài đã gửi nên chưa sửa được. Muốn sửa: \(v0), \(v1)."
    case .nothingFromHere: "không còn bước nào từ trạng thái này"
    case .field(let v0): Self.vietnamese(line: v0)
    case .onBehalfOf(let v0): "thay mặt \(v0)"
    case .reasonWas(let v0): "lý do: \(v0)"
    case .dissenting(let v0): "không đồng ý: \(v0.joined(separator: ", "))"
    case .missing: "còn thiếu"
    }
  }

  private static func vietnamese(need: Need) -> String {
    switch need {
    case .comment: "cần ghi lý do"
    case .reason: "cần mã lý do"
    case .checklist: "cần xác nhận nội dung kiểm tra"
    case .time: "cần ngày giờ"
    case .person: "cần chọn người"
    }
  }

  private static func vietnamese(tab: ItemTab) -> String {
    switch tab {
    case .text: "Nội dung"
    case .changes: "Thay đổi"
    case .comments: "Góp ý"
    case .checks: "Kiểm tra"
    case .metadata: "Thông tin"
    case .history: "Lịch sử"
    }
  }

  private static func vietnamese(line: MetadataLine) -> String {
    switch line {
    case .number: "Số"
    case .state: "Trạng thái"
    case .portal: "Cổng"
    case .kind: "Thể loại"
    case .category: "Loại thông tin"
    case .language: "Ngôn ngữ"
    case .priority: "Mức ưu tiên"
    case .author: "Tác giả"
    case .assignee: "Người xử lý"
    case .writers: "Người viết"
    case .lock: "Đang soạn"
    case .revision: "Phiên bản"
    case .hash: "Mã băm"
    case .approval: "Người duyệt"
    case .definition: "Quy trình"
    case .run: "Lượt duyệt"
    case .due: "Hạn"
    case .publishAt: "Hẹn đăng"
    case .publishedAt: "Đã đăng"
    case .live: "Trên cổng"
    case .closed: "Chỉ mở cho"
    case .madeAt: "Tạo lúc"
    case .changedAt: "Thay đổi lúc"
    case .saved: "Các lần lưu"
    }
  }
}
