import Terminal

/// A screen in words, for whoever hears it or reads it under the fingers: what it is, what is in it, and what can be
/// typed. It is no picture; nothing stands beside anything else.
struct Reading: Hashable {
  /// What a line of words is taken for. The text is said when it begins to hold.
  enum Words: Hashable {
    /// The name of something to do.
    case command
    /// It narrows the list.
    case narrowing(String)
    /// It goes into what is being written.
    case text(String)
    /// It is not shown while it is typed.
    case secret(String)
    /// Whatever it is, it leads on.
    case anything(String)
  }

  /// What it is called; said first.
  var title: String
  /// What to know before anything else, a line each.
  var facts: [String] = []
  /// What is gone through one by one.
  var list: Listing?
  /// Said only to whoever asks for all of it.
  var notes: [String] = []
  /// What must be heard at once, asked for or not: that words might be lost.
  var alarms: [String] = []
  var words = Words.command
  /// Commands that would be about something that was not said.
  var without: Set<CommandName> = []
  /// Whether there is nothing to go back to.
  var isFirst = false

  init(
    _ title: String, facts: [String] = [], list: Listing? = nil, notes: [String] = [],
    words: Words = .command
  ) {
    self.title = title
    self.facts = facts.filter { !$0.isEmpty }
    self.list = list
    self.notes = notes.filter { !$0.isEmpty }
    self.words = words
  }
}

/// Things to go through one by one, by number.
struct Listing: Hashable {
  enum Manner: Hashable {
    /// Read out page by page; a number chooses.
    case entries
    /// Paragraphs, each heard on its own; a number goes there.
    case passages
    /// Lines that nothing can be done with, read out some at a time.
    case lines
  }

  struct Entry: Hashable {
    let text: String
    /// Said before it, where a group begins.
    var heading: String?
    /// What it can be called instead of its number.
    var name: String?
    /// False for what cannot be chosen.
    var isNumbered = true
    /// The number that it is chosen by wherever it stands; nil where that is its place.
    var number: Int?

    init(
      _ text: String, heading: String? = nil, named name: String? = nil, isNumbered: Bool = true,
      number: Int? = nil
    ) {
      self.text = text
      self.heading = heading
      self.name = name
      self.isNumbered = isNumbered
      self.number = number
    }
  }

  let manner: Manner
  /// Entries that can be read out now; of a long list only those of the page with the selected one.
  let entries: [Entry]
  /// The number of the first of them.
  let first: Int
  /// The number of the selected one; 0 before the first.
  let selected: Int
  /// How many there are altogether.
  let count: Int
  /// What to say when there are none.
  let empty: String
  /// How many entries are read out first, as those that matter more; nil for a page of them.
  var opening: Int?
  /// What is said of those that were not read out.
  var rest = LinearPhrase.Rest.entries

  /// Items, or whatever else takes a sentence each, read out at once.
  static let page = 10
  /// Short entries and lines read out at once.
  static let lines = 20

  /// Everything there is, numbered from 1.
  init(_ manner: Manner, _ entries: [Entry], selected: Int = 0, empty: String = "") {
    self.init(
      manner, entries, first: 1, selected: selected, count: entries.count, empty: empty)
  }

  init(
    _ manner: Manner, _ entries: [Entry], first: Int, selected: Int, count: Int, empty: String
  ) {
    self.manner = manner
    self.entries = entries
    self.first = first
    self.selected = selected
    self.count = count
    self.empty = empty
  }

  /// The page of a list of `count` with its selected entry, numbered from 1; only its entries are asked for.
  init(
    count: Int, selected: Int, empty: String, _ entry: (_ number: Int) -> Entry
  ) {
    let numbers = Self.numbers(around: selected, of: count)
    self.init(
      .entries, numbers.map(entry), first: numbers.lowerBound, selected: selected, count: count,
      empty: empty)
  }

  /// The numbers of the page of a long list that an entry stands on.
  static func numbers(around number: Int, of count: Int) -> Range<Int> {
    numbers(around: number, of: count, from: 1, by: page)
  }

  private static func numbers(
    around number: Int, of count: Int, from first: Int, by page: Int
  ) -> Range<Int> {
    let start = max(0, number - first) / page * page + first
    return min(start, count + 1)..<min(start + page, count + 1)
  }

  /// The numbers that are read out together with an entry.
  func page(around number: Int) -> Range<Int> {
    let isWhole = entries.count == count
    switch manner {
    case .passages: return Self.numbers(around: number, of: count)
    case .lines: return Self.numbers(around: number, of: count, from: 1, by: Self.lines)
    case .entries:
      guard isWhole else { return Self.numbers(around: number, of: count) }
      let head = opening ?? 0
      return head > 0 && number <= head
        ? 1..<(head + 1) : Self.numbers(around: number, of: count, from: head + 1, by: Self.lines)
    }
  }

  /// The numbers of `entries`.
  var numbers: Range<Int> { first..<(first + entries.count) }

  func entry(_ number: Int) -> Entry? {
    numbers.contains(number) ? entries[number - first] : nil
  }

  /// Whether entries are chosen by numbers of their own.
  var hasOwnNumbers: Bool { entries.contains { $0.number != nil } }

  /// The place of the entry that is chosen by a number; nil when there is none.
  func place(of number: Int) -> Int? {
    guard hasOwnNumbers else { return count > 0 && (1...count).contains(number) ? number : nil }
    return entries.firstIndex { $0.number == number }.map { first + $0 }
  }

  /// Lines as they are, without numbers.
  static func lines(_ lines: [String], empty: String = "") -> Listing {
    Listing(.lines, lines.map { Entry($0, isNumbered: false) }, empty: empty)
  }
}
