internal import Dispatch
internal import Synchronization

/// The bounded belt between the stages of a pipeline.
///
/// Three counts do all the waiting: free places for the producer, waiting items for the workers, news for the consumer.
final class Belt<Item: Sendable, Output: Sendable>: Sendable {
  /// What `emit` throws when the belt has stopped, so that the producer unwinds.
  private struct Stopped: Error {}

  private struct State {
    var waiting: [(number: Int, item: Item)] = []
    var outputs: [Int: Result<Output, any Error>] = [:]
    var produced = 0
    var consumed = 0
    var ending: Result<Void, any Error>?
    var isStopped = false
  }

  private enum News {
    case output(Result<Output, any Error>)
    case wait
    case end(Result<Void, any Error>)
  }

  private let state = Mutex(State())
  private let workers: Int
  // Created at zero and raised: a semaphore may not die below the value it was created with.
  private let places = DispatchSemaphore(value: 0)
  private let items = DispatchSemaphore(value: 0)
  private let news = DispatchSemaphore(value: 0)

  init(capacity: Int, workers: Int) {
    self.workers = workers
    for _ in 0..<capacity { places.signal() }
  }

  /// The producer's thread.
  func run(_ produce: ((Item) throws -> Void) throws -> Void) {
    let ending = Result<Void, any Error> { try produce(put) }
    state.withLock { $0.ending = ending }
    for _ in 0..<workers { items.signal() }
    news.signal()
  }

  private func put(_ item: Item) throws {
    places.wait()
    let isTaken = state.withLock { state in
      guard !state.isStopped else { return false }
      state.waiting.append((state.produced, item))
      state.produced += 1
      return true
    }
    guard isTaken else {
      places.signal()  // for a producer that asks again in spite of the error
      throw Stopped()
    }
    items.signal()
  }

  /// A worker's thread.
  func work(_ transform: (Item) throws -> Output) {
    while let (number, item) = take() {
      let output = Result { try transform(item) }
      state.withLock { $0.outputs[number] = output }
      news.signal()
    }
  }

  private func take() -> (Int, Item)? {
    items.wait()
    return state.withLock { state in
      guard !state.isStopped, !state.waiting.isEmpty else { return nil }
      return state.waiting.removeFirst()
    }
  }

  /// The consumer's thread, which is the caller's.
  func drain(into consume: (Output) throws -> Void) throws {
    while true {
      switch next() {
      case .output(let output):
        try consume(output.get())
        places.signal()
      case .wait:
        news.wait()
      case .end(let ending):
        return try ending.get()
      }
    }
  }

  private func next() -> News {
    state.withLock { state in
      if let output = state.outputs.removeValue(forKey: state.consumed) {
        state.consumed += 1
        return .output(output)
      }
      if let ending = state.ending, state.consumed == state.produced { return .end(ending) }
      return .wait
    }
  }

  /// Sends everybody home; what is under way is forgotten.
  func stop() {
    state.withLock { $0.isStopped = true }
    places.signal()
    for _ in 0..<workers { items.signal() }
  }
}
