import EditorCLI
import Prose
import Workflow

/// Short texts of the editor and of the dialog with which a new item begins.
enum EditorPhrase: Hashable {
  case writing
  case untitled
  case titleLabel
  case summaryLabel
  case revisionBeingWritten(Int)
  case notYetAnItem
  case readOnly(holder: String, since: String)
  case syllableCount(Int)
  /// How many syllables are missing; fewer than none are too many.
  case toTarget(Int)
  case readingMinutes(Int)
  case rowOf(Int, Int)
  case writingNow
  case nothingTyped
  case keptAt(String)
  case savedAt(String)
  case notKeptSince(String, reason: String)
  /// The store has refused since then, and the journal has every word.
  case onlyInJournal(String, reason: String)
  /// On leaving: the words are in the journal alone.
  case keptInJournal
  case lockLost(holder: String)
  case yourselfElsewhere(host: String)
  case writtenElsewhere(host: String)
  case savedRevision(Int)
  case began(number: String)
  case nothingChanged(Int)
  case keptOnLeaving
  case saveBeforeActing(key: String)
  case keptNewOnLeaving(key: String)
  case nothingToSave
  case staleSave(who: String, when: String)
  case readOnlyHere
  /// The time that is shown, and which of how many it is.
  case travelling(String, Int, Int)
  case travelled(String)
  case asOpened
  case nobodyElseWrites
  case takeOverSure(name: String, host: String, since: String, seen: Int64)
  case takeOverMeans
  case leaveItToThem
  case takeItOver
  case tookOver(from: String?)
  case takenOver(by: String, at: String, keepsWords: Bool)
  case mergeDraft
  case merged(Int)
  case mergedNothing
  case mergeConflict(Int, Int)
  case draftHas(String)
  case savedHas(String)
  case mergeMine
  case mergeTheirs
  case mergeBoth
  case noHeadings
  case noFiles
  case openFile
  case bringFile
  case takeFile
  case filesLetIn
  case readFile
  case takeText
  case textsLetIn
  case pathLabel
  /// Names of files that a path may go on with.
  case severalNames([String])
  case withoutAlternative
  case alternativeNeeded
  case showInText
  case removeFile
  case filesNow(Int)
  /// `key` leads to the files.
  case textTaken(pictures: Int, key: String)
  /// In a session no file of the host is named.
  case filesByCommand
  case filesField(Int)
  case spellingFaults(Int)
  case noSpellingFaults
  case lookingUpWords
  case spellingOff
  case noFaultHere
  case spellingTitle(String)
  case lookingForSuggestions
  case noSuggestions
  case replacedWord(String, key: String)
  case ignoredWord(String)
  case learnedWord(String)
  case learnedForNow(String)
  /// Beside a store that takes nothing.
  case copyOffered(key: String)
  case copyMeans
  /// How the file of a text is called that has no number yet.
  case copyName
  case writeCopy
  case replaceFile
  case fileThere(String)
  case pathMissing
  case copySaved(String)
  case noCopyHere
  case saveCopy
  case compareDraft
  case decideLater
  case nothingToCompare
  /// The least and the most columns.
  case lengthsMean(Int, Int)
  case measureLabel
  case targetLabel
  case badMeasure(Int, Int)
  case badTarget
  case lengthsTaken(Int, target: Int?)
  case lengthsNotKept(String)
  case writeHere
  case outsideNotInSession
  case outsideOnlyOnScreen
  case outsideNotAllowed
  case visualMissing
  case outsideFailed(String, status: Int32)
  case outsideUnchanged
  case outsideChanged
  case takeOutside
  case seeOutside
  case dropOutside
  case outsideDropped
  case tookOutside(key: String)
  case styleOff
  case noStyleFaults
  case noStyleFaultHere
  /// Which place of how many.
  case styleTitle(Int, Int)
  case nextStyleFault
  case previousStyleFault
  case mendKind(Int, StylePart)
  case mendedStyle(Int, undo: String, next: String)
  case onlyByHand
  case noOpenComments
  case commentsLost(Int)
  case acceptedHere(Int, key: String)
  case suggestedWordsGone
  case replaceTitle
  case findLabel
  case replaceLabel
  case wholeWord
  case exactMarks
  case replaceGo
  case replaceThis
  case skipThis
  case replaceAll(Int)
  /// What it will come to, before it is done.
  case willReplace(Int)
  case replacedOne
  case replacedAll(Int, key: String)
  case nothingToReplace
  case findPrompt
  case findCount(Int, Int)
  case findNothing
  case copied(Int)
  case nothingSelected
  case selecting
  case nothingToUndo
  case nothingToRedo
  case draftFound(when: String, syllables: Int)
  case draftIsOlder(base: Int, now: Int, who: String, when: String)
  case draftEnding(String)
  case goOnWithDraft
  case seeSavedText
  case throwDraftAway
  case throwAwaySure
  case yesThrowAway
  case noKeepIt
  case draftThrownAway
  case cannotKeep(reason: String)
  case stayHere
  case leaveWithoutKeeping
  case questionKeys
  case details
  case noCategory
  case languageLabel
  case languageName(String)
  case dateLabel(String)
  case badDate(String)
  case priority(String)
  case finishDetails
  case newItem
  case kindLabel
  case portalLabel
  case beginItem
  case unsavedDrafts
  case continueDraft(title: String, kind: String, when: String)

  func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}

extension Session {
  func phrase(_ phrase: EditorPhrase) -> String { phrase.text(in: language) }
}
