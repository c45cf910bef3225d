import EditorCLI
import Newsroom
import Prose
import Royalties
import Rulebook
import Storage
import Workflow

/// The fields of the grader, and the act that they stand for.
enum GradeForm {
  static let basis = "basis"
  static let byContract = "contract"
  static let lump = "lump"
  static let genre = "genre"
  static let coefficient = "coefficient"
  static let letter = "letter"
  static let units = "units"
  static let adjustments = "adjustments"
  static let shares = "shares"
  static let reason = "reason"

  static func percent(_ reason: AdjustmentReason) -> String { "percent-\(reason.rawValue)" }
  static func note(_ reason: AdjustmentReason) -> String { "note-\(reason.rawValue)" }

  /// What stands in them: the own grade that counts, else what the text and the table propose.
  static func fields(of detail: WorkDetail, _ session: Session) -> [FormField] {
    guard detail.right != .none else { return [] }
    let wording = session.wording
    let genres = detail.rates?.table.shape.genres ?? []
    let group = detail.view.line.work.part == .photos ? .photo : detail.view.line.kind.royaltyGroup
    let chosen =
      detail.view.grade?.genre ?? genres.first { $0.group == group }?.code ?? genres.first?.code
    var fields: [FormField] = [
      .choice(
        genre, session.royalty(.genre),
        genres.map { ChoiceField.Option(name: $0.code, title: $0.title) }, chosen: chosen)
    ]
    fields.insert(basisField(of: detail, session), at: 0)
    fields.append(.line(lump, session.royalty(.lump), lumpText(of: detail)))
    if isLettered(detail) {
      fields += [
        .choice(
          letter, session.royalty(.letter),
          Grade.allCases.map { ChoiceField.Option(name: $0.rawValue, title: $0.rawValue) },
          chosen: detail.view.grade?.letter?.grade.rawValue ?? Grade.b.rawValue),
        .line(coefficient, session.royalty(.units), "\(detail.view.grade?.letter?.units ?? 1)"),
      ]
    } else {
      fields.append(
        .line(
          coefficient, session.royalty(.coefficient),
          detail.view.grade?.grading.coefficient.map(wording.text(of:)) ?? ""))
    }
    fields += adjustmentFields(of: detail, session)
    fields.append(.line(shares, session.royalty(.shares), shareText(of: detail, session)))
    fields.append(.prose(reason, session.royalty(.reason), detail.view.grade?.reason ?? ""))
    return fields
  }

  private static func basisField(of detail: WorkDetail, _ session: Session) -> FormField {
    let isLump = detail.view.grade.map { $0.grading.coefficient == nil } ?? false
    return .choice(
      basis, session.royalty(.basis),
      [
        ChoiceField.Option(name: coefficient, title: session.royalty(.byCoefficient)),
        ChoiceField.Option(name: byContract, title: session.royalty(.byContract)),
      ], chosen: isLump ? byContract : coefficient)
  }

  private static func lumpText(of detail: WorkDetail) -> String {
    if case .lump(let sum)? = detail.view.grade?.grading.basis { "\(sum.amount)" } else { "" }
  }

  /// Whether the table has grades and lengths, not coefficients.
  private static func isLettered(_ detail: WorkDetail) -> Bool {
    if case .grades? = detail.rates?.table.shape { true } else { false }
  }

  private static func adjustmentFields(
    of detail: WorkDetail, _ session: Session
  ) -> [FormField] {
    let given = detail.view.grade?.grading.adjustments ?? []
    let ticks = AdjustmentReason.allCases.map { reason in
      TickField.Tick(
        name: reason.rawValue, title: session.wording.name(of: reason),
        isOn: given.contains { $0.reason == reason })
    }
    let lines = AdjustmentReason.allCases.flatMap { reason -> [FormField] in
      let kept = given.first { $0.reason == reason }
      let name = session.wording.name(of: reason)
      return [
        .line(
          percent(reason), session.royalty(.percentOf(name, range(of: reason, detail, session))),
          kept.map { session.wording.text(of: $0.percent) } ?? ""),
        .prose(
          note(reason), session.royalty(.noteOf(name)), detail.view.grade?.notes[reason] ?? ""),
      ]
    }
    return [.ticks(adjustments, session.royalty(.adjustments), ticks)] + lines
  }

