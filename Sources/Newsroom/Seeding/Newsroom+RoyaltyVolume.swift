import Prose
import Royalties
import Rulebook
import Storage
import Workflow

extension Newsroom {
  /// Grades every open work of a portal for measuring, past the use cases but with all that they would leave in tables:
  /// as proposals of its secretary, shared between so many new payees by turns. Answers how many works it were.
  public func furnishGrades(on code: String, payees count: Int) throws -> Int {
    guard isRehearsal else { throw StorageError.misuse("filling a store that is no rehearsal") }
    let portal = try portal(code)
    guard
      let grader = try store.grants(on: portal.id).first(where: { $0.role == .secretary })?.person
    else { throw NewsroomError.notFound(.person, code) }
    let maker = makerOfTheirOwn()
    let scope = WorkScope(portals: [portal.id], standing: .open)
    let works = try store.works(in: scope, before: nil, limit: .max).map(\.work)
    let law = try lawBook()
    try store.database.atomically {
      let payees = try (1...count).map { try insertVolumePayee($0, portal, maker) }
      var tallies = WorkTallies()
      for (number, work) in works.enumerated() {
        let grade = try volumeGrade(number, work, payees, grader, law, maker)
        try store.insert(grade)
        var after = work
        after.standing = .proposed
        after.grade = grade.id
        after.amount = grade.amount
        try store.updateUncounted(after, from: work)
        tallies.count(work, by: -1)
        tallies.count(after, by: 1)
      }
      try store.add(tallies)
    }
    return works.count
  }

  /// Codes are `volume-1` and so on; account and tax code are sealed as anybody's.
  private func insertVolumePayee(
    _ number: Int, _ portal: PortalRecord, _ maker: IDMaker
  ) throws -> ID<Payee> {
    let name = "Nguyễn Văn Mẫu \(number)"
    var record = PayeeRecord(
      id: ID(maker.next(at: now)), code: "volume-\(number)", person: nil, portal: portal.id,
      name: name, sortKey: personSortKey(name), basis: "mẫu", contract: .service, isStaff: false,
      isResident: number % 50 != 0, hasCommitment: number % 7 == 0, asksForWithholding: false,
      quota: 0, bank: SamplePayee.bank, sealed: [:], version: 1, madeAt: now, changedAt: now)
    let digits = String(String(number + 10_000_000_000).suffix(10))
    isActing = true
    defer { isActing = false }
    try sealing([.taxCode: digits, .account: digits], into: &record)
    try store.insert(record)
    return record.id
  }

  /// Every second work has two payees, every fifth an adjustment.
  private func volumeGrade(
    _ number: Int, _ work: WorkRecord, _ payees: [ID<Payee>], _ grader: ID<Person>,
    _ law: LawBook, _ maker: IDMaker
  ) throws -> GradeRecord {
    let adjustments = number % 5 == 0 ? [Adjustment(.hardship, Percent(15))] : []
    let grading = Grading(
      Coefficient(count: 50 + number % 6 * 25), published: work.published,
      adjustments: adjustments)
    let sum = try grading.sum(cap: .capNews, by: law)
    let first = payees[number % payees.count]
    let second = payees[(number * 7 + 1) % payees.count]
    let parts =
      number % 2 == 0 || first == second
      ? [Shares.Share(first, .all)]
      : [Shares.Share(first, Percent(65)), Shares.Share(second, Percent(35))]
    let shares = try Shares(parts)
    return GradeRecord(
      id: maker.next(at: now), work: work.id, isDecisive: false, person: grader, onBehalfOf: nil,
      at: work.publishedAt, rateTable: nil, genre: "tin", group: .news, grading: grading,
      letter: nil, notes: [:], reason: "", exact: sum.exact, amount: sum.amount,
      hash: try liveHash(of: work.item) ?? Hashing.hash(Text(title: "")),
      shares: zip(shares.shares, shares.split(sum.amount)).map {
        GradeRecord.Share($0.payee, $0.percent, $1.amount)
      })
  }
}
