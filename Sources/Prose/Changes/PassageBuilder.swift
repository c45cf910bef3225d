/// Puts the passages of two texts into the order of reading and counts their changes.
struct PassageBuilder {
  private(set) var passages: [ChangedPassage] = []
  private(set) var changes: [TextChange] = []
  private let texts: ComparedTexts
  private var matching: UnitMatching
  private var segmenter: SegmentBuilder
  /// For the first old unit of each group in order the first new one.
  private let starts: [Int: Int]

  init(_ texts: ComparedTexts, _ matching: UnitMatching) {
    self.texts = texts
    self.matching = matching
    segmenter = SegmentBuilder(texts: texts)
    starts = Dictionary(
      uniqueKeysWithValues: matching.inOrder.map { ($0.old.lowerBound, $0.new.lowerBound) })
  }

  /// False when `goesOn` said to stop.
  mutating func build(while goesOn: () -> Bool) -> Bool {
    var movedFrom: [Int: UnitGroup] = [:]
    var movedTo: [Int: UnitGroup] = [:]
    for group in matching.moved {
      movedFrom[group.old.lowerBound] = group
      movedTo[group.new.lowerBound] = group
    }
    let end = UnitGroup(
      old: texts.old.count..<texts.old.count, new: texts.new.count..<texts.new.count)
    var (old, new) = (0, 0)
    for (count, group) in (matching.inOrder + [end]).enumerated() {
      if count % 16 == 15, !goesOn() { return false }
      for unit in old..<group.old.lowerBound {
        if let moved = movedFrom[unit] { addMovedAway(moved) } else { addRemoved(unit) }
      }
      for unit in new..<group.new.lowerBound {
        if let moved = movedTo[unit] { addMoved(moved) } else { addAdded(unit) }
      }
      if group != end { addPair(group) }
      (old, new) = (group.old.upperBound, group.new.upperBound)
    }
    return true
  }

  // MARK: In one text only

  private mutating func addRemoved(_ unit: Int) {
    add(.removed, old: unit..<(unit + 1), new: nil, .removed)
  }

  private mutating func addAdded(_ unit: Int) {
    add(.added, old: nil, new: unit..<(unit + 1), .added)
  }

  private mutating func add(
    _ kind: ChangedPassage.Kind, old: Range<Int>?, new: Range<Int>?, _ change: ChangeKind
  ) {
    let oldPoints = points(old, in: texts.old, after: passages.last?.segments.last?.old.upperBound)
    let newPoints = points(new, in: texts.new, after: passages.last?.segments.last?.new.upperBound)
    let bytes =
      old.map { self.bytes(of: $0, in: texts.old, base: 0) }
      ?? new.map { self.bytes(of: $0, in: texts.new, base: texts.newStart) } ?? 0..<0
    // Blank paragraphs at the beginning are nothing that a reader would be led to.
    let isBlankOnly =
      (old.map { texts.old[$0.lowerBound] } ?? new.map { texts.new[$0.lowerBound] })
      .map(\.words.isEmpty) ?? true
    let number = isBlankOnly ? nil : changes.count
    if !isBlankOnly { changes.append(TextChange(kind: change, passage: passages.count)) }
    passages.append(
      ChangedPassage(
        kind: kind, oldParagraphs: paragraphs(old, in: texts.old),
        newParagraphs: paragraphs(new, in: texts.new),
        segments: [
          ChangeSegment(
            sign: old == nil ? .inserted : .deleted, old: oldPoints, new: newPoints,
            change: number, bytes: bytes)
        ]))
  }

  private func points(_ units: Range<Int>?, in all: [ChangeUnit], after place: Int?) -> Range<Int> {
    guard let units else { return (place ?? 0)..<(place ?? 0) }
    return all[units.lowerBound].codePoints
      .lowerBound..<all[units.upperBound - 1].codePoints.upperBound
  }

  private func bytes(of units: Range<Int>, in all: [ChangeUnit], base: Int) -> Range<Int> {
    (all[units.lowerBound].bytes.lowerBound - base)..<(all[units.upperBound - 1].bytes.upperBound
      - base)
  }

  private func paragraphs(_ units: Range<Int>?, in all: [ChangeUnit]) -> Range<Int> {
    guard let units, !units.isEmpty else { return 0..<0 }
    return all[units.lowerBound].paragraphs
      .lowerBound..<all[units.upperBound - 1].paragraphs.upperBound
  }

  // MARK: In both

  private mutating func addMovedAway(_ group: UnitGroup) {
    passages.append(
      ChangedPassage(
        kind: .movedAway, oldParagraphs: paragraphs(group.old, in: texts.old),
        newParagraphs: paragraphs(group.new, in: texts.new), segments: []))
  }

