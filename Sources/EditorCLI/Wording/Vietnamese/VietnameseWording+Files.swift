import Conversion
import Documents
import Newsroom

extension VietnameseWording {
  public func sentence(for fault: FileFault, of name: String) -> String {
    "Không nhận tệp “\(name)”: \(words(for: fault))"
  }

  private func words(for fault: FileFault) -> String {
    switch fault {
    case .empty: "tệp trống."
    case .tooManyBytes(let limit): "tệp lớn hơn \(megabytes(limit))."
    case .unknownKind:
      """
      nội dung tệp không thuộc loại được nhận (ảnh PNG, JPEG, GIF, WebP; tài liệu PDF, .docx, \
      .odt), dù tên tệp có ghi thế nào.
      """
    case .picture(let fault): words(for: fault)
    case .document(let fault): words(for: fault)
    }
  }

  private func words(for fault: PictureFault) -> String {
    switch fault {
    case .unknownKind: "nội dung không phải là ảnh."
    case .unknownSize: "phần đầu của ảnh bị hỏng, không đọc được kích thước."
    case .tooManyPixels(let width, let height, let limit):
      """
      ảnh \(number(width)) × \(number(height)) điểm là quá lớn; nhiều nhất \
      \(number(limit / 1_000_000)) triệu điểm. Hãy thu nhỏ ảnh.
      """
    case .tooManyBytes(let limit): "ảnh lớn hơn \(megabytes(limit))."
    }
  }

  private func words(for fault: DocumentFault) -> String {
    switch fault {
    case .archive(let fault): words(for: fault)
    case .unknownDocument: "tệp nén này không phải là văn bản .docx hay .odt."
    case .markup(let part, .declaration):
      """
      phần “\(part)” bên trong có khai báo lạ (DOCTYPE hoặc ENTITY), có thể dùng để đọc trộm tệp \
      hoặc làm treo máy. Văn bản do Word, LibreOffice lưu ra không có khai báo này.
      """
    case .markup(let part, .encoding): "phần “\(part)” bên trong không theo mã UTF-8."
    case .picture(let name, let fault): "ảnh “\(name)” bên trong: \(words(for: fault))"
    }
  }

  private func words(for fault: ArchiveFault) -> String {
    switch fault {
    case .notAnArchive: "tệp bị hỏng hoặc chưa được tải về đủ."
    case .fileTooLarge(let limit): "tệp lớn hơn \(megabytes(limit))."
    case .tooManyEntries(let limit): "bên trong có hơn \(number(limit)) mục."
    case .contentTooLarge(let limit): "khi mở ra tệp lớn hơn \(megabytes(limit))."
    case .grownTooMuch(let name, let limit):
      "phần “\(name)” khi mở ra phình to hơn \(number(limit)) lần, dấu hiệu của tệp phá hoại."
    case .nameTwice(let name): "bên trong có hai phần cùng tên “\(name)”."
    case .unsafeName(let name): "bên trong có phần mang tên dẫn ra ngoài: “\(name)”."
    case .notAFile(let name): "phần “\(name)” bên trong là liên kết, không phải tệp."
    case .encrypted(let name):
      "phần “\(name)” bên trong bị khóa bằng mật khẩu. Hãy bỏ mật khẩu rồi lưu lại."
    case .unknownPacking(let name): "phần “\(name)” bên trong nén theo cách không được nhận."
    case .overlapping(let name), .contradiction(let name), .damaged(let name):
      "phần “\(name)” bên trong bị hỏng hoặc đã bị sửa trái phép."
    }
  }

  public func sentence(for finding: FileFinding) -> String {
    switch finding {
    case .withoutAlternative(let name): "Ảnh \(name) chưa có lời thay ảnh."
    case .withoutCredit(let name): "Ảnh \(name) chưa ghi tác giả hoặc nguồn."
    case .notThere(let name, let line):
      "Dòng \(number(line + 1)): bài đặt ảnh \(name) nhưng ảnh này không có trong tệp kèm theo."
    case .notShown(let name): "Ảnh \(name) đã kèm theo nhưng chưa được đặt vào bài."
    }
  }

  public func sentence(for fault: ConversionFault) -> String {
    switch fault {
    case .notInstalled(let program):
      """
      Máy chưa có chương trình \(program) để đọc và ghi .docx, .odt, .html. Hãy báo người quản trị \
      cài gói \(program == "prlimit" ? "util-linux" : program).
      """
    case .failed(let words):
      "Không chuyển được văn bản" + (words.isEmpty ? "" : " (\(words))")
        + ". Chưa có gì thay đổi; hãy mở bằng Word hoặc LibreOffice, lưu lại rồi thử lần nữa."
    case .tookTooLong(let seconds):
      "Chuyển văn bản quá \(number(seconds)) giây nên đã dừng. Chưa có gì thay đổi."
    case .tooLarge(let limit):
      "Văn bản chuyển ra lớn hơn \(number(limit)) byte. Chưa có gì thay đổi; hãy chia nhỏ văn bản."
    }
  }

  private func megabytes(_ bytes: Int) -> String { "\(number(bytes >> 20)) MB" }
}
