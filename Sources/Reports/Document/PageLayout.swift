/// How a document lies on paper: Nghị định 30/2020/NĐ-CP, Phụ lục I. Lengths in millimetres, letters in points.
public enum PageLayout {
  public static let font = "Times New Roman"
  public static let top = 20
  public static let bottom = 20
  public static let left = 30
  public static let right = 15
  /// Letters of the body; those of a table too wide for them are as small as those of recipients are.
  public static let letters = 13
  public static let smallLetters = 11
  /// Letters that have room beside each other in a table, on an upright page and on one that lies.
  static let uprightRoom = 80
  static let lyingRoom = 125
}

extension TableDocument {
  private var width: Int { columns.reduce(0) { $0 + $1.width } }

  /// Whether the page lies, since the table has no room on one that stands.
  public var isLandscape: Bool { width > PageLayout.uprightRoom }

  /// The size of the letters in the table, in points.
  public var tableLetters: Int {
    width > PageLayout.lyingRoom ? PageLayout.smallLetters : PageLayout.letters
  }

  /// How many columns stand before the first that is summed: the room of a label in a line of sums.
  public var labelSpan: Int { columns.firstIndex(where: \.isSummed) ?? columns.count }
}
