import Prose
import Rulebook
import Storage
import Workflow

/// The words of the house: those that the dictionaries lack, and the names of offices with their capitals.
extension Newsroom {
  /// What counts on a portal: its own words, those of the portals above it, and those for all.
  public func houseWords(on portal: ID<Portal>) throws -> HouseWords {
    let line = Set(try board().line(of: portal).map(\.id))
    let records = try store.houseWords().filter { $0.portal.map(line.contains) ?? true }
    return HouseWords(
      words: records.filter { $0.kind == .word }.map(\.word),
      offices: records.filter { $0.kind == .office }.map(\.word))
  }

  /// The entries that count on a portal; without one, all that there are.
  public func houseWordList(on code: String?) throws -> [HouseWordRecord] {
    let records = try store.houseWords()
    guard let code else { return records }
    let line = Set(try board().line(of: try portal(code).id).map(\.id))
    return records.filter { $0.portal.map(line.contains) ?? true }
  }

  /// Adds a word or a name, in place of the same one written in another way. Without a portal it counts on all.
  public func addHouseWord(
    _ word: String, _ kind: HouseWordKind, on code: String?, by acting: Acting,
    request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let parts = [word, kind.rawValue, code ?? ""]
    return try perform("words.add", by: acting, request: request, asking: parts) { recorder in
      let portal = try code.map { try self.portal($0) }
      try checkMayKeepWords(acting, on: portal, "words.add")
      let written = try Self.checkedWord(word, kind)
      let key = wordKey(written)
      let former = try store.houseWord(key, kind, on: portal?.id)
      guard former?.word != written else { return NamedOutcome(name: written) }
      if let former { try store.deleteHouseWord(former.id) }
      try store.insert(
        HouseWordRecord(
          id: newID(), portal: portal?.id, kind: kind, word: written, key: key,
          person: acting.person, at: recorder.at))
      try recorder.record(
        "words.add", on: "portal", portal?.id.rawValue, portal: portal?.id,
        before: former?.word ?? "", after: written, detail: kind.rawValue)
      return NamedOutcome(name: written)
    }
  }

  public func removeHouseWord(
    _ word: String, _ kind: HouseWordKind, on code: String?, by acting: Acting,
    request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let parts = [word, kind.rawValue, code ?? ""]
    return try perform("words.remove", by: acting, request: request, asking: parts) { recorder in
      let portal = try code.map { try self.portal($0) }
      try checkMayKeepWords(acting, on: portal, "words.remove")
      guard let former = try store.houseWord(wordKey(word), kind, on: portal?.id) else {
        throw NewsroomError.notFound(.houseWord, word)
      }
      try store.deleteHouseWord(former.id)
      try recorder.record(
        "words.remove", on: "portal", portal?.id.rawValue, portal: portal?.id,
        before: former.word, detail: kind.rawValue)
      return NamedOutcome(name: former.word)
    }
  }

  // MARK: Who may

  /// Who edits and decides on a portal, or above it, keeps its words, as do those who keep the portal itself.
  static let keepersOfWords: [Role] = [.editor, .member, .deputy, .head, .secretary]

  /// Whether the person may change the words of the portal.
  public func mayKeepWords(_ acting: Acting, on portal: ID<Portal>) throws -> Bool {
    guard let record = try board().portals[portal] else { return false }
    return try mayKeepWords(acting, on: record)
  }

  private func mayKeepWords(_ acting: Acting, on portal: PortalRecord) throws -> Bool {
    if try isAdministrator(acting, on: portal, giving: nil) { return true }
    let actor = try actor(acting.person)
    return try board().line(of: portal.id).contains { record in
      Self.keepersOfWords.contains { actor.roles(on: record.id).contains($0) }
    }
  }

  /// What counts on all portals takes somebody of a portal that stands below no other.
  private func checkMayKeepWords(
    _ acting: Acting, on portal: PortalRecord?, _ action: String
  ) throws {
    let portals =
      try portal.map { [$0] }
      ?? board().portals.values.filter { $0.parent == nil }.sorted { $0.code < $1.code }
    if try portals.contains(where: { try mayKeepWords(acting, on: $0) }) { return }
    let needed = Self.keepersOfWords + [.contentOperator, .technicalOperator]
    throw refused(action, [.needsRole(needed, portal: portals.first?.code ?? "")])
  }

  // MARK: What can be one

  /// In NFC, with single blanks. A word is one run of letters, since texts are looked up word by word; a name has at least
  /// two words, since one would be found wherever the word stands.
  private static func checkedWord(_ word: String, _ kind: HouseWordKind) throws -> String {
    let words = nfc(word).split(whereSeparator: \.isWhitespace)
    let written = words.joined(separator: " ")
    let count = written.unicodeScalars.count
    switch kind {
    case .word:
      guard words.count == 1, (2...60).contains(count), isOneWord(written) else {
        throw NewsroomError.invalid(.houseWord(word))
      }
    case .office:
      guard words.count > 1, count <= 200, written.contains(where: \.isUppercase),
        written.allSatisfy({ $0.isLetter || $0.isNumber || " ,-–()’'".contains($0) })
      else { throw NewsroomError.invalid(.officeName(word)) }
    }
    return written
  }

  private static func isOneWord(_ word: String) -> Bool {
    word.allSatisfy { $0.isLetter || $0 == "'" } && word.first?.isLetter == true
  }
}
