/// Makes the segments of a passage from the tokens of both its sides.
struct SegmentBuilder {
  let texts: ComparedTexts
  /// Steps that comparing token by token may still take for the whole text.
  var budget = 60_000_000

  /// Segments with the kind of what changed, where something did.
  struct Piece {
    var old: Range<Int>
    var new: Range<Int>
    /// Nil for what stayed.
    var kind: ChangeKind?
  }

  private struct Side {
    let tokens: [ChangeToken]
    let end: (byte: Int, codePoint: Int)
    let base: Int

    func codePoint(_ index: Int) -> Int {
      index < tokens.count ? Int(tokens[index].codePoint) : end.codePoint
    }

    /// Where the token begins, in its own text.
    func byte(_ index: Int) -> Int {
      (index < tokens.count ? Int(tokens[index].start) : end.byte) - base
    }
  }

  /// The segments of two sides that belong together, with the kinds of the changes in their order.
  mutating func segments(
    _ old: [ChangeToken], _ new: [ChangeToken]
  ) -> (segments: [ChangeSegment], kinds: [ChangeKind]) {
    let pieces = cleaned(pieces(old, new), old, new)
    let left = side(old, base: 0)
    let right = side(new, base: texts.newStart)
    var segments: [ChangeSegment] = []
    var kinds: [ChangeKind] = []
    for piece in pieces {
      let oldPoints = left.codePoint(piece.old.lowerBound)..<left.codePoint(piece.old.upperBound)
      let newPoints = right.codePoint(piece.new.lowerBound)..<right.codePoint(piece.new.upperBound)
      let oldBytes = left.byte(piece.old.lowerBound)..<left.byte(piece.old.upperBound)
      let newBytes = right.byte(piece.new.lowerBound)..<right.byte(piece.new.upperBound)
      guard let kind = piece.kind else {
        segments.append(
          ChangeSegment(sign: .kept, old: oldPoints, new: newPoints, bytes: oldBytes))
        continue
      }
      let change = kinds.count
      kinds.append(kind)
      if !piece.old.isEmpty {
        segments.append(
          ChangeSegment(
            sign: .deleted, old: oldPoints, new: newPoints.lowerBound..<newPoints.lowerBound,
            change: change, bytes: oldBytes))
      }
      if !piece.new.isEmpty {
        segments.append(
          ChangeSegment(
            sign: .inserted, old: oldPoints.upperBound..<oldPoints.upperBound, new: newPoints,
            change: change, bytes: newBytes))
      }
    }
    return (segments, kinds)
  }

  private func side(_ tokens: [ChangeToken], base: Int) -> Side {
    guard let last = tokens.last else { return Side(tokens: [], end: (base, 0), base: base) }
    let length = texts.bytes[Int(last.start)..<Int(last.end)].count { $0 & 0xC0 != 0x80 }
    return Side(tokens: tokens, end: (Int(last.end), Int(last.codePoint) + length), base: base)
  }

  // MARK: What stayed and what did not

  private mutating func pieces(_ old: [ChangeToken], _ new: [ChangeToken]) -> [Piece] {
    let oldSolid = old.indices.filter { old[$0].kind.isSolid }
    let newSolid = new.indices.filter { new[$0].kind.isSolid }
    guard
      let alignment = TokenAlignment(
        oldSolid.map { old[$0].meaning }, newSolid.map { new[$0].meaning }, budget: &budget)
    else { return [Piece(old: old.indices, new: new.indices, kind: .text)] }
    var pieces: [Piece] = []
    var (first, second) = (0, 0)
    for pair in alignment.pairs.map({ (oldSolid[$0.old], newSolid[$0.new]) }) {
      addStretch(first..<pair.0, second..<pair.1, old, new, to: &pieces)
      let isSame = old[pair.0].exact == new[pair.1].exact
      append(
        Piece(
          old: pair.0..<(pair.0 + 1), new: pair.1..<(pair.1 + 1), kind: isSame ? nil : .text),
        to: &pieces)
      (first, second) = (pair.0 + 1, pair.1 + 1)
    }
    addStretch(first..<old.count, second..<new.count, old, new, to: &pieces)
    return pieces.map { classified($0, old, new) }
  }

