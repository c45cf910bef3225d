import EditorCLI
import Royalties
import Rulebook

extension PayPhrase {
  // One exhaustive switch is longer than a function should be, but easier to look up than parts.
  var vietnamese: String {
    switch self {
    case .nothingChosen: "Chưa có dòng nào để chọn."
    case .closeBox: "Đóng"
    case .more: "Xem tiếp"
    case .always: "không ghi ngày"
    case .fromDay(let day): "từ \(day)"
    case .untilDay(let day): "đến hết \(day)"
    case .fromTo(let from, let to): "từ \(from) đến hết \(to)"
    case .firstDay: "Áp dụng từ ngày"
    case .lastDay: "Đến hết"
    case .lastDayMayBeEmpty: "Đến hết (nếu có)"
    case .lastDayOfForce: "Ngày cuối cùng áp dụng"
    case .open: "–"
    case .inForce: "đang áp dụng"
    case .notYetInForce: "chưa áp dụng"
    case .lapsed: "hết áp dụng"
    case .replaced: "đã thay"
    case .endIt: "Kết thúc"
    case .remove: "Bỏ"
    case .statement: "Nhuận bút"
    case .statementOf(let name): "Nhuận bút của \(name)"
    case .allYears: "mọi năm"
    case .yearIs(let year): "năm \(year)"
    case .seeSteps: "Các bước tính"
    case .seeSlip: "Phiếu chi"
    case .toPayments: "Các lần chi"
    case .toWorks: "Tin bài"
    case .worksCount(let count): "Tin bài \(NumberText.grouped(count))"
    case .paymentsCount(let count): "Các lần chi \(NumberText.grouped(count))"
    case .noWorks: "Chưa có tin bài nào được chấm nhuận bút."
    case .noPayments: "Chưa có bảng kê nào."
    case .nothingEarned: "Chưa có nhuận bút."
    case .notAPayee:
      "Bạn chưa có trong danh sách người hưởng nhuận bút; thư ký hoặc kế toán của cổng thêm được."
    case .inAll(let sum): "cộng \(sum)"
    case .publishedOn(let day): "đăng ngày \(day)"
    case .publishDay: "Ngày đăng"
    case .lawOfDay(let day): "Tính theo quy định áp dụng ngày \(day)"
    case .knownBy(let citation, let mark): "\(citation): \(mark)"
    case .reasonOfGrade(let reason): "Lý do chấm: \(reason)"
    case .yourShare(let percent, let amount): "Phần được hưởng \(percent) % = \(amount)"
    case .onSheet(let number): "bảng kê \(number)"
    case .paidOn(let day): "đã chi ngày \(day)"
    case .paidShort(let day): "chi \(day)"
    case .paySlip(let number): "Phiếu chi nhuận bút · \(number)"
    case .taxGround(let ground, let threshold): "Khấu trừ thuế: \(ground) (mức \(threshold))"
    case .paidWords(let gross, let tax, let net):
      "số tiền \(gross), thuế khấu trừ \(tax), thực nhận \(net)"
    case .toPast: "Theo sổ cũ"
    case .seePast: "Xem dòng"
    case .noPast: "Chưa ghi khoản nào theo sổ cũ."
    case .copiedFromOldBooks:
      "Chép nguyên từ sổ cũ của đơn vị; chương trình không chấm, không tính lại."
    case .byOldBooks: "theo sổ cũ"
    case .pastCount(let count): "Theo sổ cũ \(NumberText.grouped(count))"
    case .ofOldBooks(let amount): "trong đó theo sổ cũ \(amount)"
    case .oldBooksLine(let voucher, let line): "Theo sổ cũ · \(voucher), dòng \(line)"
    case .byVoucher(let voucher, let line): "theo sổ cũ, chứng từ \(voucher) dòng \(line)"
    case .payees: "Người hưởng"
    case .payeesCount(let count): "\(NumberText.grouped(count)) người hưởng"
    case .noPayees: "Cổng này chưa có người hưởng nào."
    case .nobodyThere: "Không có ai khớp."
    case .notGiven: "chưa có"
    case .missing: "–"
    case .signsAs(let names): "bút danh: \(names)"
    case .payeeCode: "Mã người hưởng"
    case .newPayeeHead:
      "Người có tài khoản: ghi tên đăng nhập, mã và họ tên lấy theo tài khoản. Người ngoài: ghi mã và họ tên."
    case .ownEntryHead:
      "Bạn tự giữ đúng tên ngân hàng và các số của mình; việc khác do thư ký, kế toán."
    case .usualBasis: "Trả nhuận bút theo Nghị định 18/2014/NĐ-CP"
    case .taxStatus: "Về thuế"
    case .payeeAct(let act): Self.vietnamese(act)
    case .payeeAdded(let code): "Đã thêm người hưởng \(code)."
    case .payeeSaved(let code): "Đã lưu người hưởng \(code)."
    case .payeeRestricted(let code): "Đã hạn chế sử dụng dữ liệu của \(code)."
    case .payeeFreed(let code): "Dữ liệu của \(code) lại được sử dụng."
    case .payeeErased(let code): "Đã xóa dữ liệu của \(code)."
    case .penNameHead: "Mỗi bút danh chỉ của một người, viết hoa hay viết thường cũng là một."
    case .penNameAdded(let name): "Đã thêm bút danh “\(name)”."
    case .penNameRemoved(let name): "Đã bỏ bút danh “\(name)”."
    case .noPenNames: "chưa có bút danh"
    case .noConsents: "không có sự đồng ý nào đang có hiệu lực"
    case .consentScope: "Phạm vi đồng ý"
    case .consentWords: "Lời đồng ý"
    case .consentChannel: "Bày tỏ bằng cách nào"
    case .consentAdded(let code): "Đã ghi sự đồng ý của \(code)."
    case .consentWithdrawn(let code): "Đã ghi việc \(code) rút lại sự đồng ý."
    case .erasesAll:
      "Chưa chi lần nào: xóa hết, chỉ còn số thứ tự trong nhật ký. Không khôi phục được."
    case .erasesAllButVouchers:
      "Đã có lần chi: họ tên và mã số thuế được giữ theo chứng từ kế toán, những gì khác bị xóa. Không khôi phục được."
    case .sureToErase: "Tôi hiểu là không khôi phục được"
    case .eraseIt: "Xóa dữ liệu"
    case .tickFirst: "Hãy đánh dấu ô xác nhận (Space) trước khi xóa."
    case .privateFields: "dữ liệu riêng"
    case .nothingKept: "chưa có số nào"
    case .typeField(let name): "Ghi \(lowercased(name))"
    case .keptNow(let masked): "Đang giữ: \(masked)"
    case .typedHidden: "Chữ gõ vào không hiện ra; để trống cả hai ô là bỏ số đang giữ."
    case .fieldSet(let name, let code): "Đã ghi \(lowercased(name)) của \(code)."
    case .fieldTakenAway(let name, let code): "Đã bỏ \(lowercased(name)) của \(code)."
    case .lookIsLogged: "Mỗi lần xem đều được ghi vào nhật ký. Mở ra để xem?"
    case .lookWasLogged: "Lần xem này đã ghi vào nhật ký. Các số chỉ hiện đến khi đóng hộp này."
    case .openThem: "Mở ra xem"
    case .lookIsSaidOnce:
      "Mỗi lần xem đều được ghi vào nhật ký. Chọn một số để nghe đúng một lần; số ấy nằm lại trong những dòng đã in."
    case .sayField(let name): "Xem \(lowercased(name))"
    case .funds: "Quỹ nhuận bút"
    case .fundOf(let year): "Quỹ nhuận bút năm \(year)"
    case .paneTitle(let pane): Self.vietnamese(pane)
    case .noFund: "Năm này chưa có quỹ."
    case .noFundRules: "Chưa đặt mức giới hạn nào."
    case .noFundLines: "Chưa có khoản nào."
    case .fundElsewhere: "Đang xem quỹ của cổng khác; hãy chuyển cổng (Ctrl-O) rồi sửa."
    case .nothingBehind: "Dòng này không mở thêm được."
    case .nothingSpent: "Chưa có tin bài nào được tính tiền trong năm này."
    case .fundLeft(let amount): "còn \(amount)"
    case .fundExceeded(let amount): "VƯỢT QUỸ \(amount)"
    case .encouragementOf(let amount, let percent):
      "khuyến khích: \(amount), tối đa \(percent) % nhuận bút năm"
    case .authorMonth(let limit): "nhắc khi một người quá \(limit) một tháng"
    case .fundKind: "Khoản"
    case .standsOn: "Căn cứ"
    case .amountInDong: "Số tiền (đồng)"
    case .amountHead: "Số tiền rút bớt ghi dấu trừ ở trước, ví dụ -5.000.000."
    case .enterIt: "Ghi"
    case .limitsHead:
      "Khuyến khích: tối đa bao nhiêu % nhuận bút cả năm. Mức một tháng: một người hưởng quá mức này thì nhắc; để trống là không nhắc."
    case .encouragementPercent: "Khuyến khích (%)"
    case .authorMonthField: "Mức một tháng (đồng)"
    case .fundAdded(let amount, let year): "Đã ghi \(amount) vào quỹ năm \(year)."
    case .fundSet(let year): "Đã lưu giới hạn của quỹ năm \(year)."
    case .spentInAll(let sum): "Cộng \(sum)"
    case .twelfth(let month): "bình quân một tháng của quỹ \(month)"
    case .monthName(let month): "Tháng \(month)"
    case .spentRow(let works, let total, let paid):
      "\(NumberText.grouped(works)) tin bài, \(total), trong đó đã chi \(paid)"
    case .rates: "Bảng hệ số"
    case .ratesTables: "Các bảng"
    case .ratesOfPortals: "Từng cổng"
    case .noTables: "Chưa có bảng hệ số nào."
    case .noTableChosen: "Hãy chọn một bảng hệ số."
    case .followsToday: "Hôm nay áp dụng"
    case .tablesCount(let count): "\(NumberText.grouped(count)) bảng hệ số"
    case .portalsToday(let count): "\(NumberText.grouped(count)) cổng · hôm nay áp dụng bảng nào"
    case .genresInRanges(let count): "\(NumberText.grouped(count)) thể loại theo khung"
    case .genresInGrades(let count): "\(NumberText.grouped(count)) thể loại A, B, C"
    case .shareOf(let percent, let portal): "\(percent) % của \(portal)"
    case .tableOf(let portal, let day): "bảng của \(portal) từ \(day)"
    case .partByTable(let percent, let portal): "\(percent) % (bảng của \(portal))"
    case .inherited(let path): "theo cấp trên: \(path)"
    case .todayFollows(let portal, let words): "\(portal) hôm nay: \(words)"
    case .range(let from, let to): "khung \(from)–\(to)"
    case .perUnit(let unit): "mỗi \(unit)"
    case .atMost(let cap): "tối đa \(cap)"
    case .ratesAre: "Bảng này là"
    case .ratesByShare: "một phần mức của cổng khác"
    case .ratesByTyping: "gõ từng dòng"
    case .ratesByFile: "đọc từ tệp CSV"
    case .percent: "Bằng bao nhiêu %"
    case .ofPortal: "Mức của cổng (mã)"
    case .genres: "Các thể loại"
    case .shareHead: "Ví dụ: cổng của xã trả 80 % mức của cổng tỉnh."
    case .typedHead:
      "Mỗi dòng một thể loại: mã; tên; nhóm; từ; đến, hoặc mã; tên; nhóm; đơn vị; A; B; C; tối đa. Ví dụ: tin-ngan; Tin ngắn; tin; 0,5; 2"
    case .groupsAre:
      "Nhóm: " + RoyaltyGroup.allCases.map { Self.vietnamese($0) }.joined(separator: ", ") + "."
    case .fileHead:
      "Dòng đầu của tệp: genre,title,group,from,to hoặc genre,title,group,unit,a,b,c,cap."
    case .endRatesHead: "Sau ngày này cổng theo bảng mới, hoặc bảng của cấp trên."
    case .group(let group): Self.vietnamese(group)
    case .typedRates(let fault): Self.vietnamese(fault)
    case .ratesAdded(let portal): "Đã thêm bảng hệ số của \(portal)."
    case .ratesEnded(let portal, let day): "Bảng hệ số của \(portal) áp dụng đến hết \(day)."
    case .law: "Tham số pháp lý"
    case .figure: "Mục"
    case .noFigures: "Không có mục nào khớp."
    case .dayField: "Ngày"
    case .seeDay: "Xem ngày này"
    case .newFigureHead:
      "Mức mới thay mức cũ từ ngày bắt đầu; bảng kê đã ký giữ mức cũ. Ngày ghi dạng 01/07/2026."
    case .figuresToday(let day): "Áp dụng hôm nay, \(day)"
    case .figuresOn(let day): "Áp dụng ngày \(day)"
    case .figureNow(let title, let value): "\(title): đang là \(value)"
    case .figureAdded(let code, let day): "Đã thêm mức “\(code)” áp dụng từ \(day)."
    case .figureEnded(let code, let day): "Mức “\(code)” áp dụng đến hết \(day)."
    case .addedBy(let name): "\(name) thêm"
    case .mark(let mark): Self.vietnamese(mark)
    case .lapsedOn(let day): "hết ngày \(day)"
    }
  }

