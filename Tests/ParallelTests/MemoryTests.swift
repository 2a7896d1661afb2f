import Parallel
import Testing

@Suite struct MemoryTests {
  @Test("An array in huge pages holds what any array holds", arguments: [-1, 0, 1, 1000, 524_288, 3_000_001])
  func spacious(count: Int) {
    let array = [UInt32](spacious: 7, count: count)
    #expect(array == [UInt32](repeating: 7, count: max(0, count)))
    var copy = array
    copy.append(8)
    #expect(array.count + 1 == copy.count && copy.last == 8)
  }

  @Test("Fetching ahead changes nothing, also beyond the ends")
  func prefetch() {
    let array = (0..<1000).map { UInt32($0) }
    array.span.prefetch(0..<1000)
    array.span.prefetch(-5..<5)
    array.span.prefetch(990..<5000)
    [UInt32]().span.prefetch(0..<1)
    #expect(array == (0..<1000).map { UInt32($0) })
  }
}
