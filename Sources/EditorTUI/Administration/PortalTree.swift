import Newsroom
import Rulebook
import Storage
import Workflow

/// The portals as a tree, of which branches may be folded.
struct PortalTree {
  /// One portal in its place.
  struct Line: Hashable {
    let record: PortalRecord
    let depth: Int
    let children: Int
    let isFolded: Bool
  }

  private(set) var lines: [Line] = []
  private(set) var folded: Set<ID<Portal>> = []
  private var records: [PortalRecord] = []

  /// Takes the portals as they are now; what was folded stays so.
  mutating func show(_ records: [PortalRecord]) {
    self.records = records
    arrange()
  }

  /// Folds or unfolds a branch; false when there is nothing to do.
  mutating func fold(_ portal: ID<Portal>, _ isFolded: Bool) -> Bool {
    guard folded.contains(portal) != isFolded,
      records.contains(where: { $0.parent == portal })
    else { return false }
    if isFolded { folded.insert(portal) } else { folded.remove(portal) }
    arrange()
    return true
  }

  private mutating func arrange() {
    let known = Set(records.map(\.id))
    let children = Dictionary(grouping: records) { record in
      record.parent.flatMap { known.contains($0) ? $0 : nil }
    }
    lines = []
    add(below: nil, depth: 0, children)
  }

  private mutating func add(
    below parent: ID<Portal>?, depth: Int, _ children: [ID<Portal>?: [PortalRecord]]
  ) {
    // No chain of portals is longer than there are portals, even in a damaged store.
    guard depth <= records.count else { return }
    for record in (children[parent] ?? []).sorted(by: { $0.code < $1.code }) {
      let isFolded = folded.contains(record.id)
      lines.append(
        Line(
          record: record, depth: depth, children: children[record.id]?.count ?? 0,
          isFolded: isFolded))
      if !isFolded { add(below: record.id, depth: depth + 1, children) }
    }
  }
}
