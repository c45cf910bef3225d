import Newsroom

/// What was paid before the unit had the program.
extension EnglishWording {
  func sentence(for fault: PastFault) -> String {
    switch fault {
    case .unreadable(let column): "the column \(column.rawValue) cannot be read."
    case .words(let column, let limit):
      """
      the column \(column.rawValue) is empty, longer than \(number(limit)) bytes or hides characters.
      """
    case .unknownPayee: "the column payee is no code in the register of payees."
    case .payeeElsewhere:
      "the payee is kept by another portal; ask its secretary or accountant."
    case .payeeRestricted: "the use of the payee's data is restricted."
    case .payeeErased: "the payee's data was erased, and nothing is added to it."
    case .dayOutside(let column, let from, let to):
      "the day in the column \(column.rawValue) must be from \(text(of: from)) to \(text(of: to))."
    case .paidBeforePublished: "the day of payment is before that of publication."
    case .amountOver(let most): "the amount is above \(money(most)); look at its digits again."
    case .taxOverAmount: "the tax is more than the amount."
    case .voucherStands(let voucher, let lines):
      """
      the voucher '\(voucher)' is among the old books already (\(number(lines)) lines), and is not \
      taken in twice. One that came in wrongly goes out whole by toasoan royalty past remove.
      """
    case .voucherIsSheet(let voucher): "'\(voucher)' is the number of a sheet of this program."
    }
  }

  func words(of past: PastOutcome) -> String {
    """
    \(number(past.lines)) lines of \(number(past.vouchers)) vouchers (\(money(past.amount)), tax \
    \(money(past.tax)))
    """
  }
}
