import Prose
import Royalties
import Rulebook
import Storage
import Workflow

extension Newsroom {
  /// Says what a work is worth. The head of the board decides; everybody else proposes.
  public func grade(
    _ act: GradeAct, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<GradeOutcome> {
    let act = try Self.normal(act)
    return try perform("royalty.grade", by: acting, request: request, asking: act.parts) {
      recorder in
      let record = try published(act.item, by: acting, for: "royalty.grade")
      let part = act.part ?? WorkPart.first(of: record.item.kind)
      let before = try work(part, of: record, &recorder)
      try checkNotListed(before, "royalty.grade")
      try checkSeen(act, before)
      let authority = try gradingAuthority(on: record.item.portal, acting)
      let draft = try draft(act, record, before)
      let grade = try kept(draft, act, record, before, authority, acting, recorder)
      let after = try settle(before, with: grade, at: recorder.at)
      try recordWork(
        grade.isDecisive ? "royalty.decide" : "royalty.grade", after, before, record, &recorder,
        onBehalfOf: grade.onBehalfOf, detail: "grade=\(grade.id) amount=\(grade.amount.amount)")
      return GradeOutcome(
        item: record.number, part: part, standing: after.standing, amount: grade.amount,
        grade: grade.id)
    }
  }

  /// What a grade would come to, step by step; throws what stands against it. Changes nothing.
  public func foresee(_ act: GradeAct, by acting: Acting) throws -> GradeDraft {
    let act = try Self.normal(act)
    return try store.database.reading {
      let record = try published(act.item, by: acting, for: "royalty.grade")
      let part = act.part ?? WorkPart.first(of: record.item.kind)
      guard let publishedAt = try firstPublication(of: record) else {
        throw refused("royalty.grade", [.royalty(.notPublished)])
      }
      let work =
        try store.work(of: act.item, part)
        ?? WorkRecord(
          id: ID(0), item: act.item, part: part, portal: record.item.portal,
          publishedAt: publishedAt)
      try checkNotListed(work, "royalty.grade")
      return try draft(act, record, work)
    }
  }

  /// The names of those who a grade would pay, in the order of its shares.
  public func payeeNames(of draft: GradeDraft) throws -> [String] {
    try draft.shares.map { try store.payee($0.payee)?.name ?? "" }
  }

  /// The head's own right comes first: it decides.
  private func gradingAuthority(on portal: ID<Portal>, _ acting: Acting) throws -> Authority {
    if let deciding = try authority(for: .decide, on: portal, acting) { return deciding }
    if let proposing = try authority(for: .propose, on: portal, acting) { return proposing }
    let code = try board().portals[portal]?.code ?? ""
    throw refused("royalty.grade", [.needsRole(RoyaltyRight.propose.roles, portal: code)])
  }

  private func checkSeen(_ act: GradeAct, _ work: WorkRecord) throws {
    guard let seen = act.seen else { return }
    let newest = try store.grades(of: work.id, alsoEnded: true).last
    guard (newest?.id ?? 0) != seen, let newest else { return }
    throw refused(
      "royalty.grade", [.royalty(.gradedMeanwhile(by: newest.person, at: newest.at))])
  }

  /// With its words in one line: blanks alone are no reason, and no reason is a text.
  private static func normal(_ act: GradeAct) throws -> GradeAct {
    func line(_ text: String) throws -> String {
      let line = nfc(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard line.utf8.count <= 1_000 else {
        throw NewsroomError.invalid(.tooLong(.source, limit: 1_000))
      }
      return line
    }
    var act = act
    act.reason = try line(act.reason)
    act.genre = try act.genre.map(line)
    act.adjustments = try act.adjustments.map {
      GradeAct.GivenAdjustment($0.reason, $0.percent, note: try line($0.note))
    }
    return act
  }

  // MARK: Working out

  private func draft(
    _ act: GradeAct, _ record: ItemRecord, _ work: WorkRecord
  ) throws -> GradeDraft {
    guard let portal = try board().portals[work.portal] else {
      throw NewsroomError.notFound(.portal, "\(work.portal)")
    }
    if case .lump(let sum) = act.basis { return try lumpDraft(sum, act, record, work) }
    let rates = try effectiveRates(of: portal, on: work.published, for: "royalty.grade")
    let genre = try genre(act.genre, of: record.item.kind, part: work.part, rates)
    let coefficient = try coefficient(act.basis, of: genre, rates)
    let grading = Grading(
      coefficient, published: work.published,
      adjustments: act.adjustments.map { Adjustment($0.reason, $0.percent) }, share: rates.share)
    let finding = rates.finding(coefficient, for: genre.code) ?? .within
    let sum = try sum(of: grading, genre)
    try checkReason(act, coefficient, finding, genre, rates)
    return GradeDraft(
      genre: genre, finding: finding, grading: grading, sum: sum,
      shares: try shares(act, record, work, of: sum.amount), rates: rates)
  }

  private func lumpDraft(
    _ amount: Dong, _ act: GradeAct, _ record: ItemRecord, _ work: WorkRecord
  ) throws -> GradeDraft {
    var refusals: [RoyaltyRefusal] = []
    if act.reason.isEmpty { refusals.append(.lumpNeedsContract) }
    if !act.adjustments.isEmpty { refusals.append(.lumpIsAdjusted) }
    guard refusals.isEmpty else { throw refused("royalty.grade", refusals.map(Refusal.royalty)) }
    let genre = RatedGenre(
      code: act.genre ?? "lump", title: "", group: record.item.kind.royaltyGroup)
    let grading = Grading(lump: amount, published: work.published)
    let sum = try sum(of: grading, genre)
    return GradeDraft(
      genre: genre, finding: .within, grading: grading, sum: sum,
      shares: try shares(act, record, work, of: sum.amount), rates: nil)
  }

  private func sum(of grading: Grading, _ genre: RatedGenre) throws -> RoyaltySum {
    let law = try lawBook()
    do throws(GradingFault) {
      return try grading.sum(cap: genre.group.cap, by: law)
    } catch {
      throw refused("royalty.grade", [.royalty(RoyaltyRefusal(error))])
    }
  }

  private func genre(
    _ code: String?, of kind: Kind, part: WorkPart, _ rates: EffectiveRates
  ) throws -> RatedGenre {
    let genres = rates.table.shape.genres
    let group = part == .photos ? RoyaltyGroup.photo : kind.royaltyGroup
    let found =
      code.map { code in genres.first { $0.code == code } }
      ?? genres.first { $0.group == group } ?? nil
    guard let found else {
      throw refused(
        "royalty.grade",
        [.royalty(.unknownGenre(code ?? group.rawValue, known: genres.map(\.code)))])
    }
    return found
  }

  private func coefficient(
    _ basis: GradeAct.Basis, of genre: RatedGenre, _ rates: EffectiveRates
  ) throws -> Coefficient {
    switch (basis, rates.table.shape) {
    case (.coefficient(let coefficient), .ranges): return coefficient
    case (.coefficient, .grades):
      throw refused("royalty.grade", [.royalty(.tableHasGrades)])
    case (.letter(let letter, let units), .grades(let table)):
      let rate = table.first { $0.genre.code == genre.code }
      guard let coefficient = rate?.coefficient(letter, units: units) else {
        throw refused("royalty.grade", [.royalty(.gradeNotInTable(letter))])
      }
      return coefficient
    case (.letter, _): throw refused("royalty.grade", [.royalty(.tableHasNoGrades)])
    case (.coefficient, .share), (.lump, _):
      // Effective rates are never a share, and lump sums were taken before.
      throw refused("royalty.grade", [.royalty(.tableHasNoGrades)])
    }
  }

  private func checkReason(
    _ act: GradeAct, _ coefficient: Coefficient, _ finding: RateFinding, _ genre: RatedGenre,
    _ rates: EffectiveRates
  ) throws {
    guard finding != .within, act.reason.isEmpty else { return }
    let range = rates.range(of: genre.code)
    throw refused(
      "royalty.grade",
      [
        .royalty(
          .outsideRates(
            coefficient, from: range?.from ?? Coefficient(0), to: range?.to ?? coefficient))
      ])
  }

  private func shares(
    _ act: GradeAct, _ record: ItemRecord, _ work: WorkRecord, of amount: Dong
  ) throws -> [GradeRecord.Share] {
    let given =
      act.shares.isEmpty
      ? try proposedShares(of: record, work.part).shares
        .map { GradeAct.GivenShare($0.payee.code, $0.percent) }
      : act.shares
    let found = try given.map { share in
      let payee = try payee(named: share.payee)
      try checkInUse(payee, "royalty.grade")
      return Shares.Share(payee.id, share.percent)
    }
    let shares: Shares<ID<Payee>>
    do throws(ShareFault) {
      shares = try Shares(found)
    } catch {
      throw refused("royalty.grade", [.royalty(RoyaltyRefusal(error))])
    }
    return zip(shares.shares, shares.split(amount)).map { share, part in
      GradeRecord.Share(share.payee, share.percent, part.amount)
    }
  }

  /// The payee by code, or by one of their pen names.
  func payee(named name: String) throws -> PayeeRecord {
    if let payee = try store.payee(code: name) { return payee }
    if let payee = try store.payee(penName: wordKey(name)) { return payee }
    throw NewsroomError.notFound(.payee, name)
  }

  // MARK: Keeping

  private func kept(
    _ draft: GradeDraft, _ act: GradeAct, _ record: ItemRecord, _ work: WorkRecord,
    _ authority: Authority, _ acting: Acting, _ recorder: Recorder
  ) throws -> GradeRecord {
    var letter: GradeRecord.Letter?
    if case .letter(let grade, let units) = act.basis {
      letter = GradeRecord.Letter(grade, units: units)
    }
    let notes = act.adjustments.map { ($0.reason, $0.note) }
    return GradeRecord(
      id: newID(), work: work.id, isDecisive: authority.role == .head, person: acting.person,
      onBehalfOf: authority.onBehalfOf, at: recorder.at,
      rateTable: try draft.rates.flatMap { try store.rateTableID(of: $0.table) },
      genre: draft.genre.code, group: draft.genre.group, grading: draft.grading, letter: letter,
      notes: Dictionary(notes, uniquingKeysWith: { first, _ in first }), reason: act.reason,
      exact: draft.sum.exact, amount: draft.sum.amount,
      hash: record.item.live?.hash ?? record.item.text.hash, shares: draft.shares)
  }

  /// The new grade ends those that it takes the place of; then what stands decides where the work stands.
  private func settle(
    _ before: WorkRecord, with grade: GradeRecord, at now: Timestamp
  ) throws -> WorkRecord {
    for former in try store.grades(of: before.id)
    where grade.isDecisive && former.isDecisive
      || former.person == grade.person && former.isDecisive == grade.isDecisive
    {
      try store.endGrade(former.id, at: now)
    }
    try store.insert(grade)
    let counted = GradeRecord.counted(of: try store.grades(of: before.id))
    var after = before
    after.exemption = nil
    after.grade = counted?.id
    after.amount = counted?.amount ?? .zero
    after.standing = counted.map { $0.isDecisive ? .graded : .proposed } ?? .disputed
    try store.update(after, from: before)
    return after
  }
}

extension GradeRecord {
  /// The grade that counts of those that stand: the head's decision, else the newest proposal where all say the same; nil
  /// where they differ.
  static func counted(of grades: [GradeRecord]) -> GradeRecord? {
    if let decision = grades.last(where: \.isDecisive) { return decision }
    guard let newest = grades.last else { return nil }
    return grades.allSatisfy { $0.saysTheSame(as: newest) } ? newest : nil
  }

  private func saysTheSame(as other: GradeRecord) -> Bool {
    grading.basis == other.grading.basis && amount == other.amount
      && Set(grading.adjustments) == Set(other.grading.adjustments)
      && Set(shares) == Set(other.shares)
  }
}

extension Authority {
  var role: Role {
    switch self {
    case .own(let role): role
    case .delegated(let role, _): role
    }
  }
}

extension EffectiveRates {
  /// The range of a genre; of a table of grades from nothing to its cap.
  public func range(of genre: String) -> RateRange? {
    switch table.shape {
    case .ranges(let rates):
      rates.first { $0.genre.code == genre }.map { RateRange(from: $0.from, to: $0.to) }
    case .grades(let rates):
      rates.first { $0.genre.code == genre }.map { RateRange(from: Coefficient(0), to: $0.cap) }
    case .share: nil
    }
  }
}
