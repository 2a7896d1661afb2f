import Diagrams
import Testing

@testable import Workspace

@Suite("Places around one person")
struct EgoPlacesTests {
  @Test("everybody gets a slot of their own, and nobody that of the folded")
  func own() {
    for count in 0...30 {
      let slots = EgoPlaces.assigned(
        kept: [Int?](repeating: nil, count: count), kinds: (0..<count).map { $0 % 4 })
      #expect(Set(slots).count == count)
      #expect(slots.allSatisfy { $0 < EgoPlaces.slots.count - 1 })
    }
  }

  @Test("few have room above and below for lines that can be seen", arguments: [1, 5, 12])
  func airy(count: Int) {
    let slots = EgoPlaces.assigned(
      kept: [Int?](repeating: nil, count: count), kinds: (0..<count).map { $0 % 3 })
    let rows = Set(slots.map { Int(EgoPlaces.slots[$0].y * 7) })
    #expect(Set(slots).count == count && rows.isSubset(of: [1, 3, 5]))
  }

  @Test("who had a slot keeps it, whoever comes and goes")
  func kept() {
    let kinds = (0..<29).map { Optional($0 % 5) }
    let first = EgoPlaces.assigned(kept: [Int?](repeating: nil, count: 29), kinds: kinds)
    // The fifth has gone, and somebody has come before all others.
    var kept: [Int?] = [nil] + first.map(Optional.init)
    kept.remove(at: 5)
    var others = [2] + kinds
    others.remove(at: 5)
    let second = EgoPlaces.assigned(kept: kept, kinds: others)
    var stayed = first
    stayed.remove(at: 4)
    #expect(Array(second.dropFirst()) == stayed)
    #expect(!stayed.contains(second[0]))
  }

  @Test("slots that nobody can have are given anew")
  func damaged() {
    let slots = EgoPlaces.assigned(kept: [999, 3, 3, -1], kinds: [nil, nil, nil, nil])
    #expect(slots[1] == 3 && Set(slots).count == 4)
    #expect(EgoPlaces.place(999) == nil)
  }
}
