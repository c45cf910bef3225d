import Rulebook
import Testing

/// What the lists of the rulebook have in common: they are shown to people and kept in the store.
struct CatalogTests {
  private var titles: [Title] {
    Category.allCases.map(\.title) + FormColumn.allCases.map(\.title)
      + RejectionReason.allCases.map(\.title) + PublicationCheck.allCases.map(\.question)
      + DefaultClock.allCases.map(\.title) + Holiday.allCases.map(\.title)
      + PortalRank.allCases.map(\.title)
  }

  @Test func `every title is worded in two languages without blanks around it`() {
    for title in titles {
      for words in [title.vietnamese, title.english] {
        #expect(!words.isEmpty)
        #expect(words.first?.isWhitespace == false && words.last?.isWhitespace == false)
        #expect(words.first?.isLowercase == false, "\(words)")
      }
    }
  }

  @Test func `Vietnamese titles are composed letters`() {
    for title in titles {
      let marks = title.vietnamese.unicodeScalars.filter { (0x300...0x36F).contains($0.value) }
      #expect(marks.isEmpty, "\(title.vietnamese)")
    }
  }

  @Test func `no list shows the same words twice`() {
    let lists = [
      Category.allCases.map(\.title), FormColumn.allCases.map(\.title),
      RejectionReason.allCases.map(\.title), PublicationCheck.allCases.map(\.question),
      DefaultClock.allCases.map(\.title), Holiday.allCases.map(\.title),
      PortalRank.allCases.map(\.title),
    ]
    for list in lists {
      #expect(Set(list.map(\.vietnamese)).count == list.count)
      #expect(Set(list.map(\.english)).count == list.count)
    }
  }

  /// The bylaws of 1598/QĐ-KTNN and 1978/QĐ-BVTV, and the laws on data and advertising.
  @Test(arguments: [
    "out-of-scope", "duplicate", "internal-or-secret", "unverified", "poor-quality",
    "against-policy", "personal-data", "advertising", "copyright", "outdated",
  ])
  func `a reason to refuse is found by its code`(code: String) {
    #expect(RejectionReason(rawValue: code) != nil)
  }

  /// The store keeps these words: a change here is a migration.
  @Test func `codes in the store do not change`() {
    #expect(
      Category.allCases.map(\.rawValue) == [
        "legal-document", "administrative-document", "treaty", "procedure", "dissemination",
        "plan", "organization", "project", "financial-report", "statistics", "science",
        "epidemic", "disclosure-list", "other", "locality",
      ])
    #expect(
      PortalRank.allCases.map(\.rawValue) == [
        "province", "department", "district", "province-city", "commune",
      ])
    #expect(
      PublicationCheck.allCases.map(\.rawValue) == [
        "state-secrets", "press-law", "intellectual-property", "internet-rules", "authentic",
        "harmless-to-systems", "respects-protection", "safe-links", "personal-data",
        "cryptography",
      ])
  }

  @Test func `the six groups of the security law are asked one by one`() {
    let citations = PublicationCheck.allCases.map(\.citation)
    let remembered = citations.filter { $0.mark == .memory }.map(\.text)
    #expect(Set(remembered).count == 6)
    for (index, text) in remembered.enumerated() {
      #expect(text.contains("Điều 7 k.\(index + 1)"))
    }
  }

  @Test func `the Labour Code is cited for the holidays, as remembered`() {
    #expect(HolidayTable.citation.text.contains("Điều 112"))
    #expect(!HolidayTable.citation.isVerified)
  }
}
