import Newsroom
import Storage

/// Payees, the key that their private fields are sealed by, and the heads of the log that it signs.
extension VietnameseWording {
  public func name(of contract: PayeeContract) -> String {
    switch contract {
    case .none: "không có hợp đồng"
    case .service: "hợp đồng dịch vụ, khoán việc"
    case .shortLabour: "hợp đồng lao động dưới 3 tháng"
    case .labour: "hợp đồng lao động từ 3 tháng trở lên"
    }
  }

  public func name(of field: PrivateField) -> String {
    switch field {
    case .taxCode: "Mã số thuế"
    case .identity: "Số định danh cá nhân"
    case .account: "Số tài khoản"
    }
  }

  func form(of field: PrivateField) -> String {
    switch field {
    case .taxCode: "gồm 10, 12 hoặc 13 chữ số"
    case .identity: "gồm 9 hoặc 12 chữ số"
    case .account: "gồm 6 đến 20 chữ số hoặc chữ cái không dấu"
    }
  }

  func name(of words: PayeeWords) -> String {
    switch words {
    case .basis: "Căn cứ xử lý dữ liệu"
    case .bank: "Tên ngân hàng"
    case .scope: "Phạm vi đồng ý"
    case .wording: "Bản lời đồng ý"
    case .channel: "Cách bày tỏ đồng ý"
    }
  }

  public func sentence(for fault: KeyFault) -> String {
    switch fault {
    case .missing(let place):
      """
      Không thấy khóa của kho\(at(place)) nên không mở được mã số thuế, số định danh và số tài khoản. \
      Hãy đặt lại tệp khóa đã cất riêng vào đúng chỗ ấy; chương trình không tạo khóa khác thay thế.
      """
    case .unsafe(let place, let reason):
      "Không dùng tệp khóa \(place): \(why(reason)). Chưa có gì thay đổi."
    case .noKey(let place):
      "Tệp \(place) không phải là khóa của kho. Chưa có gì bị ghi đè; hãy đặt lại đúng tệp khóa."
    case .wrong(let place):
      "Khóa\(at(place)) là của kho khác. Chưa có gì bị ghi đè; hãy đặt lại đúng tệp khóa của kho này."
    case .alreadyThere(let place):
      "Đã có tệp tại \(place); chương trình không ghi đè lên khóa."
    case .failed(let place, let reason):
      "Không đọc hoặc ghi được khóa của kho\(at(place)) (\(self.reason(reason))). Chưa có gì thay đổi."
    case .doesNotOpen:
      """
      Dữ liệu được niêm phong đã bị sửa hoặc bị chuyển từ chỗ khác đến nên không mở được. Hãy báo \
      quản trị kỹ thuật kiểm tra kho bằng lệnh toasoan verify.
      """
    case .unavailable: "Máy không dùng được thư viện mật mã libsodium. Chưa có gì thay đổi."
    }
  }

  private func at(_ place: String) -> String { place.isEmpty ? "" : " tại \(place)" }

  private func why(_ reason: Unavailability) -> String {
    switch reason {
    case .symbolicLink: "đó là một liên kết"
    case .hardLinks(let count): "tệp có \(number(count)) tên"
    case .wrongOwner(let user): "tệp thuộc người dùng hệ thống số \(user)"
    case .wrongMode(let mode):
      "người khác trên máy cũng mở được (quyền \(String(mode, radix: 8))), hãy đặt lại bằng chmod 600"
    case .notFound, .alreadyExists, .locked, .cancelled, .full, .scarce, .readOnly, .ioError,
      .networkFileSystem, .notAFile, .newerThanProgram, .notAStore, .setting, .temporary:
      "đó không phải là tệp thường"
    }
  }

  public func sentence(for report: HeadReport) -> String {
    let head = "Mã đã lưu ở dòng \(number(Int(report.head.size)))"
    let standing =
      switch report.standing {
      case .same: "nhật ký vẫn đúng như vậy"
      case .extended(let lines): "nhật ký nối tiếp đúng, thêm \(number(Int(lines))) dòng"
      case .shortened(let now):
        """
        nhật ký nay chỉ còn \(number(Int(now))) dòng: phần cuối đã bị cắt, hoặc kho đã bị thay bằng \
        một bản cũ hơn
        """
      case .forked(let since):
        since == 0
          ? "dòng ấy nay là dòng khác: nhật ký đã bị viết lại"
          : """
          dòng ấy nay là dòng khác: nhật ký đã bị viết lại ở đâu đó sau dòng \(number(Int(since)))
          """
      }
    return "\(head): \(standing)\(told(report.signing))."
  }

  private func told(_ signing: HeadReport.Signing) -> String {
    switch signing {
    case .unsigned: ""
    case .right: "; chữ ký đúng"
    case .wrong: "; chữ ký SAI, mã này không do kho ký hoặc đã bị chép sai"
    case .unknownKey: "; chữ ký của khóa khác nên không kiểm tra được"
    }
  }
}
