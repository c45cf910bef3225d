import Foundation
import Testing

/// The house: what each module of ours may import, from ARCHITECTURE.md. The package manager compiles imports that no
/// target declares, so they are read from the sources and held against this table.
@Suite struct ArchitectureTests {
  static let arrows: [String: Set<String>] = [
    "Rulebook": [],
    "Workflow": ["Rulebook", "Yams"],
    "Royalties": ["Rulebook", "Workflow"],
    "Reports": ["Rulebook", "Royalties", "Prose"],
    "Prose": ["Swift"],
    "Documents": ["CZlib", "FoundationEssentials"],
    "Conversion": ["Documents", "CSpawn", "Glibc"],
    "Spreadsheets": [
      "Reports", "Royalties", "Rulebook", "Prose", "Documents", "CXlsxWriter", "Glibc",
    ],
    "Storage": [
      "Rulebook", "Workflow", "Royalties", "Documents", "GRDB", "GRDBSQLite", "CTicket", "CSodium",
      "Glibc",
      "Synchronization",
    ],
    "Newsroom": [
      "Rulebook", "Workflow", "Royalties", "Prose", "Documents", "Conversion", "Storage", "CSodium",
      "Glibc",
      "FoundationEssentials",
    ],
    "Spelling": ["CHunspell", "Prose", "Glibc", "Synchronization"],
    "Terminal": ["CNcurses", "Prose", "Glibc"],
    "EditorCLI": [
      "Newsroom", "Workflow", "Rulebook", "Royalties", "Storage", "Prose", "Documents",
      "Conversion", "Reports", "Spreadsheets",
      "Spelling", "ArgumentParser", "Glibc", "FoundationEssentials",
    ],
    "EditorTUI": [
      "Newsroom", "EditorCLI", "Terminal", "Prose", "Spelling", "Workflow", "Rulebook", "Royalties",
      "Storage",
      "ArgumentParser", "Glibc", "Synchronization",
    ],
  ]

  /// Records of the store are values that screens and commands show; the store itself is Newsroom's alone.
  static let storeNames = [" Store(", "SQLiteDatabase", "any Database", ".atomically("]

  @Test(arguments: arrows.keys.sorted())
  func `a module imports only what stands below it`(module: String) throws {
    let allowed = try #require(Self.arrows[module])
    let files = try Self.files(of: module)
    #expect(!files.isEmpty)
    for file in files {
      let imports = try Self.imports(in: file)
      #expect(imports.subtracting(allowed).isEmpty, "\(file.lastPathComponent)")
    }
  }

  @Test(arguments: ["EditorCLI", "EditorTUI"])
  func `screens and commands see no store, only its records`(module: String) throws {
    for file in try Self.files(of: module) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for name in Self.storeNames {
        #expect(!text.contains(name), "\(file.lastPathComponent): \(name)")
      }
    }
  }

  @Test(arguments: arrows.keys.sorted())
  func `no file is longer than 400 lines`(module: String) throws {
    for file in try Self.files(of: module) where !file.path.contains("/Newsroom/Sample/") {
      let lines = try String(contentsOf: file, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 401, "\(file.lastPathComponent)")
    }
  }

  private static let sources = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources")

  private static func files(of module: String) throws -> [URL] {
    let folder = sources.appending(path: module)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return names.filter { $0.hasSuffix(".swift") }.map { folder.appending(path: $0) }
  }

  private static func imports(in file: URL) throws -> Set<String> {
    let text = try String(contentsOf: file, encoding: .utf8)
    let words = text.split(separator: "\n").map { $0.split(separator: " ") }
    return Set(
      words.compactMap { line in
        guard let place = line.firstIndex(of: "import"), place <= 1, line.count > place + 1,
          place == 0 || line[0].hasPrefix("@")
        else { return nil }
        return String(line[place + 1])
      })
  }
}
