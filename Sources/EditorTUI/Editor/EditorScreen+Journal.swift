import Newsroom
import Prose
import Rulebook
import Storage
import Workflow

/// From the fields into the journal beside the store, with every change.
extension EditorScreen {
  /// How long the end of the work waits for the disk, in milliseconds.
  private static let patience = 2_000

  /// When to look after the words that were typed; nil when all of them are kept.
  var keepingDeadline: Int64? {
    [inJournal.deadline(.journal), keeping.deadline(storePace)].compactMap { $0 }.min()
  }

  /// The store is hurried only where no journal has the words.
  var storePace: Keeping.Pace {
    if isWatched { return .watched }
    return journal != nil && inJournal.failure == nil ? .storeBesideJournal : .store
  }

  /// Whether words were typed that no revision has.
  var holdsWords: Bool { keeping.holdsWords || inJournal.holdsWords }
  /// Whether the journal has every word.
  var isInJournal: Bool { journal != nil && !inJournal.isUnkept && inJournal.keptAt != nil }
  /// Whether there are words that are kept nowhere.
  var isUnkept: Bool { keeping.isUnkept && !isInJournal }
  /// When words were last kept, in the journal or in the store.
  var keptAt: Int64? { [keeping.keptAt, inJournal.keptAt].compactMap { $0 }.max() }

  /// Notes so many letters as typed, and gives what has changed to the journal.
  mutating func changed(_ letters: Int, in session: Session) {
    let now = session.now
    followSpelling()
    keeping.changed(letters, at: now.milliseconds)
    guard session.newsroom.journals != nil else { return dropSplices() }
    inJournal.changed(letters, at: now.milliseconds)
    guard let journal else {
      if inJournal.failure == nil { beginJournal(in: session) }
      return dropSplices()
    }
    for (part, place) in zip(DraftPart.allCases, Place.allCases) {
      let splices = fields[place.rawValue].takeSplices()
      if !splices.isEmpty { journal.add(splices, of: part, at: now) }
    }
    if accepted != acceptedInJournal {
      journal.add(accepted: accepted, at: now)
      acceptedInJournal = accepted
    }
  }

  mutating func changedDetails(in session: Session) {
    changed(1, in: session)
    journal?.add(details: details, language: language, files: files, at: session.now)
  }

  /// What is there already needs no journal.
  mutating func dropSplices() {
    for index in fields.indices { _ = fields[index].takeSplices() }
  }

  /// A journal is begun anew with the whole text once it is this long, so that reading it after a crash stays short. The
  /// former one has every word until the new one, whole and on the disk, takes its name.
  private var mostJournalBytes: Int {
    let paragraphs = fields.flatMap(\.text.buffer.paragraphs)
    return max(Self.leastCompaction, 4 * paragraphs.reduce(0) { $0 + $1.text.utf8.count })
  }

  /// Some 30,000 letters typed one by one.
  private static let leastCompaction = 4 << 20

  private mutating func beginJournal(in session: Session) {
    guard let journals = session.newsroom.journals else { return }
    let id = draft ?? session.newsroom.newDraftID()
    draft = id
    acceptedInJournal = accepted
    journal = JournalKeeper(
      of: draftRecord(id, in: session), among: journals, salt: session.newsroom.newJournalSalt(),
      inThread: session.hasThreads, waking: session.wake)
  }

  /// Puts what is in the journal onto the disk when it is time.
  mutating func tendJournal(in session: Session) {
    let now = session.now.milliseconds
    guard let time = inJournal.deadline(.journal), time <= now else { return }
    if journal == nil { beginJournal(in: session) }
    inJournal.asked(at: now)
    journal?.sync()
    hearJournal(in: session)
  }

  /// Takes over how far the journal is.
  mutating func hearJournal(in session: Session) {
    guard let progress = journal?.progress else { return }
    let now = session.now.milliseconds
    if let error = progress.failure {
      // What it has is whole up to the failure; the next one begins with the whole text and takes its place.
      journal = nil
      inJournal.failed(session.sentence(error), at: now)
    } else if progress.synced == progress.added {
      if inJournal.isUnkept { inJournal.kept(at: now) }
      if progress.size > Self.leastCompaction, progress.size > mostJournalBytes {
        beginJournal(in: session)
      }
    } else if progress.synced >= progress.asked {
      inJournal.keptWhatWasAsked(at: now)
    }
  }

  mutating func hear(in session: Session) -> Message? {
    hearJournal(in: session)
    return hearSpelling(in: session)
  }

  /// Whether every word is in the journal, on the disk, when this ends.
  mutating func isSafeInJournal(in session: Session) -> Bool {
    guard let journal, journal.syncNow(within: Self.patience) else { return false }
    inJournal.kept(at: session.now.milliseconds)
    return true
  }

  /// The words are in the store, or nobody wants them any more.
  mutating func endJournal() {
    journal?.remove()
    journal = nil
    inJournal.saved()
  }
}
