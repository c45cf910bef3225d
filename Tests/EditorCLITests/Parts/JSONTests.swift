import EditorCLI
import FoundationEssentials
import Testing

@Test func `objects are written on one line with sorted keys`() {
  let json = JSON.object(["b": 1, "a": .array([true, .null, "x"]), "c": .object([:])])
  #expect(json.text == #"{"a":[true,null,"x"],"b":1,"c":{}}"#)
}

@Test(arguments: [
  ("\u{1B}[31m", #""\u001b[31m""#), ("\u{9B}31m", #""\u009b31m""#), ("\u{7F}", #""\u007f""#),
  ("a\u{202E}b", #""a\u202eb""#), ("\u{2066}", #""\u2066""#), ("a\u{200B}b", #""a\u200bb""#),
  ("\u{FEFF}", #""\ufeff""#), ("\u{AD}", #""\u00ad""#), ("\u{2028}", #""\u2028""#),
  ("\u{E0041}", #""\udb40\udc41""#), ("\u{2800}", #""\u2800""#), ("\u{0}", #""\u0000""#),
  ("line\nnext\ttab", #""line\nnext\u0009tab""#), ("\"\\", #""\"\\""#),
  ("Đồng chí Nguyễn Văn Ước – “ngày” 1.000 ₫", "\"Đồng chí Nguyễn Văn Ước – “ngày” 1.000 ₫\""),
])
func `what cannot be seen or acts on a terminal is escaped`(text: String, json: String) {
  #expect(JSON.string(text).text == json)
}

/// Read by another reader, the text is what it was.
@Test func `any text comes back as it was`() throws {
  let seed: UInt64 = 20_261_123
  let numbers = Numbers(seed: seed)
  for _ in 0..<300 {
    var text = String.UnicodeScalarView()
    for _ in 0..<20 {
      let range: UInt64 = numbers.next() % 3 == 0 ? 0x110000 : 0x300
      if let scalar = Unicode.Scalar(UInt32(numbers.next() % range)) { text.append(scalar) }
    }
    let written = JSON.array([.string(String(text))]).text
    let read = try JSONDecoder().decode([String].self, from: Data(written.utf8))
    #expect(Array(read[0].unicodeScalars) == Array(text), "seed \(seed): \(written)")
    let isSafe = written.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
    }
    #expect(isSafe, "seed \(seed)")
  }
}
