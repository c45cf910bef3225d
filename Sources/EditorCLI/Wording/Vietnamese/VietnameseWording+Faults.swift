import Rulebook
import Workflow

extension VietnameseWording {
  public func sentence(for fault: DefinitionFault) -> String {
    "Dòng \(number(fault.line)): \(words(for: fault.problem))"
  }

  private func words(for problem: DefinitionFault.Problem) -> String {
    switch problem {
    case .tooLarge(let bytes): "tệp quá lớn (\(number(bytes)) byte), tối đa 256 KB."
    case .tooDeep: "lồng nhau quá sâu, tối đa 32 cấp."
    case .forbiddenYAML(let sign): "không được dùng “\(sign)” của YAML trong quy trình."
    case .notYAML(let words): "không đọc được theo YAML (\(words))."
    case .duplicateKeys(let keys): "khóa bị lặp: \(keys.joined(separator: ", "))."
    case .missing(let key): "thiếu “\(key)”."
    case .unknownKey(let key, let known):
      "không có khóa “\(key)”; các khóa được dùng: \(known.joined(separator: ", "))."
    case .wrongShape(let key, let shape): "“\(key)” phải là \(word(for: shape))."
    case .unknownState(let name): "trạng thái “\(name)” chưa được khai báo."
    case .unknownRole(let name): "không có vai trò “\(name)”."
    case .unknownGuard(let name): "không có điều kiện “\(name)”."
    case .unknownNeed(let name): "không có yêu cầu “\(name)”."
    case .unknownEffect(let name): "không có tác động “\(name)”."
    case .unknownEditor(let name): "“\(name)” không phải là người được sửa bài hợp lệ."
    case .unknownFourEyes(let name):
      "“\(name)” không phải là quy tắc bốn mắt; dùng strict hoặc two-people."
    case .unknownSubject(let name):
      "“\(name)” không phải là đối tượng của quy trình; dùng item hoặc sheet."
    case .notOfSubject(let word, let subject):
      "không dùng “\(word)” trong quy trình của \(name(of: subject))."
    case .unreadableDue(let text): "không đọc được thời hạn “\(text)”; ví dụ đúng: 4 office-hours."
    case .noInitialState: "chưa có trạng thái ban đầu."
    case .severalInitialStates(let names):
      "có nhiều trạng thái ban đầu: \(names.joined(separator: ", "))."
    case .noPublicState: "chưa có trạng thái nào là đã đăng."
    case .ambiguousTransition(let name, let state):
      "có hai bước “\(name)” cùng đi từ trạng thái “\(state)”."
    case .unreachableState(let name): "không có đường nào đến trạng thái “\(name)”."
    case .deadEnd(let name):
      "trạng thái “\(name)” không có lối ra mà chưa được đánh dấu là kết thúc."
    case .openToNobody(let name): "bước “\(name)” không dành cho vai trò nào."
    case .effectWithoutNeed(let name, let effect, let need):
      "bước “\(name)” có tác động “\(effect.rawValue)” nhưng không hỏi “\(need.rawValue)”."
    case .assignableToNobody(let name):
      "bước “\(name)” giao việc nhưng không nói giao cho vai trò nào."
    case .checklistMissing(let name): "bước “\(name)” cần danh mục kiểm tra nhưng danh mục trống."
    case .onePersonSuffices(let path):
      """
      một người có thể tự đưa tin bài lên cổng theo đường \
      \(path.map(\.rawValue).joined(separator: " → ")).
      """
    case .notOneEffect(let name): "bước “\(name)” phải có đúng một tác động."
    case .guardMissing(let name, let rule): "bước “\(name)” phải có điều kiện “\(rule.rawValue)”."
    case .noPayment: "chưa có bước nào chi tiền (tác động “pay”)."
    case .notFinal(let state, let effect):
      "trạng thái “\(state)” có sau tác động “\(effect.rawValue)” nên phải là kết thúc."
    case .leavesFinal(let name, let state):
      "bước “\(name)” đi từ trạng thái kết thúc “\(state)”."
    case .leavesSigned(let name, let state):
      "bước “\(name)” đi từ “\(state)”; bảng kê đã ký chỉ có thể chi hoặc hủy."
    case .paidWithout(let steps, let path):
      """
      bảng kê có thể đến trạng thái đã chi mà chưa \(enumeration(steps.map { self.name(of: $0) }, .and))\
      \(path.isEmpty ? "" : ", theo đường " + path.map(\.rawValue).joined(separator: " → ")).
      """
    }
  }

