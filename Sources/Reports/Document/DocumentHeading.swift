import Rulebook

/// What stands above a document by Nghị định 30/2020/NĐ-CP, Phụ lục I: who issues it, number, place, day and title.
public struct DocumentHeading: Hashable, Sendable {
  /// The body above the issuing one (cơ quan chủ quản); nil where there is none.
  public let parentBody: String?
  public let issuingBody: String
  public let number: DocumentNumber
  public let place: String
  /// The day it is signed; nil while it is open, and then left for a pen.
  public let date: CivilDate?
  /// The kind of document, such as `BẢNG KÊ CHI TRẢ NHUẬN BÚT`.
  public let title: String
  /// What it is about (trích yếu); may be empty.
  public let abstract: String

  public init(
    parentBody: String?, issuingBody: String, number: DocumentNumber, place: String,
    date: CivilDate?, title: String, abstract: String
  ) {
    self.parentBody = parentBody
    self.issuingBody = issuingBody
    self.number = number
    self.place = place
    self.date = date
    self.title = title
    self.abstract = abstract
  }
}

/// The number line of a document: `Số: 05/BK-BBT`.
public struct DocumentNumber: Hashable, Sendable {
  /// Nil until it is given, and then left for a pen.
  public let number: Int?
  /// What stands behind the stroke: the sign of the kind and of the body.
  public let symbol: String

  public init(_ number: Int?, symbol: String) {
    self.number = number
    self.symbol = symbol
  }
}

/// A place at the foot of a document for somebody to sign in.
public struct SignatureBox: Hashable, Sendable {
  /// In whose place somebody signs, or by whose order: `KT. TRƯỞNG BAN`; nil for those who sign for themselves.
  public let authority: String?
  /// `Người lập`, `Kế toán`, `Trưởng ban`.
  public let office: String
  /// Without titles; nil where it is not known yet who will sign.
  public let name: String?

  public init(authority: String? = nil, office: String, name: String?) {
    self.authority = authority
    self.office = office
    self.name = name
  }
}

/// The head of the log when a document was made: who keeps the document can later hold the log against it.
public struct LogHead: Hashable, Sendable {
  /// How many entries the log had.
  public let size: Int
  /// The first 16 hex digits of its last hash, in small letters.
  public let digits: String

  /// Nil unless `digits` are 16 hex digits and `size` is no negative number.
  public init?(size: Int, digits: String) {
    let isHexadecimal = digits.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
    guard size >= 0, digits.utf8.count == 16, isHexadecimal else { return nil }
    self.size = size
    self.digits = digits
  }
}
