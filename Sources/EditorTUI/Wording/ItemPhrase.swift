import EditorCLI
import Workflow

/// Short texts of reading an item, its actions and decisions.
enum ItemPhrase: Hashable {
  case picture
  case whereReturned
  case need(Need)
  case opinionWords
  case askingWords
  case doIt
  case cancel
  case close
  case nextField
  case choose
  case possibleFor(Int, of: Int)
  case willGo(Int)
  case willStay(Int)
  case notRead
  case hasInHand(String, Int)
  case leastBusy
  case notYet(String)
  /// An action that was asked for by its key, and what stands against it.
  case cannot(String, String)
  case mendBy(Mending)
  case folded(Int)
  case whoCould([String])
  case onlyFrom(String)
  case changedMeanwhile(String)
  case readAgain
  /// Nobody can take it back.
  case sendsBackForGood
  case endsForGood
  case wordsKept
  case momentFault(MomentField.Fault)
  case goesOut
  case goesOutAt
  case inTurn
  case atTime
  case reasonNeeded
  /// The reason of something that the public is told.
  case publicReason
  case publicCorrection
  case publishedUrgently(String, String, String)
  case corrects(Int, String)
  case owesReview
  case messageOptional
  case before(String)
  case reasonCode
  case giveTo
  case revisionAndHash(Int, String)
  case wrote(String)
  case edited([String])
  case decides(String, onBehalfOf: String?)
  case openComments(Int, must: Int)
  case approved(String)
  case approvedFor(String, String)
  case doneForSome(String, Int, of: Int)
  case verdict
  case verdictMissing
  case opinionComment
  case opinionDone(Int)
  case whomToAsk
  case adviceOnly
  case ownUnsaved(String)
  case draftWaits(String, key: String)
  case whomToLetGo
  case isAskedUntil(String)
  case answerUntil
  case questionOptional
  case whatToDo
  case ask
  case askNoLonger
  case chooseSomebody
  case nobodyToAsk
  case wereAsked([String])
  case areAskedNoLonger([String])
  case askedUntil(String, by: String, String)
  case askingEnded(String, round: Int, String)
  case stillWaited([String])
  case advisesAgainst(String)
  case speaksFor(String, String)
  case about
  case thisParagraph
  case someWords
  case chooseWords
  case noWordsChosen
  case wholeText
  case comment
  case mustBeSettled
  case send
  case commented
  case answer
  case reply
  case resolve
  case reopen
  case replied(Int)
  case resolved(Int)
  case reopened(Int)
  case thread(Int)
  case resolvedBy(String, String)
  case open
  case must
  case adrift
  case stoodIn(Int, String)
  case wordsMoved
  case wordsChanged
  /// How the place of a comment is chosen.
  case placing(Int)
  case placed(Int)
  case placeOnText
  case placeNotNeeded
  case replies(Int)
  case tab(ItemTab)
  case takeName
  case suggestion
  case suggestionKind
  case acceptedBy(String, String)
  case rejectedBy(String, String)
  case newWords
  case whyOptional
  case sendSuggestion
  case suggested
  case nothingSuggested
  case suggestOnParagraph
  case accept
  case reject
  case accepted(Int, revision: Int)
  case rejected(Int)
  case noSuggestionHere
  case noComments
  case emptyBody
  case lockedBy(String, String)
  case due(String)
  case overdue(String)
  case justChanged(String)
  case requirements
  case nextSteps
  case spellingHeading
  case styleHeading
  case noParagraphs
  case filesHeading
  case opinionsHeading
  case noOpinions
  case aboutOlderText
  case fieldsComplete
  case fieldsMissing([String])
  case mustsSettled
  case mustsOpen(Int)
  case textApproved(String)
  case textNotApproved
  case approvalOutdated(String)
  case fourEyes([String])
  case youWrote
  case nothingFromHere
  /// The key of the list of actions, and the action that takes it back.
  case sentAlready(by: String, String)
  case field(MetadataLine)
  case onBehalfOf(String)
  case reasonWas(String)
  case dissenting([String])
  case missing

  func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}

/// What a line of the metadata tab tells.
enum MetadataLine: Hashable, CaseIterable {
  case number, state, portal, kind, category, language, priority
  case author, assignee, writers, lock
  case revision, hash, approval, definition, run, due, publishAt, publishedAt, live, closed
  case madeAt, changedAt, saved
}

extension String {
  /// With a small first letter, for the middle of a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
