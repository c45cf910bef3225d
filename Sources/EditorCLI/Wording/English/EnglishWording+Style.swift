import Newsroom
import Prose
import Workflow

extension EnglishWording {
  public func sentence(for finding: StyleFinding) -> String {
    let field = name(of: finding.part.field)
    let place = field.prefix(1).uppercased() + field.dropFirst()
    let line = finding.part == .body ? ", line \(number(finding.line + 1))" : ""
    return "\(place)\(line): \(told(finding))."
  }

  private func told(_ finding: StyleFinding) -> String {
    let words = finding.shortWords
    switch finding.rule {
    case .doubleSpace: return "more blanks than the one that is needed"
    case .spaceBeforeMark: return "a blank before a punctuation mark"
    case .noSpaceAfterMark: return "no blank after the mark “\(words)”"
    case .unpairedQuote: return "the quotation mark \(words) has no partner"
    case .unpairedBracket: return "the bracket “\(words)” has no partner"
    case .mixedTones:
      return "“\(words)” has its tone elsewhere than the rest of the text; write "
        + "“\(finding.mend ?? "")”"
    case .otherTones:
      return "“\(words)” has its tone elsewhere than the portal writes it; write "
        + "“\(finding.mend ?? "")”"
    case .impossibleDate: return "“\(words)” is no day of the calendar"
    case .longTitle, .longSummary:
      return "\(number(finding.words.count)) characters too long; shorten it"
    case .invisible: return "an invisible character, \(visible(words)); delete it"
    case .notComposed: return "“\(words)” has its marks apart; compose its letters"
    case .emptyLinkWords:
      return "the link “\(words)” does not say where it leads; put it on the name of the page"
    case .officeName:
      return "the name “\(words)” is written “\(finding.mend ?? "")”"
    case .pictureWithoutWords: return "the picture \(words) has no words for whoever cannot see it"
    }
  }

  func placesOf(_ count: Int) -> String { count == 1 ? "1 place" : "\(number(count)) places" }

  /// What stays for people when the program has mended what it can.
  func leftForPeople(_ count: Int) -> String {
    count == 0 ? "" : "; \(number(count)) \(count == 1 ? "stays" : "stay") for you to look at"
  }

  public func styleFindings(_ count: Int) -> String {
    switch count {
    case 0: "Nothing is against the style of the house."
    case 1: "1 place is not written as the house writes."
    default: "\(number(count)) places are not written as the house writes."
    }
  }
}
