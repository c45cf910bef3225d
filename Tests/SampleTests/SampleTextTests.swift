import Foundation
import Newsroom
import Testing

struct SampleTextTests {
  private let texts = SampleText.all

  @Test func `there is enough to read on every portal`() {
    #expect(texts.count >= 130)
    let counts = Dictionary(grouping: texts, by: \.portalCode).mapValues(\.count)
    #expect(Set(counts.keys) == Set(SamplePortal.all.map(\.code)))
    #expect((counts.values.min() ?? 0) >= 14)
  }

  @Test(arguments: [
    ("news", 50), ("article", 15), ("photo-set", 8), ("interview", 5), ("legal-document", 5),
    ("administrative-document", 12), ("announcement", 12), ("answer", 12),
  ])
  func `every kind is there`(kind: String, least: Int) {
    #expect(texts.filter { $0.kind == kind }.count >= least)
  }

  @Test func `kinds and categories are those that the program knows`() {
    let kinds: Set = [
      "news", "article", "photo-set", "interview", "legal-document", "administrative-document",
      "announcement", "answer",
    ]
    let categories: Set = [
      "legal-document", "administrative-document", "treaty", "procedure", "dissemination", "plan",
      "organization", "project", "financial-report", "statistics", "science", "epidemic",
      "disclosure-list", "other", "locality",
    ]
    #expect(Set(texts.map(\.kind)) == kinds)
    #expect(Set(texts.map(\.categoryCode)) == categories)
  }

  @Test func `no two texts have the same title, and titles have the length of headlines`() {
    #expect(Set(texts.map(\.title)).count == texts.count)
    let lengths = texts.map(\.title.count)
    #expect(lengths.filter { (40...95).contains($0) }.count >= texts.count - 3)
    #expect((lengths.max() ?? 0) <= 100)
  }

  @Test func `every text is as long as its like on a portal`() {
    for text in texts {
      let words = text.body.split(whereSeparator: \.isWhitespace).count
      #expect((80...900).contains(words), "\(words): \(text.title)")
      #expect((40...220).contains(text.summary.count), "\(text.summary.count): \(text.title)")
    }
    let long = texts.filter { $0.body.split(whereSeparator: \.isWhitespace).count >= 500 }
    #expect(long.count >= 12)
  }

  @Test func `every author may send items on the portal of the text`() {
    let senders: Set = ["contributor", "editor", "member", "deputy", "head", "secretary"]
    for text in texts {
      let person = SamplePerson.all.first { $0.login == text.authorLogin }
      let roles = (person?.portalRoles ?? []).filter { $0.portalCode == text.portalCode }
      #expect(roles.contains { senders.contains($0.role) }, "\(text.authorLogin): \(text.title)")
    }
  }

  /// Nghị định 42/2022/NĐ-CP Điều 4 k.1a names the fields.
  @Test func `documents have their fields, other texts have none`() throws {
    let names: Set = ["number", "form", "issuer", "signer", "issued", "abstract"]
    for text in texts {
      switch text.kind {
      case "legal-document":
        #expect(Set(text.fields.keys) == names.union(["effective"]), "\(text.title)")
      case "administrative-document":
        #expect(Set(text.fields.keys).subtracting(["effective"]) == names, "\(text.title)")
      case let kind:
        #expect(text.fields.isEmpty, "\(kind): \(text.title)")
      }
      for (name, value) in text.fields {
        #expect(!value.isEmpty, "\(name): \(text.title)")
      }
    }
  }

  @Test func `dates of documents are written for machines and in their order`() {
    for text in texts {
      let dates = ["issued", "effective"].compactMap { text.fields[$0] }
      for date in dates {
        let isDate = date.wholeMatch(of: /20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/) != nil
        #expect(isDate, "\(date): \(text.title)")
      }
      #expect(dates == dates.sorted(), "\(text.title)")
    }
  }

  @Test func `no sentence stands in two texts`() {
    var homes: [String: String] = [:]
    for text in texts {
      let marks: Set<Character> = [".", "!", "?", "\n"]
      for part in (text.body + "\n" + text.summary).split(whereSeparator: marks.contains) {
        let sentence = part.trimmingCharacters(in: .whitespaces)
        guard sentence.count >= 25 else { continue }
        let home = homes[sentence] ?? text.title
        #expect(home == text.title, "\(sentence)")
        homes[sentence] = text.title
      }
    }
  }

  @Test func `paragraphs are lines, parted by one empty line`() {
    for text in texts {
      #expect(!text.body.contains("\n\n\n"), "\(text.title)")
      #expect(!text.body.contains("  "), "\(text.title)")
      #expect(text.body == text.body.trimmingCharacters(in: .whitespacesAndNewlines))
      #expect(!text.body.contains(" \n"), "\(text.title)")
    }
  }

  @Test func `pictures have words for those who cannot see them`() {
    for text in texts where text.kind == "photo-set" {
      let pictures = text.body.matches(of: /!\[([^\]]*)\]\(anh\/[a-z0-9-]+\.jpg\)/)
      #expect(pictures.count >= 3, "\(text.title)")
      for picture in pictures {
        #expect(picture.output.1.count >= 15, "\(text.title)")
      }
    }
  }
}
