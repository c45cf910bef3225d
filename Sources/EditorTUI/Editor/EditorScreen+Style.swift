import EditorCLI
import Newsroom
import Prose
import Terminal
import Workflow

/// Where one was brought to a fault of style.
struct StyleStop: Hashable {
  let finding: StyleFinding
  /// The version of its part then.
  let version: Int
}

/// What is not written as the house writes, found and mended while one writes.
extension EditorScreen {
  /// To the next or previous fault of style, in a circle through title, summary and body.
  mutating func goToStyleFault(_ direction: Int, in session: Session) throws -> Navigation {
    let text = text
    guard text.isVietnamese else { return .say(Message(session.phrase(.styleOff))) }
    let findings = try session.newsroom.styleFindings(in: text, on: portal.id).sorted {
      $0.isBefore($1)
    }
    guard let index = styleFault(direction, among: findings) else {
      styleStop = nil
      return .say(Message(session.phrase(.noStyleFaults), .success))
    }
    let finding = findings[index]
    place = Place(finding.part)
    let buffer = active.text.buffer
    let range =
      buffer.position(
        atCodePoint: finding.range.lowerBound)..<buffer.position(
        atCodePoint: finding.range.upperBound)
    active.select(range)
    let room = frame.area(of: place).rows
    if active.row < active.top || active.row >= active.top + room { active.center(height: room) }
    styleStop = StyleStop(finding: finding, version: active.version)
    let alike = findings.count { $0.isAlike(finding) && $0.mend != nil }
    let mend = buffer.mends(of: [finding]).first
    return .open(
      StyleDialog(
        finding, number: index + 1, of: findings.count, alike: alike,
        excerpts: [buffer.excerpt(of: range)]
          + (mend.map { [buffer.excerpt(of: $0.range, with: $0.words)] } ?? []),
        mayMend: !isReadOnly, in: session))
  }

  /// The fault after or before the one that is shown, or the insertion point.
  private func styleFault(_ direction: Int, among findings: [StyleFinding]) -> Int? {
    guard !findings.isEmpty else { return nil }
    if let stop = styleStop, place == Place(stop.finding.part), stop.version == active.version,
      active.cursor.selection != nil, let shown = findings.firstIndex(of: stop.finding)
    {
      return (shown + direction + findings.count) % findings.count
    }
    let here = active.text.buffer.codePoints(before: active.cursor.position)
    if direction > 0 {
      return findings.firstIndex {
        let part = Place($0.part).rawValue
        return part > place.rawValue || part == place.rawValue && $0.range.lowerBound >= here
      } ?? 0
    }
    return findings.lastIndex {
      let part = Place($0.part).rawValue
      return part < place.rawValue || part == place.rawValue && $0.range.upperBound <= here
    } ?? findings.count - 1
  }

  /// Mends the fault that is shown, as one step.
  mutating func mendStyleFault(in session: Session) -> Navigation {
    guard let stop = styleStop, place == Place(stop.finding.part), stop.version == active.version
    else { return .say(Message(session.phrase(.noStyleFaultHere))) }
    return mend([stop.finding], in: session)
  }

  /// Mends all faults of the kind that is shown in its part of the text, as one step.
  mutating func mendStyleKind(in session: Session) throws -> Navigation {
    guard let stop = styleStop, place == Place(stop.finding.part), stop.version == active.version
    else { return .say(Message(session.phrase(.noStyleFaultHere))) }
    let findings = try session.newsroom.styleFindings(in: text, on: portal.id)
    return mend(findings.filter { $0.isAlike(stop.finding) }, in: session)
  }

  private mutating func mend(_ findings: [StyleFinding], in session: Session) -> Navigation {
    let mends = active.text.buffer.mends(of: findings)
    guard !mends.isEmpty else { return .say(Message(session.phrase(.onlyByHand), .warning)) }
    let letters = mends.reduce(1) { $0 + $1.words.utf8.count }
    let refusal = edit(letters, in: session) { field, time in
      field.replace(mends.map(\.range), with: mends.map(\.words), at: time)
    }
    if case .say = refusal { return refusal }
    styleStop = nil
    let keys = session.keymap.active(in: contexts)
    return .say(
      Message(
        session.phrase(
          .mendedStyle(
            mends.count, undo: session.keyLabel("undo", in: keys),
            next: session.keyLabel("check-style", in: keys))), .success))
  }
}

extension EditorScreen.Place {
  fileprivate init(_ part: StylePart) {
    self =
      switch part {
      case .title: .title
      case .summary: .summary
      case .body: .body
      }
  }
}

extension StyleFinding {
  fileprivate func isBefore(_ other: StyleFinding) -> Bool {
    let (mine, its) = (
      EditorScreen.Place(part).rawValue, EditorScreen.Place(other.part).rawValue
    )
    return (mine, range.lowerBound) < (its, other.range.lowerBound)
  }

  /// Whether both break one rule in one part of the text.
  fileprivate func isAlike(_ other: StyleFinding) -> Bool {
    rule == other.rule && part == other.part
  }
}
