/// The rimes of Vietnamese as they are written, and what can be typed on the way to them.
///
/// The list is that of the spelling which Quyết định 240/QĐ of 5/3/1984 of the Ministry of Education fixed for textbooks
/// and dictionaries; its text was not at hand, so what is here follows the dictionaries, and is kept wide rather than
/// narrow: rimes of a single word (oeng, uyp) and of names (Đắk, Lắk) are in it.
enum Rimes {
  /// How far the letters of a rime have come.
  struct Fit: OptionSet {
    let rawValue: UInt8

    /// Letters and marks may follow that make a rime of it.
    static let begins = Fit(rawValue: 1)
    /// It is a rime.
    static let isWhole = Fit(rawValue: 2)
  }

  /// The letters packed by five bits, the first one highest.
  static func fit(_ letters: some Sequence<SpelledLetter>) -> Fit {
    var key: UInt32 = 0
    var count = 0
    for letter in letters {
      guard letter.code > 0, count < longest else { return [] }
      key = key << 5 | letter.code
      count += 1
    }
    return table[key] ?? []
  }

  private static let longest = 5

  static let all =
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu
    iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt
    ơ ơi ơm ơn ơp ơt oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt
    oe oem oen oeng oeo oet u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uên uơ
    uôc uôi uôm uôn uông uôp uôt uy uya uych uyn uynh uyp uyt uyu uyên uyêt
    ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    y yêc yêm yên yêng yêp yêt yêu yn yt ynh ych yp
    """
    .split(whereSeparator: \.isWhitespace).map(String.init)

  private static let table: [UInt32: Fit] = {
    var table: [UInt32: Fit] = [:]
    for rime in all.flatMap(spellings) {
      let letters = rime.compactMap { SpelledLetter.reading($0)?.letter }
      for count in 1...letters.count {
        for key in keys(of: letters[..<count]) { table[key, default: []].insert(.begins) }
      }
      table[packed(letters), default: []].insert(.isWhole)
    }
    return table
  }()

  /// Names of the Central Highlands and the North end in k where Vietnamese words have c.
  private static func spellings(of rime: String) -> [String] {
    guard rime.last == "c" else { return [rime] }
    return [rime, "\(rime.dropLast())k"]
  }

  /// The letters with each of their marks there or still to come.
  private static func keys(of letters: ArraySlice<SpelledLetter>) -> [UInt32] {
    letters.reduce([0]) { keys, letter in
      var plain = letter
      plain.mark = .none
      let codes = letter.mark == .none ? [letter.code] : [letter.code, plain.code]
      return keys.flatMap { key in codes.map { key << 5 | $0 } }
    }
  }

  private static func packed(_ letters: [SpelledLetter]) -> UInt32 {
    letters.reduce(0) { $0 << 5 | $1.code }
  }
}