  /// What lies between two tokens that stayed: the space at its ends may have stayed too.
  private func addStretch(
    _ oldRange: Range<Int>, _ newRange: Range<Int>, _ old: [ChangeToken], _ new: [ChangeToken],
    to pieces: inout [Piece]
  ) {
    var (first, second) = (oldRange.lowerBound, newRange.lowerBound)
    var (firstEnd, secondEnd) = (oldRange.upperBound, newRange.upperBound)
    while first < firstEnd, second < secondEnd, old[first].exact == new[second].exact {
      first += 1
      second += 1
    }
    while first < firstEnd, second < secondEnd, old[firstEnd - 1].exact == new[secondEnd - 1].exact
    {
      firstEnd -= 1
      secondEnd -= 1
    }
    append(
      Piece(old: oldRange.lowerBound..<first, new: newRange.lowerBound..<second, kind: nil),
      to: &pieces)
    append(Piece(old: first..<firstEnd, new: second..<secondEnd, kind: .text), to: &pieces)
    append(
      Piece(old: firstEnd..<oldRange.upperBound, new: secondEnd..<newRange.upperBound, kind: nil),
      to: &pieces)
  }

  private func append(_ piece: Piece, to pieces: inout [Piece]) {
    if piece.old.isEmpty, piece.new.isEmpty { return }
    if piece.kind == nil, let last = pieces.last, last.kind == nil {
      pieces[pieces.count - 1].old = last.old.lowerBound..<piece.old.upperBound
      pieces[pieces.count - 1].new = last.new.lowerBound..<piece.new.upperBound
    } else {
      pieces.append(piece)
    }
  }

  private func classified(_ piece: Piece, _ old: [ChangeToken], _ new: [ChangeToken]) -> Piece {
    guard piece.kind != nil else { return piece }
    var piece = piece
    piece.kind = ChangeKind(from: text(old[piece.old]), to: text(new[piece.new]))
    return piece
  }

  private func text(_ tokens: ArraySlice<ChangeToken>) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return String(decoding: texts.bytes[Int(first.start)..<Int(last.end)], as: UTF8.self)
  }

  // MARK: Cleaning up

  /// Takes changes together that only a few unchanged words part: a sentence that was written anew is read as one
  /// change and not as words that stayed by chance.
  private func cleaned(_ pieces: [Piece], _ old: [ChangeToken], _ new: [ChangeToken]) -> [Piece] {
    var result: [Piece] = []
    for piece in pieces {
      result.append(piece)
      while joinsLast(result, old, new) {
        let last = result.removeLast()
        result.removeLast()
        let first = result.removeLast()
        result.append(
          Piece(
            old: first.old.lowerBound..<last.old.upperBound,
            new: first.new.lowerBound..<last.new.upperBound, kind: first.kind))
      }
    }
    return result
  }

  private func joinsLast(_ pieces: [Piece], _ old: [ChangeToken], _ new: [ChangeToken]) -> Bool {
    guard pieces.count >= 3 else { return false }
    let (first, between, last) = (
      pieces[pieces.count - 3], pieces[pieces.count - 2], pieces[pieces.count - 1]
    )
    guard let kind = first.kind, between.kind == nil, kind == last.kind else { return false }
    let kept = old[between.old]
    let solid = kept.count { $0.kind.isSolid }
    switch kind {
    case .normalization, .tonePlacement: return solid == 0
    case .spacing, .breaks, .added, .removed, .moved: return false
    case .text:
      guard !kept.contains(where: { $0.kind == .lineEnd }) else { return false }
      return solid == 0
        || solid <= 3 && solid < size(first, old, new) && solid < size(last, old, new)
    }
  }

  /// The words on the longer side of a change.
  private func size(_ piece: Piece, _ old: [ChangeToken], _ new: [ChangeToken]) -> Int {
    max(old[piece.old].count { $0.kind.isWord }, new[piece.new].count { $0.kind.isWord })
  }
}
