import Workflow

extension ItemPhrase {
  var english: String {
    switch self {
    case .picture: "Picture"
    case .whereReturned: "where it was returned from"
    case .need(let v0): Self.english(need: v0)
    case .opinionWords: "advice, not a decision; kept with the item"
    case .doIt: "Do it"
    case .cancel: "Back"
    case .close: "Close"
    case .nextField: "Next field"
    case .choose: "Choose"
    case .possibleFor(let v0, let v1): "possible for \(v0) of \(v1)"
    case .notYet(let v0): "not now: \(v0)"
    case .cannot(let v0, let v1): "Cannot \(v0.lowercasedFirst) yet. \(v1)"
    case .mendBy(.details): "While writing (F4), F8 fills it in."
    case .mendBy(.text): "F4 goes on writing."
    case .folded(let v0): "\(v0) more whose turn it is not (Enter shows them)"
    case .whoCould(let v0): "Could do it: \(v0.joined(separator: ", "))."
    case .onlyFrom(let v0): "Only from \(v0)."
    case .changedMeanwhile(let v0): "Meanwhile \(quoted(v0)) has changed:"
    case .readAgain: "The text is another one. Read it again and confirm again before deciding."
    case .sendsBackForGood:
      "This cannot be taken back: the writer has it again, and sends it back to this very step."
    case .endsForGood: "This cannot be taken back: the item ends here."
    case .wordsKept: "Your unsent words from before are still here."
    case .momentFault(.incomplete): "The day and time are not whole."
    case .momentFault(.noSuchDay(let v0)): "There is no day \(v0)."
    case .momentFault(.noSuchTime(let v0)): "There is no time \(v0)."
    case .goesOut: "Goes out"
    case .goesOutAt: "Day and time"
    case .inTurn: "as soon as its turn comes"
    case .atTime: "at"
    case .reasonNeeded: "Reason (required)"
    case .messageOptional: "Message (optional)"
    case .before: "I confirm"
    case .reasonCode: "Reason code"
    case .giveTo: "Give to"
    case .revisionAndHash(let v0, let v1): "Revision \(v0) (hash \(v1))"
    case .wrote(let v0): "written by \(v0)"
    case .edited(let v0): "edited by \(v0.joined(separator: ", "))"
    case .decides(let v0, let v1): v1.map { "\(v0) acts on behalf of \($0)" } ?? "\(v0) acts"
    case .openComments(let v0, let v1):
      v1 > 0 ? "\(v0) open comments, \(v1) of them must be settled" : "\(v0) open comments"
    case .approved(let v0): "Approved \(quoted(v0)); it stands in the queue."
    case .approvedFor(let v0, let v1): "Approved \(quoted(v0)); it goes out at \(v1)."
    case .doneForSome(let v0, let v1, let v2): "\(v0): done for \(v1) of \(v2) items."
    case .verdict: "Opinion"
    case .verdictMissing: "Choose an opinion with the left and right arrows."
    case .opinionComment: "Remarks (required to advise returning it)"
    case .opinionDone(let v0):
      v0 == 1 ? "Your opinion is kept." : "Your opinion on \(v0) items is kept."
    case .about: "About"
    case .thisParagraph: "this paragraph"
    case .wholeText: "the whole text"
    case .comment: "Comment"
    case .mustBeSettled: "must be settled before approval"
    case .send: "Send"
    case .commented: "The comment is kept."
    case .answer: "Answer"
    case .reply: "Reply"
    case .resolve: "Resolve"
    case .reopen: "Reopen"
    case .replied(let v0): "Answered comment \(v0)."
    case .resolved(let v0): "Comment \(v0) is resolved."
    case .reopened(let v0): "Comment \(v0) is open again."
    case .thread(let v0): "Comment \(v0)"
    case .resolvedBy(let v0, let v1): "resolved (\(v0), \(v1))"
    case .open: "open"
    case .must: "must"
    case .adrift: "lost its place: the words are gone"
    case .wordsMoved: "its words have moved"
    case .wordsChanged: "its words have changed"
    case .placing(let v0):
      "Choose the paragraph for comment \(v0) with the arrows and press Enter; Esc gives up."
    case .placed(let v0): "Comment \(v0) is about this paragraph now."
    case .placeOnText: "Choose a comment about a part of the text to give it a place."
    case .placeNotNeeded: "This comment is about the whole text and has no place of its own."
    case .replies(let v0): "\(v0) replies"
    case .tab(let v0): Self.english(tab: v0)
    case .noComments: "No comments yet. F6 makes one."
    case .emptyBody: "There is no text yet."
    case .lockedBy(let v0, let v1): "\(v0) is writing (since \(v1))"
    case .due(let v0): "due \(v0)"
    case .overdue(let v0): "! overdue since \(v0)"
    case .justChanged(let v0): "Just changed: \(v0)"
    case .requirements: "REQUIREMENTS"
    case .filesHeading: "PICTURES AND FILES"
    case .noParagraphs: "The text has no paragraphs yet."
    case .styleHeading: "STYLE"
    case .nextSteps: "NEXT STEPS"
    case .opinionsHeading: "OPINIONS"
    case .noOpinions: "no opinions yet"
    case .aboutOlderText: "about an older text"
    case .fieldsComplete: "all required fields are filled in"
    case .fieldsMissing(let v0): "missing: \(v0.joined(separator: ", "))"
    case .mustsSettled: "no open comment that must be settled"
    case .mustsOpen(let v0): "\(v0) open comments must be settled"
    case .textApproved(let v0): "this very text was approved by \(v0)"
    case .textNotApproved: "this text is not approved"
    case .approvalOutdated(let v0): "\(v0) approved an older text; it has changed since"
    case .fourEyes(let v0):
      v0.isEmpty
        ? "nobody has changed the text since it was approved"
        : "nobody approves what they wrote: \(v0.joined(separator: ", "))"
    case .youWrote: "you wrote in this text and cannot approve it"
    case .sentAlready(let v0, let v1):
      "The item was sent and cannot be edited now. To edit it: \(v0), \(v1)."
    case .nothingFromHere: "no step leads on from here"
    case .field(let v0): Self.english(line: v0)
    case .onBehalfOf(let v0): "on behalf of \(v0)"
    case .reasonWas(let v0): "reason: \(v0)"
    case .dissenting(let v0): "advised against: \(v0.joined(separator: ", "))"
    case .missing: "missing"
    }
  }

