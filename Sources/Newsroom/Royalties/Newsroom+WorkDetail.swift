import Royalties
import Rulebook
import Storage
import Workflow

/// A work with all that whoever grades it looks at.
public struct WorkDetail: Sendable {
  public let view: WorkView
  /// Every part of the item that can be graded.
  public let parts: [WorkRecord]
  /// The grades that stand, oldest first: proposals, and the decision.
  public let grades: [GradeRecord]
  /// The number of the newest grade, of those that ended too; 0 for none.
  public let newest: Int64
  /// The rates in force on the day of publication; nil where none are known.
  public let rates: EffectiveRates?
  /// The law of that day: value of a unit, caps, ranges of adjustments.
  public let law: LawBook
  /// Of the grade that counts.
  public let sum: RoyaltySum?
  public let ofGenre: [FormerGrade]
  public let ofAuthor: [FormerGrade]
  public let proposed: ProposedShares
  public let alarms: [RoyaltyAlarm]
  /// The last day on which it should be paid.
  public let payBy: CivilDate?
  public let sheet: SheetRecord?
  /// How the person may grade it: decide, propose, or not at all.
  public let right: GradingRight

  public var published: CivilDate { view.line.work.published }
}

public enum GradingRight: Hashable, Sendable {
  case none
  case propose
  case decide
}

extension Newsroom {
  /// The work of an item's part, its first part by default, for somebody who sees royalties.
  public func workDetail(
    of item: ID<Item>, _ part: WorkPart?, by acting: Acting
  ) throws -> WorkDetail {
    try store.database.reading {
      guard let record = try storedItem(item) else {
        throw NewsroomError.notFound(.item, "\(item)")
      }
      guard let portal = try board().portals[record.item.portal] else {
        throw NewsroomError.notFound(.portal, "\(record.item.portal)")
      }
      try checkMaySeeRoyalties(acting, on: portal)
      let part = part ?? WorkPart.first(of: record.item.kind)
      guard let work = try store.work(of: item, part), let line = try store.line(of: work.id) else {
        guard record.publishedAt != nil else {
          throw refused("royalty.show", [.royalty(.notPublished)])
        }
        throw NewsroomError.notFound(.work, "\(record.number)/\(part.rawValue)")
      }
      return try detail(of: line, record, by: acting)
    }
  }

  private func detail(
    of line: WorkLine, _ record: ItemRecord, by acting: Acting
  ) throws -> WorkDetail {
    guard let view = try views(of: [line], by: acting).first else {
      throw NewsroomError.notFound(.work, line.number)
    }
    let work = line.work
    let grades = try store.grades(of: work.id)
    let rates = try knownRates(work.portal, on: work.published)
    let law = try lawBook()
    let genre =
      view.grade?.genre
      ?? rates?.table.shape.genres.first { $0.group == line.kind.royaltyGroup }?.code
    let proposed =
      view.isHidden
      ? ProposedShares(shares: [], strangers: []) : try proposedShares(of: record, work.part)
    let author = view.grade?.shares.first?.payee ?? proposed.shares.first?.payee.id
    return WorkDetail(
      view: view, parts: try store.works(of: record.item.id), grades: grades,
      newest: try store.grades(of: work.id, alsoEnded: true).last?.id ?? 0, rates: rates,
      law: law, sum: try view.grade.map { try sum(of: $0, law) },
      ofGenre: try genre.map {
        try shown(store.lastGrades(of: $0, on: work.portal, limit: Self.lookedBack), to: acting)
      } ?? [],
      ofAuthor: try author.map {
        try shown(store.lastGrades(of: $0, limit: Self.lookedBack), to: acting)
      } ?? [],
      proposed: proposed, alarms: try alarms(of: line, grades, range: view.range),
      payBy: try payBy(work), sheet: try work.sheet.flatMap(store.sheet),
      right: try gradingRight(on: work.portal, work, acting))
  }

  /// Without the titles of items that are closed to a unit the person is none of.
  private func shown(_ grades: [FormerGrade], to acting: Acting) throws -> [FormerGrade] {
    try grades.map { grade in
      var grade = grade
      if grade.isClosed, try !mayReadItem(grade.item, acting) { grade.title = "" }
      return grade
    }
  }

  private func gradingRight(
    on portal: ID<Portal>, _ work: WorkRecord, _ acting: Acting
  ) throws -> GradingRight {
    guard work.standing.isGradable else { return .none }
    if try authority(for: .decide, on: portal, acting) != nil { return .decide }
    return try authority(for: .propose, on: portal, acting) == nil ? .none : .propose
  }

  /// The steps of a grade that was kept, worked out anew by the law of its day.
  func sum(of grade: GradeRecord, _ law: LawBook) throws -> RoyaltySum {
    do throws(GradingFault) {
      return try grade.grading.sum(cap: grade.group.cap, by: law)
    } catch {
      throw refused("royalty.recompute", [.royalty(RoyaltyRefusal(error))])
    }
  }
}
