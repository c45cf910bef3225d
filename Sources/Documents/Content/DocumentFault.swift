/// Why a document is not taken in. Nothing of it was given to any other program.
public enum DocumentFault: Error, Sendable, Hashable {
  case archive(ArchiveFault)
  /// An archive that is neither a document of Word nor one of LibreOffice.
  case unknownDocument
  /// A part of it that could lead a parser astray.
  case markup(part: String, MarkupDanger)
  /// A picture in it that would not be let in alone.
  case picture(name: String, PictureFault)
}

/// Why a picture is not taken in.
public enum PictureFault: Sendable, Hashable {
  /// By its first bytes it is no picture that is let in.
  case unknownKind
  /// Its header breaks off before its size.
  case unknownSize
  case tooManyPixels(width: Int, height: Int, limit: Int)
  case tooManyBytes(limit: Int)
}