  private mutating func addMoved(_ group: UnitGroup) {
    // Paragraphs that moved together are one move.
    let isContinued =
      passages.last.map {
        $0.kind == .moved
          && $0.oldParagraphs.upperBound == texts.old[group.old.lowerBound].paragraphs.lowerBound
      } ?? false
    if !isContinued { changes.append(TextChange(kind: .moved, passage: passages.count)) }
    addPair(group, as: .moved)
  }

  private mutating func addPair(_ group: UnitGroup, as kind: ChangedPassage.Kind? = nil) {
    var (segments, kinds) = segments(of: group, countsTail: kind == nil && keepsNeighbours(group))
    let first = changes.count
    for index in segments.indices {
      if let change = segments[index].change { segments[index].change = change + first }
    }
    changes += kinds.map { TextChange(kind: $0, passage: passages.count) }
    passages.append(
      ChangedPassage(
        kind: kind ?? (kinds.isEmpty ? .same : .changed),
        oldParagraphs: paragraphs(group.old, in: texts.old),
        newParagraphs: paragraphs(group.new, in: texts.new), segments: segments))
  }

  /// Whether what stands behind a group stood behind it before: only then are other blank paragraphs a change by
  /// themselves, and not the gap that something left.
  private func keepsNeighbours(_ group: UnitGroup) -> Bool {
    let next = UnitGroup(
      old: group.old.upperBound..<group.old.upperBound,
      new: group.new.upperBound..<group.new.upperBound)
    if next.old.lowerBound == texts.old.count { return next.new.lowerBound == texts.new.count }
    return next.new.lowerBound < texts.new.count
      && starts[next.old.lowerBound] == next.new.lowerBound
  }

  // MARK: The segments of both sides

  private mutating func segments(
    of group: UnitGroup, countsTail: Bool
  ) -> (segments: [ChangeSegment], kinds: [ChangeKind]) {
    let old = texts.old[group.old.upperBound - 1]
    let new = texts.new[group.new.upperBound - 1]
    var segments: [ChangeSegment]
    var kinds: [ChangeKind]
    if group.old.count == 1, group.new.count == 1, old.number == new.number {
      let bytes = old.words
      segments = [
        ChangeSegment(
          sign: .kept, old: old.codePoints.dropLast(old.tail.count),
          new: new.codePoints.dropLast(new.tail.count), change: nil, bytes: bytes)
      ]
      kinds = []
    } else {
      (segments, kinds) = segmenter.segments(
        matching.tokens(ofOld: group.old).dropLast(), matching.tokens(ofNew: group.new).dropLast())
    }
    addTail(old, new, counts: countsTail, to: &segments, &kinds)
    return (segments.filter { !$0.old.isEmpty || !$0.new.isEmpty }, kinds)
  }

  /// The end of a passage with the blank paragraphs behind it.
  private func addTail(
    _ old: ChangeUnit, _ new: ChangeUnit, counts: Bool, to segments: inout [ChangeSegment],
    _ kinds: inout [ChangeKind]
  ) {
    let (left, right) = (texts.bytes[old.tail], texts.bytes[new.tail])
    let common = zip(left, right).prefix { $0 == $1 }.count
    let oldEnd = old.codePoints.upperBound
    let newEnd = new.codePoints.upperBound
    let (oldRest, newRest) = (left.count - common, right.count - common)
    let kept = ChangeSegment(
      sign: .kept, old: (oldEnd - left.count)..<(oldEnd - oldRest),
      new: (newEnd - right.count)..<(newEnd - newRest), change: nil,
      bytes: left.startIndex..<(left.startIndex + common))
    if let last = segments.last, last.sign == .kept {
      segments[segments.count - 1] = ChangeSegment(
        sign: .kept, old: last.old.lowerBound..<kept.old.upperBound,
        new: last.new.lowerBound..<kept.new.upperBound, change: nil,
        bytes: last.bytes.lowerBound..<kept.bytes.upperBound)
    } else {
      segments.append(kept)
    }
    guard oldRest + newRest > 0 else { return }
    let change = counts ? kinds.count : nil
    if counts {
      kinds.append(
        ChangeKind(
          from: String(decoding: left, as: UTF8.self), to: String(decoding: right, as: UTF8.self)))
    }
    if oldRest > 0 {
      segments.append(
        ChangeSegment(
          sign: .deleted, old: (oldEnd - oldRest)..<oldEnd,
          new: (newEnd - newRest)..<(newEnd - newRest), change: change,
          bytes: (left.endIndex - oldRest)..<left.endIndex))
    }
    if newRest > 0 {
      let end = right.endIndex - texts.newStart
      segments.append(
        ChangeSegment(
          sign: .inserted, old: oldEnd..<oldEnd, new: (newEnd - newRest)..<newEnd, change: change,
          bytes: (end - newRest)..<end))
    }
  }
}

extension Range<Int> {
  fileprivate func dropLast(_ count: Int) -> Range<Int> { lowerBound..<(upperBound - count) }
}
