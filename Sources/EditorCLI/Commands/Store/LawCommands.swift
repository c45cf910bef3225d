import ArgumentParser
import Rulebook

struct LawGroup: ParsableCommand {
  static var configuration: CommandConfiguration { .of(.law, "law", [LawList.self]) }
}

struct LawList: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.lawList, "list") }

  @OptionGroup var common: CommonOptions
  @Option(name: .customLong("at"), help: .option(.date)) var date: String?

  func run(in invocation: Invocation) throws {
    let date = try date.map(invocation.date) ?? invocation.console.clock().civilDate
    let entries = LawEntry.all(on: date, invocation.wording)
    if invocation.isJSON {
      for entry in entries { invocation.console.output(entry.json.text + "\n") }
      return
    }
    for list in LawEntry.List.allCases {
      let rows = entries.filter { $0.list == list }
      invocation.console.output("\(invocation.wording.label(list.label))\n")
      let head: [Label] = [.code, .title, .value, .citation, .verified]
      invocation.console.output(
        Table(head: head.map(invocation.wording.label), rows: rows.map(\.row)).text + "\n")
    }
  }
}

/// One entry of the lists that rules and forms refer to.
private struct LawEntry {
  enum List: String, CaseIterable {
    case category
    case reason
    case check
    case clock

    var label: Label {
      switch self {
      case .category: .categories
      case .reason: .reasons
      case .check: .checklist
      case .clock: .clocks
      }
    }
  }

  let list: List
  let code: String
  let title: String
  var value = ""
  var citation: Citation?
  var validFrom: CivilDate?
  var validTo: CivilDate?
  let wording: any Wording

  static func all(on date: CivilDate, _ wording: any Wording) -> [LawEntry] {
    let categories = Category.allCases.map {
      LawEntry(
        list: .category, code: $0.rawValue, title: wording.text(of: $0.title),
        citation: $0.citation, wording: wording)
    }
    let reasons = RejectionReason.allCases.map {
      LawEntry(
        list: .reason, code: $0.rawValue, title: wording.text(of: $0.title), wording: wording)
    }
    let checks = PublicationCheck.allCases.map {
      LawEntry(
        list: .check, code: $0.rawValue, title: wording.text(of: $0.question),
        citation: $0.citation, wording: wording)
    }
    return categories + reasons + checks + clocks(on: date, wording)
  }

  private static func clocks(on date: CivilDate, _ wording: any Wording) -> [LawEntry] {
    DefaultClock.allCases.compactMap { clock in
      guard let parameter = clock.parameter(on: date) else { return nil }
      let value =
        switch parameter.value {
        case .clock(let clock): wording.text(of: clock)
        case .years(let years): "\(years) \(wording.label(.years))"
        }
      return LawEntry(
        list: .clock, code: clock.rawValue, title: wording.text(of: clock.title), value: value,
        citation: parameter.citation, validFrom: parameter.validFrom,
        validTo: parameter.validTo, wording: wording)
    }
  }

  var row: [String] {
    [code, title, value, citation?.text ?? "", citation.map { wording.name(of: $0.mark) } ?? ""]
  }

  var json: JSON {
    .object([
      "list": .string(list.rawValue), "code": .string(code), "title": .string(title),
      "value": value.isEmpty ? .null : .string(value), "citation": .optional(citation?.text),
      "verified": citation.map { .bool($0.isVerified) } ?? .null,
      "mark": .optional(citation?.mark.rawValue), "valid_from": .optional(validFrom),
      "valid_to": .optional(validTo),
    ])
  }
}