  private func name(of subject: FlowSubject) -> String {
    switch subject {
    case .item: "tin bài"
    case .sheet: "bảng kê nhuận bút"
    }
  }

  private func word(for shape: DefinitionFault.Shape) -> String {
    switch shape {
    case .text: "một chuỗi chữ"
    case .wholeNumber: "số nguyên dương"
    case .list: "một danh sách"
    case .mapping: "một nhóm khóa và giá trị"
    case .yesOrNo: "true hoặc false"
    }
  }

  public func sentence(for fault: PortalDomain.Fault) -> String {
    switch fault {
    case .empty: "Địa chỉ đang trống."
    case .tooLong(let bytes): "Địa chỉ dài \(number(bytes)) byte, tối đa 253."
    case .emptyLabel(let position): "Phần thứ \(number(position)) của địa chỉ bị trống."
    case .labelTooLong(let label): "Phần “\(label)” dài quá 63 byte."
    case .badCharacter(let character, let label):
      "Phần “\(label)” có ký tự “\(character)”; chỉ dùng a–z, 0–9 và gạch ngang."
    case .hyphenAtEdge(let label): "Phần “\(label)” bắt đầu hoặc kết thúc bằng gạch ngang."
    case .reservedLabel(let label): "Phần “\(label)” trùng dạng tên miền mã hóa."
    case .wrongLevel(let found, let expected):
      "Địa chỉ ở cấp \(number(found)), đúng ra phải ở cấp \(number(expected))."
    case .notUnder(let parent): "Địa chỉ phải nằm dưới “\(parent)”."
    case .parentMissing: "Chưa biết địa chỉ của cổng cấp trên."
    case .parentNotUnderProvince(let parent, let province):
      "Cổng cấp trên “\(parent)” không nằm dưới “\(province)”."
    case .wrongLabel(let found, let expected):
      "Phần đầu là “\(found)”, đúng ra phải là \(enumeration(expected, .or))."
    case .perhapsEnglish(let found, let known):
      "Phần đầu “\(found)” không thuộc \(enumeration(known, .or)), trừ khi đó là tên tiếng Anh."
    case .unreadableName(let name): "Không lập được địa chỉ từ tên “\(name)”."
    }
  }

  public func sentence(for error: TimeTextError) -> String {
    switch error {
    case .unreadable(let text, let position):
      "Không đọc được thời gian “\(text)” từ vị trí \(number(position + 1))."
    case .noSuchDate(let year, let month, let day): "Không có ngày \(day)/\(month)/\(year)."
    case .noSuchTime(let hour, let minute, let second): "Không có giờ \(hour):\(minute):\(second)."
    case .noSuchOffset(let minutes): "Không có múi giờ lệch \(number(minutes)) phút."
    case .missingOffset(let text): "“\(text)” có giờ nhưng thiếu múi giờ, ví dụ +07:00."
    }
  }

  public func sentence(for error: CalendarError) -> String {
    switch error {
    case .unknownYear(let year): "Chưa có bảng ngày nghỉ lễ của năm \(year)."
    case .amountOutOfRange(let amount): "Thời hạn \(number(amount)) nằm ngoài khoảng 0 đến 100.000."
    case .unreadableHours(let text): "Không đọc được giờ làm việc “\(text)”."
    case .noHours: "Giờ làm việc phải có ngày trong tuần và khoảng giờ."
    case .spansOutOfOrder: "Các khoảng giờ làm việc chồng nhau, trống hoặc sai thứ tự."
    case .twoTables(let year): "Có hai bảng ngày nghỉ cho năm \(year)."
    case .twoRows(let date): "Có hai dòng cho ngày \(text(of: date))."
    case .rowOutsideTable(let date, let year):
      "Ngày \(text(of: date)) nằm trong bảng của năm \(year)."
    }
  }
}
