import Testing

@testable import Algorithms

@Suite("Division of nodes into groups")
struct PartitionTests {
  @Test("Groups are numbered by falling size, then by their lowest member")
  func numbering() {
    let partition = Partition(labels: [7, -3, 7, 1000, -3, 7, 2])
    #expect(partition.groups == [0, 1, 0, 2, 1, 0, 3])
    #expect(partition.sizes == [3, 2, 1, 1])
    #expect(partition.members() == [[0, 2, 5], [1, 4], [3], [6]])
  }

  @Test("Divisions alike are equal whatever their labels")
  func equality() {
    #expect(Partition(labels: [5, 5, 9]) == Partition(labels: [0, 0, 1]))
    #expect(Partition(labels: [5, 9, 9]) != Partition(labels: [0, 0, 1]))
  }

  @Test("There may be no nodes at all, and everybody may be alone")
  func limits() {
    #expect(Partition(labels: []).count == 0)
    #expect(Partition.singletons(3).sizes == [1, 1, 1])
    #expect(Partition.singletons(-1).nodeCount == 0)
  }

  @Test("Dense labels may leave out numbers")
  func denseLabels() {
    #expect(Partition(dense: [4, 4, 2], bound: 6) == Partition(labels: [1, 1, 0]))
  }
}
