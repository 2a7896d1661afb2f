import Testing

@testable import Importers

@Suite("People of commits")
struct GitIdentityTests {
  private func author(_ name: String, _ address: String) -> GitIdentity? {
    GitIdentity(name: name, address: address, mailmap: Mailmap())
  }

  private func trailer(_ value: String) -> String? {
    GitIdentity(trailer: value, mailmap: Mailmap()).map { "\($0.name ?? "-")|\($0.id)" }
  }

  @Test("both no-reply addresses of GitHub are one person, whom mail does not reach")
  func gitHub() {
    let new = author("Anna", "12345+Anna@users.noreply.github.com")
    let old = author("Anna", "anna@users.noreply.github.com")
    #expect(new == old)
    #expect(new?.id == "anna@users.noreply.github.com")
    #expect(new?.email == nil)
    #expect(author("Anna", "12345@users.noreply.github.com")?.id == "12345@users.noreply.github.com")
  }

  @Test("programs are marked")
  func bots() {
    #expect(author("renovate[bot]", "1+renovate[bot]@users.noreply.github.com")?.isBot == true)
    #expect(author("x", "renovate[bot]@acme.example")?.isBot == true)
    #expect(author("GitHub", "noreply@github.com")?.isBot == true)
    #expect(author("Anna Bot", "bot@acme.example")?.isBot == false)
  }

  @Test("without an address the name is the id; without both there is nobody")
  func bare() {
    #expect(author(" Anna  Köhler ", "")?.id == "Anna Köhler")
    #expect(author("", "") == nil)
    #expect(author("x", String(repeating: "x", count: 600) + "@x") == nil)
  }

  @Test("trailers")
  func trailers() {
    #expect(trailer("Anna Köhler <Anna@acme.example> # Ulm") == "Anna Köhler|anna@acme.example")
    #expect(trailer("\"Köhler, Anna\" <anna@acme.example>") == "Köhler, Anna|anna@acme.example")
    #expect(trailer("anna@acme.example") == "-|anna@acme.example")
    for value in ["Anna Köhler", "Anna <>", "Anna <here>", "<", "@", ""] { #expect(trailer(value) == nil) }
  }
}
