/// Where a rule stands, and how it came to be known.
public struct Citation: Hashable, Sendable {
  public enum Mark: String, CaseIterable, Hashable, Sendable, Comparable {
    /// Our own choice; no rule stands behind it.
    case choice
    /// Remembered; must be checked before anybody relies on it.
    case memory
    /// Restated by a private page or a public source file.
    case secondary
    /// Read in a stored copy of the text itself or of an official page.
    case found

    public static func < (left: Mark, right: Mark) -> Bool { left.strength < right.strength }

    private var strength: Int {
      switch self {
      case .choice: 0
      case .memory: 1
      case .secondary: 2
      case .found: 3
      }
    }
  }

  /// The law and its place in Vietnamese, such as `Nghị định 42/2022/NĐ-CP Điều 4 k.1 đ.a`.
  public let text: String
  public let mark: Mark

  public init(_ text: String, _ mark: Mark) {
    self.text = text
    self.mark = mark
  }

  /// Whether the text was read, at least as an official page or a copy restates it.
  public var isVerified: Bool { mark == .found }
}
