/// What an archive says it holds, looked through before anything opens it. Nothing is unpacked here.
///
/// It is stricter than the programs that read documents: one directory, at the end, that everything before belongs to;
/// no comment, no second disk, no sizes beyond 32 bits. An archive that can be read in two ways is refused.
public struct ArchiveDirectory: Sendable, Hashable {
  /// In the order in which they stand in the file.
  public let entries: [ArchiveEntry]

  public init(of file: [UInt8], limits: ArchiveLimits = .document) throws(ArchiveFault) {
    guard file.count <= limits.file else { throw .fileTooLarge(limit: limits.file) }
    let bytes = Bytes(all: file)
    let end = try DirectoryEnd(in: bytes)
    guard end.count <= limits.entries else { throw .tooManyEntries(limit: limits.entries) }
    var records: [DirectoryRecord] = []
    var place = end.directory.lowerBound
    for _ in 0..<end.count {
      let record = try DirectoryRecord(in: bytes, at: place)
      records.append(record)
      place = record.next
    }
    guard place == end.directory.upperBound else { throw .notAnArchive }
    try Self.refuseTwins(among: records)
    try Self.refuseGrowth(of: records, limits: limits)
    entries = try Self.entries(of: records, before: end.directory.lowerBound, in: bytes)
  }

  private static func refuseTwins(among records: [DirectoryRecord]) throws(ArchiveFault) {
    var seen: Set<String> = []
    for record in records where !seen.insert(EntryName.key(record.name)).inserted {
      throw .nameTwice(record.name)
    }
  }

  private static func refuseGrowth(
    of records: [DirectoryRecord], limits: ArchiveLimits
  ) throws(ArchiveFault) {
    var sum = 0
    for record in records {
      sum += record.size
      guard sum <= limits.content else { throw .contentTooLarge(limit: limits.content) }
      guard record.size <= record.packedSize * limits.growth else {
        throw .grownTooMuch(name: record.name, limit: limits.growth)
      }
    }
  }

  /// The entries one after the other from the first byte on, each ending before the next begins.
  private static func entries(
    of records: [DirectoryRecord], before directory: Int, in bytes: Bytes
  ) throws(ArchiveFault) -> [ArchiveEntry] {
    let sorted = records.sorted { $0.header < $1.header }
    guard sorted.first.map({ $0.header == 0 }) ?? true else { throw .notAnArchive }
    var entries: [ArchiveEntry] = []
    for (index, record) in sorted.enumerated() {
      let packed = try record.packedBytes(in: bytes)
      let following = index + 1 < sorted.count ? sorted[index + 1].header : directory
      guard packed.upperBound <= following else { throw .overlapping(name: record.name) }
      entries.append(
        ArchiveEntry(
          name: record.name, packing: record.packing, packed: packed, size: record.size,
          checksum: record.checksum))
    }
    return entries
  }
}
