import CSodium
import Storage

/// A secret of 32 bytes in memory that libsodium guards: it is not swapped out where the system allows that, nothing beside
/// it runs over into it, and it is wiped when it is let go.
final class SecretBytes {
  static let size = 32

  private let memory: UnsafeMutableRawPointer

  /// `fill` writes the secret into the memory.
  init(_ fill: (UnsafeMutablePointer<UInt8>) -> Void) throws {
    guard sodium_init() >= 0, let memory = sodium_malloc(Self.size) else {
      throw KeyFault.unavailable
    }
    self.memory = memory
    fill(memory.assumingMemoryBound(to: UInt8.self))
    guard sodium_mprotect_readonly(memory) == 0 else {
      sodium_free(memory)
      throw KeyFault.unavailable
    }
  }

  deinit { sodium_free(memory) }

  /// The secret, for calls of libsodium; not to be kept.
  func withBytes<T>(_ body: (UnsafePointer<UInt8>) throws -> T) rethrows -> T {
    try body(UnsafePointer(memory.assumingMemoryBound(to: UInt8.self)))
  }
}

extension [UInt8] {
  /// Overwrites the bytes with zeros, even where nobody reads them again.
  mutating func wipe() {
    withUnsafeMutableBytes { bytes in
      if let start = bytes.baseAddress { sodium_memzero(start, bytes.count) }
    }
  }
}
