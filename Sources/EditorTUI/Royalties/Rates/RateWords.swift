import EditorCLI
import Newsroom
import Royalties
import Rulebook
import Storage
import Terminal

/// What is told of rate tables.
struct RateWords {
  let session: Session
  private let wording: any Wording

  init(_ session: Session) {
    self.session = session
    wording = session.wording
  }

  func title(of table: RateTable) -> String {
    [session.names().portal(code: table.portal), session.span(table.validFrom, table.validTo)]
      .joined(separator: session.separator)
  }

  /// `64 thể loại`, or `80 % mức của bacgiang`.
  func content(of shape: RateTable.Shape) -> String {
    switch shape {
    case .ranges(let rates): session.pay(.genresInRanges(rates.count))
    case .grades(let rates): session.pay(.genresInGrades(rates.count))
    case .share(let percent, let portal):
      session.pay(.shareOf(wording.text(of: percent), session.names().portal(code: portal)))
    }
  }

  /// Whether the table is in force today.
  func standing(of table: RateTable, on day: CivilDate) -> String {
    if table.isInForce(on: day) { return session.pay(.inForce) }
    return session.pay(table.validFrom > day ? .notYetInForce : .lapsed)
  }

  /// From the portal's own table to the one with genres, and which part of it is paid.
  func path(of rates: EffectiveRates) -> String {
    let steps = rates.path.map { table in
      let name = session.names().portal(code: table.portal)
      guard case .share(let percent, _) = table.shape else {
        return session.pay(.tableOf(name, wording.text(of: table.validFrom)))
      }
      return session.pay(.partByTable(wording.text(of: percent), name))
    }
    return steps.joined(separator: session.isLinear ? ", " : " → ")
  }

  /// What a portal follows today, and whether that is its own table or one from above.
  func following(_ followed: RatesScreen.Followed) -> String {
    guard let rates = followed.rates else { return followed.fault }
    let isOwn = rates.path.first?.portal == followed.portal.code
    return isOwn ? path(of: rates) : session.pay(.inherited(path(of: rates)))
  }

  // MARK: Genres

  func lines(of table: RateTable) -> [FormBox.Line] {
    let head = [
      FormBox.Line("\(wording.label(.decision)): \(table.decision)"),
      FormBox.Line(
        "\(content(of: table.shape))\(session.separator)\(standing(of: table, on: session.now.civilDate))",
        .dim), FormBox.Line(""),
    ]
    switch table.shape {
    case .ranges(let rates): return head + rates.map { FormBox.Line(line(of: $0)) }
    case .grades(let rates): return head + rates.map { FormBox.Line(line(of: $0)) }
    case .share: return head
    }
  }

  private func line(of rate: RangeRate) -> String {
    "\(rate.genre.title) (\(rate.genre.code)): "
      + session.pay(.range(wording.text(of: rate.from), wording.text(of: rate.to)))
  }

  private func line(of rate: GradeRate) -> String {
    let letters = Grade.allCases.compactMap { grade in
      rate.coefficients[grade].map { "\(grade.rawValue) \(wording.text(of: $0))" }
    }
    let parts =
      letters + [
        session.pay(.perUnit(wording.name(of: rate.unit))),
        session.pay(.atMost(wording.text(of: rate.cap))),
      ]
    return "\(rate.genre.title) (\(rate.genre.code)): \(parts.joined(separator: ", "))"
  }
}
