/// Vietnamese, as an official would say it.
public struct VietnameseWording: Wording {
  public init() {}

  public var language: Language { .vietnamese }

  public func number(_ number: Int) -> String { grouped(number, by: ".") }

  public func enumeration(_ parts: [String], _ joint: Joint) -> String {
    switch joint {
    case .and: joined(parts, "và")
    case .or: joined(parts, "hoặc")
    }
  }
}
