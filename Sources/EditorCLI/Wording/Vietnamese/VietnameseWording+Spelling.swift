import Newsroom
import Prose
import Spelling
import Storage

extension VietnameseWording {
  public func sentence(for fault: SpellingFault, suggestions: [String]) -> String {
    let field = name(of: fault.part.field)
    let place = field.prefix(1).uppercased() + field.dropFirst()
    let line = fault.part == .body ? ", dòng \(number(fault.line + 1))" : ""
    let told = "\(place)\(line): “\(fault.word.text)” có thể sai chính tả"
    guard !suggestions.isEmpty else { return "\(told)." }
    return "\(told), nên xem lại: \(enumeration(suggestions.map { "“\($0)”" }, .or))."
  }

  public func spellingFaults(_ count: Int) -> String {
    count == 0 ? "Không thấy lỗi chính tả." : "\(number(count)) lỗi chính tả."
  }

  public func sentence(forMissing dictionaries: [SpellingDictionary]) -> String {
    let languages = dictionaries.map { $0 == .vietnamese ? "tiếng Việt" : "tiếng Anh" }
    let packages = dictionaries.map(\.package).joined(separator: " ")
    return """
      Máy chưa có từ điển chính tả \(enumeration(languages, .and)) nên các từ thuộc tiếng đó không được soát; \
      hãy cài gói \(packages).
      """
  }

  public func name(of kind: HouseWordKind) -> String {
    switch kind {
    case .word: "từ"
    case .office: "tên cơ quan, chức danh"
    }
  }
}
