import Rulebook

extension QueuePhrase {
  var english: String {
    switch self {
    case .any: "All"
    case .anyState: "any state"
    case .anyKind: "any kind"
    case .anyPortal: "any portal"
    case .state: "State"
    case .kind: "Kind"
    case .portal: "Portal"
    case .narrowResults: "Narrow the results"
    case .narrow: "Narrow"
    case .searchFor: "Search:"
    case .typeToSearch: "Type words of the title, the text, the author's name or the number"
    case .newestFirst: "newest first"
    case .byRelevance: "by relevance"
    case .found(let count): "\(NumberText.grouped(count)) items"
    case .foundMore(let count): "the newest \(NumberText.grouped(count)); type more to narrow"
    case .relevantAmong(let count):
      "by relevance among the newest \(NumberText.grouped(count)) that were found"
    case .nothingFound: "nothing was found to choose from"
    case .queue: "Published queue"
    case .queueCount(let count): "\(NumberText.grouped(count)) items wait to go out"
    case .heldCount(let count): "\(NumberText.grouped(count)) held"
    case .columnTime: "Goes out"
    case .columnApprover: "Approved by"
    case .columnPlace: "No"
    case .nextTurn: "in turn"
    case .held: "held"
    case .emptyQueue: "Nothing waits to go out."
    case .heldBy(let name, let why): "\(name) holds it: \(why)"
    case .heldByProgram(let why): "Held when its time came: \(why)"
    case .heldWithoutReason: "no reason given"
    case .approvedBy(let name): "approved by \(name)"
    case .alreadyFirst: "the item is first already"
    case .alreadyLast: "the item is last already"
    case .moved(let place): "Moved to place \(NumberText.grouped(place))."
    case .holdTitle: "Hold"
    case .releaseTitle: "Release"
    case .why: "Reason"
    case .hold: "Hold"
    case .release: "Let it go out"
    case .whyMissing: "Give a reason; the log keeps it."
    case .wasHeld: "Held."
    case .wasReleased(let time):
      time.map { "Released; it goes out at \($0)." } ?? "Released; it goes out in its turn."
    case .calendar: "Month"
    case .weekdays: "Mo Tu We Th Fr Sa Su"
    case .month(let month, let year): "\(Self.months[max(0, min(11, month - 1))]) \(year)"
    case .dayEntries(let day, let count):
      "\(day.vietnameseText): \(NumberText.grouped(count)) items"
    case .nothingThatDay: "Nothing is scheduled for this day."
    case .withoutTime(let count): "\(NumberText.grouped(count)) items without a time go out in turn"
    case .chooseDay: "Choose a day"
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
