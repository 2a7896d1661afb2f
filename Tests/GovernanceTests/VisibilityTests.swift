import Testing

@testable import Governance

@Suite struct VisibilityTests {
  @Test("the owner reads open posts only")
  func owner() {
    let visibility = Visibility(.owner, memberships: [7])
    #expect(visibility.allows(class: 0))
    #expect(!visibility.allows(class: 7))
    #expect(!visibility.allows(community: 7, isPrivate: true))
    #expect(visibility.allows(community: 7, isPrivate: false))
  }

  @Test("a person reads open posts and those of the person's private communities")
  func person() {
    let visibility = Visibility(.person(3), memberships: [7])
    #expect(visibility.allows(class: 0))
    #expect(visibility.allows(class: 7))
    #expect(!visibility.allows(class: 8))
  }

  @Test("who may read all reads everything that was imported")
  func all() {
    #expect(Visibility(.all, memberships: []).allows(class: 8))
  }
}