  private static func english(need: Need) -> String {
    switch need {
    case .comment: "needs a reason"
    case .reason: "needs a reason code"
    case .checklist: "needs the checklist"
    case .time: "needs a day and time"
    case .person: "needs a person"
    }
  }

  private static func english(tab: ItemTab) -> String {
    switch tab {
    case .text: "Text"
    case .changes: "Changes"
    case .comments: "Comments"
    case .checks: "Checks"
    case .metadata: "Details"
    case .history: "History"
    }
  }

  private static func english(line: MetadataLine) -> String {
    switch line {
    case .number: "Number"
    case .state: "State"
    case .portal: "Portal"
    case .kind: "Kind"
    case .category: "Category"
    case .language: "Language"
    case .priority: "Priority"
    case .author: "Author"
    case .assignee: "Given to"
    case .writers: "Writers"
    case .lock: "Being written by"
    case .revision: "Revision"
    case .hash: "Hash"
    case .approval: "Approved by"
    case .definition: "Workflow"
    case .run: "Run"
    case .due: "Due"
    case .publishAt: "To go out"
    case .publishedAt: "Published"
    case .live: "On the portal"
    case .closed: "Open only to"
    case .madeAt: "Made"
    case .changedAt: "Changed"
    case .saved: "Saved"
    }
  }
}
