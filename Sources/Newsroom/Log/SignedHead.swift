import CSodium
import Rulebook
import Storage

/// The head of the log with a signature over it: what is noted elsewhere, so that nobody can shorten the log or write it
/// anew unseen.
public struct SignedHead: Hashable, Sendable {
  /// The store whose log it is.
  public let store: Int64
  public let size: Int64
  public let hash: [UInt8]
  public let at: Timestamp
  /// Ed25519 over `checkpoint`.
  public let signature: [UInt8]
  public let publicKey: [UInt8]

  public var head: LogHead { LogHead(size: size, hash: hash) }

  /// What is signed, in the manner of the checkpoints of transparency logs (c2sp.org/tlog-checkpoint): origin, size,
  /// hash, time, a line each.
  public var checkpoint: String {
    Self.checkpoint(store: store, head: head, at: at)
  }

  /// What stands on paper: the size and the first 16 digits of the hash.
  public var shortText: String { "\(size) \(hash.prefix(8).map { $0 }.hexadecimal)" }

  /// The key in the few digits by which it is told from others.
  public var keyName: String { Self.name(of: publicKey) }

  static func checkpoint(store: Int64, head: LogHead, at time: Timestamp) -> String {
    "toasoan log of store \(store)\n\(head.size)\n\(head.hash.hexadecimal)\n\(time.isoText)\n"
  }

  static func name(of key: [UInt8]) -> String {
    Hashing.hash(key).prefix(4).map { $0 }.hexadecimal
  }
}

/// The key pair that heads of the log are signed by.
struct HeadSigner {
  let publicKey: [UInt8]
  private let seed: SecretBytes

  init(_ ring: KeyRing) {
    seed = ring.signing
    var pair = Self.pair(of: seed)
    publicKey = pair.publicKey
    pair.secret.wipe()
  }

  private static func pair(of seed: SecretBytes) -> (publicKey: [UInt8], secret: [UInt8]) {
    var publicKey = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
    var secret = [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
    let status = seed.withBytes { crypto_sign_seed_keypair(&publicKey, &secret, $0) }
    precondition(status == 0, "a key pair can be made of any seed")
    return (publicKey, secret)
  }

  func signature(of text: String) -> [UInt8] {
    var secret = Self.pair(of: seed).secret
    defer { secret.wipe() }
    let bytes = Array(text.utf8)
    var signature = [UInt8](repeating: 0, count: Int(crypto_sign_BYTES))
    let status = crypto_sign_detached(&signature, nil, bytes, UInt64(bytes.count), secret)
    precondition(status == 0, "signing in memory cannot fail")
    return signature
  }

  static func isRight(_ signature: [UInt8], of text: String, by key: [UInt8]) -> Bool {
    guard signature.count == Int(crypto_sign_BYTES), key.count == Int(crypto_sign_PUBLICKEYBYTES)
    else { return false }
    let bytes = Array(text.utf8)
    return crypto_sign_verify_detached(signature, bytes, UInt64(bytes.count), key) == 0
  }
}

extension Newsroom {
  /// The public key that the store's heads are signed by; stands in the store, so that they can be verified without its
  /// key.
  private static let headKey = "log-key"

  /// The head of the log, signed now. Makes the key of the store when it has none yet.
  public func signedHead() throws -> SignedHead {
    let signer = HeadSigner(try keysBeforeActing())
    if try store.setting(Self.headKey) == nil {
      let name = signer.publicKey.hexadecimal
      if isActing {
        try store.set(Self.headKey, to: name)
      } else {
        try atomically { try store.set(Self.headKey, to: name) }
      }
    }
    let head = try logHead()
    let time = now
    let text = SignedHead.checkpoint(store: facts.id, head: head, at: time)
    return SignedHead(
      store: facts.id, size: head.size, hash: head.hash, at: time,
      signature: signer.signature(of: text), publicKey: signer.publicKey)
  }

  /// The key by which the store's heads are signed; nil while none was.
  func headKey() throws -> [UInt8]? {
    try store.setting(Self.headKey).flatMap { [UInt8](hexadecimal: $0) }
  }

  /// The key by which a signature under the name can be verified; nil when it is not this store's.
  func headKey(named name: String) throws -> [UInt8]? {
    guard let key = try headKey(), SignedHead.name(of: key) == name else { return nil }
    return key
  }
}
