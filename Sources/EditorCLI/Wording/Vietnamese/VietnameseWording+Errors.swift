import Glibc
import Newsroom
import Royalties
import Rulebook
import Workflow

extension VietnameseWording {
  public func sentence(for error: NewsroomError, _ names: Names) -> String {
    switch error {
    case .refused(let denial):
      (["Chưa thực hiện được “\(name(ofRefused: denial.action, names))”."]
        + denial.refusals.map { sentence(for: $0, names) }).joined(separator: " ")
    case .stale(let item, let seen, let now, let changes):
      """
      Tin bài \(item) đã có người khác thay đổi: bạn xem lần lưu \(number(seen)), nay là lần \
      \(number(now)). \(changes.map { told($0, names) }.joined())Chưa có gì bị ghi đè; hãy mở lại \
      rồi thực hiện tiếp.
      """
    case .notFound(let subject, let name): "Không tìm thấy \(word(for: subject)) “\(name)”."
    case .invalid(let input): sentence(for: input)
    case .conversion(let fault): sentence(for: fault)
    case .accountDisabled(let login): "Tài khoản \(login) đã bị khóa."
    case .wrongPassword: "Tên đăng nhập hoặc mật khẩu không đúng."
    case .requestReused(let id):
      "Mã yêu cầu \(id) đã dùng cho một việc khác. Hãy bỏ mã này hoặc dùng mã mới."
    case .unknownTransition(let name, let known):
      "Quy trình không có bước “\(name)”. Các bước có: \(known.joined(separator: ", "))."
    case .definition(let faults):
      (["Quy trình có \(number(faults.count)) lỗi."] + faults.map { sentence(for: $0) })
        .joined(separator: "\n")
    }
  }

  private func told(_ change: ItemChange, _ names: Names) -> String {
    "\(names.person(login: change.login)) – \(name(ofAction: change.action, names)) lúc \(text(of: change.at)). "
  }

  private func word(for subject: NewsroomError.Subject) -> String {
    switch subject {
    case .item: "tin bài"
    case .person: "người dùng"
    case .portal: "cổng"
    case .definition: "quy trình"
    case .comment: "góp ý"
    case .revision: "phiên bản"
    case .draft: "bản nháp"
    case .delegation: "ủy quyền"
    case .notice: "thông báo"
    case .systemUser: "tài khoản gắn với người dùng hệ thống số"
    case .file: "tệp kèm theo"
    case .legalEntry: "mục quy định"
    case .houseWord: "từ riêng của tòa soạn"
    case .payee: "người hưởng"
    case .penName: "bút danh"
    case .consent: "lần đồng ý"
    case .rateTable: "bảng hệ số"
    case .work: "phần tính nhuận bút"
    case .sheet: "bảng kê"
    case .pastVoucher: "chứng từ trong sổ cũ"
    }
  }

