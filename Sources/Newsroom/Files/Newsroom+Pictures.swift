import Conversion
import Storage
import Workflow

/// Pictures drawn in letters, where the machine has a program for it.
extension Newsroom {
  /// A larger file is told of by its facts alone, in bytes.
  public static let largestDrawn = 20 << 20

  /// Whether the machine has what draws pictures.
  public static var drawsPictures: Bool {
    do throws(ConversionFault) {
      _ = try Chafa()
      return true
    } catch { return false }
  }

  /// The bytes of a picture that is to be drawn; nil for what is no picture or too large.
  public func pictureToDraw(_ record: FileRecord) throws -> [UInt8]? {
    guard record.isPicture, record.size <= Self.largestDrawn else { return nil }
    return try content(record.content)
  }

  /// Draws a picture in at most so many rows and columns, from any thread; nil where no program can, or not this one.
  public static func drawn(
    _ picture: [UInt8], columns: Int, rows: Int, isASCII: Bool
  ) -> [String]? {
    // The facts stand beside it; a picture that cannot be drawn is no fault of the text.
    do throws(ConversionFault) {
      return try Chafa().rows(of: picture, columns: columns, rows: rows, isASCII: isASCII)
    } catch { return nil }
  }
}
