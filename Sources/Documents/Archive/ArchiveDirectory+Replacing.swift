import CZlib

extension ArchiveDirectory {
  /// The archive `file`, which this is the directory of, with other content in the entries that `contents` names; every
  /// other entry is taken over as it is packed. Nil where it lacks one of those entries.
  public func replacing(_ contents: [String: [UInt8]], in file: [UInt8]) -> [UInt8]? {
    guard Set(entries.map(\.name)).isSuperset(of: contents.keys) else { return nil }
    var writer = ArchiveWriter()
    for entry in entries {
      if let content = contents[entry.name] {
        writer.add(
          entry.name, packed: Deflated.bytes(of: content)[...], method: 8, size: content.count,
          checksum: UInt32(truncatingIfNeeded: crc32_z(0, content, content.count)))
      } else {
        writer.add(
          entry.name, packed: file[entry.packed], method: entry.packing == .deflated ? 8 : 0,
          size: entry.size, checksum: entry.checksum)
      }
    }
    return writer.bytes
  }
}

/// Writes entries one after the other and the directory behind them.
private struct ArchiveWriter {
  private var file: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// 1 January 1980: archives have no time that means nothing.
  private static let noTime = 0x0021_0000

  mutating func add(
    _ name: String, packed: ArraySlice<UInt8>, method: Int, size: Int, checksum: UInt32
  ) {
    let letters = Array(name.utf8)
    let isPlain = letters.allSatisfy { $0 < 0x80 }
    let common =
      Self.two(isPlain ? 0 : 0x800) + Self.two(method) + Self.four(Self.noTime)
      + Self.four(Int(checksum)) + Self.four(packed.count) + Self.four(size)
      + Self.two(letters.count)
    let place = file.count
    file += Self.four(DirectoryRecord.headerSignature) + Self.two(20) + common + Self.two(0)
    file += letters
    file += packed
    directory += Self.four(DirectoryRecord.signature) + Self.two(20) + Self.two(20) + common
    directory += [UInt8](repeating: 0, count: 12) + Self.four(place) + letters
    count += 1
  }

  var bytes: [UInt8] {
    let end =
      Self.four(DirectoryEnd.signature) + Self.four(0) + Self.two(count) + Self.two(count)
      + Self.four(directory.count) + Self.four(file.count) + Self.two(0)
    return file + directory + end
  }

  private static func two(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  private static func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }
}

/// Raw DEFLATE (RFC 1951), as archives hold it.
private enum Deflated {
  static func bytes(of content: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    let started = deflateInit2_(
      &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY,
      ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(started == Z_OK, "zlib begins with sizes that it knows")
    defer { deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(content.count))))
    var input = content
    let status = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        return deflate(&stream, Z_FINISH)
      }
    }
    precondition(status == Z_STREAM_END, "zlib said how much room it takes at most")
    output.removeLast(output.count - Int(stream.total_out))
    return output
  }
}
