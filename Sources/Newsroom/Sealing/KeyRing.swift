import CSodium
import Storage

/// The keys of a store, one for each use, all made of the one that is kept beside it (libsodium's crypto_kdf): none of
/// them tells another.
struct KeyRing {
  /// Seals fields.
  let sealing: SecretBytes
  /// Marks private values where they have to be told apart and must not be guessed, as in the hash of a request.
  private let marking: SecretBytes
  /// The seed of the signing key.
  let signing: SecretBytes
  /// Tells the key from others without telling it; stands in the store.
  let check: String

  private enum Use: UInt64 {
    case sealing = 1
    case marking
    case signing
    case check
  }

  /// `master` has the 32 bytes of a key file; it is wiped.
  init(_ master: inout [UInt8]) throws {
    defer { master.wipe() }
    sealing = try Self.derived(.sealing, from: master)
    marking = try Self.derived(.marking, from: master)
    signing = try Self.derived(.signing, from: master)
    check = try Self.derived(.check, from: master).withBytes { bytes in
      Array(UnsafeBufferPointer(start: bytes, count: SecretBytes.size)).hexadecimal
    }
  }

  /// A new key at random.
  static func newMaster() throws -> [UInt8] {
    guard sodium_init() >= 0 else { throw KeyFault.unavailable }
    var bytes = [UInt8](repeating: 0, count: KeyFile.size)
    randombytes_buf(&bytes, bytes.count)
    return bytes
  }

  private static func derived(_ use: Use, from master: [UInt8]) throws -> SecretBytes {
    precondition(master.count == Int(crypto_kdf_KEYBYTES), "a key has 32 bytes")
    let context = Array("toasoan1".utf8).map { CChar(bitPattern: $0) }
    return try SecretBytes { memory in
      let status = crypto_kdf_derive_from_key(
        memory, SecretBytes.size, use.rawValue, context, master)
      precondition(status == 0, "32 bytes can always be derived")
    }
  }

  /// A mark that only the holder of the key can make: the same values have the same one.
  func mark(_ parts: [String]) -> [UInt8] {
    var canonical = CanonicalBytes()
    canonical.append("toasoan mark 1")
    for part in parts { canonical.append(part) }
    var mark = [UInt8](repeating: 0, count: Hashing.size)
    let status = marking.withBytes { key in
      crypto_generichash(
        &mark, mark.count, canonical.bytes, UInt64(canonical.bytes.count), key, SecretBytes.size)
    }
    precondition(status == 0, "BLAKE2b of a whole array with a key of 32 bytes cannot fail")
    return mark
  }
}
