import Testing

@testable import Importers

@Suite("Message ids")
struct MessageIDTests {
  @Test("ids between brackets, prose passed over")
  func all() {
    func ids(_ text: String) -> [String] { MessageID.all(Array(text.utf8)) }
    #expect(ids("<a@x> <b@x>\t<c@x>") == ["a@x", "b@x", "c@x"])
    #expect(ids("Your message of \"Tue\" <a@x>") == ["a@x"])
    #expect(ids("<a@ x>") == ["a@x"])
    #expect(ids("< <a@x>") == ["a@x"])
    #expect(ids("<>, <none>, <open") == [])
    #expect(ids((0..<100).map { "<\($0)@x>" }.joined()).count == 64)
  }

  @Test("a mail's own id may lack its brackets")
  func own() {
    #expect(MessageID.own(Array("a@x".utf8)) == "a@x")
    #expect(MessageID.own(Array("no id".utf8)) == nil)
    #expect(MessageID.own(Array(("a@" + String(repeating: "x", count: 600)).utf8)) == nil)
  }

  /// Reference values of draft-eastlake-fnv, FNV-1a with 128 bits of "" and "a".
  @Test("the hash is FNV-1a")
  func hash() {
    #expect(String(MessageID.fnv1a([]), radix: 16) == "6c62272e07bb014262b821756295c58d")
    #expect(String(MessageID.fnv1a("a".utf8), radix: 16) == "d228cb696f1a8caf78912b704e4a8964")
  }
}
