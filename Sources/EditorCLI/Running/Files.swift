import Glibc

/// A file that a command reads, or `-` for standard input.
struct InputFile {
  let name: String

  var isStandardInput: Bool { name == "-" }

  /// All bytes; what is no regular file is not read, since it might have no end.
  func bytes(limit: Int) throws -> [UInt8] {
    let descriptor = open(name, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw UsageFault.file(name, reason: errno) }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw UsageFault.file(name, reason: errno) }
    guard facts.st_mode & S_IFMT != S_IFDIR else { throw UsageFault.file(name, reason: EISDIR) }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw UsageFault.file(name, reason: EINVAL) }
    return try readAll(descriptor, named: name, limit: limit)
  }
}

/// All bytes of a regular file, at most so many.
public func readFile(_ path: String, limit: Int) throws -> [UInt8] {
  try InputFile(name: path).bytes(limit: limit)
}

/// The text of bytes that must be UTF-8; a mark of byte order at the beginning is left out.
public func strictText(_ bytes: [UInt8], of name: String) throws -> String {
  guard let text = String(validating: bytes, as: UTF8.self) else {
    throw UsageFault.notUTF8(name, position: firstInvalidByte(of: bytes) ?? 0)
  }
  return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
}

/// Where bytes stop being UTF-8: the offset of the first byte of the first wrong sequence, by the table of well-formed
/// sequences of the Unicode Standard (table 3-7).
func firstInvalidByte(of bytes: [UInt8]) -> Int? {
  var index = 0
  while index < bytes.count {
    guard let length = wellFormedLength(in: bytes, at: index) else { return index }
    index += length
  }
  return nil
}

private func wellFormedLength(in bytes: [UInt8], at index: Int) -> Int? {
  func isNext(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
    index + offset < bytes.count && range.contains(bytes[index + offset])
  }
  switch bytes[index] {
  case 0x00...0x7F: return 1
  case 0xC2...0xDF: return isNext(1) ? 2 : nil
  case 0xE0: return isNext(1, 0xA0...0xBF) && isNext(2) ? 3 : nil
  case 0xED: return isNext(1, 0x80...0x9F) && isNext(2) ? 3 : nil
  case 0xE1...0xEF: return isNext(1) && isNext(2) ? 3 : nil
  case 0xF0: return isNext(1, 0x90...0xBF) && isNext(2) && isNext(3) ? 4 : nil
  case 0xF1...0xF3: return isNext(1) && isNext(2) && isNext(3) ? 4 : nil
  case 0xF4: return isNext(1, 0x80...0x8F) && isNext(2) && isNext(3) ? 4 : nil
  default: return nil
  }
}

/// A file that a command makes.
struct OutputFile {
  let name: String

  /// Refused where something of the name is there; what could not be written whole is not left.
  func write(_ bytes: [UInt8], mode: mode_t = 0o644) throws {
    let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw UsageFault.file(name, reason: errno) }
    defer { close(descriptor) }
    do { try write(bytes, to: descriptor) } catch {
      unlink(name)
      throw error
    }
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw UsageFault.file(name, reason: errno) }
      written += count
    }
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw UsageFault.file(name, reason: errno)
    }
  }
}

/// Writes a file that its owner alone can read. Refused as `EEXIST` where something of the name is there, unless a file
/// is to be replaced: then the former one is whole until the new one takes its name.
public func writePrivateFile(_ bytes: [UInt8], to path: String, replacing: Bool) throws {
  guard replacing, try isRegularFile(path) else {
    return try OutputFile(name: path).write(bytes, mode: 0o600)
  }
  let aside = "\(path).\(getpid()).tmp"
  do { try OutputFile(name: aside).write(bytes, mode: 0o600) } catch UsageFault.file(_, let reason)
  {
    throw UsageFault.file(path, reason: reason)
  }
  guard rename(aside, path) == 0 else {
    let reason = errno
    unlink(aside)
    throw UsageFault.file(path, reason: reason)
  }
}

/// False where nothing is there; what is there and no file of letters is told.
private func isRegularFile(_ path: String) throws -> Bool {
  var facts = stat()
  guard lstat(path, &facts) == 0 else {
    if errno == ENOENT { return false }
    throw UsageFault.file(path, reason: errno)
  }
  switch facts.st_mode & S_IFMT {
  case S_IFREG: return true
  case S_IFDIR: throw UsageFault.file(path, reason: EISDIR)
  default: throw UsageFault.file(path, reason: EINVAL)
  }
}
