import Rulebook
import Storage
import Workflow

extension VietnameseWording {
  public func sentence(for reason: HoldReason, _ names: Names) -> String {
    switch reason {
    case .words(let words): words
    case .takenBack: "Đã bỏ giờ hẹn; chỉ đăng khi được bỏ giữ hoặc hẹn giờ mới."
    case .blocked(let blockers):
      blockers.map { sentence(for: $0, names) }.joined(separator: " ")
    }
  }

  /// `: “words”. ` or `. ` in front of what follows.
  private func told(_ why: HoldReason, _ names: Names) -> String {
    let words = sentence(for: why, names)
    switch why {
    case .words: return words.isEmpty ? ". " : ": “\(words)”. "
    case .takenBack, .blocked: return words.isEmpty ? ". " : ". \(words) "
    }
  }

  public func sentence(for blocker: Blocker, _ names: Names) -> String {
    switch blocker {
    case .role(let needed, let portal):
      "Bước này dành cho \(roles(needed)) của \(names.portal(portal)); bạn không giữ vai trò đó."
    case .closedToUnit(let units):
      "Tin bài chỉ mở cho \(enumeration(units.map(names.portal), .and)); bạn không thuộc đơn vị đó."
    case .locked(let person):
      "\(name(of: person, names)) đang soạn tin bài này. Hãy chờ, hoặc đề nghị người đó đóng tin bài lại."
    case .textChanged(let seen, let now):
      """
      Nội dung đã thay đổi so với bản bạn đọc (mã \(seen.short), nay là \(now.short)). \
      Hãy đọc lại bản mới rồi quyết định.
      """
    case .notWriter(let writers):
      writers.isEmpty
        ? "Chỉ người viết tin bài được thực hiện bước này."
        : "Chỉ người viết (\(people(writers, names))) được thực hiện bước này."
    case .ownText(let person) where person == names.reader:
      "Bạn đã viết một phần nội dung này nên không tự duyệt được."
    case .ownText(let person):
      """
      \(name(of: person, names)) đã viết một phần nội dung này kể từ lần duyệt trước, \
      vì vậy phải do người khác quyết định.
      """
    case .onePerson:
      "Mới chỉ một người chịu trách nhiệm về nội dung này; cần thêm người thứ hai viết hoặc duyệt."
    case .noReviewOwed: "Tin bài không có lần đăng khẩn nào cần xác nhận."
    case .ownUrgentPublication:
      "Bạn là người đã đăng khẩn tin bài này; việc xác nhận phải do người khác thực hiện."
    case .notLive: "Tin bài hiện không có bản nào đang đăng trên cổng."
    case .missingFields(let fields):
      "Còn thiếu \(enumeration(fields.map { name(of: $0) }, .and))."
    case .severeFaults(let count):
      """
      Còn \(number(count)) lỗi nặng trong bài (ngày tháng không có thật, ảnh không có chữ thay thế, ký tự ẩn); \
      thẻ Kiểm tra chỉ rõ từng chỗ.
      """
    case .openMustComments(let count):
      "Còn \(number(count)) góp ý bắt buộc chưa được giải quyết."
    case .quorum(let needed, let voters, let have, let dissenting):
      "Cần ít nhất \(number(needed)) ý kiến đồng ý của \(roles(voters)), hiện có \(number(have))."
        + (dissenting.isEmpty ? "" : " Đề nghị trả lại: \(people(dissenting, names)).")
    case .notApproved: "Nội dung hiện tại chưa được duyệt, hoặc đã được sửa sau khi duyệt."
    case .timePast(let earliest): "Giờ hẹn đã qua; sớm nhất là \(text(of: earliest))."
    case .timeTooSoon(let earliest): "Giờ hẹn quá gần; sớm nhất là \(text(of: earliest))."
    case .timeNotCome(let time): "Chưa đến giờ đăng, đã hẹn lúc \(text(of: time))."
    case .reviewOwed: "Tin bài được đăng khẩn và chưa có người thứ hai xác nhận."
    case .heldInQueue(let person, let since, let why):
      (person.rawValue == 0
        ? "Chương trình đang giữ tin bài trong hàng đợi từ \(text(of: since))"
        : "\(name(of: person, names)) đang giữ tin bài trong hàng đợi từ \(text(of: since))")
        + told(why, names)
        + "Muốn đăng, hãy thôi giữ trước: F6 ở Hàng đợi đăng, hoặc lệnh toasoan queue release."
    case .commentMissing: "Cần ghi rõ lý do."
    case .reasonMissing: "Cần chọn một lý do từ chối trong danh mục."
    case .reasonUnknown(let code): "Lý do “\(code)” không có trong danh mục lý do từ chối."
    case .checksMissing(let checks):
      "Chưa xác nhận đủ nội dung kiểm tra: "
        + enumeration(checks.map { "“\(names.check($0).map(text(of:)) ?? $0)”" }, .and) + "."
    case .timeMissing: "Cần cho biết ngày giờ đăng."
    case .personMissing: "Cần cho biết giao cho ai."
    case .cannotBeAssigned(let person, let needed):
      "Không giao được cho \(name(of: person, names)): người nhận phải là \(roles(needed))."
    case .notFromHere(let state, let from):
      """
      Tin bài đang ở trạng thái “\(name(of: state, names))”; bước này chỉ thực hiện được từ \
      \(enumeration(from.map { "“\(name(of: $0, names))”" }, .or)).
      """
    case .notEditableHere(let state):
      "Tin bài đang ở trạng thái “\(name(of: state, names))”, lúc này bạn không được sửa."
    case .opinionNotAsked(let state, let asked):
      asked.isEmpty
        ? "Ở trạng thái “\(name(of: state, names))” không lấy ý kiến."
        : "Ở trạng thái “\(name(of: state, names))” chỉ lấy ý kiến của \(roles(asked))."
    case .sheetNotFromHere(let state, let from):
      """
      Bảng kê đang ở trạng thái “\(name(of: state, names))”; bước này chỉ thực hiện được từ \
      \(enumeration(from.map { "“\(name(of: $0, names))”" }, .or)).
      """
    case .otherHands(let hands):
      """
      \(hands.map { sentence(for: $0, names) }.joined(separator: " ")) Lập, kiểm tra, ký và chi \
      một bảng kê phải do những người khác nhau thực hiện.
      """
    case .isPayee(let person) where person == names.reader:
      "Bạn được chi tiền theo bảng kê này nên không được kiểm tra, ký hoặc chi."
    case .isPayee(let person):
      """
      \(name(of: person, names)) được chi tiền theo bảng kê này, vì vậy bước này phải do người khác \
      thực hiện.
      """
    case .noLines: "Bảng kê chưa có dòng nào."
    case .sheetChanged(let seen, let now):
      """
      Bảng kê đã thay đổi so với bản bạn xem (phiên bản \(number(seen)), nay là \(number(now))). \
      Hãy xem lại rồi quyết định.
      """
    case .stepsMissing(let steps):
      "Từ lần trình gần nhất, bảng kê chưa được \(enumeration(steps.map { name(of: $0) }, .and))."
    }
  }

  /// `Nguyễn Thị Lan đã kiểm tra bảng kê này thay Lê Văn Minh.`
  private func sentence(for hand: Hand, _ names: Names) -> String {
    let who = hand.person == names.reader ? "Bạn" : name(of: hand.person, names)
    let stead = hand.onBehalfOf.map { $0 == names.reader ? "bạn" : name(of: $0, names) }
    return "\(who) đã \(name(of: hand.step)) bảng kê này\(stead.map { " thay \($0)" } ?? "")."
  }

  public func name(of step: SheetStep) -> String {
    switch step {
    case .prepare: "lập"
    case .check: "kiểm tra"
    case .sign: "ký"
    case .pay: "chi"
    }
  }
}
