/// What becomes of an item of the sample newsroom by the time somebody first looks at it.
enum SampleFate: Hashable {
  case draft
  case unsavedWords
  case submitted
  case submittedLate
  case editing
  case editingLocked
  case fieldReview
  case boardReview
  case review
  case reviewLate
  case reviewWithMust
  case reviewWithOpinions
  case reviewClosed
  case returned
  case returnedAndRevised
  case returnedAndPublished
  case rejected
  case approved
  case held
  case heldByItself
  case scheduled
  case published
  case publishedByQueue
  case corrected
  case correcting
  case withdrawn
  case restored
  case urgent
  case urgentConfirmed
  case archived
  case archivedDraft

  /// Whether it stands in the hands of the board now, so that its last step was taken a short while ago.
  var isCurrent: Bool {
    switch self {
    case .draft, .unsavedWords, .submitted, .submittedLate, .editing, .editingLocked, .fieldReview,
      .boardReview, .review, .reviewLate, .reviewWithMust, .reviewWithOpinions, .reviewClosed,
      .returned, .returnedAndRevised, .approved, .held, .heldByItself, .scheduled, .correcting,
      .urgent:
      true
    case .returnedAndPublished, .rejected, .published, .publishedByQueue, .corrected, .withdrawn,
      .restored, .urgentConfirmed, .archived, .archivedDraft:
      false
    }
  }

  /// Whether its time to be handled has run out.
  var isLate: Bool {
    switch self {
    case .submittedLate, .reviewLate: true
    case .draft, .unsavedWords, .submitted, .editing, .editingLocked, .fieldReview, .boardReview,
      .review, .reviewWithMust, .reviewWithOpinions, .reviewClosed, .returned, .returnedAndRevised,
      .returnedAndPublished, .rejected, .approved, .held, .heldByItself, .scheduled, .published,
      .publishedByQueue, .corrected, .correcting, .withdrawn, .restored, .urgent, .urgentConfirmed,
      .archived, .archivedDraft:
      false
    }
  }
}

extension SampleFate {
  /// What the desk of the province shows: everything that can happen, several times where people work on it.
  static let province: [SampleFate] = [
    .draft, .submitted, .review, .published, .returned, .editing, .published, .approved,
    .scheduled, .publishedByQueue, .reviewWithMust, .submittedLate, .rejected, .published, .held,
    .reviewLate, .withdrawn, .editingLocked, .reviewWithOpinions, .unsavedWords, .returned,
    .published, .urgent, .restored, .returnedAndRevised, .reviewClosed, .archived,
    .publishedByQueue,
    .scheduled, .heldByItself, .returnedAndPublished, .urgentConfirmed, .submitted, .archivedDraft,
    .returned, .approved,
  ]

  /// What the desks of departments and districts show.
  static let department: [SampleFate] = [
    .published, .submitted, .review, .published, .returned, .editing, .published, .draft,
    .scheduled, .published, .rejected, .reviewLate, .published, .approved, .withdrawn,
  ]

  /// What the desk of a commune shows, where the head decides at once.
  static let commune: [SampleFate] = [
    .review, .published, .draft, .returned, .published, .approved, .scheduled, .rejected,
    .publishedByQueue, .withdrawn, .reviewWithMust, .archived, .held, .unsavedWords, .published,
    .urgent, .reviewLate, .returnedAndPublished, .archivedDraft, .returned, .restored,
  ]

  /// What becomes of sensitive items: each state of their flow once.
  static let sensitive: [SampleFate] = [
    .published, .fieldReview, .boardReview, .review, .draft, .submitted, .editing, .approved,
    .scheduled, .returned, .rejected, .withdrawn, .archived, .reviewWithOpinions,
  ]
}
