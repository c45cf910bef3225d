import Storage

extension AdministrationPhrase {
  // One exhaustive switch is longer than a function should be, but easier to look up than parts.
  var vietnamese: String {
    switch self {
    case .fullName: "Họ và tên"
    case .login: "Tên đăng nhập"
    case .roles: "Vai trò"
    case .role: "Vai trò"
    case .yourRole: "Vai trò của bạn"
    case .portalCode: "Mã cổng"
    case .since: "Từ"
    case .until: "Đến"
    case .add: "Thêm"
    case .give: "Giao"
    case .end: "Thôi vai trò"
    case .lend: "Ủy quyền"
    case .takeBack: "Thu lại"
    case .save: "Lưu"
    case .set: "Đặt"
    case .goThere: "Chuyển"
    case .peopleCount(let count): "\(NumberText.grouped(count)) tài khoản"
    case .nobodyFits: "Không có ai khớp."
    case .disabled: "đã khóa"
    case .disabledSince(let time): "Đã khóa từ \(time)"
    case .noRoles: "Không có vai trò nào."
    case .from(let day): "từ \(day)"
    case .fromTo(let from, let to): "từ \(from) đến \(to)"
    case .lentTo(let role, let name): "Ủy quyền \(role) cho \(name)"
    case .lentBy(let role, let name): "Được \(name) ủy quyền \(role)"
    case .lending(let role, let from, let to): "\(role): \(from) ủy quyền cho \(to)"
    case .act(let act): Self.vietnamese(act)
    case .accountIsDisabled: "tài khoản đã khóa"
    case .oneAccountOnePerson:
      "Mỗi người một tài khoản. Tên đăng nhập gồm chữ thường không dấu, chữ số, dấu chấm, gạch ngang, gạch dưới."
    case .emptyTimes: "Để trống “Từ” là bắt đầu ngay; để trống “Đến” là không có hạn."
    case .timeIncomplete: "Ngày giờ chưa đủ hoặc không có ngày đó; hãy ghi dạng 23/11/2026 08:00."
    case .delegationMeans:
      "Người được ủy quyền làm thay bạn trong thời gian này; nhật ký ghi rõ làm thay ai."
    case .noDelegations: "Không có ủy quyền nào đang hoặc sẽ có hiệu lực."
    case .chooseDelegation: "Chọn ủy quyền cần thu lại."
    case .personAdded(let login): "Đã thêm tài khoản \(login)."
    case .roleGiven(let role, let name): "Đã giao vai trò \(role) cho \(name)."
    case .roleEnded(let role, let name): "\(name) thôi vai trò \(role)."
    case .roleLent(let role, let name): "Đã ủy quyền \(role) cho \(name)."
    case .delegationRevoked: "Đã thu lại ủy quyền."
    case .passwordOf(let login): "Đặt mật khẩu cho \(login)"
    case .passwordRule: "Ít nhất 14 ký tự; một câu dễ nhớ là tốt nhất."
    case .newPassword: "Mật khẩu mới"
    case .passwordAgain: "Gõ lại"
    case .ownPassword: "Mật khẩu của bạn"
    case .typeOwnPassword: "Việc này cần xác nhận: hãy gõ mật khẩu của bạn."
    case .ownPasswordWrong: "Mật khẩu không đúng, chưa làm gì; lần gõ sai đã được ghi vào nhật ký."
    case .passwordsDiffer: "Hai lần gõ khác nhau; hãy gõ lại."
    case .passwordSet(let login): "Đã đặt mật khẩu cho \(login)."
    case .disable(let name): "Khóa tài khoản · \(name)"
    case .disablingMeans:
      "Khóa ngay: người này không vào được nữa, vai trò và ủy quyền hết hiệu lực, tin bài đang giữ thì người khác nhận được. Sau này vẫn mở lại được. Cần bàn giao:"
    case .holdingsOf(let name): "Bàn giao · \(name)"
    case .holdsRole(let role, let portal): "Vai trò \(role) · \(portal)"
    case .holdsItem(let number, let title): "Đang giữ \(number) \(title)"
    case .writesIn(let number): "Đang sửa \(number)"
    case .hasDrafts(let count): "\(NumberText.grouped(count)) bản nháp chưa lưu thành phiên bản"
    case .holdsNothing: "Không giữ gì phải bàn giao."
    case .wasDisabled(let name): "Đã khóa tài khoản của \(name)."
    case .wasEnabled(let name):
      "Đã mở lại tài khoản của \(name); vai trò còn hạn có hiệu lực trở lại."
    case .portalCount(let count): "\(NumberText.grouped(count)) cổng"
    case .portalName: "Tên cổng"
    case .unitName: "Đơn vị"
    case .domain: "Địa chỉ"
    case .rank: "Cấp"
    case .flow: "Quy trình"
    case .outlet: "Kênh đăng"
    case .outletIs(let path): "Đăng vào \(path)"
    case .noOutlet: "Chưa có kênh đăng"
    case .belowPortal(let name): "Thuộc \(name)"
    case .rootPortal: "Cổng gốc"
    case .domainRule:
      "Địa chỉ được đề xuất theo Điều 4 khoản 1 Quyết định 13/2023/QĐ-UBND từ tên đơn vị."
    case .portalAdded(let name): "Đã thêm \(name)."
    case .portalSaved(let name): "Đã lưu \(name)."
    case .noPortalFits: "Không có cổng nào khớp."
    case .nowOn(let name): "Đang ở \(name)."
    case .columnTime: "Lúc"
    case .columnWho: "Ai"
    case .columnWhat: "Làm gì"
    case .columnOn: "Với gì, kết quả"
    case .eventCount(let count): "\(NumberText.grouped(count)) dòng nhật ký"
    case .emptyLog: "Chưa có dòng nào."
    case .noItemThere: "Dòng này không nói về một tin bài."
    case .onBehalfOf(let name, let other): "\(name) thay \(other)"
    case .result(let result): Self.vietnamese(result)
    case .chainWhole(let size): "Nhật ký nguyên vẹn: đã kiểm tra \(NumberText.grouped(size)) dòng."
    case .chainBroken(let count, let words):
      "Nhật ký bị sửa ở \(NumberText.grouped(count)) chỗ. \(words)"
    case .chainBreaks(let count): "Nhật ký bị sửa ở \(NumberText.grouped(count)) chỗ."
    case .checkingLog(let done, let total):
      "Đang kiểm tra nhật ký: \(NumberText.grouped(done)) trên \(NumberText.grouped(total)) dòng · Esc: dừng"
    case .checkStopped: "Đã dừng kiểm tra nhật ký."
    }
  }

  private static func vietnamese(_ act: PersonActionsDialog.Act) -> String {
    switch act {
    case .addRole: "Giao vai trò"
    case .endRole: "Thôi vai trò"
    case .delegate: "Ủy quyền cho người này"
    case .revoke: "Thu lại ủy quyền"
    case .password: "Đặt mật khẩu"
    case .holdings: "Xem những gì phải bàn giao"
    case .disable: "Khóa tài khoản"
    case .enable: "Mở lại tài khoản"
    }
  }

  private static func vietnamese(_ result: EventFacts.Result) -> String {
    switch result {
    case .done: ""
    case .refused: "bị từ chối"
    case .alarm: "cảnh báo"
    }
  }
}
