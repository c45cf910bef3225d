/// What sort of item it is (thể loại): decides the fields it needs, its flow and its royalty group.
public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
  case news
  case article
  case photoSet = "photo-set"
  case interview
  case announcement
  case legalDocument = "legal-document"
  case administrativeDocument = "administrative-document"
  case answer
}

/// A part of a text that an item can need before it may move on.
///
/// The names follow the mandatory metadata of Thông tư 24/2011 (law.md 3) and, for documents, what NĐ 42/2022
/// Điều 4 k.1a asks of published documents (law.md 1.2).
public enum Field: String, CaseIterable, Hashable, Sendable, Codable {
  case title
  case summary
  case body
  case category
  case source
  case number
  case form
  case issuer
  case signer
  case issued
  case effective
  case abstract

  /// The fields kept beside title, summary and body.
  public static let metadata: [Field] = [
    .category, .source, .number, .form, .issuer, .signer, .issued, .effective, .abstract,
  ]

  /// Whether the field holds a date, written `YYYY-MM-DD`.
  public var isDate: Bool {
    switch self {
    case .issued, .effective: true
    case .title, .summary, .body, .category, .source, .number, .form, .issuer, .signer, .abstract:
      false
    }
  }
}

extension Kind {
  /// What must not be empty before an item of this kind is sent, in the order in which it is asked for.
  public var requiredFields: [Field] {
    switch self {
    case .news, .article, .photoSet, .interview, .announcement:
      [.title, .summary, .body, .category]
    case .legalDocument:
      [.title, .body, .category, .number, .form, .issuer, .signer, .issued, .effective, .abstract]
    case .administrativeDocument:
      [.title, .body, .category, .number, .form, .issuer, .signer, .issued, .abstract]
    case .answer:
      [.title, .body, .category]
    }
  }

  /// Whether it is a document with number, issuer and dates.
  public var isDocument: Bool {
    switch self {
    case .legalDocument, .administrativeDocument: true
    case .news, .article, .photoSet, .interview, .announcement, .answer: false
    }
  }
}
