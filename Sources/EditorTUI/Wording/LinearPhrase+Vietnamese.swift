extension LinearPhrase {
  // One exhaustive switch is longer than a function should be, but easier to look up than parts.
  var vietnamese: String {
    switch self {
    case .greeting: "Tòa Soạn, chế độ từng dòng. Gõ ? rồi Enter để biết ở đây làm được gì."
    case .noCursor(let type):
      "Thiết bị đầu cuối kiểu “\(type)” không di chuyển được con trỏ nên dùng chế độ từng dòng."
    case .goodbye: "Đã thoát."
    case .textKept: "Chữ đã viết đều được giữ; phần chưa lưu nằm trong bản nháp."
    case .textNotKept: "Chưa giữ được chữ đã viết vào kho. Hãy chép lại từ đây:"
    case .notSent(let words): "Chưa gửi: “\(words)”"
    case .damagedLine:
      "Dòng vừa gõ có ký tự không phải UTF-8 nên chưa được nhận. Hãy chọn bảng mã UTF-8 rồi gõ lại."
    case .lineMayBeCut(let ending):
      "Dòng vừa gõ dài đến giới hạn của thiết bị đầu cuối, phần cuối có thể đã mất. Phần đã nhận kết thúc bằng “\(ending)”. Hãy chia thành nhiều đoạn."
    case .passages(let count):
      "Có \(NumberText.grouped(count)) đoạn. Enter đọc từng đoạn, dấu = đọc cả bài."
    case .more(let count, .entries): "Còn \(NumberText.grouped(count)) mục nữa, dấu + để đọc tiếp."
    case .more(let count, .lines): "Còn \(NumberText.grouped(count)) dòng nữa, Enter để đọc tiếp."
    case .more(let count, .refused):
      "Còn \(NumberText.grouped(count)) việc chưa tới lượt, dấu + để nghe lý do."
    case .atPassage(let number, let count): "Đang ở đoạn \(number)/\(count)."
    case .atEnd: "Hết."
    case .atStart: "Đang ở đầu."
    case .nothingBefore: "Đây là chỗ đầu tiên. Muốn ra khỏi chương trình, gõ “thoát”."
    case .nothingNew: "Không có gì mới."
    case .noSuchNumber(let number, let count):
      count == 0
        ? "Không có số \(NumberText.grouped(number)) ở đây."
        : "Không có số \(NumberText.grouped(number)); ở đây có từ 1 đến \(NumberText.grouped(count))."
    case .oneNumber: "Mỗi lần chỉ chọn một số."
    case .nothingToChoose: "Ở đây không có gì để chọn bằng số."
    case .none: "không có"
    case .nothingFits: "Không có tin bài nào khớp. Gõ / để bỏ lọc."
    case .nothingFound: "Không tìm thấy tin bài nào."
    case .nothingToNarrow: "Ở đây không lọc được."
    case .howToNarrow: "Gõ dấu / rồi đến chữ cần tìm, ví dụ: /xuân. Chỉ gõ / để bỏ lọc."
    case .typeWords:
      "Gõ vài tiếng cần tìm, có dấu hay không dấu; gõ số để mở tin bài có số đó. Tên lệnh thì gõ sau dấu hai chấm."
    case .typeToNarrow: "Gõ số để chọn, gõ chữ để lọc."
    case .typeName: "Gõ số để chọn, hoặc gõ tên để lọc."
    case .notFound(let words): "Không thấy “\(words)”."
    case .foundIn(let count): "Thấy ở \(NumberText.grouped(count)) đoạn."
    case .title(let command): Self.vietnamese(command)
    case .noCommand(let words): "Không có lệnh nào là “\(words)”. Gõ ? để xem ở đây làm được gì."
    case .noCommandInForm(let words, let field):
      "Không có lệnh nào là “\(words)”. Muốn ghi chữ, gõ số của ô trước, ví dụ \(field)."
    case .noKey(let key): "Phím \(key) không dùng ở đây. Gõ ? để xem ở đây làm được gì."
    case .whichOf(let words): "“\(words)” có thể là:"
    case .canDoHere: "Ở đây làm được những việc sau, gõ số hoặc tên:"
    case .optionsLeft: "Thôi chọn."
    case .notNow(let reason): "Chưa được: \(reason)"
    case .possible(let words): "Làm được: \(words)"
    case .notHere: "Việc này không làm ở đây được. Gõ ? để xem ở đây làm được gì."
    case .onlyOnScreen: "Lệnh này chỉ dùng ở chế độ toàn màn hình."
    case .guideEntries:
      "Gõ số để mở mục có số đó. Enter: sang mục sau. Dấu trừ: về mục trước. Dấu cộng: trang sau. Dấu / và chữ: lọc danh sách."
    case .guidePassages:
      "Enter: đọc đoạn sau. Dấu trừ: đoạn trước. Số: đọc đoạn có số đó. Dấu cộng: đọc mười đoạn. Dấu / và chữ: tìm đoạn có chữ đó."
    case .guideLines: "Enter: đọc tiếp."
    case .guideForm:
      "Gõ số để điền hoặc xác nhận mục có số đó; xác nhận nhiều mục một lần thì gõ các số cách nhau. Enter: đọc lại các mục."
    case .guideCommands:
      "Gõ tên một việc để làm việc đó, có dấu hay không dấu; thêm số phía sau để làm với mục có số đó. Phím chức năng thì gõ tên, ví dụ f2."
    case .guideNarrowing:
      "Ở đây chữ gõ vào dùng để lọc. Muốn làm một việc, gõ dấu hai chấm rồi đến tên việc, ví dụ :thoát."
    case .guideEverywhere: "Dấu bằng: đọc lại tất cả. 0: quay lại. Dấu hỏi: xem làm được gì."
    case .field(let label, let value):
      value.isEmpty ? "\(label): chưa có" : "\(label): \(value)"
    case .tick(let words, let isOn): isOn ? "Đã xác nhận: \(words)" : "Chưa xác nhận: \(words)"
    case .choice(let number, let title, let isChosen):
      isChosen ? "\(number). \(title), đang chọn" : "\(number). \(title)"
    case .askLine(let hasValue):
      hasValue
        ? "Gõ chữ mới. Dòng trống: giữ nguyên. Dấu trừ: xóa." : "Gõ chữ. Dòng trống: bỏ qua."
    case .askMoment: "Gõ ngày và giờ như 23/11/2026 08:00. Dòng trống: giữ nguyên. Dấu trừ: xóa."
    case .askNote(let hasValue):
      hasValue
        ? "Gõ lại từng dòng; dòng chỉ có dấu chấm là xong, giữ nguyên nếu chưa gõ gì."
        : "Gõ từng dòng; dòng chỉ có dấu chấm là xong."
    case .askChoice(let label): "\(label). Gõ số để chọn, dòng trống để giữ nguyên:"
    case .noSuchMoment: "Ngày giờ chưa đủ, hoặc không có ngày giờ đó. Gõ lại như 23/11/2026 08:00."
    case .noSuchChoice(let words): "Không có lựa chọn nào là “\(words)”. Gõ một số ở trên."
    case .severalChoices(let titles): "Chưa rõ là mục nào: \(titles.joined(separator: ", "))."
    case .leftAsItWas: "Giữ nguyên như cũ."
    case .formDone: "Xong"
    case .begin: "Bắt đầu viết"
    case .secret(let label): "\(label). Chữ gõ vào không hiện ra. Dòng trống: thôi."
    case .marked: "đã đánh dấu"
    case .urgent: "khẩn"
    case .correcting: "đang đính chính"
    case .overdueBy(let span): "quá hạn \(span)"
    case .overdueSince(let time): "Quá hạn từ \(time)"
    case .dueAt(let time): "hạn \(time)"
    case .dueIn(let span, let time): "còn \(span), hạn \(time)"
    case .goesOut(let time): "hẹn đăng \(time)"
    case .wentOut(let time): "đăng \(time)"
    case .changed(let time): "sửa \(time)"
    case .move(let from, let to): "từ \(from) sang \(to)"
    case .moveTo(let state): "sang \(state)"
    case .met(let words): "Đạt: \(words)"
    case .notMet(let words): "Chưa đạt: \(words)"
    case .otherTabs(let names): "Các thẻ khác: \(names.joined(separator: ", ")). Gõ “thẻ” và số."
    case .noComments: "Chưa có góp ý nào. Gõ “góp ý” để góp ý."
    case .suggests(let old, let new):
      new.isEmpty ? "Đề nghị bỏ: “\(old)”" : "Đề nghị thay “\(old)” bằng “\(new)”"
    case .about(let quote): "Về: “\(quote)”"
    case .commented(let numbers):
      "Có góp ý \(numbers.map { "\($0)" }.joined(separator: ", "))"
    case .subheading(let words): "Tít phụ: \(words)"
    case .rule: "Đường kẻ ngang."
    case .quotation(let words): "Trích dẫn: \(words)"
    case .emptyMonth: "Tháng này chưa hẹn đăng tin bài nào."
    case .writeParagraphs:
      "Viết tiếp vào cuối bài. Mỗi dòng là một đoạn; dòng chỉ có dấu chấm là xong."
    case .insertParagraphs:
      "Chèn vào trước đoạn đang chọn. Mỗi dòng là một đoạn; dòng chỉ có dấu chấm là xong."
    case .rewrite(let words): "\(words)\nGõ lại cả dòng. Dòng trống: giữ nguyên."
    case .rewriteParagraph(let number, let words):
      "Đoạn \(number) đang là: \(words)\nGõ lại cả đoạn trên một dòng. Dòng trống: giữ nguyên."
    case .added(let first, let last):
      first == last
        ? "Đã thêm một đoạn, số \(first)."
        : "Đã thêm \(last - first + 1) đoạn, từ số \(first) đến số \(last)."
    case .deleted(let number, let words):
      "Đã xóa đoạn \(number): “\(words)”. Gõ “hoàn tác” để lấy lại."
    case .onlyParagraphs: "Việc này chỉ làm với một đoạn của bài. Hãy ghi thêm số của đoạn."
    case .emptyBody: "Thân bài chưa có đoạn nào. Gõ “viết” để viết, “thay sapo” để viết sapo."
    case .titleLength(let count): "Tít dài \(count) ký tự, nên không quá 90."
    case .summaryLength(let count): "Sapo dài \(count) ký tự, nên không quá 300."
    case .yourRoles: "Vai trò của bạn:"
    case .yourWork: "Việc của bạn:"
    case .enterGoesOn: "Bấm Enter để bắt đầu."
    }
  }

  private static func vietnamese(_ command: LineCommand) -> String {
    switch command {
    case .write: "Viết tiếp"
    case .insert: "Chèn đoạn"
    case .replace: "Thay đoạn"
    case .delete: "Xóa đoạn"
    case .retitle: "Thay tít"
    case .resummarize: "Thay sapo"
    }
  }
}
