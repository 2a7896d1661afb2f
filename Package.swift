// swift-tools-version: 6.1
import PackageDescription

// Rooms are targets, so the compiler guards every wall; arrows point down only.
// The README has one paragraph for each room.

/// A room of the program: a library target and the rooms it may look into.
func room(_ name: String, uses: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: uses, swiftSettings: settings)
}

/// The tests of one room, mirroring its sources.
func tests(
  of name: String, uses: [Target.Dependency] = [], excluding excluded: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"] + uses, exclude: excluded,
    swiftSettings: settings)
}

/// A C library of the system, by its pkg-config name and its Debian package; or a mere header.
func system(_ name: String, pkgConfig: String? = nil, debian: String? = nil) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: debian.map { [.apt([$0])] })
}

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let sqlite = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqliteC = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "WhoKnows",
  products: [
    .executable(name: "whoknows", targets: ["whoknows"])
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
  ],
  targets: [
    system("CGraphviz", debian: "libgraphviz-dev"),
    system("CStemmer", debian: "libstemmer-dev"),
    system("CZlib", pkgConfig: "zlib", debian: "zlib1g-dev"),
    system("CArchive", pkgConfig: "libarchive", debian: "libarchive-dev"),
    system("CPrefetch"),
    system("CXML", pkgConfig: "libxml-2.0", debian: "libxml2-dev"),

    room("Parallel", uses: ["CPrefetch"]),
    room("People"),
    room("Formats", uses: ["CZlib", "CArchive", "CXML"]),
    room("Text", uses: ["CStemmer"]),
    room("Index", uses: ["Parallel"]),
    room("Graph", uses: ["Parallel"]),
    room("Algorithms", uses: ["Graph", "Parallel"]),
    room("Importers", uses: ["People", "Formats"]),
    room("Governance", uses: ["People"]),
    room("Store", uses: ["People", sqlite, sqliteC]),
    room("Discovery", uses: ["People", "Text", "Index", "Graph", "Algorithms", "Parallel"]),
    room("Reports", uses: ["People", "Discovery", "Formats", "Index", "Text", crypto]),
    room("Diagrams", uses: ["Parallel", "CGraphviz"]),
    room("Sample", uses: ["People", "Formats"]),
    room(
      "Workspace",
      uses: [
        "People", "Formats", "Importers", "Governance", "Store", "Text", "Index", "Parallel", "Graph",
        "Algorithms",
        "Discovery", "Diagrams", "Sample",
      ]),
    room("Commands", uses: ["People", "Discovery", "Workspace", "Reports", arguments]),
    .executableTarget(name: "whoknows", dependencies: ["Commands"], swiftSettings: settings),
    .executableTarget(
      name: "Gauge", dependencies: ["Parallel", "Graph", "Algorithms", "Index", "Diagrams"], swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["People"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: settings),
    tests(of: "Parallel"),
    tests(of: "People"),
    tests(of: "Formats"),
    tests(of: "Text"),
    tests(of: "Index", uses: ["Parallel"]),
    tests(of: "Graph", uses: ["Parallel"]),
    tests(
      of: "Algorithms", uses: ["Graph", "Parallel"],
      excluding: ["make_reference.py", "classic.txt", "generated.txt"].map { "Reference/\($0)" }),
    tests(of: "Importers", uses: ["People", "Formats"]),
    tests(of: "Governance", uses: ["People"]),
    tests(of: "Store", uses: ["People", sqlite, sqliteC]),
    tests(of: "Discovery", uses: ["People", "Text", "Index", "Graph", "Algorithms", "Parallel"]),
    tests(of: "Reports", uses: ["People", "Discovery", "Formats", "Index", "Text"]),
    tests(of: "Diagrams"),
    tests(of: "Sample", uses: ["People", "Formats"]),
    tests(
      of: "Workspace",
      uses: [
        "People", "Importers", "Store", "Governance", "Discovery", "Sample", "Index", "Graph", "Algorithms",
        "Text",
      ]),
    tests(of: "Commands", uses: ["Formats"]),
  ],
  swiftLanguageModes: [.v6]
)
