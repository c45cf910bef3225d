import ArgumentParser
import Newsroom
import Rulebook
import Storage

struct LawGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(.law, "law", [LawList.self, LawShow.self, LawAt.self, LawSet.self, LawEnd.self])
  }
}

struct LawList: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.lawList, "list") }

  @OptionGroup var common: CommonOptions
  @Option(name: .customLong("at"), help: .option(.date)) var date: String?

  func run(in invocation: Invocation) throws {
    let date = try date.map(invocation.date) ?? invocation.clock().civilDate
    invocation.answer(LawEntry.all(on: date, try invocation.lawBook(), invocation.wording))
  }
}

struct LawAt: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.lawAt, "at") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.date)) var date: String

  func run(in invocation: Invocation) throws {
    invocation.answer(
      LawEntry.all(
        on: try invocation.date(date), try invocation.lawBook(), invocation.wording))
  }
}

struct LawShow: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.lawShow, "show") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.lawCode)) var code: String

  func run(in invocation: Invocation) throws {
    let wording = invocation.wording
    let entries = LawEntry.all(try invocation.lawBook(), wording).filter { $0.code == code }
    guard !entries.isEmpty else { throw NewsroomError.notFound(.legalEntry, code) }
    if invocation.isJSON {
      for entry in entries { invocation.console.output(entry.json.text + "\n") }
      return
    }
    for entry in entries { invocation.console.output(entry.sheet.text) }
  }
}

extension Invocation {
  /// The figures of the store; those that ship where there is none to ask.
  fileprivate func lawBook() throws -> LawBook {
    do {
      return try newsroom().lawBook()
    } catch StorageError.unavailable(.notFound, _) {
      return .shipped
    }
  }

  /// The lists one after the other.
  fileprivate func answer(_ entries: [LawEntry]) {
    if isJSON {
      for entry in entries { console.output(entry.json.text + "\n") }
      return
    }
    for list in LawEntry.List.allCases {
      let rows = entries.filter { $0.list == list }
      console.output("\(wording.label(list.label))\n")
      let head: [Label] = [.code, .title, .value, .citation, .verified]
      console.output(Table(head: head.map(wording.label), rows: rows.map(\.row)).text + "\n")
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
    case royalty
    case report

    var label: Label {
      switch self {
      case .category: .categories
      case .reason: .reasons
      case .check: .checklist
      case .clock: .clocks
      case .royalty: .royalties
      case .report: .reports
      }
    }
  }

  let list: List
  let code: String
  let title: String
  var value = ""
  /// What stands in place of a value that nobody has given.
  var unknown = ""
  var citation: Citation?
  var validFrom: CivilDate?
  var validTo: CivilDate?
  let wording: any Wording

  static func all(
    on date: CivilDate, _ law: LawBook, _ wording: any Wording
  ) -> [LawEntry] {
    timeless(wording)
      + DefaultClock.allCases.compactMap { clock in
        law.figure(clock, on: date).map { LawEntry(clock, $0, wording) }
      }
      + RoyaltyParameter.allCases.compactMap { parameter in
        law.figure(parameter, on: date).map { LawEntry(parameter, $0, wording) }
      }
      + ReportFigure.allCases.map { figure in
        LawEntry(figure, law.figure(figure, on: date), wording)
      }
  }

  /// Every entry, of every time.
  static func all(_ law: LawBook, _ wording: any Wording) -> [LawEntry] {
    timeless(wording)
      + DefaultClock.allCases.flatMap { clock in
        law.history(of: clock.rawValue).map { LawEntry(clock, $0, wording) }
      }
      + RoyaltyParameter.allCases.flatMap { parameter in
        law.history(of: parameter.rawValue).map { LawEntry(parameter, $0, wording) }
      }
      + ReportFigure.allCases.flatMap { figure in
        let history: [LegalParameter?] = law.history(of: figure.rawValue)
        return (history.isEmpty ? [nil] : history).map { LawEntry(figure, $0, wording) }
      }
  }

  private static func timeless(_ wording: any Wording) -> [LawEntry] {
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
    return categories + reasons + checks
  }

  var sheet: Sheet {
    var sheet = Sheet()
    sheet.add(wording.label(.code), code)
    sheet.add(wording.label(.title), title)
    sheet.add(wording.label(.value), value + unknown)
    sheet.add(wording.label(.citation), citation?.text)
    sheet.add(wording.label(.verified), citation.map { wording.name(of: $0.mark) })
    sheet.add(wording.label(.validFrom), validFrom.map(wording.text(of:)))
    sheet.add(wording.label(.validTo), validTo.map(wording.text(of:)))
    return sheet
  }

  var row: [String] {
    [
      code, title, value + unknown, citation?.text ?? "",
      citation.map { wording.name(of: $0.mark) } ?? "",
    ]
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

extension LawEntry {
  fileprivate init(_ clock: DefaultClock, _ parameter: LegalParameter, _ wording: any Wording) {
    self.init(.clock, clock.rawValue, clock.title, parameter, wording)
  }

  fileprivate init(
    _ figure: RoyaltyParameter, _ parameter: LegalParameter, _ wording: any Wording
  ) {
    self.init(.royalty, figure.rawValue, figure.title, parameter, wording)
  }

  /// What is not known has no default, and says so.
  fileprivate init(
    _ figure: ReportFigure, _ parameter: LegalParameter?, _ wording: any Wording
  ) {
    if let parameter {
      self.init(.report, figure.rawValue, figure.title, parameter, wording)
    } else {
      self.init(
        list: .report, code: figure.rawValue, title: wording.text(of: figure.title),
        unknown: wording.label(.notSet), wording: wording)
    }
  }

  private init(
    _ list: List, _ code: String, _ title: Title, _ parameter: LegalParameter,
    _ wording: any Wording
  ) {
    self.init(
      list: list, code: code, title: wording.text(of: title),
      value: wording.text(of: parameter.value), citation: parameter.citation,
      validFrom: parameter.validFrom, validTo: parameter.validTo, wording: wording)
  }
}

extension Wording {
  public func text(of value: LegalParameter.Value) -> String {
    switch value {
    case .clock(let clock): text(of: clock)
    case .years(let years): "\(years) \(label(.years))"
    case .money(let amount): "\(number(Int(amount.amount))) đồng"
    case .percent(let percent): "\(text(of: percent)) %"
    case .percents(let from, let to): "\(text(of: from))–\(text(of: to)) %"
    case .coefficient(let coefficient): text(of: coefficient)
    case .closing(let day, let month): closing(day: day, month: month)
    }
  }
}
