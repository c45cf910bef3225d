import Testing

@testable import Workflow

@Suite struct TextTests {
  @Test func `a field of blanks is a missing field`() {
    let text = Text(title: "Tin", summary: " \n", body: "Nội dung")
    #expect(text.missingFields(for: .news) == [.summary, .category])
  }

  @Test func `a legal document asks for its number, form, issuer, signer, dates and abstract`() {
    #expect(
      Text(title: "Quyết định 13", body: "Điều 1").missingFields(for: .legalDocument) == [
        .category, .number, .form, .issuer, .signer, .issued, .effective, .abstract,
      ])
  }

  @Test func `no two texts have the same canonical bytes`() {
    let texts = [
      Text(title: "ab", summary: "c"), Text(title: "a", summary: "bc"),
      Text(title: "abc"), Text(title: "", summary: "abc"), Text(title: "", body: "abc"),
      Text(title: "abc", language: "en"), Text(title: "abc", fields: [.source: "x"]),
      Text(title: "abc", fields: [.number: "x"]),
    ]
    #expect(Set(texts.map(\.canonicalBytes)).count == texts.count)
  }

  @Test func `an empty field is no field`() {
    #expect(
      Text(title: "a", fields: [.source: ""]).canonicalBytes == Text(title: "a").canonicalBytes)
  }

  @Test func `a hash is written as hexadecimal digits`() {
    let hash = TextHash([0x9f, 0x3a, 0xc1, 0xd0] + Array(repeating: 0, count: 28))
    #expect(hash.short == "9f3ac1d0")
    #expect(hash.description.count == 64)
  }
}
