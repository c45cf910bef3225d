/// English, the second language.
public struct EnglishWording: Wording {
  public init() {}

  public var language: Language { .english }

  public func number(_ number: Int) -> String { grouped(number, by: ",") }

  public func enumeration(_ parts: [String], _ joint: Joint) -> String {
    switch joint {
    case .and: joined(parts, "and")
    case .or: joined(parts, "or")
    }
  }
}