  private static func vietnamese(_ act: PayeeActions.Act) -> String {
    switch act {
    case .statement: "Xem nhuận bút"
    case .edit: "Sửa"
    case .lookAtPrivate: "Xem dữ liệu riêng"
    case .setPrivate: "Ghi dữ liệu riêng"
    case .addPenName: "Thêm bút danh"
    case .removePenName: "Bỏ bút danh"
    case .restrict: "Hạn chế sử dụng"
    case .unrestrict: "Thôi hạn chế"
    case .erase: "Xóa dữ liệu"
    case .addConsent: "Ghi sự đồng ý"
    case .withdrawConsent: "Rút lại sự đồng ý"
    }
  }

  /// How a figure is known, in a word or two.
  private static func vietnamese(_ mark: Citation.Mark) -> String {
    switch mark {
    case .choice: "! tự chọn"
    case .memory: "! chưa đối chiếu"
    case .secondary: "! nguồn thứ cấp"
    case .found: "đã đối chiếu"
    }
  }

  private static func vietnamese(_ pane: FundsScreen.Pane) -> String {
    switch pane {
    case .lines: "Các khoản"
    case .month: "Theo tháng"
    case .genre: "Thể loại"
    case .portal: "Cổng"
    case .author: "Tác giả"
    }
  }

  private static func vietnamese(_ group: RoyaltyGroup) -> String {
    switch group {
    case .news: "tin"
    case .drawing: "tranh"
    case .photo: "ảnh"
    case .commentary: "chính luận"
    case .reportage: "phóng sự"
    case .literature: "văn học"
    case .research: "nghiên cứu"
    case .live: "trực tuyến"
    }
  }

  private static func vietnamese(_ fault: TypedRates.Fault) -> String {
    switch fault {
    case .nothing: "Chưa gõ thể loại nào."
    case .parts(let line, let count):
      "Dòng \(line) có \(count) phần; mỗi dòng phải có 5 phần, hoặc 8 phần, cách nhau bằng dấu chấm phẩy."
    case .part(let line, let fault):
      "Dòng \(line), cột \(fault.column): “\(fault.value)” không dùng được."
    }
  }
}

/// The name of a field inside a sentence.
private func lowercased(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }
