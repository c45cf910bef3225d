/// The syllables of Vietnamese by the rules of its spelling, and the keys that they are typed with. It shares nothing with
/// what it tests.
struct TableSyllable: Hashable {
  /// The onset as it is written before its rime, its vowels and its final consonants.
  let onset: String
  let vowels: String
  let final: String
  /// 0 level, then grave, hook, tilde, acute, dot.
  let tone: Int
  /// Which of the vowels bears the tone in the old and in the new style.
  let oldPlace: Int
  let newPlace: Int

  func written(inNewStyle isNew: Bool) -> String {
    var letters = Array(vowels)
    let place = isNew ? newPlace : oldPlace
    letters[place] = Self.toned[letters[place]]![tone]
    return onset + String(letters) + final
  }

  static let toned: [Character: [Character]] = Dictionary(
    uniqueKeysWithValues: [
      "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
      "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ].map { ($0.first!, Array($0)) })

  // MARK: The rules

  private static let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gi", "h", "kh", "l", "m", "n", "ng", "nh", "p", "ph", "qu",
    "r", "s", "t", "th", "tr", "v", "x",
  ]

  /// Vowels with the finals that follow them, and the places of the tone without and with a final consonant.
  private static let rimes: [(vowels: String, finals: String, open: Int, closed: Int)] = [
    ("a", "- c ch m n ng nh p t", 0, 0), ("ai", "-", 0, 0), ("ao", "-", 0, 0), ("au", "-", 0, 0),
    ("ay", "-", 0, 0), ("ă", "c m n ng p t", 0, 0), ("â", "c m n ng p t", 0, 0),
    ("âu", "-", 0, 0), ("ây", "-", 0, 0), ("e", "- c m n ng p t", 0, 0), ("eo", "-", 0, 0),
    ("ê", "- ch m n nh p t", 0, 0), ("êu", "-", 0, 0), ("i", "- ch m n nh p t", 0, 0),
    ("ia", "-", 0, 0), ("iu", "-", 0, 0), ("iê", "c m n ng p t", 1, 1), ("iêu", "-", 1, 1),
    ("o", "- c m n ng p t", 0, 0), ("oi", "-", 0, 0), ("oo", "c ng", 1, 1),
    ("oa", "- c ch m n ng nh p t", 0, 1), ("oai", "-", 1, 1), ("oao", "-", 1, 1),
    ("oay", "-", 1, 1), ("oă", "c m n ng t", 1, 1), ("oe", "- n o t", 0, 1),
    ("ô", "- c m n ng p t", 0, 0), ("ôi", "-", 0, 0), ("ơ", "- m n p t", 0, 0),
    ("ơi", "-", 0, 0), ("u", "- c m n ng p t", 0, 0), ("ua", "-", 0, 0), ("ui", "-", 0, 0),
    ("uâ", "n ng t", 1, 1), ("uây", "-", 1, 1), ("uê", "- ch nh", 1, 1), ("uơ", "-", 1, 1),
    ("uô", "c m n ng t", 1, 1), ("uôi", "-", 1, 1), ("uy", "- ch n nh p t", 0, 1),
    ("uya", "-", 1, 1), ("uyu", "-", 1, 1), ("uyê", "n t", 2, 2), ("ư", "- c m n ng t", 0, 0),
    ("ưa", "-", 0, 0), ("ưi", "-", 0, 0), ("ưu", "-", 0, 0), ("ươ", "c m n ng p t", 1, 1),
    ("ươi", "-", 1, 1), ("ươu", "-", 1, 1),
  ]

  static let all: [TableSyllable] = onsets.flatMap { onset in
    rimes.flatMap { rime in
      rime.finals.split(separator: " ").flatMap { final in
        syllables(onset, rime, final: final == "-" ? "" : String(final))
      }
    }
  }

  private static func syllables(
    _ onset: String, _ rime: (vowels: String, finals: String, open: Int, closed: Int),
    final: String
  ) -> [TableSyllable] {
    guard var (onset, vowels) = spelled(onset, rime.vowels, final) else { return [] }
    var (old, new) = final.isEmpty ? (rime.open, rime.open) : (rime.closed, rime.closed)
    if final.isEmpty, ["oa", "oe", "uy"].contains(rime.vowels) { new = 1 }
    // The o of oeo stands among the finals.
    if final == "o" { (old, new) = (1, 1) }
    let lost = rime.vowels.count - vowels.count
    (old, new) = (max(0, old - lost), max(0, new - lost))
    if onset == "gi", vowels.isEmpty { (onset, vowels, old, new) = ("g", "i", 0, 0) }
    // A rime that ends in c, ch, p or t has the acute or the dot.
    let isStopped = ["c", "ch", "p", "t"].contains(final)
    return (isStopped ? [4, 5] : Array(0...5)).map { tone in
      TableSyllable(
        onset: onset, vowels: vowels, final: final, tone: tone, oldPlace: old, newPlace: new)
    }
  }

  /// The spelling of c and k, g and gh, ng and ngh, i and y, qu and gi; nil where they do not meet.
  private static func spelled(
    _ onset: String, _ vowels: String, _ final: String
  ) -> (String, String)? {
    let first = vowels.first!
    let isFront = "eêi".contains(first)
    switch onset {
    case "": return (onset, vowels.hasPrefix("iê") ? "y" + vowels.dropFirst() : vowels)
    case "c": return (isFront ? "k" : "c", vowels)
    case "g": return (isFront ? "gh" : "g", vowels)
    case "ng": return (isFront ? "ngh" : "ng", vowels)
    case "gi":
      guard first == "i" else { return (onset, vowels) }
      // gi and i are written as one: gì, gìn, giếng; gia is another word.
      if vowels == "ia" || vowels == "iu" { return nil }
      // What ê has too is counted once: giếm, giết.
      if vowels == "iêu" || vowels == "iê" && ["m", "n", "p", "t"].contains(final) { return nil }
      return (onset, String(vowels.dropFirst()))
    case "qu":
      // The glide before a rime with o or u is the u of qu.
      switch vowels {
      case "oa", "oai", "oao", "oay", "oă", "oe", "uâ", "uây", "uê", "uơ", "uy", "uyê":
        return (onset, String(vowels.dropFirst()))
      default: return nil
      }
    default: return (onset, vowels)
    }
  }
}
