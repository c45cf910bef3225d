import Terminal

/// What is wrong with a screen of a page, and in which line of it.
struct PageFault: Error, Hashable, Sendable {
  enum Problem: Hashable, Sendable {
    /// The comment is not `who size: keys`.
    case unreadable
    case unknownWord(String)
    /// No `columns x rows` that a screen can be drawn at.
    case badSize(String)
    /// No rows of the screen.
    case badRows(String)
    case badKey(KeyNotationError)
    /// A text to type whose quotation mark is never closed.
    case openText
    case badCount(String)
    /// The line after the comment begins no fenced block.
    case noBlock
    /// The block is never closed.
    case openBlock
    /// No screen stands before the one that goes on.
    case nothingToContinue
    case unknownPerson(String)
    /// What the page says must be seen is not there.
    case unseen(String)
    /// Keys that leave the screen as it was show the reader nothing.
    case unchanged(String)
    /// The program had ended before these keys.
    case ended(String)
  }

  let line: Int
  let problem: Problem
}
