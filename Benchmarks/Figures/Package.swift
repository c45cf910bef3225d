// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors everywhere in this package.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Percentiles, goals and the table: pure, and apart from what measures, so that its tests need nothing else built.
let package = Package(
  name: "figures",
  products: [.library(name: "Figures", targets: ["Figures"])],
  targets: [
    .target(name: "Figures", swiftSettings: strict),
    .testTarget(name: "FiguresTests", dependencies: ["Figures"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
