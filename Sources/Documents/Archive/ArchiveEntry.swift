/// One entry of an archive whose directory has been looked through.
public struct ArchiveEntry: Sendable, Hashable {
  public enum Packing: Sendable, Hashable { case stored, deflated }

  /// As it is written in the archive: to be shown and compared, never to be opened.
  public let name: String
  public let packing: Packing
  /// Where its packed bytes stand in the file.
  public let packed: Range<Int>
  /// The bytes that it says it unpacks to. Whoever unpacks it stops there.
  public let size: Int
  /// The checksum (CRC-32) of the unpacked bytes.
  public let checksum: UInt32

  public var isFolder: Bool { name.hasSuffix("/") }
}
