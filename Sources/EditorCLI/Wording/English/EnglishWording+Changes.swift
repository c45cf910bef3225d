import Newsroom
import Prose

extension EnglishWording {
  public func name(of kind: ChangeKind) -> String {
    switch kind {
    case .text: "other words"
    case .spacing: "only the spaces differ"
    case .breaks: "only the ends of paragraphs differ"
    case .tonePlacement: "only the place of a tone differs"
    case .normalization: "only the encoding or hidden characters differ"
    case .added: "new paragraph"
    case .removed: "paragraph taken out"
    case .moved: "paragraph moved"
    }
  }

  public func sentence(for base: ComparisonBase, from old: Int, to new: Int) -> String {
    switch base {
    case .chosen: "Revision \(new) against revision \(old)."
    case .lastRead: "Revision \(new) against revision \(old), which you read last."
    case .readBefore:
      "You have read revision \(new). Against revision \(old), which you had read before."
    case .live:
      "You have read no revision before this one. Revision \(new) against revision \(old), which is published."
    case .approved:
      "You have read no revision before this one. Revision \(new) against revision \(old), which was approved last."
    case .first: "You have read no revision before this one. Revision \(new) against the first one."
    case .only: "The item has one revision only: there is nothing to compare it with."
    }
  }

  public func changes(_ count: Int, isFormal: Bool) -> String {
    switch (count, isFormal) {
    case (0, _): "No changes."
    case (1, true): "1 change, not of words."
    case (_, true): "\(number(count)) changes, none of words."
    case (1, false): "1 change."
    case (_, false): "\(number(count)) changes."
    }
  }

  public func movedFrom(_ paragraph: Int) -> String { "moved from line \(number(paragraph))" }

  public func movedTo(_ paragraph: Int) -> String { "moved from here to line \(number(paragraph))" }
}
