import CZlib

extension ArchiveEntry {
  /// The bytes of the entry in `file`, the archive that it was found in. What turns out to be longer or shorter than it
  /// said, or other than its checksum says, is damaged; never more than it said is unpacked.
  public func unpacked(from file: [UInt8]) throws(ArchiveFault) -> [UInt8] {
    let content =
      switch packing {
      case .stored: Array(file[packed])
      case .deflated: try inflated(file[packed])
      }
    guard content.count == size, Self.checksum(of: content) == checksum else {
      throw .damaged(name: name)
    }
    return content
  }

  /// Raw DEFLATE (RFC 1951), as archives hold it: without the header and trailer of a zlib stream.
  private func inflated(_ bytes: ArraySlice<UInt8>) throws(ArchiveFault) -> [UInt8] {
    var stream = z_stream()
    let started = inflateInit2_(
      &stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard started == Z_OK else { throw .damaged(name: name) }
    defer { inflateEnd(&stream) }
    // One byte more than it says, so that an entry that goes on is found out.
    var output = [UInt8](repeating: 0, count: size + 1)
    var input = Array(bytes)
    let status = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        return inflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END, stream.avail_in == 0, Int(stream.total_out) == size else {
      throw .damaged(name: name)
    }
    output.removeLast()
    return output
  }

  private static func checksum(of content: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: crc32_z(0, content, content.count))
  }
}
