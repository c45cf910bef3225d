/// What may be put in one cell, or in two for a wide character, and what it came from.
public struct VisibleCluster: Sendable, Hashable {
  /// A base with at most four marks, in NFC: at most five code points, none of them invisible.
  public let text: String
  /// The cells it takes: 1 or 2, never 0.
  public let width: Int
  /// True when it stands for something that cannot itself be shown.
  public let isToken: Bool
  /// How many `Character`s of the source end with it: 1, or 0 when it continues the one before it.
  public let consumed: Int

  /// The most marks that are put over one base; the rest are counted, as in `+3`. Terminals have
  /// crashed on more (CVE-2021-26937, CVE-2021-27135), and a cell of curses holds five code points.
  static let mostMarks = 4
}

/// The text as cells may show it: the one door for everything on its way to a screen.
///
/// What Unicode classes as control, format, private, unassigned or separator, and whatever else
/// cannot be seen, becomes tokens, tabs and line feeds included; a token of several signs is
/// several clusters, the first of which consumes the source. Joined the clusters are the whole text.
public func visibleClusters(of text: String, marks: VisibleMarks) -> [VisibleCluster] {
  if isPlain(text) {
    return text.unicodeScalars.map {
      VisibleCluster(text: String($0), width: 1, isToken: false, consumed: 1)
    }
  }
  var clusters: [VisibleCluster] = []
  clusters.reserveCapacity(text.utf8.count)
  for character in text {
    if isPlain(character) {
      clusters.append(
        VisibleCluster(text: String(character), width: 1, isToken: false, consumed: 1))
    } else {
      clusters.append(contentsOf: visibleClusters(of: character, marks: marks))
    }
  }
  return clusters
}

/// One character as cells may show it, never empty; see `visibleClusters(of:marks:)` for texts.
public func visibleClusters(of character: Character, marks: VisibleMarks) -> [VisibleCluster] {
  var builder = ClusterBuilder(marks: marks)
  if character.isDisputedEmoji {
    builder.addSigns(marks.pictureSign, cells: 2)
    return builder.clusters
  }
  for scalar in nfc(String(character)).unicodeScalars { builder.add(scalar) }
  builder.finishCell()
  return builder.clusters
}
