import Prose
import Storage
import Workflow

/// What is not as it should be among the files of a text, before the public sees it.
public enum FileFinding: Hashable, Sendable {
  /// A picture without words for those who do not see it.
  case withoutAlternative(String)
  /// A picture of which nobody knows whose it is.
  case withoutCredit(String)
  /// The body shows a picture that does not belong to the text; the line, from 0.
  case notThere(String, line: Int)
  /// A picture that the body does not show.
  case notShown(String)

  /// Whether it shuts a reader out. A picture that is not there may be one that the portal has already.
  public var isSevere: Bool {
    switch self {
    case .withoutAlternative: true
    case .notThere, .withoutCredit, .notShown: false
    }
  }

  /// The stable code, part of what scripts rely on.
  public var code: String {
    switch self {
    case .withoutAlternative: "picture-without-alternative"
    case .withoutCredit: "picture-without-credit"
    case .notThere: "picture-not-there"
    case .notShown: "picture-not-shown"
    }
  }
}

extension Newsroom {
  /// Looks through the pictures of a text: what is said of them, and whether the body and the files agree.
  public func fileFindings(in text: Text) throws -> [FileFinding] {
    let pictures = try records(of: text.files).filter(\.1.isPicture).map(\.0)
    let shown = Self.pictures(in: text.body)
    let said = pictures.flatMap { file -> [FileFinding] in
      var findings: [FileFinding] = []
      if file.alternative.isEmpty { findings.append(.withoutAlternative(file.name)) }
      if file.credit.isEmpty { findings.append(.withoutCredit(file.name)) }
      if !shown.contains(where: { $0.address == file.name }) {
        findings.append(.notShown(file.name))
      }
      return findings
    }
    let names = Set(pictures.map(\.name))
    let missing = shown.filter { !names.contains($0.address) && !$0.address.contains("://") }
    return missing.map { .notThere($0.address, line: $0.line) } + said
  }

  /// The pictures that stand on a line of their own, with the lines.
  private static func pictures(in body: String) -> [(address: String, line: Int)] {
    looks(of: TextBuffer(body)).enumerated().compactMap { line, look in
      guard case .image(_, let address) = look.role else { return nil }
      return (nfc(address), line)
    }
  }
}
