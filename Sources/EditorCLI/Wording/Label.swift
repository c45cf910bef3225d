/// A word of a table's head or of a line before a value.
public enum Label: String, CaseIterable, Hashable, Sendable {
  case program
  case number, title, summary, body, fields, language
  case state, kind, category, priority, author, assignee, writers
  case version, revision, request, due, publishAt, publishedAt, changedAt, madeAt
  case portal, code, name, unit, rank, parent, domain, outlet, workflow
  case login, roles, since, until, disabled, delegations, drafts, items
  case approvedBy, lockedBy, urgent, live, closed
  case object, edition, systemUser, movedItems, engine, warning, freeRoom, givenUp, bytes
  case action, possible, needs, blockers, whoCould
  case comment, comments, quote, lostPlace, must, resolved, open, reply
  case suggestion, accepted, rejected
  case notice, readNotices
  case opinions, verdict, round, asked, askedBy, question, waitedFor, waiting, decisions, history,
    person, onBehalfOf, time, result
  case position, notBefore, held, published, file, files
  case fileSize, alternative, caption, credit, licence
  case head, size, finding
  case citation, verified, value, validFrom, validTo, yes, no
  case categories, reasons, checklist, clocks, royalties, reports, notSet
  case reason, text, line
  case overdue, ownPassword, newPassword, passwordAgain, years
  case typing, tones
  case word, allPortals
  case outsideEditor
  case payee, basis, contract, staff, resident, commitment, asksWithholding, quota, bank
  case payees, coefficient, range, amount, closedItem, total, count, payBy, sheet, alarms, proposals
  case steps, genre, decision, content, share, cap, from, to, lines, gross, taxed, tax, net, ground,
    inWords, paidOn
  case voucher, publishDay, oldBooks, ofOldBooks, noGenre
  case year, fundGiven, fundGraded, fundListed, fundPaid, fundLeft, fundOver, fundLines
  case encouragement, forecast
  case taxCode, account, penNames, consent, withdrawn, restricted, erased, key
}
