import Glibc

/// A small disk in memory, mounted over an empty folder, which only root can do; it is gone with this value.
public final class SmallDisk: Sendable {
  private let folder: String
  private var ballast: String { "\(folder)/ballast" }

  /// Whether this machine lets us mount one.
  public static let isPossible: Bool = {
    var folder = Array("/tmp/toasoan-disk-XXXXXX".utf8CString)
    guard mkdtemp(&folder) != nil else { return false }
    defer { rmdir(folder) }
    let letters = folder.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
    let path = String(decoding: letters, as: UTF8.self)
    return SmallDisk(over: path, kilobytes: 64) != nil
  }()

  /// Nil where it cannot be mounted.
  public init?(over folder: String, kilobytes: Int) {
    self.folder = folder
    guard geteuid() == 0,
      mount("tmpfs", folder, "tmpfs", 0, "size=\(kilobytes)k,mode=700") == 0
    else { return nil }
  }

  /// Takes so many bytes, or every block that is left.
  public func fill(_ bytes: Int = .max) {
    // A program that another test starts meanwhile must not keep the blocks.
    let file = open(ballast, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    let block = [UInt8](repeating: 0, count: 4096)
    var taken = 0
    while taken < bytes, write(file, block, block.count) > 0 { taken += block.count }
    close(file)
  }

  /// Gives back what was taken.
  public func empty() { unlink(ballast) }

  /// Nothing can be written on it any more; false when somebody has a file open for writing and keeps it so.
  public func makeReadOnly() -> Bool {
    // A program that another test is just starting has a copy of every file until it runs.
    let end = ContinuousClock.now + .seconds(10)
    while mount("tmpfs", folder, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), nil) != 0 {
      guard errno == EBUSY, ContinuousClock.now < end else { return false }
      sched_yield()
    }
    return true
  }

  deinit { unmount() }

  /// Takes it away with all that is on it; the folder below is there again.
  public func unmount() { umount2(folder, Int32(MNT_DETACH)) }
}
