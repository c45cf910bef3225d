import Glibc
import Spelling
import Testing

/// A folder with two small dictionaries, gone when it is let go.
public final class MadeDictionaries {
  public let folder: String
  private let files: [String]

  public static let vietnamese = [
    "bàn", "báo", "bắc", "ban", "bình", "các", "cáo", "dân", "đã", "được", "đước", "giang", "hoà",
    "hội", "họp", "hôm", "nay", "nghị", "nhân", "Nguyễn", "nghiêm", "nghiệm", "sở", "sủa", "sữa",
    "thiều", "tin", "tỉnh", "trẻ", "trong", "tôi", "trả", "vải", "và", "về", "vụ", "xã", "ủy",
    "ngày", "tại", "đây", "khai", "mạc", "chợ", "tóm", "tắt", "mùa", "một", "hai", "ba", "bốn",
    "năm", "xin", "chào",
  ]
  public static let english = ["form", "website", "office", "the", "news", "don't"]

  public init(_ dictionaries: [SpellingDictionary] = SpellingDictionary.allCases) throws {
    var template = Array("/tmp/toasoan-words-XXXXXX".utf8CString)
    folder = String(cString: try #require(mkdtemp(&template)))
    var made: [String] = []
    for dictionary in dictionaries {
      let words = dictionary == .vietnamese ? Self.vietnamese : Self.english
      let base = "\(folder)/\(dictionary.rawValue)"
      try Self.write("SET UTF-8\nTRY aeionhgtc\n", to: "\(base).aff")
      try Self.write("\(words.count)\n\(words.joined(separator: "\n"))\n", to: "\(base).dic")
      made += ["\(base).aff", "\(base).dic"]
    }
    files = made
  }

  deinit {
    for file in files { unlink(file) }
    rmdir(folder)
  }

  public var speller: Speller { Speller(folders: [folder]) }

  private static func write(_ text: String, to path: String) throws {
    let file = try #require(fopen(path, "w"))
    fputs(text, file)
    fclose(file)
  }
}
