// swift-tools-version: 6.1
import PackageDescription

// Rooms are targets, so the compiler guards every wall; arrows point down only.
// The README has one paragraph for each room.

/// A room of the program: a library target and the rooms it may look into.
func room(_ name: String, uses: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: uses, swiftSettings: settings)
}

/// The tests of one room, mirroring its sources.
func tests(of name: String, uses: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"] + uses,
    swiftSettings: settings)
}

/// A C library of the system, by its pkg-config name and its Debian package.
func system(_ name: String, pkgConfig: String? = nil, debian: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([debian])])
}

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let sqlite = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let package = Package(
  name: "WhoKnows",
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
  ],
  targets: [
    system("CGraphviz", pkgConfig: "libgvc", debian: "libgraphviz-dev"),
    system("CStemmer", debian: "libstemmer-dev"),
    system("CZlib", pkgConfig: "zlib", debian: "zlib1g-dev"),
    system("CArchive", pkgConfig: "libarchive", debian: "libarchive-dev"),

    room("Parallel"),
    room("People"),
    room("Formats", uses: ["CZlib", "CArchive"]),
    room("Text", uses: ["CStemmer"]),
    room("Index", uses: ["Parallel"]),
    room("Graph", uses: ["Parallel"]),
    room("Importers", uses: ["People", "Formats"]),
    room("Governance", uses: ["People"]),
    room("Store", uses: ["People", sqlite]),
    room("Diagrams", uses: ["Parallel", "CGraphviz"]),
    room("Discovery", uses: ["People", "Text", "Index"]),
    room(
      "Workspace",
      uses: [
        "People", "Formats", "Importers", "Governance", "Store", "Text", "Index", "Parallel",
        "Discovery", "Diagrams",
      ]),

    .executableTarget(
      name: "whoknows", dependencies: ["Workspace", "Discovery", "Importers", "People"], swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["People"], path: "Tests/TestSupport",
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
