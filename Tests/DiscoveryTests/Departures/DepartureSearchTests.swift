import Graph
import TestSupport
import Testing

@testable import Discovery

@Suite struct DepartureSearchTests {
  /// Two groups of ten, each dense, that only 0 joins to 10, 11 and 12.
  private static func graph() throws -> Graph {
    var builder = try GraphBuilder(nodeCount: 20, isDirected: false, isWeighted: false)
    for group in [0, 10] {
      for one in 0..<10 { for other in 0..<one { try builder.add(from: group + one, to: group + other) } }
    }
    for other in 10...12 { try builder.add(from: 0, to: other) }
    return try builder.build().graph
  }

  private static let groups = (0..<20).map { UInt32($0 / 10) as UInt32? }

  @Test("whoever alone joins two groups would be missed most")
  func bridge() throws {
    let search = DepartureSearch(try Self.graph(), groups: Self.groups, seed: 1)
    let found = try search.found(limit: 5) { _ in true }
    let first = try #require(found.first)
    #expect(first.person == 0)
    #expect(first.lostTies == 12)
    #expect(first.pairs.first?.before == 3 && first.pairs.first?.after == 0)
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.lostNearness >= $1.lostNearness })
  }

  @Test("who may not be listed is not, and without ties nobody is")
  func nobody() throws {
    let search = DepartureSearch(try Self.graph(), groups: Self.groups, seed: 1)
    #expect(try !search.found(limit: 5) { $0 != 0 }.contains { $0.person == 0 })
    let empty = try GraphBuilder(nodeCount: 3, isDirected: false).build().graph
    let none = DepartureSearch(empty, groups: [nil, nil, nil], seed: 1)
    #expect(try none.found(limit: 5) { _ in true }.isEmpty)
  }
}
