import Testing

@testable import Importers

@Suite("Subjects")
struct MailSubjectTests {
  private let list = MailingList(id: "moulding.lists.acme.example", name: "Moulding of plastics")

  @Test(
    "answer marks and the list's tag go",
    arguments: [
      ("Re: Warpage", "Warpage"), ("RE: AW: WG: Verzug", "Verzug"), ("Re[2]: Warpage", "Warpage"),
      ("Aw (3): Verzug", "Verzug"), ("[moulding] Re: Warpage", "Warpage"),
      ("Re: [Moulding] Re: Warpage", "Warpage"),
      ("[PATCH 1/2] gate: fill", "[PATCH 1/2] gate: fill"), ("[other] Warpage", "[other] Warpage"),
      ("Rede: ja", "Rede: ja"), ("Re Warpage", "Re Warpage"), ("  two\t words ", "two words"), ("Re:", ""),
      ("[moulding]", "[moulding]"), ("", ""), ("re", "re"),
    ])
  func bare(_ subject: String, _ expected: String) {
    #expect(MailSubject.bare(subject, list: list) == expected)
  }

  @Test("without a list's header a tag of one word is taken for the list's")
  func archive() {
    #expect(MailSubject.bare("[moulding] Warpage", list: nil) == "Warpage")
    #expect(MailSubject.bare("[PATCH] gate", list: nil) == "[PATCH] gate")
    #expect(MailSubject.bare("[two words] gate", list: nil) == "[two words] gate")
  }
}
