// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors everywhere in this package, never in its dependencies.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")

let shippedDefinitions = ["two-step", "three-step", "sensitive", "payment-sheet"]

let schemaSteps = [
  "v001_people", "v002_workflow", "v003_items", "v004_review", "v005_queue", "v006_log",
  "v007_system_users", "v008_decision_order", "v009_hold_reasons", "v010_board_changes",
  "v011_fewer_pages", "v012_roles_of_the_board", "v013_typing",
  "v014_read_texts", "v016_leases", "v019_draft_steps", "v020_watching",
  "v021_suggestions", "v022_files", "v023_notices", "v024_words",
  "v025_opinions_asked", "v026_payees", "v027_royalties", "v028_past_royalties",
  "v029_sheet_notices",
]

func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

/// Code that tests share, and programs that tests start: they live beside the tests.
func support(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(
    name: name, dependencies: dependencies, path: "Tests/\(name)", swiftSettings: strict)
}

func probe(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies, path: "Tests/\(name)", swiftSettings: strict)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], recordings: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: recordings, swiftSettings: strict)
}

let package = Package(
  name: "toasoan",
  products: [
    .executable(name: "toasoan", targets: ["EditorTUI"]),
    // For the package of benchmarks.
    .library(
      name: "ToasoanUseCases", targets: ["Newsroom", "Storage", "Workflow", "Rulebook", "Prose"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
  ],
  targets: [
    // Pure: values in, values out.
    module("Rulebook"),
    module(
      "Workflow", ["Rulebook", yams],
      resources: shippedDefinitions.map { .embedInCode("Definitions/\($0).yaml") }),
    module("Royalties", ["Rulebook", "Workflow"]),
    module("Prose"),
    module("Documents", ["CZlib"]),
    module("Reports", ["Rulebook", "Royalties", "Prose"]),

    // The outside world.
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CSpawn"),
    module("Conversion", ["Documents", "CSpawn"]),
    .target(name: "CXlsxWriter"),
    module(
      "Spreadsheets",
      ["Reports", "Royalties", "Rulebook", "Prose", "Documents", "CXlsxWriter"]),
    .systemLibrary(name: "CHunspell", providers: [.apt(["libhunspell-dev"])]),
    .target(name: "CTicket"),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    module(
      "Storage",
      ["Rulebook", "Workflow", "Royalties", "Documents", "CTicket", "CSodium", grdb],
      resources: schemaSteps.map { .embedInCode("Schema/\($0).sql") }),
    module("Spelling", ["Prose", "CHunspell"]),
    module("Terminal", ["CNcurses", "Prose"]),

    // The use cases.
    module(
      "Newsroom",
      [
        "Rulebook", "Workflow", "Royalties", "Prose", "Documents", "Conversion", "Storage",
        "CSodium",
      ]),

    // The programs.
    module(
      "EditorCLI",
      [
        "Newsroom", "Workflow", "Rulebook", "Royalties", "Reports", "Spreadsheets", "Storage",
        "Prose", "Documents", "Conversion", "Spelling", argumentParser,
      ]),
    .executableTarget(
      name: "EditorTUI",
      dependencies: [
        "EditorCLI", "Newsroom", "Workflow", "Rulebook", "Royalties", "Storage", "Prose",
        "Spelling", "Terminal", argumentParser,
      ], resources: [.embedInCode("keymap.conf")], swiftSettings: strict),

    // Tests, and what they share.
    support("StorageConformance", ["Storage"]),
    support("SmallDisks", []),
    support("MadeArchives", ["CZlib"]),
    support(
      "TestSupport", ["Newsroom", "Workflow", "Rulebook", "Storage", "Prose", "Spelling"]),
    support("PseudoTerminals", ["Prose"]),
    probe("TerminalProbe", ["Terminal"]),
    probe(
      "NewsroomProbe",
      ["Newsroom", "Storage", "Workflow", "Rulebook", "Royalties", "TestSupport"]),
    tests("ArchitectureTests", []),
    tests("RulebookTests", ["Rulebook"]),
    tests("WorkflowTests", ["Workflow", "Rulebook"]),
    tests("RoyaltiesTests", ["Royalties", "Rulebook", "Workflow"]),
    tests("ReportsTests", ["Reports", "Royalties", "Rulebook"]),
    tests(
      "SpreadsheetsTests",
      ["Spreadsheets", "Conversion", "Reports", "Documents", "Royalties", "Rulebook"]),
    tests("ProseTests", ["Prose"]),
    tests("DocumentsTests", ["Documents", "MadeArchives"]),
    tests("ConversionTests", ["Conversion", "Documents", "MadeArchives"]),
    tests("SpellingTests", ["Spelling", "Prose", "TestSupport"]),
    tests("StorageTests", ["Storage", "StorageConformance", "SmallDisks", "CTicket", grdb]),
    tests("TerminalTests", ["Terminal", "Prose", "CNcurses", "TerminalProbe", "PseudoTerminals"]),
    tests("SampleTests", ["Newsroom"]),
    tests(
      "NewsroomTests",
      [
        "Newsroom", "NewsroomProbe", "TestSupport", "Workflow", "Rulebook", "Royalties", "Storage",
        "Prose", "EditorCLI", "Reports",
      ]),
    tests(
      "EditorCLITests",
      [
        "EditorCLI", "TestSupport", "SmallDisks", "MadeArchives", "Newsroom", "Workflow",
        "Rulebook", "Royalties", "Storage", "Prose", "Documents", "Conversion", "Reports",
        "Spreadsheets", argumentParser,
      ]),
    tests(
      "EditorTUITests",
      [
        "EditorTUI", "EditorCLI", "TestSupport", "Newsroom", "Workflow", "Rulebook", "Storage",
        "Prose", "Spelling", "Terminal", argumentParser,
      ], recordings: ["Screens"]),
    tests(
      "EndToEndTests",
      [
        "EditorTUI", "PseudoTerminals", "TestSupport", "SmallDisks", "Newsroom", "Storage",
        "Workflow", subprocess,
      ]),
  ],
  swiftLanguageModes: [.v6]
)
