import Parallel
import TestSupport
import Testing

@Suite struct ParallelTests {
  private struct Bad: Error, Equatable {
    var index: Int
  }

  @Test("map gives results in index order on any number of threads", arguments: [1, 2, 7])
  func order(threads: Int) {
    let found = Parallel.withThreads(threads) { Parallel.map(count: 1000) { $0 * $0 } }
    #expect(found == (0..<1000).map { $0 * $0 })
    #expect(Parallel.map(count: 0) { $0 } == [])
  }

  @Test("sums are the same to the last bit on any number of threads")
  func sums() {
    var random = SplitMix64(seed: 5)
    let values = (0..<100_003).map { _ in Double.random(in: -1...1, using: &random) }
    let sums = [1, 2, 3, 16].map { threads in
      Parallel.withThreads(threads) {
        Parallel.sum(count: values.count) { $0.reduce(0.0) { $0 + values[$1] } }
      }
    }
    #expect(Set(sums.map(\.bitPattern)).count == 1)
    #expect(abs(sums[0] - values.reduce(0, +)) < 1e-9)
  }

  @Test("vectors of lanes are added in lane order", arguments: [1, 2, 5])
  func vectors(threads: Int) {
    let scales = [1e16, 1, -1e16, 1, 1]
    let total = Parallel.withThreads(threads) {
      Parallel.sumOfVectors(length: 10_000, lanes: 5) { lane in
        (0..<10_000).map { Double($0) * scales[lane] }
      }
    }
    for (index, sum) in total.enumerated() {
      #expect(sum == scales.reduce(0.0) { $0 + Double(index) * $1 })
    }
  }

  @Test("every element is filled once, whatever the block size", arguments: [1, 3, 4096])
  func fill(size: Int) {
    var output = [Int](repeating: -1, count: 5000)
    Parallel.fill(&output, blockSize: size) { range, block in
      for index in range { block[index - range.lowerBound] += index + 1 }
    }
    #expect(output == Array(0..<5000))
  }

  @Test("the error of the lowest index is thrown", arguments: [1, 2, 4])
  func errors(threads: Int) {
    #expect(throws: Bad(index: 17)) {
      try Parallel.withThreads(threads) {
        try Parallel.perform(count: 500) { index in
          if index >= 17 { throw Bad(index: index) }
        }
      }
    }
  }

  @Test("scratch is made once a lane and calls from inside stay on it")
  func scratch() {
    let inner = Parallel.withThreads(2) {
      Parallel.map(count: 64, scratch: { [Int]() }) { scratch, index in
        scratch.append(index)
        return (Parallel.threads, scratch.count)
      }
    }
    #expect(inner.allSatisfy { $0.0 == 1 })
    #expect(inner.filter { $0.1 == 1 }.count <= 2)
    #expect(Parallel.withThreads(-3) { Parallel.threads } == 1)
  }

  @Test("ranges of blocks cover the count, in order, without overflow")
  func ranges() {
    let blocks = BlockRanges(count: 10, size: 4)
    #expect((0..<blocks.count).map { blocks[$0] } == [0..<4, 4..<8, 8..<10])
    #expect(BlockRanges(count: 0, size: 4).count == 0)
    #expect(BlockRanges(count: .max, size: .max).count == 1)
    #expect(BlockRanges(count: 3, size: 0).count == 3)
  }
}
