import Newsroom
import Royalties
import Rulebook
import Storage

extension VietnameseWording {
  public func sentence(for error: StorageError, at place: String) -> String {
    switch error {
    case .missing: "Không tìm thấy dữ liệu được hỏi trong kho \(place)."
    case .changedMeanwhile:
      "Vừa có người khác thay đổi dữ liệu này. Chưa có gì bị ghi đè; hãy mở lại rồi thực hiện tiếp."
    case .constraint(let name, _):
      "Kho \(place) từ chối ghi vì vi phạm quy tắc dữ liệu “\(name)”. Chưa có gì thay đổi."
    case .unavailable(let reason, _): sentence(for: reason, at: place)
    case .corrupt(let detail, _):
      """
      Kho \(place) bị hỏng (\(detail)). Hãy ngừng sử dụng, giữ nguyên tệp và báo quản trị kỹ thuật \
      khôi phục từ bản sao lưu.
      """
    case .unknownOutcome(let request, _):
      """
      Chưa rõ việc vừa yêu cầu đã được ghi vào kho \(place) hay chưa. Hãy thực hiện lại với đúng \
      mã yêu cầu \(request): nếu đã ghi, chương trình chỉ trả lời kết quả cũ, không làm lần hai.
      """
    case .misuse(let rule):
      "Lỗi của chương trình (\(rule)). Chưa có gì thay đổi; hãy báo nhóm hỗ trợ."
    }
  }

  private func sentence(for reason: Unavailability, at place: String) -> String {
    switch reason {
    case .notFound: "Không có kho nào tại \(place). Hãy tạo bằng lệnh toasoan init."
    case .alreadyExists: "Đã có tệp tại \(place); chương trình không ghi đè. Hãy chọn tên khác."
    case .locked(let holder, let since):
      """
      Kho \(place) đang có người ghi\(holder.map { ": \($0)" } ?? "")\
      \(since.map { ", từ \(text(of: Timestamp(milliseconds: $0)))" } ?? ""). Chưa có gì bị mất; \
      hãy thử lại sau ít phút.
      """
    case .cancelled: "Đã thôi chờ lượt ghi vào kho \(place). Chưa có gì thay đổi."
    case .full:
      "Ổ đĩa chứa kho \(place) đã đầy. Chưa có gì bị mất; hãy dọn chỗ trống rồi thực hiện lại."
    case .scarce(let level): sentence(for: level, at: place)
    case .readOnly: "Kho \(place) chỉ cho đọc, không ghi được. Chưa có gì thay đổi."
    case .ioError:
      """
      Lỗi đọc ghi ổ đĩa tại kho \(place). Những gì đã báo là đã lưu vẫn còn; hãy báo quản trị kỹ \
      thuật kiểm tra ổ đĩa.
      """
    case .networkFileSystem(let kind):
      """
      Kho \(place) nằm trên ổ mạng (\(kind)), nơi khóa tệp không tin cậy được. Hãy chuyển kho về ổ \
      trong máy.
      """
    case .symbolicLink: "\(place) là một liên kết; hãy chỉ thẳng đến tệp của kho."
    case .hardLinks(let count):
      "Tệp \(place) có \(number(count)) tên; kho chỉ được có một tên. Hãy xóa các liên kết thừa."
    case .notAFile: "\(place) không phải là tệp thường."
    case .wrongOwner(let user): "Tệp \(place) thuộc người dùng hệ thống số \(user), không phải bạn."
    case .wrongMode(let mode):
      """
      Người khác trên máy cũng mở được tệp \(place) (quyền \(String(mode, radix: 8))). Hãy đặt lại \
      bằng lệnh chmod 600.
      """
    case .newerThanProgram(let store, let program):
      """
      Kho \(place) do phiên bản mới hơn của chương trình ghi (cấu trúc \(number(store)), chương \
      trình biết đến \(number(program))). Hãy cập nhật chương trình; dữ liệu không bị thay đổi.
      """
    case .notAStore: "\(place) không phải là kho của Tòa Soạn."
    case .setting(let name, let found):
      "Không bật được thiết lập an toàn “\(name)” của kho \(place) (đọc lại là \(found))."
    case .temporary: "Kho \(place) tạm thời chưa dùng được. Chưa có gì bị mất; hãy thử lại."
    }
  }

  /// What is still carried out at a level of room, and what to do.
  private func sentence(for level: RoomLevel, at place: String) -> String {
    """
    \(roomWords(level)) Chưa có gì thay đổi ở kho \(place); quản trị kỹ thuật cần dọn chỗ (xem \
    toasoan maintain make-room).
    """
  }

