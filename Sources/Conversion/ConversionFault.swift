/// Why a document could not be converted.
public enum ConversionFault: Error, Sendable, Hashable {
  /// pandoc, or what confines it, is not on this machine.
  case notInstalled(String)
  /// It ended before it was done, at a limit or by itself; the last line of what it said.
  case failed(String)
  case tookTooLong(seconds: Int)
  /// What came out is more than a text may be.
  case tooLarge(limit: Int)
}
