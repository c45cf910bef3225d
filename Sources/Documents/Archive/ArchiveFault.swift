/// Why an archive is not opened. Whatever stands in it besides is not looked at any more.
public enum ArchiveFault: Error, Sendable, Hashable {
  /// It does not begin and end as an archive does, or its directory breaks off.
  case notAnArchive
  case fileTooLarge(limit: Int)
  case tooManyEntries(limit: Int)
  /// What its entries say they hold is more than is let in, all together.
  case contentTooLarge(limit: Int)
  case grownTooMuch(name: String, limit: Int)
  case nameTwice(String)
  /// A name that leads out of the folder, or that two programs would read in two ways.
  case unsafeName(String)
  /// A link, a device or anything else that is neither a file nor a folder.
  case notAFile(name: String)
  case encrypted(name: String)
  case unknownPacking(name: String)
  /// Two entries share bytes, or one runs into the directory.
  case overlapping(name: String)
  /// The directory says one thing of the entry, and the entry another.
  case contradiction(name: String)
  /// What comes out of it is not what it said.
  case damaged(name: String)
}
