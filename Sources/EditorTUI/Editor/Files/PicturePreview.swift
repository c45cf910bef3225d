import Newsroom
import Storage
import Terminal
import Workflow

/// The picture of the file under the cursor, drawn in letters beside the keys; nothing where there is no room, no program
/// or no picture.
struct PicturePreview {
  /// Smaller ones show nothing.
  private static let fewestRows = 5
  private static let mostRows = 16
  static let mostColumns = 60

  private var size = Size(rows: 0, columns: 0)
  private var shown: (file: ContentHash, size: Size, rows: [String])?
  private var job: Job<[String]>?
  private var drawing: (file: ContentHash, size: Size)?

  /// Learns how many rows are left below the list.
  mutating func lay(rows: Int, columns: Int) {
    size = Size(
      rows: rows < Self.fewestRows + 1 ? 0 : min(Self.mostRows, rows - 1),
      columns: min(Self.mostColumns, columns))
  }

  /// The rows that it asks for, one above it left free.
  var height: Int { size.rows == 0 ? 0 : size.rows + 1 }

  /// Whether a picture is to be drawn once the hands rest.
  func isWaiting(for file: FileRecord?) -> Bool {
    guard let file, file.isPicture, size.rows > 0, job == nil else { return false }
    return shown?.file != file.content || shown?.size != size
  }

  /// Begins to draw; without threads it is drawn at once.
  mutating func draw(_ file: FileRecord, in session: Session) throws {
    guard let drawPicture = session.drawPicture else { return }
    guard let bytes = try session.newsroom.pictureToDraw(file) else {
      shown = (file.content, size, [])
      return
    }
    let (size, isASCII) = (size, session.isASCII)
    guard session.hasThreads else {
      shown = (file.content, size, drawPicture(bytes, size.columns, size.rows, isASCII) ?? [])
      return
    }
    drawing = (file.content, size)
    job = Job(waking: session.wake) { _ in
      drawPicture(bytes, size.columns, size.rows, isASCII) ?? []
    }
  }

  /// Takes over what was drawn; what cannot be drawn is shown as nothing.
  mutating func hear() {
    guard let outcome = job?.outcome, let drawing else { return }
    job = nil
    switch outcome {
    case .success(let rows): shown = (drawing.file, drawing.size, rows)
    case .failure: shown = (drawing.file, drawing.size, [])
    }
  }

  func draw(_ file: FileRecord?, on canvas: inout Canvas, in area: Rect) {
    guard let shown, shown.file == file?.content else { return }
    for (row, words) in shown.rows.prefix(area.rows).enumerated() {
      canvas.write(words, row: row, column: 2, width: max(0, area.columns - 2), in: area)
    }
  }
}
