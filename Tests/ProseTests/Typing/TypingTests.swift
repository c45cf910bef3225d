import Prose
import Testing

/// What keys come to, one by one.
@Suite struct TypingTests {
  private func typed(_ keys: String, _ method: TypingMethod = .telex) -> String {
    TypingDesk.typed(keys, method)
  }

  @Test(arguments: [
    ("hoanf", "hoàn"), ("hoas", "hóa"), ("thuow", "thươ"), ("thuongwf", "thường"),
    ("thuowngf", "thường"), ("thuowfng", "thường"), ("thuwowngf", "thường"), ("thuwongf", "thường"),
    ("thuowr", "thuở"), ("huow ", "huơ "), ("Vieetj", "Việt"), ("Vietej", "Việt"),
    ("Vietje", "Việt"), ("dduowngf", "đường"), ("duongdwf", "đường"), ("khuyur", "khuỷu"),
    ("nguyeexn", "nguyễn"), ("giengse", "giếng"), ("quys", "quý"), ("quoocs", "quốc"),
    ("gif", "gì"), ("gifn", "gìn"), ("giaf", "già"), ("nghieeng", "nghiêng"), ("ruouwj", "rượu"),
    ("luuw", "lưu"), ("muaw", "mưa"), ("hoacwj", "hoặc"), ("tw", "tư"), ("nhwng", "nhưng"),
    ("xooong", "xoong"), ("mooocs", "moóc"), ("hoaif", "hoài"), ("hoafi", "hoài"),
    ("DDawks Lawks", "Đắk Lắk"), ("DDawk Noong", "Đăk Nông"), ("Bawcs Kanj", "Bắc Kạn"),
    ("uyr ban", "ủy ban"),
  ])
  func `Telex writes a word whatever the order of its keys`(keys: String, word: String) {
    #expect(typed(keys) == word)
  }

  @Test(arguments: [
    ("Vie65t", "Việt"), ("Viet65", "Việt"), ("d9uong72", "đường"), ("duong972", "đường"),
    ("thu7o7ng2", "thường"), ("hoa1", "hóa"), ("hoa20", "hoa"), ("ha8n2g", "hằng"),
    ("a11", "a1"), ("d99", "d9"), ("a66", "a6"), ("2026", "2026"), ("m2", "m2"), ("5m2", "5m2"),
    ("12a1", "12a1"), ("Covid19", "Covid19"),
  ])
  func `VNI writes with digits, which stay digits elsewhere`(keys: String, word: String) {
    #expect(typed(keys, .vni) == word)
  }

  @Test(arguments: [
    ("Vie^.t", "Việt"), ("Viet^.", "Việt"), ("ddu+o+`ng", "đường"), ("du+o`ngd", "đường"),
    ("ho`a0", "hoa"), ("ta\\.", "ta."), ("ta\\\\", "ta\\"), ("Ha`.", "Hà."), ("ta..", "ta."),
    ("o^to^", "o^to^"), ("a(n", "ăn"), ("sao\\?", "sao?"), ("windows?", "windows?"),
    ("d\\d", "dd"), ("1.5", "1.5"),
  ])
  func `VIQR writes with signs, which a backslash leaves as they are`(
    keys: String, word: String
  ) {
    #expect(typed(keys, .viqr) == word)
  }

  @Test(arguments: [
    ("aaa", "aa"), ("ass", "as"), ("asss", "ass"), ("ddd", "dd"), ("eee", "ee"), ("ooo", "oo"),
    ("aww", "aw"), ("uww", "uw"), ("uoww", "uow"), ("tww", "tw"), ("dodd", "dod"),
    ("tieengss", "tiêngs"), ("tesst", "test"), ("taxxi", "taxi"), ("didd", "did"),
    ("asz", "a"), ("aszz", "az"), ("asf", "à"), ("aaw", "ă"), ("awa", "â"), ("oow", "ơ"),
    ("ow", "ơ"), ("muoonsw", "mướn"), ("muownso", "muốn"),
  ])
  func `a key twice takes back what it did, another key puts its own in the place`(
    keys: String, word: String
  ) {
    #expect(typed(keys) == word)
  }

