import Newsroom
import Prose

extension VietnameseWording {
  public func name(of kind: ChangeKind) -> String {
    switch kind {
    case .text: "sửa chữ"
    case .spacing: "chỉ khác khoảng trắng"
    case .breaks: "chỉ khác chỗ xuống đoạn"
    case .tonePlacement: "chỉ khác vị trí dấu thanh"
    case .normalization: "chỉ khác cách mã hóa hoặc ký tự ẩn"
    case .added: "đoạn thêm mới"
    case .removed: "đoạn bị bỏ"
    case .moved: "đoạn được chuyển chỗ"
    }
  }

  public func sentence(for base: ComparisonBase, from old: Int, to new: Int) -> String {
    switch base {
    case .chosen: "Bản \(new) so với bản \(old)."
    case .lastRead: "Bản \(new) so với bản \(old), là bản bạn đọc lần trước."
    case .readBefore: "Bạn đã đọc bản \(new). So với bản \(old), là bản bạn đọc trước đó."
    case .live:
      "Bạn chưa đọc bản nào trước bản này. Bản \(new) so với bản \(old) đang có trên cổng."
    case .approved:
      "Bạn chưa đọc bản nào trước bản này. Bản \(new) so với bản \(old), là bản được duyệt gần nhất."
    case .first: "Bạn chưa đọc bản nào trước bản này. Bản \(new) so với bản đầu tiên."
    case .only: "Tin bài mới có một bản, chưa có gì để so sánh."
    }
  }

  public func changes(_ count: Int, isFormal: Bool) -> String {
    switch (count, isFormal) {
    case (0, _): "Không có thay đổi."
    case (_, true): "\(number(count)) thay đổi, không thay đổi nào sửa câu chữ."
    case (_, false): "\(number(count)) thay đổi."
    }
  }

  public func movedFrom(_ paragraph: Int) -> String { "chuyển từ dòng \(number(paragraph))" }

  public func movedTo(_ paragraph: Int) -> String {
    "đoạn ở đây chuyển tới dòng \(number(paragraph))"
  }
}
