/// Names of offices and positions as the house writes them, found by their first words.
public struct OfficeNames: Sendable, Hashable {
  /// By the key of the first word, the longest names first.
  private let names: [String: [Name]]

  struct Name: Sendable, Hashable {
    /// The words and signs between blanks, and the key of each.
    let pieces: [[Unicode.Scalar]]
    let keys: [String]
  }

  public init(_ names: [String]) {
    let read = names.map { name in
      let pieces = Self.pieces(Array(nfc(name).unicodeScalars)).map(\.scalars)
      return Name(pieces: pieces, keys: pieces.map(Self.key))
    }
    self.names = Dictionary(grouping: read.filter { !$0.keys.isEmpty }, by: { $0.keys[0] })
      .mapValues { $0.sorted { $0.keys.count > $1.keys.count } }
  }

  var isEmpty: Bool { names.isEmpty }

  func beginning(with key: String) -> [Name] { names[key] ?? [] }

  static func key(_ piece: [Unicode.Scalar]) -> String {
    wordKey(String(String.UnicodeScalarView(piece)))
  }

  /// Runs of letters and digits with their marks, and every other sign but blanks by itself.
  static func pieces(
    _ scalars: [Unicode.Scalar]
  ) -> [(start: Int, scalars: [Unicode.Scalar])] {
    var pieces: [(start: Int, scalars: [Unicode.Scalar])] = []
    var isInside = false
    for (offset, scalar) in scalars.enumerated() {
      if scalar == " " || scalar == "\u{A0}" {
        isInside = false
      } else if isInside, scalar.isWordPart || scalar.isCombiningDiacritic {
        pieces[pieces.count - 1].scalars.append(scalar)
      } else {
        pieces.append((offset, [scalar]))
        isInside = scalar.isWordPart
      }
    }
    return pieces
  }
}

/// Names of the register that stand in a line with other capitals than the house gives them. A name all in capitals, as
/// in a heading, is as it should be.
struct OfficeNameCheck {
  private(set) var places: [StyleLine.Place] = []

  init(_ text: StyleText, _ offices: OfficeNames) {
    guard !offices.isEmpty else { return }
    let pieces = OfficeNames.pieces(text.scalars)
    let keys = pieces.map { OfficeNames.key($0.scalars) }
    var index = 0
    while index < pieces.count {
      guard !text.isSkipped[pieces[index].start],
        let name = offices.beginning(with: keys[index]).first(where: { name in
          index + name.keys.count <= keys.count
            && keys[index..<(index + name.keys.count)].elementsEqual(name.keys)
        })
      else {
        index += 1
        continue
      }
      compare(pieces[index..<(index + name.keys.count)], with: name)
      index += name.keys.count
    }
  }

  private mutating func compare(
    _ pieces: ArraySlice<(start: Int, scalars: [Unicode.Scalar])>, with name: OfficeNames.Name
  ) {
    guard let first = pieces.first, let last = pieces.last else { return }
    let letters = pieces.lazy.flatMap(\.scalars).filter(\.isLetter)
    guard !letters.allSatisfy(\.isCapital) else { return }
    var mended: [String] = []
    for (piece, model) in zip(pieces, name.pieces) {
      mended.append(Self.written(piece.scalars, like: model))
    }
    let written = pieces.map { String(String.UnicodeScalarView($0.scalars)) }
    guard mended != written else { return }
    let end = last.start + last.scalars.count
    places.append(
      .init(
        rule: .officeName, range: first.start..<end,
        mend: Self.joined(mended, pieces)))
  }

  /// The letters with the capitals of the model: tones may stand in another place, capitals stand in the same ones.
  private static func written(_ scalars: [Unicode.Scalar], like model: [Unicode.Scalar]) -> String {
    let text = Array(nfc(String(String.UnicodeScalarView(scalars))).unicodeScalars)
    guard text.count == model.count else { return String(String.UnicodeScalarView(model)) }
    return zip(text, model).map { scalar, pattern in
      pattern.isCapital ? scalar.properties.uppercaseMapping : scalar.properties.lowercaseMapping
    }.joined()
  }

  /// The pieces with the blanks that stand between them.
  private static func joined(
    _ mended: [String], _ pieces: ArraySlice<(start: Int, scalars: [Unicode.Scalar])>
  ) -> String {
    var text = ""
    var end: Int?
    for (word, piece) in zip(mended, pieces) {
      if let end, piece.start > end { text += " " }
      text += word
      end = piece.start + piece.scalars.count
    }
    return text
  }
}