  public func sentence(for warning: OpenWarning) -> String {
    switch warning {
    case .engineLosesCommits(let version):
      """
      SQLite \(version) có lỗi có thể làm mất lần ghi khi công cụ khác cùng mở kho; chương trình tự \
      tránh được, nhưng không dùng sqlite3 để ghi vào kho.
      """
    case .volatileFileSystem(let name):
      "Kho nằm trên \(name), dữ liệu mất khi máy khởi động lại."
    case .trustedFileSystem(let name):
      "Kho nằm trên \(name), chỉ dùng được vì quản trị kỹ thuật đã cho phép."
    case .unsafeMount(let option):
      "Ổ đĩa gắn với tùy chọn \(option), mất điện có thể mất dữ liệu đã lưu."
    case .openDirectory(let mode):
      "Người khác trên máy xem được thư mục của kho (quyền \(String(mode, radix: 8)))."
    case .indexNotAllocated: "Chưa dành sẵn được chỗ cho chỉ mục nhật ký ghi của SQLite."
    case .noReserve: "Không có phần dự phòng cho lúc ổ đĩa đầy (tệp .reserve)."
    case .room(let level): roomWords(level)
    }
  }

  private func roomWords(_ level: RoomLevel) -> String {
    switch level {
    case .plenty: "Ổ đĩa còn đủ chỗ."
    case .warning: "Ổ đĩa còn dưới 256 MiB."
    case .restricted: "Ổ đĩa còn dưới 64 MiB: chỉ lưu nháp, trả lại và quyết định được."
    case .draftsOnly: "Ổ đĩa còn dưới 16 MiB: chỉ đọc, lưu nháp và xuất ra được."
    case .readOnly: "Ổ đĩa đã đầy: chỉ đọc được."
    }
  }

  public func sentence(for logBreak: LogBreak) -> String {
    switch logBreak {
    case .changed(let sequence): "Dòng nhật ký số \(number(Int(sequence))) đã bị sửa."
    case .unlinked(let sequence):
      """
      Dòng nhật ký số \(number(Int(sequence))) không nối tiếp dòng trước: có dòng bị xóa, thêm hoặc \
      đổi chỗ.
      """
    case .gap(let expected, let found):
      """
      Nhật ký thiếu hoặc lặp số: đáng lẽ là \(number(Int(expected))), lại gặp \
      \(number(Int(found))).
      """
    case .words(let sequence):
      "Lời ghi của quyết định ở dòng nhật ký số \(number(Int(sequence))) khác với lúc ký nhận."
    case .decision(let id): "Nhật ký nhắc đến quyết định \(id) nhưng không còn quyết định đó."
    }
  }

  public func sentence(for finding: Finding) -> String {
    switch finding {
    case .structure(let words): "Cấu trúc tệp của kho bị hỏng: \(words)."
    case .reference(let table, let row, let parent):
      """
      Bảng \(table)\(row.map { ", dòng \($0)" } ?? "") nhắc đến dữ liệu không còn trong bảng \
      \(parent).
      """
    case .log(let logBreak): sentence(for: logBreak)
    case .tally(let tally): "Số đếm “\(tally)” không khớp với số tin bài thực có."
    case .workTally(let tally):
      "Số đếm nhuận bút “\(tally)” không khớp với số tin bài và số tiền thực có."
    case .workShares(let item, let part):
      "Số tiền và phần hưởng của \(item) (\(name(of: part))) không khớp với mức đã chấm."
    case .sheet(let number, let fault): "Bảng kê \(number): \(words(for: fault))."
    case .pastVoucher(let voucher): "Chứng từ “\(voucher)” trong sổ cũ thiếu dòng."
    case .revision(let item, let number):
      "Phiên bản \(self.number(number)) của tin bài \(item) không khớp với mã kiểm tra của nó."
    case .file(let content, let isThere):
      isThere
        ? "Tệp kèm theo có mã \(content) đã bị sửa: nội dung không khớp với mã."
        : "Không còn tệp kèm theo có mã \(content)."
    case .key(let fault): sentence(for: fault)
    case .seal(let payee, let field):
      "\(name(of: field)) của người hưởng \(payee) không mở được: đã bị sửa hoặc bị chuyển chỗ."
    case .head(let expected, let found):
      "Bản sao có nhật ký khác bản gốc: mã cuối đáng lẽ là \(expected), lại gặp \(found)."
    }
  }
}

extension VietnameseWording {
  private func words(for fault: SheetFault) -> String {
    switch fault {
    case .lines: "số dòng hoặc tổng số tiền không khớp với các dòng"
    case .payments: "số tiền hoặc thuế của người hưởng không khớp với các dòng"
    case .works: "các dòng không khớp với tin bài và mức đã chấm"
    case .content: "nội dung không còn khớp với nội dung đã ký"
    case .untold: "nội dung đã ký không khớp với nhật ký"
    case .head: "mã nhật ký ghi trên bảng kê không đúng hoặc chữ ký của nó không đúng"
    }
  }
}