  @Test(arguments: [
    "windows", "reset", "text", "expo", "Windows", "WINDOWS", "facebook", "email", "online",
    "internet", "video", "logo", "process", "business", "www.chinhphu.vn", "word", "wifi", "WHO",
    "WTO", "18-NQ/TW", "MW", "kW", "total", "banana", "canada", "manage", "system", "type",
    "brand", "press", "class", "UBND", "BTTTT", "CNTT", "zalo", "file", "gmail", "100 w.",
  ])
  func `what no Vietnamese syllable begins with stays as it was typed`(word: String) {
    #expect(typed(word) == word)
  }

  @Test(arguments: [("data ", "data "), ("papa,", "papa,"), ("moot\n", "moot\n"), ("w ", "w ")])
  func `what came to no syllable is what it was when the word is over`(
    keys: String, text: String
  ) {
    #expect(typed(keys) == text)
  }

  @Test(arguments: [
    ("QDD", "QĐ"), ("ND-CP", "ND-CP"), ("NDD-CP", "NĐ-CP"), ("HDDND", "HĐND"),
    ("LDDTBXH", "LĐTBXH"),
    ("BCDD ", "BCĐ "), ("100 dd ", "100 đ "),
  ])
  func `abbreviations have their đ`(keys: String, text: String) {
    #expect(typed(keys) == text)
  }

  @Test(arguments: [
    ("VIEETJ NAM", "VIỆT NAM"), ("Vieetj Nam", "Việt Nam"), ("VIEETj", "VIỆT"),
    ("DDuowngf", "Đường"),
    ("dDuowngf", "đường"), ("hOAf", "hÒA"), ("NHuwngx", "NHững"), ("BAWCS", "BẮC"),
  ])
  func `capitals stay where they were typed`(keys: String, word: String) {
    #expect(typed(keys) == word)
  }

  @Test(arguments: [
    ("hoas", "hóa", "hoá"), ("khoer", "khỏe", "khoẻ"), ("thuys", "thúy", "thuý"),
    ("hoasn", "hoán", "hoán"), ("quys", "quý", "quý"), ("muaf", "mùa", "mùa"),
    ("uyr", "ủy", "uỷ"), ("loaif", "loài", "loài"), ("hueej", "huệ", "huệ"),
  ])
  func `the tone stands where the house wants it`(keys: String, old: String, new: String) {
    #expect(TypingDesk.typed(keys, .telex, style: .old) == old)
    #expect(TypingDesk.typed(keys, .telex, style: .new) == new)
  }

  @Test func `without a method keys are letters`() {
    #expect(TypingDesk.typed("Vieetj Nam", nil) == "Vieetj Nam")
  }

  @Test(arguments: [
    ("hoan", "f", "hoàn"), ("hoá", "n", "hoán"), ("Vié", "et", "Viết"),
    ("reset", "s", "resets"), ("été", "s", "étés"), ("Кива", "s", "Киваs"),
    ("tieng", "es", "tiếng"),
  ])
  func `a word that stood there before is gone on with`(
    word: String, keys: String, text: String
  ) {
    var desk = TypingDesk(.telex, word)
    desk.type(keys)
    #expect(desk.text == text)
  }

  @Test func `behind a Backspace the word is what is left of it`() {
    var desk = TypingDesk(.telex)
    desk.type("viets")
    #expect(desk.text == "viét")
    desk.delete()
    desk.delete()
    desk.type("eets")
    #expect(desk.text == "viết")
  }

  @Test(arguments: [
    ("hoa", "n", "f", "hoàn"), ("ho", "an", "f", "hofan"), ("te", "xt", "s", "tesxt"),
    ("h", "oa", "s", "hsoa"), ("vie", "t", "e", "viêt"), ("a", "b", "a", "aab"),
    ("d", "i", "d", "đi"),
  ])
  func `in the middle of a word a key changes only what is before it`(
    before: String, after: String, key: String, text: String
  ) {
    var typist = Typist(.telex)
    let stroke = typist.answer(to: Character(key), before: before, after: after, at: 0)
    #expect(String(before.dropLast(stroke.replaced)) + stroke.text + after == text)
  }

  @Test(arguments: TypingMethod.allCases) func `any keys leave text in NFC and as long as they are`(
    method: TypingMethod
  ) {
    var random = SeededGenerator(seed: 4_711)
    let keys = Array("aeiouydwsfrxjznghctpm0123456789'`?~.^+(\\ đéд\u{301}".unicodeScalars)
    for _ in 0..<2_000 {
      let word = random.text(upTo: 14, from: keys)
      let text = TypingDesk.typed(word, method)
      #expect(text.count <= word.count, "\(word)")
      #expect(nfc(text).count == text.count, "\(word)")
    }
  }
}
