import CSodium
import Prose

/// Passwords by libsodium: Argon2id with 64 MiB and 3 passes (RFC 9106; OWASP Password Storage Cheat Sheet).
enum Passwords {
  static let operations: UInt64 = 3
  static let memory = 67_108_864
  static let maximumBytes = 1_024

  /// The hash to keep: with salt and parameters, as libsodium writes it. Input methods differ, so NFC comes first.
  static func hash(_ password: String) throws -> String {
    guard sodium_init() >= 0 else { throw PasswordError.unavailable }
    var result = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let bytes = Array(nfc(password).utf8).map { CChar(bitPattern: $0) }
    let status = crypto_pwhash_str(&result, bytes, UInt64(bytes.count), operations, memory)
    guard status == 0 else { throw PasswordError.unavailable }
    return String(decoding: result.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static func matches(_ password: String, _ hash: String) -> Bool {
    let bytes = Array(nfc(password).utf8).map { CChar(bitPattern: $0) }
    return crypto_pwhash_str_verify(hash, bytes, UInt64(bytes.count)) == 0
  }
}

/// Hashing could not be done, as when memory is short.
public enum PasswordError: Error, Hashable, Sendable {
  case unavailable
}
