/// What stands in one cell of a canvas.
public struct Cell: Hashable, Sendable {
  /// One visible cluster; "" in the second half of a wide one.
  public let text: String
  /// 1 or 2 cells; 0 in the second half of a wide cluster.
  public let width: Int
  public let role: Role

  public init(text: String, width: Int, role: Role) {
    self.text = text
    self.width = width
    self.role = role
  }
}

/// A cell in eight bytes: one code point or the number of a cluster in a table, width and role.
struct PackedCell: Hashable {
  /// A code point, or the number of a cluster above `clusterBit`; 0 in a second half.
  var glyph: UInt32
  var width: UInt8
  var role: Role

  static let clusterBit: UInt32 = 0x8000_0000

  static func blank(_ role: Role) -> PackedCell {
    PackedCell(glyph: 0x20, width: 1, role: role)
  }

  static func secondHalf(_ role: Role) -> PackedCell {
    PackedCell(glyph: 0, width: 0, role: role)
  }

  /// The number of the cluster in its table, for a cell of several code points.
  var cluster: Int? {
    glyph & Self.clusterBit == 0 ? nil : Int(glyph & ~Self.clusterBit)
  }
}

/// The clusters of several code points that a canvas holds, each once.
struct ClusterTable {
  /// More different clusters than this on one canvas are shown as U+FFFD.
  static let limit = 1 << 16

  private(set) var texts: [String] = []
  private var numbers: [String: UInt32] = [:]

  /// The glyph that stands for `text`.
  mutating func glyph(for text: String) -> UInt32 {
    let scalars = text.unicodeScalars
    if let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex {
      return first.value
    }
    if let number = numbers[text] { return number | PackedCell.clusterBit }
    guard texts.count < Self.limit else { return 0xFFFD }
    let number = UInt32(texts.count)
    texts.append(text)
    numbers[text] = number
    return number | PackedCell.clusterBit
  }

  /// The text of `glyph`, which this table gave.
  func text(of glyph: UInt32) -> String {
    if glyph & PackedCell.clusterBit != 0 { return texts[Int(glyph & ~PackedCell.clusterBit)] }
    if glyph == 0 { return "" }
    return Unicode.Scalar(glyph).map { String(Character($0)) } ?? ""
  }
}
