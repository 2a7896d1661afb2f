import TestSupport
import Testing

@testable import Workspace

@Suite("For whom analyse keeps results")
struct KeptViewersTests {
  private static func company(isPrivate: Bool) -> NativeExport {
    var company = NativeExport()
    company.community("geheim", "Projekt Falke", isPrivate: isPrivate)
    for index in 0..<40 {
      company.post(
        "m\(index)", by: "p\(index % 5)", in: index % 4 == 0 ? "geheim" : "offen", day: 1 + index * 5,
        "Batterie Kühlung \(index)")
    }
    return company
  }

  private func kept(_ fixture: Fixture) throws -> [String] {
    try Workspace.reading(fixture.path) { try DerivedShelf(session: $0).keptViewers().map(\.name) }
  }

  @Test("is the owner, and who may read all only from when somebody asked for it")
  func asked() throws {
    let fixture = try Fixture(Self.company(isPrivate: true).text)
    try Workspace.analyse(fixture.path)
    #expect(try kept(fixture) == ["owner"])
    try Workspace.analyse(fixture.path, withAll: true)
    #expect(try kept(fixture) == ["owner", "all"])
    try Workspace.analyse(fixture.path)
    #expect(try kept(fixture) == ["owner", "all"])
  }

  @Test("is the owner alone where nothing is private")
  func open() throws {
    let fixture = try Fixture(Self.company(isPrivate: false).text)
    try Workspace.analyse(fixture.path, withAll: true)
    #expect(try kept(fixture) == ["owner"])
  }
}
