import CSodium
import Storage

/// Seals short texts: XChaCha20-Poly1305 under a new random nonce each time. What is sealed opens only with the words that
/// it was bound to, so that a sealed value moved to another place is no value.
struct Seal {
  /// The words before the nonce: by which rules it was sealed.
  private static let form: UInt8 = 1
  /// The length of a text does not show but for so many bytes.
  private static let block = 32
  private static let nonceSize = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  private static let tagSize = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)

  private let key: SecretBytes

  init(_ ring: KeyRing) { key = ring.sealing }

  func sealed(_ text: String, boundTo words: [UInt8]) -> [UInt8] {
    var plain = Self.padded(Array(text.utf8))
    defer { plain.wipe() }
    var nonce = [UInt8](repeating: 0, count: Self.nonceSize)
    randombytes_buf(&nonce, nonce.count)
    var cipher = [UInt8](repeating: 0, count: plain.count + Self.tagSize)
    var length: UInt64 = 0
    let status = key.withBytes { key in
      crypto_aead_xchacha20poly1305_ietf_encrypt(
        &cipher, &length, plain, UInt64(plain.count), words, UInt64(words.count), nil, nonce, key)
    }
    precondition(status == 0 && length == UInt64(cipher.count), "sealing in memory cannot fail")
    return [Self.form] + nonce + cipher
  }

  /// Anything that was changed, cut or bound to other words is `doesNotOpen`.
  func opened(_ sealed: [UInt8], boundTo words: [UInt8]) throws -> String {
    let start = 1 + Self.nonceSize
    guard sealed.first == Self.form, sealed.count > start + Self.tagSize else {
      throw KeyFault.doesNotOpen
    }
    let cipher = Array(sealed[start...])
    var plain = [UInt8](repeating: 0, count: cipher.count - Self.tagSize)
    var length: UInt64 = 0
    let status = key.withBytes { key in
      crypto_aead_xchacha20poly1305_ietf_decrypt(
        &plain, &length, nil, cipher, UInt64(cipher.count), words, UInt64(words.count),
        Array(sealed[1..<start]), key)
    }
    defer { plain.wipe() }
    guard status == 0, let end = plain.lastIndex(of: 0x80),
      let text = String(validating: plain[..<end], as: UTF8.self)
    else { throw KeyFault.doesNotOpen }
    return text
  }

  /// ISO/IEC 7816-4: one byte 80, then zeros to a whole block.
  private static func padded(_ bytes: [UInt8]) -> [UInt8] {
    let rest = block - (bytes.count + 1) % block
    return bytes + [0x80] + [UInt8](repeating: 0, count: rest % block)
  }
}
