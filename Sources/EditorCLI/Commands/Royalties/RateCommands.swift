import ArgumentParser
import Newsroom
import Royalties
import Rulebook
import Storage
import Workflow

struct RateGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(.royaltyRate, "rate", [RateAdd.self, RateEnd.self, RateList.self, RateShow.self])
  }
}

struct RateAdd: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltyRateAdd, "add") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Option(help: .option(.ratePortal)) var portal: String
  @Option(help: .option(.fromDay)) var from: String
  @Option(help: .option(.toDay)) var to: String?
  @Option(help: .option(.rateDecision)) var decision: String
  @Option(help: .option(.rateFile)) var file: String?
  @Option(help: .option(.ratePercent)) var percent: String?
  @Option(help: .option(.rateOf)) var of: String?

  func run(in invocation: Invocation) throws {
    let new = NewRateTable(
      portal: portal, try shape(invocation), from: try invocation.date(from),
      to: try to.map(invocation.date), decision: decision)
    let answer = try invocation.newsroom().addRateTable(
      new, by: try invocation.acting(), request: try invocation.request(change))
    invocation.answer(answer, .portal)
  }

  private func shape(_ invocation: Invocation) throws -> RateTable.Shape {
    switch (file, percent, of) {
    case (let name?, nil, nil): return try RateFile(reading: name, invocation).shape
    case (nil, let percent?, let other?):
      return .share(try invocation.hundredths(percent), ofPortal: other)
    default: throw UsageFault.rateShape
    }
  }
}

struct RateEnd: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltyRateEnd, "end") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Option(help: .option(.ratePortal)) var portal: String
  @Option(help: .option(.fromDay)) var from: String
  @Option(name: .customLong("on"), help: .option(.lastDay)) var last: String

  func run(in invocation: Invocation) throws {
    let answer = try invocation.newsroom().endRateTable(
      of: portal, from: try invocation.date(from), on: try invocation.date(last),
      by: try invocation.acting(), request: try invocation.request(change))
    invocation.answer(answer, .portal)
  }
}

struct RateList: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltyRateList, "list") }

  @OptionGroup var common: CommonOptions

  func run(in invocation: Invocation) throws {
    let wording = invocation.wording
    let records = try invocation.newsroom().rateTables(by: try invocation.acting())
    invocation.answer(
      records, head: [.portal, .validFrom, .validTo, .content, .decision],
      json: { RateAnswers.json($0.table) },
      row: { record in
        let table = record.table
        return [
          table.portal, wording.text(of: table.validFrom),
          table.validTo.map(wording.text(of:)) ?? "", wording.text(of: table.shape),
          table.decision,
        ]
      })
  }
}

struct RateShow: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltyRateShow, "show") }

  @OptionGroup var common: CommonOptions
  @Option(help: .option(.ratePortal)) var portal: String
  @Option(name: .customLong("on"), help: .option(.date)) var on: String?

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let day = try on.map(invocation.date) ?? newsroom.now.civilDate
    let rates = try newsroom.rates(of: portal, on: day, by: try invocation.acting())
    let wording = invocation.wording
    invocation.answer(
      RateAnswers.json(rates.table).merging([
        "on": .date(day),
        "parts": .array(rates.share.percents.map(JSON.hundredths)),
      ])
    ) {
      var sheet = Sheet()
      sheet.add(wording.label(.decision), rates.table.decision)
      sheet.add(wording.label(.portal), rates.table.portal)
      sheet.add(wording.label(.validFrom), wording.text(of: rates.table.validFrom))
      sheet.add(wording.label(.validTo), rates.table.validTo.map(wording.text(of:)))
      sheet.add(
        wording.label(.share),
        rates.share.percents.isEmpty
          ? nil
          : rates.share.percents.map { "\(wording.text(of: $0)) %" }.joined(separator: " × "))
      return sheet.text + "\n" + RateAnswers.table(rates.table.shape, wording)
    }
  }
}

enum RateAnswers {
  static func json(_ table: RateTable) -> JSON {
    .object([
      "portal": .string(table.portal), "shape": .string(table.shape.name),
      "valid_from": .date(table.validFrom), "valid_to": .optional(table.validTo),
      "decision": .string(table.decision), "genres": genres(table.shape),
    ]).merging(share(table.shape))
  }

  private static func share(_ shape: RateTable.Shape) -> [String: JSON] {
    guard case .share(let percent, let portal) = shape else { return [:] }
    return ["percent": .hundredths(percent), "of": .string(portal)]
  }

  private static func genres(_ shape: RateTable.Shape) -> JSON {
    switch shape {
    case .ranges(let rates):
      .array(
        rates.map { rate in
          json(rate.genre).merging(["from": .hundredths(rate.from), "to": .hundredths(rate.to)])
        })
    case .grades(let rates):
      .array(
        rates.map { rate in
          json(rate.genre).merging([
            "unit": .string(rate.unit.rawValue), "cap": .hundredths(rate.cap),
            "grades": .object(
              Dictionary(
                uniqueKeysWithValues: rate.coefficients.map {
                  ($0.key.rawValue, JSON.hundredths($0.value))
                })),
          ])
        })
    case .share: .array([])
    }
  }

  private static func json(_ genre: RatedGenre) -> JSON {
    .object([
      "genre": .string(genre.code), "title": .string(genre.title),
      "group": .string(genre.group.rawValue),
    ])
  }

  static func table(_ shape: RateTable.Shape, _ wording: any Wording) -> String {
    switch shape {
    case .ranges(let rates):
      Table(
        head: [.code, .genre, .range].map(wording.label),
        rows: rates.map {
          [
            $0.genre.code, $0.genre.title,
            "\(wording.text(of: $0.from))–\(wording.text(of: $0.to))",
          ]
        }
      ).text
    case .grades(let rates):
      Table(
        head: [wording.label(.code), wording.label(.genre)] + Grade.allCases.map(\.rawValue)
          + [wording.label(.unit), wording.label(.cap)],
        rows: rates.map { rate in
          [rate.genre.code, rate.genre.title]
            + Grade.allCases.map { rate.coefficients[$0].map(wording.text(of:)) ?? "" }
            + [wording.name(of: rate.unit), wording.text(of: rate.cap)]
        }
      ).text
    case .share: ""
    }
  }
}

extension Wording {
  /// What a rate table is, in a few words.
  public func text(of shape: RateTable.Shape) -> String {
    switch shape {
    case .ranges(let rates): "\(number(rates.count)) \(label(.genre).lowercased())"
    case .grades(let rates): "\(number(rates.count)) \(label(.genre).lowercased()) A/B/C"
    case .share(let percent, let portal): "\(text(of: percent)) % × \(portal)"
    }
  }
}
