import EditorCLI
import Prose
import Storage
import Workflow

/// Every short text of the screens that is neither a command nor a refusal.
enum Phrase: Hashable {
  case newsroom
  case tooSmall
  case pasteIncomplete
  case pasteNotHere
  case unknownKey(String)
  case vietnameseInput(String)
  case notHere
  case myWork
  case needsMe
  case opinionsAsked
  case opinionsWaitForYou(Int)
  case myDrafts
  case myReturned
  case mySent
  case notices
  case noticeCount(Int)
  case noNotices
  case noticeKind(NoticeKind)
  case noticeIsRead
  case noticesAreRead(Int)
  case noticeOfClosedItem
  case noticeOfClosedSheet
  /// The same, when somebody wants to open it.
  case sheetIsClosedToYou
  case sheetCameBack(isCancelled: Bool)
  /// A sheet was passed on for a step, by its title.
  case sheetWaitsFor(String)
  /// A sheet that a notice is about, by number and days.
  case noticedSheet(String, String)
  /// What a sheet paid the person.
  case sheetPaidYou(String, net: String)
  case noticeSettings
  case noticeSettingsHead
  case noticesKept
  case keep
  case theBoard
  /// Words that were being typed when the program, the line or the machine ended; so many texts, the newest one's title.
  /// `key` goes on with a new item; nil where the newest belongs to an item, which is opened.
  case recoveredDrafts(Int, title: String, key: String?)
  case queueScreen
  case administration
  case people
  case portals
  case log
  case itemCount(Int)
  case overdueCount(Int)
  /// What waits for somebody, in parts.
  case digest(String)
  case waitsForYou(Int)
  case cameBack(Int)
  case newNotices(Int)
  case markedCount(Int)
  case narrowedTo(String, Int)
  case emptyList
  /// For whoever reads no texts, in place of an empty list; `key` leads to their own work, where they have some.
  case readsNoTexts(key: String?)
  case nothingFits
  case columnDue
  case columnKind
  case columnTitle
  case columnAuthor
  case columnRevision
  case columnState
  case enterOpens(String)
  case urgentMark
  case correctionMark
  case owedReviews
  case minutes
  case hours
  case days
  case revisionNumber(Int)
  case withPerson(String)
  case isLive
  case shortKind(Kind)
  case keymapReloaded
  case keymapKept(Int)
  case typingSwitched(TypingMethod?)
  case typingNotKept(TypingMethod?, String)
  case terminalTypeUnknown(String, used: String)

  func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}
