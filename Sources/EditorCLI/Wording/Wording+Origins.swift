import Newsroom

extension Wording {
  /// Who wrote a paragraph: one name, or several with what each wrote of it: `Quang Minh 80 %, Thu Hà 20 %`.
  public func shares(_ shares: [ParagraphOrigin.Share], _ names: Names) -> String {
    guard shares.count > 1 else { return shares.first.map { name(of: $0.person, names) } ?? "" }
    return shares.map { "\(name(of: $0.person, names)) \($0.percent) %" }.joined(separator: ", ")
  }
}