  private static func range(
    of reason: AdjustmentReason, _ detail: WorkDetail, _ session: Session
  ) -> String {
    guard let parameter = reason.parameter,
      case .percents(let from, let to)? =
        detail.law.figure(parameter, on: detail.published)?.value
    else { return "1–100" }
    return "\(session.wording.text(of: from))–\(session.wording.text(of: to))"
  }

  private static func shareText(of detail: WorkDetail, _ session: Session) -> String {
    func text(_ code: String, _ percent: Percent) -> String {
      "\(code) \(session.wording.text(of: percent))"
    }
    let kept = detail.view.payees
    if !kept.isEmpty { return kept.map { text($0.code, $0.percent) }.joined(separator: "; ") }
    return detail.proposed.shares.map { text($0.payee.code, $0.percent) }
      .joined(separator: "; ")
  }

  /// Only what is ticked asks for a percentage and a reason.
  static func showWhatIsTicked(_ form: inout Form) {
    let isLump = form.choice(basis) == byContract
    form.change(lump) { $0.isShown = isLump }
    for name in [genre, coefficient, letter, adjustments] {
      form.change(name) { $0.isShown = !isLump }
    }
    let ticked = isLump ? [] : form.ticked(adjustments)
    for reason in AdjustmentReason.allCases {
      let isShown = ticked.contains(reason.rawValue)
      form.change(percent(reason)) { $0.isShown = isShown }
      form.change(note(reason)) { $0.isShown = isShown }
    }
  }

  // MARK: The act

  static func act(
    _ form: Form, on item: ID<Item>, _ part: WorkPart, _ detail: WorkDetail, _ session: Session
  ) throws -> GradeAct {
    GradeAct(
      on: item, part: part, genre: form.choice(genre), try basis(form, detail, session),
      adjustments: try givenAdjustments(form, session), shares: try givenShares(form, session),
      reason: form.text(reason), seen: detail.newest)
  }

  private static func basis(
    _ form: Form, _ detail: WorkDetail, _ session: Session
  ) throws -> GradeAct.Basis {
    if form.choice(Self.basis) == byContract {
      return .lump(try SheetForms.amount(form.text(lump), session))
    }
    let typed = LineInput.trimmed(form.text(coefficient))
    if isLettered(detail) {
      guard let units = Int(typed), let grade = form.choice(letter).flatMap(Grade.init(rawValue:))
      else { throw ActionRefusal(session.royalty(.unreadable(typed))) }
      return .letter(grade, units: units)
    }
    return .coefficient(try number(typed, session))
  }

  private static func number(_ text: String, _ session: Session) throws -> Hundredths {
    guard let number = Hundredths(LineInput.trimmed(text)) else {
      throw ActionRefusal(session.royalty(.unreadable(text)))
    }
    return number
  }

  private static func givenAdjustments(
    _ form: Form, _ session: Session
  ) throws -> [GradeAct.GivenAdjustment] {
    let ticked = form.ticked(adjustments)
    return try AdjustmentReason.allCases.filter { ticked.contains($0.rawValue) }.map { reason in
      GradeAct.GivenAdjustment(
        reason, try number(form.text(percent(reason)), session), note: form.text(note(reason)))
    }
  }

  /// `quan 70; ly 30`: a code or pen name, then the percentage.
  private static func givenShares(
    _ form: Form, _ session: Session
  ) throws -> [GradeAct.GivenShare] {
    try form.text(shares).split(separator: ";").map { part in
      let text = LineInput.trimmed(String(part))
      guard let blank = text.lastIndex(where: { $0 == " " || $0 == "=" }) else {
        return GradeAct.GivenShare(text, .all)
      }
      let name = LineInput.trimmed(String(text[..<blank]))
      return GradeAct.GivenShare(
        name, try number(String(text[text.index(after: blank)...]), session))
    }
  }
}
