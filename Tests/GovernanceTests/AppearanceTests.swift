import Testing

@testable import Governance

@Suite struct AppearanceTests {
  private func excluded(_ change: (inout Appearance) -> Void = { _ in }) -> Set<Int64> {
    var appearance = Appearance()
    change(&appearance)
    return appearance.excluded(bots: [1], staff: [2], externals: [3], optedOut: [4])
  }

  @Test("programs, staff, externals and those who opted out are left out unless asked for")
  func standard() {
    #expect(excluded() == [1, 2, 3, 4])
  }

  @Test("each kind can be asked for")
  func asked() {
    #expect(excluded { $0.showsBots = true } == [2, 3, 4])
    #expect(excluded { $0.showsStaff = true } == [1, 3, 4])
    #expect(excluded { $0.showsExternals = true } == [1, 2, 4])
  }

  @Test("who opted out appears in no case, also as a program")
  func optedOut() {
    var appearance = Appearance()
    appearance.showsBots = true
    #expect(appearance.excluded(bots: [4], staff: [], externals: [], optedOut: [4]) == [4])
  }
}
