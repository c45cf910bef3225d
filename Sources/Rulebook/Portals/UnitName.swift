/// The name of a body, taken apart as far as its address needs: words without marks, without what
/// every such body is called.
struct UnitName {
  /// The words that are its own, such as `luc`, `ngan`.
  let words: [String]
  /// The word for its kind when the name had one, such as `huyen`.
  let kind: [String]

  private static let openings = [
    ["cong", "thong", "tin", "dien", "tu"], ["cong", "ttdt"], ["ubnd"],
    ["uy", "ban", "nhan", "dan"],
  ]

  /// What stands after a comma is left out, such as the district of a commune; but a department's
  /// name may list its fields with commas.
  init(_ text: String, rank: PortalRank) {
    let own = rank == .department ? Substring(text) : text.prefix { $0 != "," }
    var words = own.split(whereSeparator: \.isWhitespace)
      .map { UnitName.withoutMarks($0) }.filter { !$0.isEmpty }
    for opening in UnitName.openings where words.starts(with: opening) {
      words.removeFirst(opening.count)
    }
    // A name that is nothing but the word for its kind keeps it.
    kind = rank.kinds.first { words.starts(with: $0) && words.count > $0.count } ?? []
    self.words = Array(words.dropFirst(kind.count))
  }

  /// All its own words as one label; with the kind when the rest is a number, as in Phường 3.
  var label: String {
    let joined = words.joined()
    return joined.utf8.allSatisfy(\.isDigit) ? kind.joined() + joined : joined
  }

  /// The word for its kind and all its own words as one label.
  var labelWithKind: String { kind.joined() + words.joined() }

  /// The first letters of all words but `và`, which Vietnamese abbreviations leave out: `stttt`.
  var abbreviation: String {
    String(words.filter { $0 != "va" }.compactMap(\.first))
  }

  /// Whether `label` takes its letters, two or more, from the first letters of the words in their
  /// order.
  func isAbbreviated(by label: String) -> Bool {
    var rest = Substring(label)
    for word in words where word.first == rest.first { rest.removeFirst() }
    return rest.isEmpty && label.count >= 2 && label.first == words.first?.first
  }

  /// The letters a to z and digits of `text` in lower case; marks are taken off, anything else is
  /// dropped.
  static func withoutMarks(_ text: some StringProtocol) -> String {
    var result = ""
    for character in text.lowercased() {
      let plain = plainLetters[character] ?? character
      if plain.isASCII, plain.isLetter || plain.isNumber { result.append(plain) }
    }
    return result
  }

  /// Keyed by `Character`, which is equal to itself composed or decomposed.
  private static let plainLetters: [Character: Character] = {
    let rows: [(Character, String)] = [
      ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("d", "đ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"),
      ("o", "òóỏõọôồốổỗộơờớởỡợ"), ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"),
    ]
    var table: [Character: Character] = [:]
    for (plain, marked) in rows {
      for letter in marked { table[letter] = plain }
    }
    return table
  }()
}

extension PortalRank {
  /// The words, without marks, that open the name of such a body and are no part of the name of the
  /// place.
  fileprivate var kinds: [[String]] {
    switch self {
    case .province: [["tinh"], ["thanh", "pho"]]
    case .department: []
    case .district: [["huyen"], ["thi", "xa"], ["quan"]]
    case .provinceCity: [["thanh", "pho"], ["tp"]]
    case .commune: [["xa"], ["phuong"], ["thi", "tran"]]
    }
  }
}
