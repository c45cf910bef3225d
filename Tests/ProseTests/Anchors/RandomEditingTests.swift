import Testing

@testable import Prose

/// A text with its comments as one row of characters, changed in the plainest way that there is.
private struct PlainModel: Equatable {
  var characters: [Character]
  var places: [Int64: Range<Int>]

  mutating func replace(_ range: Range<Int>, with words: [Character]) {
    characters.replaceSubrange(range, with: words)
    let growth = words.count - range.count
    places = places.mapValues { place in
      let lower = Self.lower(place.lowerBound, range, words.count, growth)
      let upper = Self.upper(place.upperBound, range, words.count, growth)
      return min(lower, upper)..<upper
    }
  }

  /// The beginning of a place stays behind what is put in before it.
  private static func lower(_ place: Int, _ range: Range<Int>, _ count: Int, _ growth: Int) -> Int {
    if place < range.lowerBound { return place }
    if place == range.lowerBound { return range.isEmpty ? place + count : place }
    return place < range.upperBound ? range.lowerBound + count : place + growth
  }

  /// Its end stays before what is put in behind it.
  private static func upper(_ place: Int, _ range: Range<Int>, _ count: Int, _ growth: Int) -> Int {
    if place <= range.lowerBound { return place }
    return place < range.upperBound ? range.lowerBound : place + growth
  }
}

struct RandomEditingTests {
  private static let seed: UInt64 = 20_261_127
  /// 100,000 changes in all.
  private static let texts: UInt64 = 50
  private static let rounds = 2_000
  private static let pieces = [
    "a", "ế", " ", "vải sớm", "\n", "đoạn mới\nvà nữa", "👨‍👩‍👧", "\u{301}", "e", "x\n", "Lục Ngạn ", "",
  ]

  private var edited: EditedText
  private var track: AnchorTrack
  private var model: PlainModel
  private var known: [Int: PlainModel]
  private var random: SeededGenerator

  init() { self.init(seed: Self.seed) }

  private init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    edited = EditedText("Mở đầu.\nGiá vải sớm năm nay cao.\nKết thúc.", width: 20)
    let text = edited.buffer.text
    let count = text.count
    var places: [Int64: Range<Int>] = [:]
    for number in 0..<8 {
      let lower = Int.random(in: 0..<count, using: &random)
      places[Int64(number)] = lower..<Int.random(in: (lower + 1)...count, using: &random)
    }
    model = PlainModel(characters: Array(text), places: places)
    let buffer = edited.buffer
    track = AnchorTrack(
      places.mapValues {
        Self.position($0.lowerBound, in: buffer)..<Self.position($0.upperBound, in: buffer)
      })
    known = [0: model]
  }

  private static func position(_ offset: Int, in buffer: TextBuffer) -> Position {
    var rest = offset
    for (index, paragraph) in buffer.paragraphs.enumerated() {
      if rest <= paragraph.count { return Position(paragraph: index, offset: rest) }
      rest -= paragraph.count + 1
    }
    return buffer.end
  }

  private static func offset(_ position: Position, in buffer: TextBuffer) -> Int {
    buffer.paragraphs[..<position.paragraph].reduce(position.offset) { $0 + $1.count + 1 }
  }

  @Test func `random edits, undos and redos leave text and comments where a plain model has them`()
  {
    print("seeds from \(Self.seed), \(Self.texts) texts, \(Self.rounds) changes each")
    for number in 0..<Self.texts {
      var session = RandomEditingTests(seed: Self.seed + number)
      session.run(seed: Self.seed + number)
    }
  }

  private mutating func run(seed: UInt64) {
    for round in 0..<Self.rounds {
      let before = edited.buffer
      switch Int.random(in: 0..<20, using: &random) {
      case 0...5: follow(edited.type(piece(), at: Int64(round) * 300), over: before)
      case 6...8: follow(edited.deleteBackward(at: Int64(round) * 300), over: before)
      case 9: follow(edited.deleteForward(at: Int64(round) * 300), over: before)
      case 10: follow(edited.paste(piece() + piece(), at: Int64(round) * 300), over: before)
      case 11: follow(edited.replace(somewhere(), with: piece(), at: Int64(round)), over: before)
      case 12...13: travel(edited.undo())
      case 14: travel(edited.redo())
      case 15:
        travel(edited.go(to: Int.random(in: 0..<edited.history.steps.count, using: &random)))
      default: edited.place(at: place(), anchor: Bool.random(using: &random) ? place() : nil)
      }
      if edited.buffer.text.count > 400 { shorten(at: Int64(round)) }
      if !isEqual() {
        Issue.record("seed \(seed), round \(round)")
        return
      }
    }
    travel(edited.go(to: 0))
    #expect(isEqual())
    #expect(edited.buffer.text == "Mở đầu.\nGiá vải sớm năm nay cao.\nKết thúc.")
  }

  private mutating func shorten(at time: Int64) {
    let before = edited.buffer
    let start = Self.position(100, in: before)
    follow(edited.replace(start..<before.end, with: "", at: time), over: before)
  }

  private mutating func piece() -> String { Self.pieces.randomElement(using: &random) ?? "" }

  private mutating func place() -> Position {
    Self.position(Int.random(in: 0...edited.buffer.text.count, using: &random), in: edited.buffer)
  }

  private mutating func somewhere() -> Range<Position> {
    let (one, other) = (place(), place())
    return min(one, other)..<max(one, other)
  }

  private mutating func follow(_ changes: [Change], over before: TextBuffer) {
    guard !changes.isEmpty else { return }
    for change in changes {
      let lower = Self.offset(change.edit.range.lowerBound, in: before)
      let upper = Self.offset(change.edit.range.upperBound, in: before)
      model.replace(lower..<upper, with: Array(change.edit.text))
    }
    let step = edited.history.current
    track.follow(changes, at: step)
    known[step] = model
  }

  private mutating func travel(_ changes: [Change]) {
    let step = edited.history.current
    track.travel(changes, to: step)
    if let there = known[step] { model = there }
  }

  private func isEqual() -> Bool {
    let buffer = edited.buffer
    guard Array(buffer.text) == model.characters else { return false }
    return track.places.mapValues {
      Self.offset($0.lowerBound, in: buffer)..<Self.offset($0.upperBound, in: buffer)
    } == model.places
  }
}
