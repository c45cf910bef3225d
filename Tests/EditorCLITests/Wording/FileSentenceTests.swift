import Conversion
import Documents
import Newsroom
import Testing

@testable import EditorCLI

/// Why a file is not let in, and what is not right among files, is said in both languages.
@Suite struct FileSentenceTests {
  private static let archives: [ArchiveFault] = [
    .notAnArchive, .fileTooLarge(limit: 20 << 20), .tooManyEntries(limit: 1_000),
    .contentTooLarge(limit: 100 << 20), .grownTooMuch(name: "a", limit: 200), .nameTwice("a"),
    .unsafeName("../a"), .notAFile(name: "a"), .encrypted(name: "a"), .unknownPacking(name: "a"),
    .overlapping(name: "a"), .contradiction(name: "a"), .damaged(name: "a"),
  ]
  private static let pictures: [PictureFault] = [
    .unknownKind, .unknownSize, .tooManyPixels(width: 9, height: 9, limit: 50_000_000),
    .tooManyBytes(limit: 50 << 20),
  ]
  private static let documents: [DocumentFault] =
    archives.map(DocumentFault.archive) + pictures.map { .picture(name: "a", $0) } + [
      .unknownDocument, .markup(part: "a", .declaration), .markup(part: "a", .encoding),
    ]
  private static let faults: [FileFault] =
    documents.map(FileFault.document) + pictures.map(FileFault.picture) + [
      .empty, .tooManyBytes(limit: 1), .unknownKind,
    ]
  private static let conversions: [ConversionFault] = [
    .notInstalled("pandoc"), .notInstalled("prlimit"), .failed(""), .failed("x"),
    .tookTooLong(seconds: 40), .tooLarge(limit: 9),
  ]
  private static let findings: [FileFinding] = [
    .withoutAlternative("a"), .withoutCredit("a"), .notThere("a", line: 2), .notShown("a"),
  ]

  private static func sentences(in language: Language) -> [String] {
    let wording = language.wording
    return faults.map { wording.sentence(for: $0, of: "x.docx") }
      + conversions.map { wording.sentence(for: $0) }
      + findings.map { wording.sentence(for: $0) }
  }

  @Test func `every one is a sentence of its own language`() {
    let vietnamese = Self.sentences(in: .vietnamese)
    let english = Self.sentences(in: .english)
    for (words, others) in zip(vietnamese, english) {
      #expect(words.last == "." && others.last == ".", "\(words) \(others)")
      #expect(words != others)
    }
    // Damaged in three ways is told in one.
    #expect(Set(vietnamese).count >= vietnamese.count - 2)
  }
}
