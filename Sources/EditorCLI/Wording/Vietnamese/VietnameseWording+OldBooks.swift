import Newsroom

/// What was paid before the unit had the program.
extension VietnameseWording {
  func sentence(for fault: PastFault) -> String {
    switch fault {
    case .unreadable(let column): "không đọc được cột \(column.rawValue)."
    case .words(let column, let limit):
      "cột \(column.rawValue) để trống, dài quá \(number(limit)) byte hoặc có ký tự ẩn."
    case .unknownPayee: "cột payee không phải là mã người hưởng nào trong danh sách người hưởng."
    case .payeeElsewhere:
      "người hưởng do cổng khác quản lý; hãy nhờ thư ký hoặc kế toán của cổng đó."
    case .payeeRestricted: "dữ liệu của người hưởng đang bị hạn chế xử lý."
    case .payeeErased: "dữ liệu của người hưởng đã xóa, không ghi thêm được."
    case .dayOutside(let column, let from, let to):
      "ngày ở cột \(column.rawValue) phải từ \(text(of: from)) đến \(text(of: to))."
    case .paidBeforePublished: "ngày chi trước ngày đăng."
    case .amountOver(let most): "số tiền lớn hơn \(money(most)); hãy xem lại số chữ số."
    case .taxOverAmount: "thuế lớn hơn số tiền."
    case .voucherStands(let voucher, let lines):
      """
      chứng từ “\(voucher)” đã có trong sổ cũ (\(number(lines)) dòng); không ghi hai lần. Nếu lần \
      trước ghi sai thì bỏ cả chứng từ bằng lệnh toasoan royalty past remove rồi ghi lại.
      """
    case .voucherIsSheet(let voucher): "“\(voucher)” là số bảng kê đã lập bằng chương trình này."
    }
  }

  func words(of past: PastOutcome) -> String {
    """
    \(number(past.lines)) dòng của \(number(past.vouchers)) chứng từ (\(money(past.amount)), thuế \
    \(money(past.tax)))
    """
  }
}
