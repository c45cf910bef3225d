import Prose

extension EditorPhrase {
  var english: String {
    switch self {
    case .writing: "Writing"
    case .untitled: "no title yet"
    case .titleLabel: "Title"
    case .summaryLabel: "Lead"
    case .revisionBeingWritten(let number): "revision \(number) (being written)"
    case .notYetAnItem: "not saved as an item yet"
    case .readOnly(let holder, let since): "Read only: \(holder) is writing since \(since)"
    case .syllableCount(let count): "\(NumberText.grouped(count)) syllables"
    case .toTarget(0): "target met"
    case .toTarget(let count) where count > 0: "\(NumberText.grouped(count)) to go"
    case .toTarget(let count): "\(NumberText.grouped(-count)) over"
    case .readingMinutes(let minutes): "\(NumberText.grouped(minutes)) min to read"
    case .rowOf(let row, let count):
      "row \(NumberText.grouped(row))/\(NumberText.grouped(count))"
    case .writingNow: "writing"
    case .nothingTyped: "nothing written yet"
    case .keptAt(let time): "draft kept \(time)"
    case .savedAt(let time): "saved \(time)"
    case .notKeptSince(let time, let reason): "NOTHING IS SAVED since \(time) · \(reason)"
    case .lockLost(let holder): "\(holder) has this item now; your words are kept as a draft"
    case .yourselfElsewhere(let host): "you yourself, at \(host),"
    case .writtenElsewhere(let host):
      "You are writing this item at \(host); what you write here is not in the store"
    case .onlyInJournal(let time, let reason):
      "THE STORE TAKES NOTHING since \(time), the words are in the journal · \(reason)"
    case .keptInJournal:
      "The store takes nothing now. The words are in the journal beside it; open the program again to go on."
    case .savedRevision(let number): "Revision \(number) is saved."
    case .began(let number): "Saved as item \(number)."
    case .nothingChanged(let number):
      "Nothing differs from revision \(number); no new one was made."
    case .saveBeforeActing(let key):
      "There are words in no revision yet. Save them with \(key), then choose what to do with the item."
    case .keptNewOnLeaving(let key):
      "What you were writing is kept. Press \(key) and choose this draft to go on."
    case .nothingToSave: "There are no words to save yet. Write a title first."
    case .keptOnLeaving: "The unsaved words are kept as a draft; open the item again to go on."
    case .staleSave(let who, let when):
      "Not saved: \(who) saved another text at \(when). Your words are kept as a draft."
    case .readOnlyHere: "This is open for reading and cannot be changed."
    case .travelling(let time, let number, let count):
      "The text as of \(time) · \(NumberText.grouped(number))/\(NumberText.grouped(count))"
    case .travelled(let time):
      "The text is as of \(time) again. What came later is still there to go back to."
    case .asOpened: "its opening"
    case .copyOffered(let key):
      "The store takes nothing now. Write on; to be safer, \(key) saves a copy to a file."
    case .copyMeans:
      "Title, summary and body as they stand, as Markdown. Only your own account can read the file."
    case .copyName: "draft"
    case .writeCopy: "Write file"
    case .replaceFile: "replace the file that is there"
    case .fileThere(let path):
      "There is a file \(path). Tick the box to replace it, or choose another name."
    case .pathMissing: "Give the path of a file."
    case .copySaved(let path):
      "A copy was written to \(path). Nothing in the store has changed by it; save once it can be written."
    case .noCopyHere:
      "In a session from afar no file of the host is written. Select all and copy it (Ctrl-A, Ctrl-C) to your own machine."
    case .saveCopy: "Save a copy to a file …"
    case .compareDraft: "Compare the draft with what is saved"
    case .decideLater: "Later (the draft stays)"
    case .nothingToCompare: "No revision is saved yet to compare with."
    case .lengthsMean(let least, let most):
      "A row has \(least) to \(most) columns, kept for you. The length is counted in syllables and kept for this text; empty means none."
    case .measureLabel: "Columns"
    case .targetLabel: "Length"
    case .badMeasure(let least, let most): "Columns are a number from \(least) to \(most)."
    case .badTarget: "The length is a number of syllables, such as 600; empty means none."
    case .lengthsTaken(let measure, let target):
      target.map { "\(measure) columns, \(NumberText.grouped($0)) syllables to write." }
        ?? "\(measure) columns."
    case .lengthsNotKept(let reason): "It holds now, but could not be kept: \(reason)"
    case .writeHere: "Write here"
    case .outsideNotInSession:
      "In a shared store and in a session from afar nobody starts programs on the host."
    case .outsideOnlyOnScreen: "This needs the full screen."
    case .outsideNotAllowed:
      "This store does not allow outside editors. Who keeps it allows them by: toasoan maintain outside-editor on"
    case .visualMissing: "Which program? Set the variable VISUAL, such as VISUAL=nano."
    case .outsideFailed(let program, let status):
      "\(program) ended with status \(status); nothing was taken from it."
    case .outsideUnchanged: "The other program changed nothing."
    case .outsideChanged: "The other program has changed the text. Take the changes?"
    case .takeOutside: "Take them"
    case .seeOutside: "See the changes again"
    case .dropOutside: "Throw them away"
    case .outsideDropped: "The changes were thrown away; the text is as before."
    case .tookOutside(let key): "The changes were taken. \(key) takes them back."
    case .styleOff: "House style is looked at in Vietnamese texts only."
    case .noStyleFaults: "Everything is written as the house writes."
    case .noStyleFaultHere: "The insertion point is at no place that was just told of."
    case .styleTitle(let number, let count):
      "House style · \(NumberText.grouped(number))/\(NumberText.grouped(count))"
    case .nextStyleFault: "Next place"
    case .previousStyleFault: "Previous place"
    case .mendKind(let count, let part):
      "Mend all \(NumberText.grouped(count)) of this kind in the \(part.rawValue)"
    case .mendedStyle(let count, let undo, let next):
      count == 1
        ? "Mended. \(undo) takes it back, \(next) goes on."
        : "Mended \(NumberText.grouped(count)) places. \(undo) takes it back, \(next) goes on."
    case .onlyByHand: "Only you can mend this one."
    case .noOpenComments: "No open comment is about a part of the text."
    case .acceptedHere(let number, let key):
      "Suggestion \(number) is in the text; it counts as accepted when you save. \(key) undoes it."
    case .suggestedWordsGone:
      "The words that were to be replaced have changed; edit them yourself, or reject it."
    case .commentsLost(let count):
      count == 1
        ? "1 comment lost its place, its words are gone; see the comments of the item."
        : "\(count) comments lost their place, their words are gone; see the comments of the item."
    case .nobodyElseWrites: "Nobody else is writing in this item."
    case .takeOverSure(let name, let host, let since, let seen):
      "\(name) has been writing in this item on \(host) since \(since), last seen \(seen) seconds ago."
    case .takeOverMeans:
      "If you take it over they cannot go on typing; their unsaved words are kept as a draft of theirs. The log tells it."
    case .leaveItToThem: "Leave it to them"
    case .takeItOver: "Take it over"
    case .tookOver(let name):
      name.map { "You have taken the writing over from \($0)." }
        ?? "You can write in this item now."
    case .takenOver(let name, let time, let keepsWords):
      keepsWords
        ? "\(name) took the writing over at \(time). Your unsaved words are kept as a draft."
        : "\(name) took the writing over at \(time)."
    case .mergeDraft: "Merge the draft into the saved text"
    case .merged(let count):
      count == 0
        ? "Merged; nowhere had both changed the same. Look it over, then save."
        : "Merged, \(count) places as you chose. Look it over, then save."
    case .mergedNothing: "The draft adds nothing to the saved text."
    case .mergeConflict(let number, let count): "Both changed this place: \(number)/\(count)"
    case .draftHas(let words): "The draft: \(words.isEmpty ? "(taken out)" : words)"
    case .savedHas(let words): "The saved text: \(words.isEmpty ? "(taken out)" : words)"
    case .mergeMine: "Take the words of the draft"
    case .mergeTheirs: "Take the words of the saved text"
    case .mergeBoth: "Take both"
    case .noFiles: "The text has no files yet."
    case .openFile: "Open"
    case .bringFile: "Bring a picture or document of this machine …"
    case .takeFile: "Add to the text"
    case .filesLetIn:
      "Pictures PNG, JPEG, GIF, WebP; documents PDF, .docx, .odt; at most 50 MB each."
    case .readFile: "Read a text from a file …"
    case .takeText: "Take into the text"
    case .textsLetIn:
      "A .docx, .odt, .html, .md or .txt. The words come in at the cursor, pictures become files of the text; it can be undone."
    case .pathLabel: "Path of the file"
    case .severalNames(let names):
      "\(NumberText.grouped(names.count)) names: \(Self.some(names))"
    case .withoutAlternative: "NO ALTERNATIVE YET"
    case .alternativeNeeded:
      "A picture needs words that say what it shows, for those who do not see it."
    case .showInText: "Show the picture in the text, at the cursor"
    case .removeFile: "Take this file from the text"
    case .filesNow(let count):
      count == 0
        ? "The text has no files any more." : "Files of the text: \(NumberText.grouped(count))."
    case .textTaken(let pictures, let key):
      pictures == 0
        ? "The text was taken in."
        : "The text was taken in, with pictures: \(NumberText.grouped(pictures)). See what is said of each (\(key))."
    case .filesByCommand:
      "In a session no file of the host is opened. Send it by the command: item attach NUMBER - --name NAME --alt WORDS < file"
    case .filesField(let count):
      count == 0 ? "Pictures and files …" : "Pictures and files (\(NumberText.grouped(count))) …"
    case .spellingFaults(let count):
      count == 1 ? "1 spelling fault" : "\(NumberText.grouped(count)) spelling faults"
    case .noSpellingFaults: "No spelling fault is left."
    case .lookingUpWords: "Words are being looked up; press again in a moment."
    case .spellingOff: "Spelling is looked at in Vietnamese texts, where there is a dictionary."
    case .noFaultHere: "There is no spelling fault under the cursor."
    case .spellingTitle(let word): "Spelling: “\(word)”"
    case .lookingForSuggestions: "Looking for suggestions…"
    case .noSuggestions: "There are no suggestions."
    case .replacedWord(let word, let key): "Replaced by “\(word)”; \(key) takes it back."
    case .ignoredWord(let word): "“\(word)” is ignored in this text until it is closed."
    case .learnedWord(let word): "“\(word)” was added to the words of the portal."
    case .learnedForNow(let word):
      "Only editors and the board add words to the portal; “\(word)” is ignored in this text."
    case .noHeadings: "The text has no headings yet. A heading is a line that begins with ##."
    case .replaceTitle: "Find and replace in the text"
    case .findLabel: "Find"
    case .replaceLabel: "Replace with"
    case .wholeWord: "whole words only"
    case .exactMarks: "marks matter even when none are typed"
    case .replaceGo: "Do it"
    case .replaceThis: "Replace this one"
    case .skipThis: "Leave it, go to the next"
    case .replaceAll(let count): "Replace all \(NumberText.grouped(count))"
    case .willReplace(let count): "\(NumberText.grouped(count)) places will read:"
    case .replacedOne: "Replaced one place."
    case .replacedAll(let count, let key):
      "Replaced \(NumberText.grouped(count)) places. \(key) takes it back."
    case .nothingToReplace: "There is nothing to replace."
    case .findPrompt: "Find:"
    case .findCount(let number, let count):
      "\(NumberText.grouped(number))/\(NumberText.grouped(count))"
    case .findNothing: "not found"
    case .copied(let count): "\(NumberText.grouped(count)) characters copied."
    case .nothingSelected: "Nothing is selected. Ctrl-Space, then arrows, selects."
    case .selecting: "selecting"
    case .nothingToUndo: "There is nothing left to undo."
    case .nothingToRedo: "There is nothing to redo."
    case .draftFound(let when, let syllables):
      "There is an unsaved draft of \(when), \(NumberText.grouped(syllables)) syllables."
    case .draftIsOlder(let base, let now, let who, let when):
      "It was written over revision \(base); the item is at \(now), saved by \(who) at \(when)."
    case .draftEnding(let words): "… \(words)"
    case .goOnWithDraft: "Go on with the draft"
    case .seeSavedText: "See the saved text (the draft stays)"
    case .throwDraftAway: "Throw the draft away"
    case .throwAwaySure: "Throw the draft away for good? Its words will be lost."
    case .yesThrowAway: "Throw it away"
    case .noKeepIt: "No, keep it"
    case .draftThrownAway: "The draft was thrown away."
    case .cannotKeep(let reason): "The unsaved words cannot be kept: \(reason)"
    case .stayHere: "Stay and try again"
    case .leaveWithoutKeeping: "Leave and lose the unsaved words"
    case .questionKeys: "Enter Choose   Esc Back"
    case .details: "Details"
    case .noCategory: "not chosen"
    case .languageLabel: "Language"
    case .languageName(let tag): Self.english(language: tag)
    case .dateLabel(let name): "\(name) (day/month/year)"
    case .badDate(let name): "\(name): a real day is needed, written as 23/11/2026."
    case .priority(let name): "Priority: \(name)"
    case .finishDetails: "Done"
    case .newItem: "New item"
    case .kindLabel: "Kind"
    case .portalLabel: "Portal"
    case .beginItem: "Begin"
    case .unsavedDrafts: "Choose"
    case .continueDraft(let title, let kind, let when):
      "go on with the unsaved draft \(quoted(title)) (\(kind), \(when))"
    }
  }

  private static func english(language tag: String) -> String {
    switch tag {
    case "vi": "Vietnamese"
    case "en": "English"
    default: tag
    }
  }
}
