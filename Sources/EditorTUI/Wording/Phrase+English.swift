import Prose
import Storage
import Workflow

extension Phrase {
  var english: String {
    switch self {
    case .newsroom: "Newsroom"
    case .terminalTypeUnknown(let named, let used):
      "This machine does not know the terminal type '\(named)' and takes \(used)."
    case .tooSmall: "The window is too small. Make it at least 40×10; nothing is lost."
    case .pasteIncomplete: "The paste broke off; what arrived is kept."
    case .pasteNotHere: "Nothing can be pasted here; nothing was changed."
    case .unknownKey(let keys): "\(keys) does nothing here. F1 shows the keys, F2 what can be done."
    case .vietnameseInput(let keys):
      "Vietnamese input seems to be on. Turn it off or use function keys (did you press \(keys)?)."
    case .notHere: "That cannot be done here. F1 shows the keys that work."
    case .myWork: "MY WORK"
    case .needsMe: "Waiting for me"
    case .opinionsAsked: "My opinion asked"
    case .opinionsWaitForYou(let count): "your opinion asked on \(NumberText.grouped(count))"
    case .myDrafts: "My drafts"
    case .myReturned: "Returned to me"
    case .mySent: "Sent by me"
    case .notices: "Notices"
    case .noticeCount(let count):
      count == 1 ? "1 unread notice" : "\(NumberText.grouped(count)) unread notices"
    case .noNotices: "There is nothing new."
    case .noticeKind(let kind):
      switch kind {
      case .decided: "decided"
      case .assigned: "given to you"
      case .held: "held back, not published"
      case .mentioned: "names you"
      case .asked: "asks for your opinion"
      case .advised: "has given the opinion you asked for"
      case .owed: "published urgently: waits for a review"
      case .sheetWaits: "passes on a payment sheet that waits for you"
      case .sheetBack: "returned or cancelled a payment sheet that you made"
      case .sheetPaid: "You were paid"
      }
    case .noticeIsRead: "Marked as read."
    case .noticesAreRead(let count):
      count == 0
        ? "There are no unread notices." : "\(NumberText.grouped(count)) notices marked as read."
    case .noticeOfClosedItem: "an item that you may no longer see"
    case .noticeOfClosedSheet: "a payment sheet that you may no longer see"
    case .sheetIsClosedToYou: "You may no longer see this payment sheet."
    case .sheetCameBack(let isCancelled):
      isCancelled
        ? "cancelled a payment sheet that you made" : "returned a payment sheet that you made"
    case .sheetWaitsFor(let step):
      "passed you a sheet: \(step.lowercasedFirst)"
    case .noticedSheet(let number, let days): "\(number), \(days)"
    case .sheetPaidYou(let number, let net): "\(number), net \(net)"
    case .noticeSettings: "Kinds of notices"
    case .noticeSettingsHead: "Tick what you want to be told of:"
    case .noticesKept: "Your choice of notices is kept."
    case .keep: "Keep"
    case .theBoard: "THE BOARD"
    case .recoveredDrafts(let count, let title, let key):
      (count == 1
        ? "The program ended while \(quoted(title)) was being written: the words are kept as a draft. "
        : "The program ended in the middle of writing: \(count) texts are kept as drafts, the newest is \(quoted(title)). ")
        + (key.map { "\($0) goes on with it." } ?? "Open that item to go on.")
    case .queueScreen: "Published queue"
    case .administration: "ADMINISTRATION"
    case .people: "Accounts"
    case .portals: "Portals"
    case .log: "Log"
    case .itemCount(let count): count == 1 ? "1 item" : "\(NumberText.grouped(count)) items"
    case .digest(let parts): "Waiting for you: \(parts)."
    case .waitsForYou(let count): "items to work on \(NumberText.grouped(count))"
    case .cameBack(let count): "came back \(NumberText.grouped(count))"
    case .newNotices(let count): "new notices \(NumberText.grouped(count))"
    case .overdueCount(let count):
      count >= 1_000 ? "1.000 or more overdue" : "\(NumberText.grouped(count)) overdue"
    case .markedCount(let count): "\(NumberText.grouped(count)) marked"
    case .narrowedTo(let words, let count): "narrowed to “\(words)”: \(NumberText.grouped(count))"
    case .readsNoTexts(let key):
      "Your role reads no items."
        + (key.map { " Your work is under Administration: press \($0)." } ?? "")
    case .emptyList: "There are no items here."
    case .nothingFits: "No item fits. Esc shows all again."
    case .columnDue: "Due"
    case .columnKind: "Kind"
    case .columnTitle: "Title"
    case .columnAuthor: "Author"
    case .columnRevision: "Rev"
    case .columnState: "State"
    case .enterOpens(let title): "\(title): press Enter to open"
    case .urgentMark: "[urgent]"
    case .correctionMark: "[correction]"
    case .owedReviews: "Urgent, to review"
    case .minutes: "min"
    case .hours: "h"
    case .days: "days"
    case .revisionNumber(let number): "revision \(number)"
    case .withPerson(let name): "with \(name)"
    case .isLive: "live"
    case .shortKind(let kind): Self.english(kind)
    case .typingSwitched(nil): "The program's typing is off. Your own machine's applies."
    case .typingSwitched(let method?):
      "Typing: \(method.name). Where your machine has a method of its own, turn one of them off."
    case .typingNotKept(let method, let why):
      "Typing: \(method?.name ?? "off"), in this session only, as it could not be kept. \(why)"
    case .keymapReloaded: "The keys were read anew."
    case .keymapKept(let count):
      "The key file has \(NumberText.grouped(count)) errors; the keys stay as they were. F1, then F4 shows them."
    }
  }

  private static func english(_ kind: Kind) -> String {
    switch kind {
    case .news: "News"
    case .article: "Article"
    case .photoSet: "Photos"
    case .interview: "Intervw"
    case .announcement: "Notice"
    case .legalDocument: "Law"
    case .administrativeDocument: "Doc"
    case .answer: "Q&A"
    }
  }
}
