import Parallel
import Testing

@Suite(.timeLimit(.minutes(1))) struct PipelineTests {
  private enum Bad: Error, Equatable {
    case produce, transform(Int), consume
  }

  private func run(
    threads: Int, depth: Int? = nil, count: Int, produceFails: Bool = false, transformFailsAt: Int? = nil,
    consumeFailsAt: Int? = nil
  ) -> (consumed: [Int], error: Bad?) {
    var consumed: [Int] = []
    do {
      try Parallel.withThreads(threads) {
        try Parallel.pipeline(depth: depth) { emit in
          for item in 0..<count { try emit(item) }
          if produceFails { throw Bad.produce }
        } transform: { item in
          if let failing = transformFailsAt, item >= failing { throw Bad.transform(item) }
          return item * 2
        } consume: { output in
          if output == consumeFailsAt { throw Bad.consume }
          consumed.append(output)
        }
      }
      return (consumed, nil)
    } catch {
      return (consumed, error as? Bad)
    }
  }

  @Test("outputs are consumed in order", arguments: [1, 2, 3], [1, 2, 64])
  func order(threads: Int, depth: Int) {
    #expect(run(threads: threads, depth: depth, count: 2000).consumed == (0..<2000).map { $0 * 2 })
    #expect(run(threads: threads, depth: depth, count: 0).consumed == [])
  }

  @Test("an error ends the pipeline as it would one item after the other", arguments: [1, 2, 4])
  func errors(threads: Int) {
    for depth in [1, 3, 100] {
      let produce = run(threads: threads, depth: depth, count: 50, produceFails: true)
      #expect(produce == ((0..<50).map { $0 * 2 }, .produce))
      let transform = run(
        threads: threads, depth: depth, count: 500, produceFails: true, transformFailsAt: 70)
      #expect(transform == ((0..<70).map { $0 * 2 }, .transform(70)))
      let consume = run(threads: threads, depth: depth, count: 500, transformFailsAt: 490, consumeFailsAt: 20)
      #expect(consume == ((0..<10).map { $0 * 2 }, .consume))
    }
  }

  @Test("a producer that swallows the end of the pipeline still lets it end")
  func stubborn() {
    #expect(throws: Bad.consume) {
      try Parallel.withThreads(2) {
        try Parallel.pipeline(depth: 2) { emit in
          for item in 0..<100 { try? emit(item) }
        } transform: {
          $0
        } consume: { (_: Int) in
          throw Bad.consume
        }
      }
    }
  }

  @Test("not more than depth items are under way")
  func bounded() throws {
    let made = Counter()
    var consumed = 0
    var most = 0
    try Parallel.withThreads(2) {
      try Parallel.pipeline(depth: 5) { emit in
        for item in 0..<1000 {
          try emit(item)
          made.raise()
        }
      } transform: {
        $0
      } consume: { _ in
        most = max(most, made.value - consumed)
        consumed += 1
      }
    }
    #expect(most <= 6)
  }
}
