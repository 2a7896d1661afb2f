import People
import Testing

@testable import Workspace

@Suite("Places in the picture of a topic")
struct TopicPlacesTests {
  private func people(_ count: Int) -> [PeopleFacts.Person] {
    (0..<count).map { number in
      PeopleFacts.Person(
        Int64(number), PersonDescription(name: "P", id: "p\(number)", unit: "Unit \(number % 6)"))
    }
  }

  @Test("everybody has a place, and nobody that of another")
  func own() {
    let places = TopicPlaces.assigned(people(28)).compactMap(\.self)
    #expect(places.count == 28)
    #expect(Set(places).count == 28)
  }

  @Test("places do not depend on the order of people, and hardly on who else is there")
  func stable() {
    let all = people(28)
    let places = TopicPlaces.assigned(all)
    let turned = Array(TopicPlaces.assigned(all.reversed()).reversed())
    #expect(turned == places)
    var moved = 0
    for absent in all.indices {
      var others = all
      others.remove(at: absent)
      var before = places
      before.remove(at: absent)
      moved += zip(TopicPlaces.assigned(others), before).count { $0 != $1 }
    }
    // Of 27 each time.
    #expect(Double(moved) < 0.08 * 27 * 28, "\(moved)")
  }
}
