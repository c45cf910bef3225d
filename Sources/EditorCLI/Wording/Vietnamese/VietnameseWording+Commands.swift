import Rulebook

extension VietnameseWording {
  public func sentence(for fault: UsageFault) -> String {
    switch fault {
    case .whoMissing: "Chưa rõ ai thao tác. Hãy thêm --as TÊN_ĐĂNG_NHẬP hoặc đặt biến TOASOAN_AS."
    case .personFixed(let login):
      """
      Kho này dùng chung nên không nhận --as. Người dùng vào bằng lệnh: toasoan session \
      \(login.isEmpty ? "TÊN_ĐĂNG_NHẬP" : login)
      """
    case .clockFixed:
      """
      Không đặt được --now trên kho thật hoặc trong phiên làm việc (toasoan session); chỉ kho tạo \
      bằng init --rehearsal mới nhận.
      """
    case .unreadableTime(let text):
      """
      Không đọc được thời gian “\(text)”. Viết như 2026-11-23T14:30:00+07:00, 2026-11-23 hoặc \
      "14:30 23/11/2026".
      """
    case .unreadableRequest(let text):
      "Mã yêu cầu “\(text)” không hợp lệ; mã gồm đúng 32 chữ số thập lục phân."
    case .unreadablePlace(let text):
      "Không đọc được vị trí “\(text)”; hãy dùng đúng giá trị --after mà lệnh trước đã cho."
    case .unreadableNumber(let text): "“\(text)” không phải là một số hợp lệ."
    case .unreadableHead(let text):
      "“\(text)” không phải mã cuối của nhật ký. Hãy chép nguyên dòng mà lệnh log head in ra, đặt trong dấu nháy."
    case .unreadableMeta(let text): "“\(text)” phải viết theo dạng TÊN=GIÁ_TRỊ."
    case .unknownField(let name): "Không có trường thông tin “\(name)”."
    case .file(let file, let reason): "Không dùng được tệp “\(file)” (\(self.reason(reason)))."
    case .notUTF8(let file, let position):
      """
      Tệp “\(file)” không phải là văn bản UTF-8: byte thứ \(number(position + 1)) không hợp lệ. \
      Hãy lưu lại theo mã UTF-8.
      """
    case .wordProcessorFile(let file):
      """
      Tệp “\(file)” theo dạng .doc của Word đời cũ. Hãy mở bằng Word hoặc LibreOffice, lưu thành \
      .docx rồi dùng lại.
      """
    case .noText(let file):
      """
      Tệp “\(file)” là ảnh hoặc PDF, không phải bài viết. Muốn kèm vào tin bài, hãy chọn “Kèm ảnh \
      hoặc tài liệu”, hoặc dùng lệnh item attach.
      """
    case .alternativeMissing(let file):
      """
      Ảnh “\(file)” chưa có lời thay ảnh. Hãy thêm --alt "ảnh cho thấy gì" để người không nhìn \
      được ảnh vẫn hiểu.
      """
    case .formatMissing(let file, let known):
      "Chưa rõ xuất “\(file)” theo dạng nào; hãy thêm --format với một trong: \(known.joined(separator: ", "))."
    case .oneTablePerFile(let form, let count):
      """
      Tệp \(form) chỉ chứa một bảng mà ở đây có \(number(count)); hãy xuất .xlsx, .html hoặc .pdf, hoặc \
      chỉ chọn một.
      """
    case .tooLarge(let file, let limit): "Tệp “\(file)” lớn hơn \(number(limit)) byte."
    case .portalMissing: "Hãy thêm --portal MÃ_CỔNG: chưa rõ làm việc ở cổng nào."
    case .nothingToChange: "Chưa cho biết cần thay đổi gì."
    case .twoReceivers: "Chỉ dùng một trong hai: --to hoặc --to-least-busy."
    case .actionMissing:
      "Hãy ghi số của tin bài rồi đến tên bước, ví dụ: toasoan item act BG-2026-000123 submit"
    case .unitMissing: "Hãy thêm --unit MÃ_CỔNG: chưa rõ đơn vị nào được xem."
    case .unknownCommand(let name, let nearest):
      "Không có lệnh “\(name)”." + (nearest.map { " Có phải là “\($0)”?" } ?? "")
        + " Xem toasoan --help."
    case .unknownSystemUser(let name): "Máy này không có người dùng hệ thống “\(name)”."
    case .notFromSudo:
      "session --from-sudo phải do sudo khởi động: không thấy số người dùng mà sudo cho biết."
    case .revisionsAndSinceRead: "Chọn một trong hai: số phiên bản, hoặc --since-read."
    case .expectMissing: "Thêm --expect với lần lưu đã xem trước, như phần xem trước ghi."
    case .sessionPerson:
      "Phiên làm việc cần đúng một người: toasoan session TÊN_ĐĂNG_NHẬP, hoặc --from-sudo."
    case .itemAndBody: "Chỉ chọn một: số của tin bài, hoặc tệp với --body."
    case .noTerminal: "Không có màn hình để hỏi mật khẩu; hãy dùng --password-stdin."
    case .passwordFromTerminal:
      "--password-stdin không nhận mật khẩu gõ trực tiếp; bỏ tùy chọn này để được hỏi kín."
    case .privateWithoutTerminal:
      "Không có màn hình để hỏi kín; hãy dùng --private-input."
    case .privateFromTerminal:
      "--private-input không nhận chữ gõ trực tiếp; dùng --private để được hỏi kín."
    case .unreadablePrivate(let line):
      """
      Dòng \(number(line)) của phần dữ liệu cá nhân không đọc được; mỗi dòng viết một lần tax-code=, \
      identity= hoặc account=GIÁ_TRỊ.
      """
    case .unreadableMoney(let text):
      "“\(text)” không phải là số tiền; viết bằng chữ số, ví dụ 2530000 hoặc 2.530.000."
    case .unreadableAssignment(let text):
      "“\(text)” không đọc được; viết dạng TÊN=SỐ, ví dụ hardship=15."
    case .unreadablePeriod(let text):
      text.isEmpty
        ? "Cần cho biết kỳ: --period 2026-11, hoặc --from và --to."
        : "“\(text)” không phải là kỳ; viết 2026-11, 2026-Q4 hoặc 2026, không kèm --from, --to."
    case .gradeBasis: "Cho đúng một trong: --coefficient, --grade, --lump."
    case .unknownAdjustment(let name, let known):
      "Không có lý do điều chỉnh “\(name)”; các lý do: \(known.joined(separator: ", "))."
    case .rateShape: "Cho --file, hoặc cả --percent và --of."
    case .listHead(let name, let wanted):
      "Dòng đầu của tệp \(name) phải là: \(enumeration(wanted, .or))."
    case .list(let name, let faults):
      (["Tệp \(name) có chỗ chưa đúng; chưa ghi gì."]
        + faults.map { "Dòng \($0.row), cột \($0.column): “\($0.value)” không dùng được." })
        .joined(separator: "\n")
    case .csv(let name, let faults):
      (["Tệp \(name) không đọc được; chưa ghi gì."] + faults.map { sentence(for: $0) })
        .joined(separator: "\n")
    case .passwordEmpty: "Chưa nhập mật khẩu."
    case .passwordsDiffer: "Hai lần nhập mật khẩu không giống nhau. Mật khẩu cũ vẫn giữ nguyên."
    case .notInSession(let option):
      "Trong phiên làm việc (toasoan session) không dùng được \(option)."
    case .fileInSession(let name):
      "Trong phiên làm việc (toasoan session) không dùng được tên tệp “\(name)”; hãy dùng dấu -."
    case .sessionLine: "Dòng lệnh có dấu nháy hoặc dấu \\ chưa khép lại."
    case .workstationMissing: "Chương trình này không có màn hình làm việc; hãy gửi kèm một lệnh."
    case .onlyForRehearsal(let option): "\(option) chỉ dùng với kho tập dượt (init --rehearsal)."
    case .interrupted: "Đã dừng theo yêu cầu. Chưa có gì thay đổi."
    }
  }

