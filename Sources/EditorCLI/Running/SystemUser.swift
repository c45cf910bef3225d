import Glibc

/// The users of this host, as its list of accounts knows them.
enum SystemUser {
  /// The number of the user of that name.
  static func number(_ name: String) -> UInt32? {
    entry {
      getpwnam_r(name, $0, $1, $2, $3)
    } read: {
      $0.pw_uid
    }
  }

  static func home(of number: UInt32) -> String? {
    entry {
      getpwuid_r(number, $0, $1, $2, $3)
    } read: {
      String(cString: $0.pw_dir)
    }
  }

  private typealias Lookup = (
    UnsafeMutablePointer<passwd>, UnsafeMutablePointer<CChar>, Int,
    UnsafeMutablePointer<UnsafeMutablePointer<passwd>?>
  ) -> Int32

  private static func entry<T>(_ look: Lookup, read: (passwd) -> T) -> T? {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    // Longer than any line that a list of accounts has in earnest.
    var words = [CChar](repeating: 0, count: 65_536)
    return words.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress,
        look(&entry, start, buffer.count, &found) == 0, found != nil
      else { return nil }
      return read(entry)
    }
  }
}
