import Parallel
import Synchronization
import Testing

/// A number that several threads raise.
final class Counter: Sendable {
  private let count = Atomic<Int>(0)

  var value: Int { count.load(ordering: .relaxed) }

  func raise() {
    count.wrappingAdd(1, ordering: .relaxed)
  }
}

@Suite struct ProgressTests {
  @Test("reports reach the total")
  func reports() throws {
    let calls = Counter()
    let progress = Parallel.Progress { done, total in
      #expect(1...10 ~= done && total == 10)
      calls.raise()
    }
    let meter = progress.meter(total: 10)
    try Parallel.perform(count: 10) { _ in try meter.advance() }
    #expect(calls.value == 10)
  }

  @Test("cancelled work stops with Cancelled")
  func cancels() {
    let cancellation = Parallel.Cancellation()
    let ran = Counter()
    let meter = Parallel.Progress(cancellation: cancellation).meter(total: 1000)
    #expect(throws: Parallel.Cancelled()) {
      try Parallel.perform(count: 1000) { index in
        ran.raise()
        if index == 3 { cancellation.cancel() }
        try meter.advance()
      }
    }
    #expect(ran.value < 1000)
  }
}