  public func sentence(for notice: Notice) -> String {
    switch notice {
    case .repeated: "Yêu cầu này đã được thực hiện trước đó; lần này không làm gì thêm."
    case .fileWritten(let name): "Đã ghi tệp \(name)."
    case .attached(let name, let isPicture):
      isPicture
        ? "Đã kèm ảnh với tên \(name). Đặt ảnh vào bài bằng dòng: ![lời thay ảnh](\(name))"
        : "Đã kèm tệp với tên \(name)."
    case .documentTitle(let title): "Tên ghi trong tệp: “\(title)”. Tít vẫn như bạn đã cho."
    case .picturesTaken(let names):
      "Đã kèm \(number(names.count)) ảnh trong tệp: \(names.joined(separator: ", "))."
    case .nextPage(let place): "Còn nữa; xem tiếp bằng --after \(place)"
    case .empty: "Không có mục nào."
    case .rankedAmongNewest(let count):
      """
      Xếp theo mức độ liên quan trong \(number(count)) tin bài mới nhất tìm được; không xét \
      những tin bài cũ hơn.
      """
    case .textsGuarded:
      "Có chữ bắt đầu bằng dấu = + - @ nên đã thêm dấu nháy phía trước để bảng tính không tính nó."
    case .recomputedSame(let sheet, let lines):
      "Bảng kê \(sheet): \(number(lines)) dòng tính lại khớp từng đồng."
    case .recomputedOther(let sheet, let lines):
      "Bảng kê \(sheet): \(number(lines)) chỗ tính lại không khớp."
    case .storeMade(let place): "Đã tạo kho \(place)."
    case .backedUp(let file): "Đã sao lưu và kiểm tra bản sao \(file)."
    case .restored(let place): "Đã khôi phục kho \(place) và kiểm tra toàn bộ."
    case .logWhole(let count): "Nhật ký nguyên vẹn, \(number(count)) dòng."
    case .storeWhole: "Kho nguyên vẹn."
    case .definitionSound(let name): "Quy trình \(name) hợp lệ."
    case .reviewsOverdue(let numbers):
      "Báo động: quá hạn xác nhận tin đăng khẩn \(numbers.joined(separator: ", "))."
    case .nothingDue: "Chưa có tin bài nào đến giờ đăng."
    case .withoutOutlet(let count):
      """
      \(number(count)) tin bài chưa giao được vì cổng chưa khai báo kênh đăng. \
      Khai báo bằng lệnh toasoan portal edit CỔNG --outlet THƯ_MỤC.
      """
    case .filesWritten(let count, let folder, let first, let last):
      "Đã ghi \(number(count)) tệp vào \(folder), từ \(first) đến \(last)."
    case .nothingToMend: "Không có chỗ nào chương trình tự sửa được."
    case .mendsPlanned(let count, let left, let version):
      """
      Sẽ sửa \(number(count)) chỗ\(leftForPeople(left)). \
      Thêm --apply --expect \(version) để sửa và lưu thành bản mới.
      """
    case .mended(let count, let left): "Đã sửa \(number(count)) chỗ\(leftForPeople(left))."
    case .migrationNothing: "Không có tin bài nào phải chuyển."
    case .migrationPlanned(let count):
      "Sẽ chuyển \(number(count)) tin bài; bỏ --dry-run để chuyển thật."
    case .migrationBlocked: "Chưa xử lý xong những điều trên thì chưa chuyển được tin bài nào."
    case .personalStore:
      "Kho cá nhân: người mở được tệp có thể làm việc dưới tên của bất kỳ ai trong kho."
    case .heldAgain(let reasons):
      "Đã thôi giữ, nhưng khi tới lượt tin bài sẽ lại bị giữ: \(reasons.joined(separator: " "))"
    case .mention(let fault): sentence(for: fault)
    case .keyStaysApart(let place):
      """
      Khóa của kho (\(place)) không nằm trong bản sao lưu. Hãy cất khóa riêng, ở nơi khác với bản sao \
      lưu: mất khóa là mất mã số thuế, số định danh và số tài khoản đã ghi.
      """
    case .payeesPlanned(let count):
      "Sẽ ghi \(number(count)) người hưởng, không có chỗ nào sai; thêm --apply để ghi thật."
    case .payeesTakenIn(let count): "Đã ghi \(number(count)) người hưởng."
    case .payeeFaults(let count):
      "Danh sách có \(number(count)) chỗ chưa đúng; chưa ghi ai."
    case .pastPlanned(let past):
      "Sẽ ghi theo sổ cũ \(words(of: past)), không có chỗ nào sai; thêm --apply để ghi thật."
    case .pastTakenIn(let past): "Đã ghi theo sổ cũ \(words(of: past))."
    case .pastFaults(let count):
      "Danh sách có \(number(count)) chỗ chưa đúng; chưa ghi dòng nào."
    case .pastRemoved(let past): "Đã bỏ khỏi sổ cũ \(words(of: past))."
    case .morePast(let payee):
      "Còn khoản theo sổ cũ chưa liệt kê; xem bằng toasoan royalty past list --payee \(payee)."
    case .columnUnreadable(let column): "không đọc được cột \(column)."
    case .keyHasToBeBrought(let place):
      "Bản sao lưu không chứa khóa. Hãy đặt tệp khóa đã cất riêng vào \(place), quyền 600."
    case .whoCould(let names): "Người thực hiện được: \(names.joined(separator: ", "))."
    }
  }
}
