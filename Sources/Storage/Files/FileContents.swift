import Synchronization
import Workflow

/// Where the contents of files are kept, each once, under its hash. Content is there before a row of the store names it.
public protocol FileContents: Sendable {
  /// Keeps the bytes; when they are there already, nothing happens. On the disk when it returns.
  func keep(_ bytes: [UInt8], as content: ContentHash) throws

  /// The bytes as they are kept, unproven; nil when they are not there.
  func bytes(of content: ContentHash) throws -> [UInt8]?
}

/// Contents in memory, for a store in memory.
public final class MemoryContents: FileContents {
  private let kept = Mutex<[ContentHash: [UInt8]]>([:])

  public init() {}

  public func keep(_ bytes: [UInt8], as content: ContentHash) {
    kept.withLock { $0[content] = bytes }
  }

  public func bytes(of content: ContentHash) -> [UInt8]? { kept.withLock { $0[content] } }
}
