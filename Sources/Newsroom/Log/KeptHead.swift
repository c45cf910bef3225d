import Rulebook
import Storage
import Workflow

/// A head of the log that was noted elsewhere, on paper or in a file, as it was noted.
public struct KeptHead: Hashable, Sendable {
  /// What a signed one has beside size and hash.
  public struct Signature: Hashable, Sendable {
    public let at: Timestamp
    public let keyName: String
    public let bytes: [UInt8]
  }

  /// On paper stand so many bytes of the hash, at least.
  public static let shortest = 8

  public let size: Int64
  /// The whole hash, or its beginning.
  public let hash: [UInt8]
  public let signature: Signature?

  public init(size: Int64, hash: [UInt8], signature: Signature? = nil) {
    self.size = size
    self.hash = hash
    self.signature = signature
  }

  /// Reads what `log head` prints, with or without time and signature, and what stands on sheets; nil for anything else.
  public init?(printed text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard (2...4).contains(words.count), let size = Int64(words[0]), size >= 0,
      let hash = [UInt8](hexadecimal: String(words[1])),
      (Self.shortest...LogHead.hashSize).contains(hash.count)
    else { return nil }
    guard words.count == 4 else {
      self.init(size: size, hash: hash)
      return
    }
    let parts = words[3].split(separator: ":")
    guard parts.count == 3, parts[0] == "ed25519", hash.count == LogHead.hashSize,
      let bytes = [UInt8](hexadecimal: String(parts[2])), let at = Self.time(words[2])
    else { return nil }
    self.init(
      size: size, hash: hash,
      signature: Signature(at: at, keyName: String(parts[1]), bytes: bytes))
  }

  private static func time(_ text: Substring) -> Timestamp? {
    do throws(TimeTextError) { return try Timestamp(iso: String(text)) } catch { return nil }
  }
}

extension SignedHead {
  /// One line, from which `KeptHead` is read again.
  public var printed: String {
    "\(size) \(hash.hexadecimal) \(at.isoText) ed25519:\(keyName):\(signature.hexadecimal)"
  }
}

/// How the log stands to a head that was kept.
public enum HeadStanding: Hashable, Sendable {
  case same
  /// So many lines were added since.
  case extended(by: Int64)
  /// Fewer lines than it had: the end was cut off, or an older copy was put in its place.
  case shortened(now: Int64)
  /// The line on which the head was taken is another one: the log was written anew somewhere after `since`, the last kept
  /// head that it still goes through, or 0.
  case forked(since: Int64)

  public var isRight: Bool {
    switch self {
    case .same, .extended: true
    case .shortened, .forked: false
    }
  }
}

/// What became of a kept head.
public struct HeadReport: Hashable, Sendable {
  public enum Signing: String, CaseIterable, Hashable, Sendable {
    case unsigned
    case right
    /// Not by the key that it names: it was forged or copied wrong.
    case wrong
    /// By the key of another store, which cannot be verified here.
    case unknownKey = "unknown-key"
  }

  public let head: KeptHead
  public let standing: HeadStanding
  public let signing: Signing

  public var isRight: Bool {
    standing.isRight && (signing == .unsigned || signing == .right)
  }

  public init(head: KeptHead, standing: HeadStanding, signing: Signing) {
    self.head = head
    self.standing = standing
    self.signing = signing
  }
}

extension Newsroom {
  /// How the log stands to each of the kept heads, in the order given. Says nothing of the log in between: see `verifyLog`.
  public func standing(of heads: [KeptHead]) throws -> [HeadReport] {
    try store.database.reading {
      let now = try logHead()
      let through = try heads.filter { try $0.size <= now.size && isThere($0) }.map(\.size)
      return try heads.map { kept in
        HeadReport(
          head: kept, standing: try standing(of: kept, now, through: through),
          signing: try signing(of: kept))
      }
    }
  }

  private func standing(
    of kept: KeptHead, _ now: LogHead, through: [Int64]
  ) throws -> HeadStanding {
    guard kept.size <= now.size else { return .shortened(now: now.size) }
    guard try isThere(kept) else {
      return .forked(since: through.filter { $0 < kept.size }.max() ?? 0)
    }
    return kept.size == now.size ? .same : .extended(by: now.size - kept.size)
  }

  private func isThere(_ kept: KeptHead) throws -> Bool {
    try isThere(LogHead(size: kept.size, hash: kept.hash))
  }

  /// Whether the log had this head, of whose hash there may be only the first bytes.
  func isThere(_ head: LogHead) throws -> Bool {
    let hash = head.size == 0 ? EventChain.beginning : try store.eventHash(head.size)
    return hash?.starts(with: head.hash) ?? false
  }

  private func signing(of kept: KeptHead) throws -> HeadReport.Signing {
    guard let signature = kept.signature else { return .unsigned }
    guard let key = try headKey(named: signature.keyName) else { return .unknownKey }
    let text = SignedHead.checkpoint(
      store: facts.id, head: LogHead(size: kept.size, hash: kept.hash), at: signature.at)
    return HeadSigner.isRight(signature.bytes, of: text, by: key) ? .right : .wrong
  }
}
