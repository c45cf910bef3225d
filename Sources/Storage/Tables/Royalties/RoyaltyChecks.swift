import Royalties
import Workflow

/// What `verify` asks of royalties.
extension Store {
  /// Works whose amount and shares are not those of the grade that counts, at most `limit`.
  public func worksWithOtherShares(
    limit: Int
  ) throws -> [(item: String, part: WorkPart)] {
    try database.rows(
      """
      SELECT item.number, work.part FROM work JOIN item ON item.id = work.item_id
      WHERE work.amount <> COALESCE((SELECT amount FROM grade WHERE grade.id = work.grade_id), 0)
        OR work.amount <> (SELECT COALESCE(SUM(amount), 0) FROM grade_share
          WHERE grade_share.grade_id = work.grade_id)
        OR (SELECT COUNT(*) FROM work_share WHERE work_share.work_id = work.id)
          <> (SELECT COUNT(*) FROM grade_share WHERE grade_share.grade_id = work.grade_id)
        OR EXISTS (
          SELECT payee_id, amount FROM grade_share WHERE grade_share.grade_id = work.grade_id
          EXCEPT SELECT payee_id, amount FROM work_share
          WHERE work_share.work_id = work.id AND work_share.standing = work.standing
            AND work_share.published_at = work.published_at)
      LIMIT $1
      """, [.number(limit)]
    ).map { (try $0.text(0), try $0.word(1)) }
  }

  /// Every sheet of every portal, oldest first.
  public func allSheets() throws -> [SheetRecord] {
    try sheets(on: try portals().map(\.id), in: nil).reversed()
  }

  /// Whether the lines of a sheet stand for something that is or will be paid: it was not cancelled.
  public func isLive(_ sheet: ID<PaymentSheet>) throws -> Bool {
    try database.optionalRow(
      "SELECT 1 FROM sheet_line WHERE sheet_id = $1 AND live = 1 LIMIT 1", [.id(sheet)]) != nil
  }
}
