import EditorCLI
import Newsroom
import Prose
import Royalties
import Rulebook
import Storage
import Terminal

/// The form that ends a rate table.
struct RateForms {
  let session: Session

  init(_ session: Session) { self.session = session }

  func end(_ record: RateTableRecord) -> FormDialog {
    let table = record.table
    let form = Form([
      .line(
        "day", session.pay(.lastDayOfForce), session.wording.text(of: session.now.civilDate))
    ])
    return FormDialog(
      session.title(of: "end-rates"), confirm: session.pay(.endIt),
      FormBox(
        [
          FormBox.Line(RateWords(session).title(of: table), .heading),
          FormBox.Line(session.pay(.endRatesHead), .dim),
        ], form)
    ) { form, session in
      let day = try session.day(form.text("day"))
      _ = try session.newsroom.endRateTable(
        of: table.portal, from: table.validFrom, on: day, by: session.acting)
      return session.done(
        .ratesEnded(
          session.names().portal(code: table.portal), session.wording.text(of: day)))
    }
  }
}

/// A rate table as people type it: a line for each genre, its parts between semicolons.
struct TypedRates {
  /// What is wrong with a line, by its number from 1.
  enum Fault: Error, Hashable {
    case nothing
    /// Neither five parts nor eight, or not as many as the first line has.
    case parts(line: Int, count: Int)
    case part(line: Int, ListFault)
  }

  let shape: RateTable.Shape

  private static let ranges = ["genre", "title", "group", "from", "to"]
  private static let grades = ["genre", "title", "group", "unit", "a", "b", "c", "cap"]

  /// Groups and units may be given by their names in the person's language instead of their codes.
  init(_ text: String, in session: Session) throws {
    let lines = text.split(separator: "\n").map { line in
      line.split(separator: ";", omittingEmptySubsequences: false).map {
        LineInput.trimmed(String($0))
      }
    }
    guard let count = lines.first?.count else { throw Fault.nothing }
    let titles = [Self.ranges, Self.grades].first { $0.count == count }
    guard let titles else { throw Fault.parts(line: 1, count: count) }
    for (index, line) in lines.enumerated() where line.count != count {
      throw Fault.parts(line: index + 1, count: line.count)
    }
    let names = GroupNames(session)
    let rows = lines.map { parts in
      var parts = parts
      parts[2] = names.code(of: parts[2])
      if count == Self.grades.count { parts[3] = names.unit(of: parts[3]) }
      return parts
    }
    let csv = ([titles] + rows).map { $0.map(Self.quoted).joined(separator: ";") + "\n" }.joined()
    do throws(UsageFault) {
      shape = try RateFile(Array(csv.utf8), named: "").shape
    } catch {
      switch error {
      case .list(_, let faults):
        guard let first = faults.first else { throw error }
        // Row 1 of a list is its titles.
        throw Fault.part(line: first.row - 1, first)
      default: throw error
      }
    }
  }

  private static func quoted(_ part: String) -> String {
    "\"\(part.replacing("\"", with: "\"\""))\""
  }
}

/// The groups of the decree and the units of length by their names.
private struct GroupNames {
  private let groups: [String: RoyaltyGroup]
  private let units: [String: LengthUnit]

  init(_ session: Session) {
    groups = Dictionary(
      RoyaltyGroup.allCases.map { (folded(session.pay(.group($0))), $0) },
      uniquingKeysWith: { first, _ in first })
    units = Dictionary(
      LengthUnit.allCases.map { (folded(session.wording.name(of: $0)), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  func code(of name: String) -> String { groups[folded(name)]?.rawValue ?? name }
  func unit(of name: String) -> String { units[folded(name)]?.rawValue ?? name }
}
