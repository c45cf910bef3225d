import Newsroom
import Reports
import Royalties
import Rulebook
import Storage
import Workflow

/// What of a sheet goes out, by name: `lines`, `payments`, or `transfers` with accounts in clear.
public struct SheetOutput {
  private let view: SheetView
  private let newsroom: Newsroom
  private let acting: Acting

  public init(_ view: SheetView, _ newsroom: Newsroom, _ acting: Acting) {
    self.view = view
    self.newsroom = newsroom
    self.acting = acting
  }

  public func document(_ what: String) throws -> TableDocument {
    let sheet = SheetDocument(view, try newsroom.board())
    switch what {
    case "payments": return try sheet.payments()
    case "transfers": return try sheet.transfers(try accounts())
    default: return try sheet.document()
    }
  }

  /// Each look at an account stands in the log before it is seen.
  private func accounts() throws -> [String: String] {
    var accounts: [String: String] = [:]
    for payment in view.payments where payment.withholding.net > .zero {
      let code = payment.payee.code
      accounts[code] = try newsroom.lookAt([.account], of: code, by: acting)[.account]
    }
    return accounts
  }
}
