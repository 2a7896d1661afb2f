import Testing

@testable import Importers

@Suite("Addresses")
struct MailAddressTests {
  private func read(_ list: String) -> [String] {
    MailAddress.list(Array(list.utf8)).map { "\($0.name ?? "-")|\($0.address)" }
  }

  @Test(
    "one address in its forms",
    arguments: [
      ("Anna Köhler <Anna@Acme.Example>", "Anna Köhler|anna@acme.example"),
      ("\"Köhler, Anna\" <anna@acme.example>", "Köhler, Anna|anna@acme.example"),
      ("\"Anna \\\"Ann\\\" Köhler\" <anna@acme.example>", "Anna \"Ann\" Köhler|anna@acme.example"),
      ("anna@acme.example (Anna (Dr.) Köhler)", "Anna (Dr.) Köhler|anna@acme.example"),
      ("anna@acme.example", "-|anna@acme.example"),
      ("<anna@acme.example>", "-|anna@acme.example"),
      ("\"anna@acme.example\" <anna@acme.example>", "-|anna@acme.example"),
      ("'Anna Köhler' <anna@acme.example>", "Anna Köhler|anna@acme.example"),
      ("=?utf-8?Q?K=C3=B6hler=2C_Anna?= <anna@acme.example>", "Köhler, Anna|anna@acme.example"),
      ("\"=?utf-8?Q?Anna_K=C3=B6hler?=\" <anna@acme.example>", "Anna Köhler|anna@acme.example"),
      ("anna at acme.example (Anna Koehler)", "Anna Koehler|anna@acme.example"),
      ("anna bei acme.example (=?utf-8?Q?Anna_K=C3=B6hler?=)", "Anna Köhler|anna@acme.example"),
      ("<@relay.example:anna@acme.example>", "-|anna@acme.example"),
      ("Anna <mailto:anna@acme.example>", "Anna|anna@acme.example"),
    ])
  func one(_ text: String, _ expected: String) {
    #expect(read(text) == [expected])
  }

  @Test("lists and groups")
  func lists() {
    #expect(
      read("\"Köhler, A.\" <a@x.example>, b@x.example, Chloé <c@x.example>")
        == ["Köhler, A.|a@x.example", "-|b@x.example", "Chloé|c@x.example"])
    #expect(
      read("Team: a@x.example, B <b@x.example>;, c@x.example") == [
        "-|a@x.example", "B|b@x.example", "-|c@x.example",
      ])
    #expect(read("undisclosed-recipients:;") == [])
  }

  @Test(
    "what holds no address gives none, and nothing traps",
    arguments: [
      "", "Anna Köhler", "<>", "@", "a@", "@x", "<anna", "\"open", "(open", "\\", ",,;;::", "a b@x c",
      String(repeating: "(", count: 5_000), "a@" + String(repeating: "x", count: 600),
    ])
  func none(_ text: String) {
    #expect(read(text) == [])
  }
}
