import Newsroom
import Prose
import Workflow

extension VietnameseWording {
  public func sentence(for finding: StyleFinding) -> String {
    let field = name(of: finding.part.field)
    let place = field.prefix(1).uppercased() + field.dropFirst()
    let line = finding.part == .body ? ", dòng \(number(finding.line + 1))" : ""
    return "\(place)\(line): \(told(finding))."
  }

  private func told(_ finding: StyleFinding) -> String {
    let words = finding.shortWords
    switch finding.rule {
    case .doubleSpace: return "thừa khoảng trắng, chỉ cần một"
    case .spaceBeforeMark: return "thừa khoảng trắng trước dấu câu"
    case .noSpaceAfterMark: return "thiếu khoảng trắng sau dấu “\(words)”"
    case .unpairedQuote: return "dấu ngoặc kép \(words) không có dấu đi cùng"
    case .unpairedBracket: return "dấu ngoặc “\(words)” không có dấu đi cùng"
    case .mixedTones:
      return "“\(words)” đặt dấu thanh khác những chỗ còn lại, nên viết “\(finding.mend ?? "")”"
    case .otherTones:
      return "“\(words)” đặt dấu thanh khác quy định của cổng, nên viết “\(finding.mend ?? "")”"
    case .impossibleDate: return "“\(words)” không phải là ngày có trong lịch"
    case .longTitle, .longSummary:
      return "dài quá \(number(finding.words.count)) ký tự, hãy rút gọn"
    case .invisible: return "có ký tự ẩn \(visible(words)), nên xóa"
    case .notComposed: return "“\(words)” dùng dấu rời, cần chuyển về chữ dựng sẵn"
    case .emptyLinkWords:
      return "liên kết “\(words)” không nói dẫn tới đâu, hãy đặt liên kết vào tên của trang"
    case .officeName:
      return "tên cơ quan “\(words)” viết hoa chưa đúng, nên viết “\(finding.mend ?? "")”"
    case .pictureWithoutWords: return "ảnh \(words) chưa có lời mô tả cho người không nhìn thấy ảnh"
    }
  }

  /// What stays for people when the program has mended what it can.
  func leftForPeople(_ count: Int) -> String {
    count == 0 ? "" : "; còn \(number(count)) chỗ phải tự xem"
  }

  public func styleFindings(_ count: Int) -> String {
    count == 0
      ? "Không có chỗ nào trái cách viết của tòa soạn."
      : "\(number(count)) chỗ chưa đúng cách viết của tòa soạn."
  }
}