  public func sentence(for input: NewsroomError.Input) -> String {
    switch input {
    case .tooLong(let field, let limit):
      "Phần \(name(of: field)) quá dài; tối đa \(number(limit)) byte."
    case .notADate(let field, let text):
      "Phần \(name(of: field)) phải là ngày dạng 2026-11-23, không phải “\(text)”."
    case .unknownState(let name, let known):
      "Không có trạng thái “\(name)”. Các trạng thái có: \(known.joined(separator: ", "))."
    case .unknownCategory(let code):
      "Loại thông tin “\(code)” không có trong danh mục; xem bằng lệnh toasoan law list."
    case .login(let login):
      """
      Tên đăng nhập “\(login)” không hợp lệ; chỉ dùng chữ thường không dấu, chữ số, dấu chấm, gạch \
      ngang, gạch dưới, nhiều nhất 40 ký tự.
      """
    case .loginTaken(let login): "Tên đăng nhập “\(login)” đã có người dùng."
    case .name(let name):
      """
      Tên “\(name)” không hợp lệ: không được để trống, quá dài, có ký tự ẩn hoặc lẫn chữ cái của \
      bảng chữ khác.
      """
    case .systemUser(let number):
      "Không gắn được tài khoản với người dùng hệ thống số \(number): đó không phải là một người."
    case .systemUserTaken(let number, let login):
      "Người dùng hệ thống số \(number) đã gắn với tài khoản \(login)."
    case .portalCode(let code):
      "Mã cổng “\(code)” không hợp lệ; chỉ dùng chữ thường không dấu, chữ số và gạch ngang."
    case .portalCodeTaken(let code): "Mã cổng “\(code)” đã có."
    case .domain(let domain, let faults):
      (["Địa chỉ “\(domain)” không đúng Điều 4 của Quyết định 13/2023/QĐ-UBND."]
        + faults.map { sentence(for: $0) }).joined(separator: " ")
    case .domainTaken(let domain): "Địa chỉ “\(domain)” đã thuộc một cổng khác."
    case .outlet(let path):
      """
      Không dùng được thư mục đăng “\(path)”: phải là đường dẫn đầy đủ bắt đầu bằng “/”, không có \
      “..” và không có ký tự ẩn.
      """
    case .outletTaken(let path):
      """
      Thư mục “\(path)” đang là kênh đăng của một cổng khác. Mỗi cổng phải có thư mục riêng để tệp \
      không ghi đè lên nhau.
      """
    case .passwordTooShort(let minimum): "Mật khẩu phải có ít nhất \(number(minimum)) ký tự."
    case .passwordTooLong(let maximum): "Mật khẩu dài quá \(number(maximum)) byte."
    case .houseWord(let word):
      "“\(word)” không phải là một từ viết liền gồm 2 đến 60 chữ cái; tên nhiều từ thì thêm --office."
    case .officeName(let name):
      "“\(name)” không phải là tên cơ quan, chức danh: phải có từ hai từ trở lên và có chữ viết hoa."
    case .payeeCode(let code):
      """
      Mã người hưởng “\(code)” không hợp lệ; chỉ dùng chữ thường không dấu, chữ số, dấu chấm, gạch \
      ngang, gạch dưới, nhiều nhất 40 ký tự.
      """
    case .payeeCodeTaken(let code):
      "Mã người hưởng “\(code)” đã thuộc người khác; nếu là người trong kho thì dùng --login."
    case .payeeExists(let login): "\(login) đã có trong danh sách người hưởng."
    case .payeeWords(let words, let limit):
      """
      \(name(of: words)) không hợp lệ: không được để trống, dài quá \(number(limit)) byte hoặc có ký \
      tự ẩn.
      """
    case .quota(let quota):
      "Định mức \(number(quota)) tác phẩm mỗi tháng không hợp lệ; dùng số từ 0 đến \(number(1_000))."
    case .penNameTaken(let name, let code):
      "Bút danh “\(name)” đã thuộc người hưởng \(code); mỗi bút danh chỉ thuộc một người."
    case .privateField(let field):
      "\(name(of: field)) vừa nhập không hợp lệ: \(form(of: field)). Chưa có gì thay đổi."
    case .emptyComment: "Góp ý không được để trống."
    case .quoteNotFound(let quote):
      "Không tìm thấy đoạn trích “\(quote)” trong nội dung phiên bản mới nhất."
    case .quoteNotUnique(let quote, let times):
      """
      Đoạn trích “\(quote)” xuất hiện ít nhất \(number(times)) lần; hãy trích dài hơn để chỉ đúng \
      một chỗ.
      """
    case .file(let name, let fault): sentence(for: fault, of: name)
    case .tooManyFiles(let limit): "Một tin bài có nhiều nhất \(number(limit)) tệp kèm theo."
    case .fileName(let name):
      """
      Tên tệp “\(name)” không dùng được: trùng với tệp khác, hoặc có dấu cách hay ký tự lạ. Chỉ \
      dùng chữ, số, gạch ngang, gạch dưới, dấu chấm.
      """
    case .fileWordsTooLong(let name, let limit):
      "Lời mô tả của tệp “\(name)” quá dài; tối đa \(number(limit)) byte mỗi mục."
    case .nothingSuggested: "Chữ đề nghị giống hệt chữ đang có; chưa có gì để sửa."
    case .suggestionWithoutQuote: "Cần cho biết đề nghị sửa đoạn văn nào trong nội dung."
    case .notASuggestion(let id): "Góp ý \(id) không phải là đề nghị sửa."
    case .timesOutOfOrder: "Thời điểm kết thúc phải sau thời điểm bắt đầu."
    case .outsideEditorInSharedStore:
      "Trên kho dùng chung, không ai được chạy chương trình riêng ở máy chủ."
    case .legalValue(let text, let sort):
      "“\(text)” không đọc được; cần \(howTyped(sort))."
    case .citationMissing: "Phải ghi rõ văn bản làm căn cứ."
    case .rateShare(let percent):
      "Tỷ lệ \(text(of: percent)) % không hợp lệ: phải trên 0 đến 100 %."
    case .genre(let code):
      """
      Mã thể loại “\(code)” không hợp lệ, hoặc thiếu tên; mã chỉ dùng chữ thường không dấu, chữ số và \
      gạch ngang, nhiều nhất 40 ký tự.
      """
    case .genreTwice: "Một mã thể loại xuất hiện hai lần trong bảng."
    case .noGenres: "Bảng hệ số chưa có thể loại nào."
    case .genreRange(let code):
      "Khung hệ số của thể loại “\(code)” có mức thấp nhất lớn hơn mức cao nhất."
    case .royaltyReasonMissing: "Phải ghi rõ lý do."
    case .year(let year): "Năm \(year) không hợp lệ; từ 2000 đến 2999."
    case .nothingPaid(let code, let year):
      "Năm \(year) chưa chi khoản nào cho “\(code)” nên không có gì để in."
    case .nothingWithheld(let code, let year):
      """
      Năm \(year) chưa khấu trừ thuế khoản nào đã chi cho “\(code)” nên không có chứng từ khấu trừ.
      """
    case .tooManyWorks(let limit):
      "Danh sách có hơn \(number(limit)) tác phẩm; hãy chọn ít ngày hơn."
    case .past(let fault): sentence(for: fault)
    case .definitionExists(let id):
      """
      Quy trình \(id.name) phiên bản \(number(id.version)) đã có và không sửa được; hãy tăng số \
      phiên bản.
      """
    case .definitionMoves(let name, let subject):
      switch subject {
      case .item: "Quy trình \(name) dành cho tin bài, không dùng cho bảng kê nhuận bút."
      case .sheet: "Quy trình \(name) dành cho bảng kê nhuận bút, không dùng cho tin bài."
      }
    }
  }

  public func sentence(for error: OutletError) -> String {
    """
    Không ghi được tệp \(error.path) của kênh đăng (\(reason(error.reason))). Tin bài đã được ghi \
    nhận là đã đăng; tệp còn chờ và sẽ được ghi ở lần chạy hàng đợi sau.
    """
  }

  public func sentence(for error: PasswordError) -> String {
    switch error {
    case .unavailable:
      "Máy không đủ bộ nhớ để xử lý mật khẩu lúc này. Chưa có gì thay đổi; hãy thử lại."
    }
  }

  /// The reasons that people meet in their own words; the others as the system says them.
  func reason(_ errno: Int32) -> String {
    switch errno {
    case ENOENT: "không có tệp hay thư mục này"
    case EACCES, EPERM: "không có quyền"
    case EEXIST: "đã có tệp trùng tên"
    case EISDIR: "đây là thư mục, không phải tệp"
    case ENOTDIR: "một phần của đường dẫn không phải là thư mục"
    case ENOSPC, EDQUOT: "ổ đĩa đã đầy"
    case EROFS: "ổ đĩa chỉ cho đọc"
    default: "lỗi hệ thống \(errno): \(systemWords(errno))"
    }
  }
}
