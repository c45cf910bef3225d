/// Who wrote each letter of a text that went through several hands: a letter is whose hand it first came from, and stays
/// theirs while it stands there, also where its paragraph moves or only its form is changed.
public struct Authorship: Sendable, Hashable {
  /// Where letters came from: a revision, or words that somebody else had proposed for it.
  public struct Source: Sendable, Hashable, Comparable {
    public let revision: Int
    /// Which of the proposed words, by their place; nil for whoever saved the revision.
    public let proposal: Int?

    public init(revision: Int, proposal: Int?) {
      self.revision = revision
      self.proposal = proposal
    }

    public static func < (left: Source, right: Source) -> Bool {
      (left.revision, left.proposal ?? -1) < (right.revision, right.proposal ?? -1)
    }
  }

  /// The letters of one paragraph, by where they came from, the oldest first.
  public struct Paragraph: Sendable, Hashable {
    public struct Part: Sendable, Hashable {
      public let source: Source
      /// In code points, blanks left out.
      public let letters: Int
    }

    /// Counted from 0.
    public let number: Int
    public let words: String
    public let parts: [Part]

    public var letters: Int { parts.reduce(0) { $0 + $1.letters } }
  }

  public private(set) var text: String
  /// The source of each code point.
  private var sources: [Source]

  /// A text that came whole with a revision.
  public init(_ text: String, in revision: Int) {
    self.text = text
    sources = Array(
      repeating: Source(revision: revision, proposal: nil), count: text.unicodeScalars.count)
  }

  /// Goes on to the next revision. What is new in it and stands in one of the `proposals` came from whoever made that.
  public mutating func revise(
    to new: String, in revision: Int, accepting proposals: [String] = []
  ) {
    let changes = TextChanges(from: text, to: new)
    let scalars = Array(new.unicodeScalars)
    let own = Source(revision: revision, proposal: nil)
    var next = Array(repeating: own, count: scalars.count)
    let positions = changes.positions
    for (letter, former) in sources.enumerated() {
      // Where a place only marks the end of a text, nothing stands there.
      if let place = positions.place(of: letter), place < next.count { next[place] = former }
    }
    for (number, words) in proposals.enumerated() {
      let part = Array(words.unicodeScalars)
      for place in scalars.places(of: part, limit: .max).joined() where next[place] == own {
        next[place] = Source(revision: revision, proposal: number)
      }
    }
    text = new
    sources = next
  }

  /// The paragraphs that have words.
  public var paragraphs: [Paragraph] {
    var paragraphs: [Paragraph] = []
    var start = 0
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      var counts: [Source: Int] = [:]
      var place = start
      for scalar in line.unicodeScalars {
        if !scalar.properties.isWhitespace { counts[sources[place], default: 0] += 1 }
        place += 1
      }
      start = place + 1
      guard !counts.isEmpty else { continue }
      let parts = counts.sorted { $0.key < $1.key }.map {
        Paragraph.Part(source: $0.key, letters: $0.value)
      }
      paragraphs.append(Paragraph(number: number, words: String(line), parts: parts))
    }
    return paragraphs
  }
}
