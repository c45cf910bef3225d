/// A text of the sample newsroom. Events, figures and people are invented; places lend their names
/// only.
public struct SampleText: Hashable, Sendable {
  public let portalCode: String
  /// As the workflow's kinds are kept, such as `photo-set`.
  public let kind: String
  /// As the rulebook's categories are kept, such as `legal-document`.
  public let categoryCode: String
  /// Names the text in the other samples; no two are equal.
  public let title: String
  public let summary: String
  /// CommonMark; one paragraph is one line.
  public let body: String
  /// Somebody who may send items on the portal.
  public let authorLogin: String
  /// Fields of a document by name: number, form, issuer, signer, issued, effective, abstract; dates
  /// as `2026-11-23`.
  public let fields: [String: String]

  init(
    portalCode: String, kind: String, categoryCode: String, title: String, summary: String,
    body: String, authorLogin: String, fields: [String: String] = [:]
  ) {
    self.portalCode = portalCode
    self.kind = kind
    self.categoryCode = categoryCode
    self.title = title
    self.summary = summary
    self.body = body
    self.authorLogin = authorLogin
    self.fields = fields
  }
}

extension SampleText {
  /// All texts, in an order in which portals and kinds are mixed as on a working day.
  public static let all: [SampleText] = interleaved([
    provinceNews1, provinceNews2, provinceDocuments1, provinceDocuments2, provinceFeatures,
    longTexts1, longTexts2, longTexts3, education1, education2, agriculture1, agriculture2,
    district, commune,
  ])

  /// One text of each group in turn, until all groups are used up.
  private static func interleaved(_ groups: [[SampleText]]) -> [SampleText] {
    let longest = groups.map(\.count).max() ?? 0
    return (0..<longest).flatMap { row in
      groups.compactMap { group in row < group.count ? group[row] : nil }
    }
  }
}
