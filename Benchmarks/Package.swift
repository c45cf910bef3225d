// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors everywhere in this package, never in its dependencies.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func part(_ name: String) -> Target.Dependency { .product(name: name, package: "toasoan") }

let package = Package(
  name: "toasoan-benchmarks",
  dependencies: [
    .package(name: "toasoan", path: ".."),
    .package(path: "Figures"),
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    // What the figures are held against.
    .target(name: "CBare", linkerSettings: [.linkedLibrary("sqlite3")]),
    .executableTarget(
      name: "CFloor", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),

    // What is measured with.
    .target(name: "Scenery", dependencies: [part("ToasoanUseCases")], swiftSettings: strict),

    // What measures.
    .executableTarget(
      name: "Measure",
      dependencies: [
        "Scenery", "CBare", part("ToasoanUseCases"), .product(name: "Figures", package: "Figures"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "EngineBenchmarks",
      dependencies: [
        "Scenery", part("ToasoanUseCases"), .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "EngineBenchmarks", swiftSettings: strict,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ],
  swiftLanguageModes: [.v6]
)
