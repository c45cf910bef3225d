/// The address of a portal, held against QĐ 13/2023/QĐ-UBND Điều 4 k.1 and the rules of DNS names
/// (RFC 1035 2.3.4, RFC 1123 2.1).
public enum PortalDomain {
  /// What is wrong with an address. `isDoubt` tells those apart that a person may accept.
  public enum Fault: Hashable, Sendable {
    case empty
    /// A name has at most 253 bytes.
    case tooLong(bytes: Int)
    /// Two points in a row, or a point at the beginning or end; counted from 1.
    case emptyLabel(position: Int)
    /// A label has at most 63 bytes.
    case labelTooLong(String)
    /// Only a to z, 0 to 9 and the hyphen: no capital, mark or space.
    case badCharacter(Character, label: String)
    case hyphenAtEdge(label: String)
    /// Hyphens in third and fourth place are kept for encoded names such as `xn--`.
    case reservedLabel(String)
    case wrongLevel(found: Int, expected: Int)
    case notUnder(String)
    /// A commune's address hangs under the one of its district, which was not given.
    case parentMissing
    case parentNotUnderProvince(parent: String, province: String)
    /// The first label is none of those that the name of the body gives.
    case wrongLabel(found: String, expected: [String])
    /// As `wrongLabel`, for a department, whose address may be its English name.
    case perhapsEnglish(found: String, known: [String])
    /// Nothing of the name is left to make a label of.
    case unreadableName(String)

    /// Whether the address may be right all the same.
    public var isDoubt: Bool {
      if case .perhapsEnglish = self { true } else { false }
    }
  }

  /// Everything that is wrong with `domain` for the body called `unitName`; nothing when it is
  /// right.
  ///
  /// `parentDomain` is read for a commune only. Upper-case letters count as bad characters, so that
  /// one portal has one address.
  public static func check(
    _ domain: String, rank: PortalRank, parentDomain: String?, provinceDomain: String,
    unitName: String
  ) -> [Fault] {
    guard !domain.isEmpty else { return [.empty] }
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    var faults = nameFaults(of: domain, labels: labels)
    guard let parent = parent(of: rank, parentDomain, provinceDomain) else {
      return faults + [.parentMissing]
    }
    if rank == .commune, !isUnder(parent, provinceDomain) {
      faults.append(.parentNotUnderProvince(parent: parent, province: provinceDomain))
    }
    if !isUnder(domain, parent) { faults.append(.notUnder(parent)) }
    guard labels.count == rank.domainLevel else {
      return faults + [.wrongLevel(found: labels.count, expected: rank.domainLevel)]
    }
    return faults + labelFaults(of: labels[0], rank: rank, unitName: unitName)
  }

  /// An address that `check` finds nothing wrong with; nothing when the name gives none or a
  /// commune's parent is missing.
  ///
  /// A department gets its abbreviation, or its whole name when the abbreviation has a single
  /// letter.
  public static func proposal(
    rank: PortalRank, parentDomain: String?, provinceDomain: String, unitName: String
  ) -> String? {
    guard let parent = parent(of: rank, parentDomain, provinceDomain),
      let label = labels(of: UnitName(unitName, rank: rank), rank: rank).first
    else { return nil }
    let domain = "\(label).\(parent)"
    let faults = check(
      domain, rank: rank, parentDomain: parentDomain, provinceDomain: provinceDomain,
      unitName: unitName)
    return faults.isEmpty ? domain : nil
  }

  private static func parent(
    of rank: PortalRank, _ parentDomain: String?, _ provinceDomain: String
  ) -> String? {
    switch rank {
    case .province: "gov.vn"
    case .department, .district, .provinceCity: provinceDomain
    case .commune: parentDomain
    }
  }

  private static func isUnder(_ domain: String, _ parent: String) -> Bool {
    domain.hasSuffix(".\(parent)")
  }
}

extension PortalDomain {
  private static func nameFaults(of domain: String, labels: [String]) -> [Fault] {
    var faults: [Fault] = []
    if domain.utf8.count > 253 { faults.append(.tooLong(bytes: domain.utf8.count)) }
    for (index, label) in labels.enumerated() {
      if label.isEmpty { faults.append(.emptyLabel(position: index + 1)) }
      if label.utf8.count > 63 { faults.append(.labelTooLong(label)) }
      if let bad = label.first(where: { !isAllowed($0) }) {
        faults.append(.badCharacter(bad, label: label))
      }
      if label.hasPrefix("-") || label.hasSuffix("-") { faults.append(.hyphenAtEdge(label: label)) }
      if label.dropFirst(2).hasPrefix("--") { faults.append(.reservedLabel(label)) }
    }
    return faults
  }

  private static func isAllowed(_ character: Character) -> Bool {
    switch character {
    case "a"..."z", "0"..."9", "-": character.isASCII
    default: false
    }
  }

  private static func labelFaults(of label: String, rank: PortalRank, unitName: String) -> [Fault] {
    let name = UnitName(unitName, rank: rank)
    let expected = labels(of: name, rank: rank)
    guard !expected.isEmpty else { return [.unreadableName(unitName)] }
    guard !expected.contains(label) else { return [] }
    switch rank {
    case .province, .district, .provinceCity, .commune:
      return [.wrongLabel(found: label, expected: expected)]
    case .department:
      return name.isAbbreviated(by: label) ? [] : [.perhapsEnglish(found: label, known: expected)]
    }
  }

  /// The first labels that a name gives, the proposed one first.
  private static func labels(of name: UnitName, rank: PortalRank) -> [String] {
    guard !name.words.isEmpty else { return [] }
    switch rank {
    case .province:
      return [name.label]
    case .department:
      return name.abbreviation.count >= 2 ? [name.abbreviation, name.label] : [name.label]
    case .district:
      return [name.label]
    case .provinceCity:
      return ["tp\(name.label)"]
    case .commune:
      // Điều 4 k.1d asks for the full name without saying whether the word xã or phường belongs to
      // it.
      return name.kind.isEmpty || name.label == name.labelWithKind
        ? [name.label] : [name.label, name.labelWithKind]
    }
  }
}
