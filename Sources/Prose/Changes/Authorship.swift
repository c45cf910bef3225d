/// Who wrote each letter of a text that went through several hands: a letter is whose hand it first came from, and stays
/// theirs while it stands there, also where its paragraph moves or only its form is changed.
public struct Authorship: Sendable, Hashable {
  /// The letters of one paragraph, by the revisions that brought them, the oldest first.
  public struct Paragraph: Sendable, Hashable {
    public struct Part: Sendable, Hashable {
      /// The number of the revision.
      public let revision: Int
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
  /// The revision of each code point.
  private var revisions: [Int]

  /// A text that came whole with a revision.
  public init(_ text: String, in revision: Int) {
    self.text = text
    revisions = Array(repeating: revision, count: text.unicodeScalars.count)
  }

  /// Goes on to the next revision; false, and nothing changed, when `goesOn` said to stop.
  @discardableResult
  public mutating func revise(
    to new: String, in revision: Int, while goesOn: () -> Bool = { true }
  ) -> Bool {
    guard let changes = TextChanges(from: text, to: new, while: goesOn) else { return false }
    var next = Array(repeating: revision, count: new.unicodeScalars.count)
    let positions = changes.positions
    for (letter, former) in revisions.enumerated() {
      // Where a place only marks the end of a text, nothing stands there.
      if let place = positions.place(of: letter), place < next.count { next[place] = former }
    }
    text = new
    revisions = next
    return true
  }

  /// The paragraphs that have words.
  public var paragraphs: [Paragraph] {
    var paragraphs: [Paragraph] = []
    var start = 0
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      var counts: [Int: Int] = [:]
      var place = start
      for scalar in line.unicodeScalars {
        if !scalar.properties.isWhitespace { counts[revisions[place], default: 0] += 1 }
        place += 1
      }
      start = place + 1
      guard !counts.isEmpty else { continue }
      let parts = counts.sorted { $0.key < $1.key }.map {
        Paragraph.Part(revision: $0.key, letters: $0.value)
      }
      paragraphs.append(Paragraph(number: number, words: String(line), parts: parts))
    }
    return paragraphs
  }
}
