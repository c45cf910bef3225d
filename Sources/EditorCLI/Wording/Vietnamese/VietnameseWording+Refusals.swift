import Newsroom
import Rulebook
import Workflow

extension VietnameseWording {
  public func sentence(for refusal: Refusal, _ names: Names) -> String {
    switch refusal {
    case .blocked(let blocker): sentence(for: blocker, names)
    case .royalty(let refusal): sentence(for: refusal, names)
    case .needsRole(let needed, let portal):
      portal.isEmpty
        ? "Việc này dành cho \(roles(needed))."
        : "Việc này dành cho \(roles(needed)) của \(names.portal(code: portal))."
    case .ownRoles: "Không ai được tự thay đổi quyền của chính mình; cần một quản trị viên khác."
    case .lastAdministrator:
      """
      Đây là quản trị kỹ thuật cuối cùng giữ vai trò không thời hạn. Hãy giao vai trò này cho người \
      khác trước.
      """
    case .roleNotGrantable(let role): "Vai trò “\(name(of: role))” không giao cho người nào được."
    case .roleNotHeld(let role):
      "Không có vai trò “\(name(of: role))” đang còn hiệu lực ở cổng này."
    case .delegationToSelf: "Không thể ủy quyền cho chính mình."
    case .notYours: "Việc này do người khác tạo ra; chỉ người đó hoặc người có thẩm quyền được đổi."
    case .opinionGiven: "Bạn đã cho ý kiến về đúng phiên bản này rồi."
    case .cannotBeAsked(let person, let fault): sentence(for: fault, name(of: person, names))
    case .nobodyToAsk(let asked):
      asked.isEmpty
        ? "Chưa chọn ai để hỏi ý kiến."
        : "Không có \(roles(asked)) nào hỏi được: họ đã viết bài này, đã cho ý kiến hoặc không được xem."
    case .notAsked(let person):
      "\(name(of: person, names)) hiện không được hỏi ý kiến về tin bài này."
    case .stateHoldsItems(let state, let items):
      """
      Phiên bản mới của quy trình không có trạng thái “\(name(of: state, names))”, trong khi còn tin \
      bài đang ở đó hoặc sẽ trở lại đó: \(items.joined(separator: ", ")). Hãy xử lý xong các tin bài \
      này trước.
      """
    case .stateChangesMeaning(let state, let items):
      """
      Ở phiên bản mới của quy trình, trạng thái “\(name(of: state, names))” đổi vai trò trong việc \
      xếp hàng hoặc đăng, trong khi còn tin bài ở đó: \(items.joined(separator: ", ")). Hãy xử lý \
      xong các tin bài này trước.
      """
    case .payeeRestricted:
      "Dữ liệu của người hưởng này đang bị hạn chế xử lý; hãy thôi hạn chế trước."
    case .payeeAwaitsPayment:
      "Người hưởng này còn nhuận bút chưa chi trả; hãy chi trả xong rồi mới xóa dữ liệu."
    case .payeeErased: "Dữ liệu của người hưởng này đã xóa, chỉ còn phần luật buộc phải giữ."
    case .notQueued: "Tin bài không nằm trong hàng đợi đăng."
    case .notHeld: "Tin bài không bị giữ lại trong hàng đợi."
    case .suggestionAnswered(let isAccepted, let person):
      isAccepted
        ? "\(name(of: person, names)) đã nhận đề nghị sửa này; chữ đã vào bài."
        : "\(name(of: person, names)) đã không nhận đề nghị sửa này."
    case .suggestedWordsGone:
      """
      Đoạn văn được đề nghị sửa không còn như lúc đề nghị; hãy sửa trực tiếp trong bài, hoặc đề \
      nghị lại trên nội dung mới.
      """
    case .suggestionNeedsAnswer:
      "Đây là đề nghị sửa: hãy nhận hoặc không nhận, thay vì đánh dấu đã giải quyết."
    case .suggestionKeepsPlace:
      "Đề nghị sửa gắn với đúng chữ của nó nên không đặt sang chỗ khác; hãy đề nghị lại."
    }
  }
  private func sentence(for fault: AskingFault, _ person: String) -> String {
    switch fault {
    case .isAsker: "Bạn không cần hỏi ý kiến chính mình; hãy dùng “Cho ý kiến”."
    case .isDisabled: "Tài khoản của \(person) đã khóa nên không hỏi ý kiến được."
    case .isWriter: "\(person) đã viết một phần bài này nên không cho ý kiến về nó."
    case .cannotRead: "\(person) không được xem tin bài này nên không hỏi ý kiến được."
    case .hasGiven: "\(person) đã cho ý kiến về đúng phiên bản này."
    }
  }
}
