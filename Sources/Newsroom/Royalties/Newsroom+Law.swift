import Prose
import Royalties
import Rulebook
import Storage
import Workflow

/// A figure of law as a list shows it.
public struct LegalFigureView: Hashable, Sendable {
  public let parameter: LegalParameter
  /// Who added it; nil for one that ships.
  public let addedBy: ID<Person>?
}

/// A figure of law to be added.
public struct NewLegalFigure: Hashable, Sendable {
  public var code: String
  /// As it is typed.
  public var value: String
  public var from: CivilDate
  public var to: CivilDate?
  /// The text that it stands in.
  public var citation: String
  public var mark: Citation.Mark

  public init(
    code: String, value: String, from: CivilDate, to: CivilDate? = nil, citation: String,
    mark: Citation.Mark
  ) {
    self.code = code
    self.value = value
    self.from = from
    self.to = to
    self.citation = citation
    self.mark = mark
  }
}

/// Figures of law: those that ship, and those that technical operators added.
extension Newsroom {
  /// Every figure by the days on which it is in force.
  public func lawBook() throws -> LawBook {
    LawBook(
      LegalParameter.shipped + (try store.legalFigures().map(Self.parameter)))
  }

  /// Every figure, of every time, those of one code together and the oldest first.
  public func legalFigures() throws -> [LegalFigureView] {
    let shipped = LegalParameter.shipped.map {
      LegalFigureView(parameter: $0, addedBy: nil)
    }
    let added = try store.legalFigures().map {
      LegalFigureView(parameter: try Self.parameter($0), addedBy: $0.addedBy)
    }
    return shipped + added
  }

  /// Adds a figure; it counts from its first day in place of the one before. One that sheets follow stays as it was.
  public func addLegalFigure(
    _ new: NewLegalFigure, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let parts = [
      new.code, new.value, "\(new.from.dayNumber)", "\(new.to?.dayNumber ?? 0)", new.citation,
      new.mark.rawValue,
    ]
    return try perform("law.set", by: acting, request: request, asking: parts) { recorder in
      try checkFounding(acting, "law.set")
      guard let sort = Self.sort(of: new.code) else {
        throw NewsroomError.notFound(.legalEntry, new.code)
      }
      guard LegalParameter.Value(typed: new.value, as: sort) != nil else {
        throw NewsroomError.invalid(.legalValue(new.value, sort))
      }
      let citation = nfc(new.citation).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !citation.isEmpty else { throw NewsroomError.invalid(.citationMissing) }
      guard citation.utf8.count <= 400 else {
        throw NewsroomError.invalid(.tooLong(.source, limit: 400))
      }
      if let to = new.to, to < new.from { throw NewsroomError.invalid(.timesOutOfOrder) }
      try checkFigureIsFree(new)
      let record = LegalFigureRecord(
        id: newID(), code: new.code, value: new.value, from: new.from, to: new.to,
        citation: Citation(citation, new.mark), addedBy: acting.person, addedAt: recorder.at)
      try store.insert(record)
      try recorder.record(
        "law.set", on: "law", record.id, after: new.value,
        detail: "\(new.code) from=\(new.from.isoText)")
      return NamedOutcome(name: new.code)
    }
  }

  /// Ends a figure that was added, on its last day.
  public func endLegalFigure(
    _ code: String, from: CivilDate, on last: CivilDate, by acting: Acting,
    request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let parts = [code, "\(from.dayNumber)", "\(last.dayNumber)"]
    return try perform("law.end", by: acting, request: request, asking: parts) { recorder in
      try checkFounding(acting, "law.end")
      guard
        let figure = try store.legalFigures().first(where: { $0.code == code && $0.from == from })
      else {
        let ships = try lawBook().history(of: code).contains { $0.validFrom == from }
        throw ships
          ? refused("law.end", [.royalty(.figureShips(code: code))])
          : NewsroomError.notFound(.legalEntry, code)
      }
      guard last >= from else { throw NewsroomError.invalid(.timesOutOfOrder) }
      // Days that it gains were followed by another figure, days that it loses by this one.
      if let used = try lastDayOfUse(), used > min(last, figure.to ?? last), figure.to != last {
        throw refused("law.end", [.royalty(.figureUsed(code: code, until: used))])
      }
      try store.endLegalFigure(figure.id, on: last)
      try recorder.record(
        "law.end", on: "law", figure.id, before: figure.to?.isoText ?? "", after: last.isoText,
        detail: "\(code) from=\(from.isoText)")
      return NamedOutcome(name: code)
    }
  }

  /// A figure that begins before the last day that signed sheets follow would rewrite what they followed.
  private func checkFigureIsFree(_ new: NewLegalFigure) throws {
    let stands = try lawBook().history(of: new.code).contains { $0.validFrom == new.from }
    if stands {
      throw refused("law.set", [.royalty(.figureStands(code: new.code, from: new.from))])
    }
    if let used = try lastDayOfUse(), used >= new.from {
      throw refused("law.set", [.royalty(.figureUsed(code: new.code, until: used))])
    }
  }

  /// The last day whose law a signed sheet follows: a work on it was published then, or it was paid then.
  private func lastDayOfUse() throws -> CivilDate? { try store.lastDayOfSignedSheets() }

  private static func sort(of code: String) -> LegalParameter.Value.Sort? {
    LegalParameter.shipped.first { $0.code == code }?.value.sort
      ?? ReportFigure(rawValue: code)?.sort
  }

  private static func parameter(_ record: LegalFigureRecord) throws -> LegalParameter {
    guard let sort = sort(of: record.code),
      let value = LegalParameter.Value(typed: record.value, as: sort)
    else { throw StorageError.corrupt("the figure \(record.code) is '\(record.value)'") }
    return LegalParameter(
      code: record.code, value: value, validFrom: record.from, validTo: record.to,
      citation: record.citation)
  }
}
