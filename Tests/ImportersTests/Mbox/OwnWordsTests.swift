import Testing

@testable import Importers

@Suite("Own words of a mail")
struct OwnWordsTests {
  @Test(
    "quotations and what introduces them go",
    arguments: [
      (
        "Yes.\n\nOn Tue, 4 Mar 2025 at 08:12, Anna Köhler <anna@acme.example> wrote:\n> Does it hold?\n> ",
        "Yes."
      ),
      ("Ja.\n\nAm 04.03.2025 um 08:12 schrieb Anna Köhler:\n> Hält es?\n\nGruß", "Ja.\n\nGruß"),
      (
        "Ja.\nAm Dienstag, 4. März 2025, 08:12:33 CET schrieb Anna\nKöhler <anna@acme.example>:\n> Hält es?",
        "Ja."
      ),
      ("On Tue, Mar 4, 2025 at 8:12 AM, Anna Köhler\n<anna@acme.example>\nwrote:\n> a\nb", "b"),
      ("Anna Köhler wrote:\n\n> a\nb", "b"),
      ("Anna Köhler <anna@acme.example> writes:\n> a\nb", "b"),
      ("2025/3/4 Anna Köhler <anna@acme.example>:\n> a\nb", "b"),
      ("Le 4 mars 2025 à 08:12, Chloé Martin a écrit :\n> a\nb", "b"),
      ("a\n>b\n >c\n>>> d\ne", "a\ne"),
      ("Yes.\nAnna Köhler <anna@acme.example> wrote:\n\nDoes it hold?\n", "Yes."),
      ("Yes.\n-----Original Message-----\nFrom: Anna\nDoes it?", "Yes."),
      ("Ja.\n-----Ursprüngliche Nachricht-----\nVon: Anna\nHält es?", "Ja."),
      ("Ja.\n-------- Original-Nachricht --------\nBetreff: x\nHält es?", "Ja."),
      (
        "Ja.\n\nVon: Anna Köhler\nGesendet: Dienstag, 4. März 2025 08:12\nAn: Bilal\nBetreff: x\n\nHält es?",
        "Ja."
      ),
      ("Yes.\n________________________________\nFrom: Anna\nSent: Tuesday\nTo: Bilal\n\nDoes it?", "Yes."),
      ("Yes.\n-- \nAnna Köhler\nAcme", "Yes."),
      ("Yes.\n--\nAnna", "Yes."),
      ("Hi\n-------------- next part --------------\nAn HTML attachment was scrubbed...", "Hi"),
      ("Hi\n_______________________________________________\nMoulding mailing list\nx", "Hi"),
      ("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nHi\n-----BEGIN PGP SIGNATURE-----\nabc", "Hi"),
      ("> only\n> quoted", ""), ("", ""),
    ])
  func takesOut(_ text: String, _ expected: String) {
    #expect(OwnWords.of(text) == expected)
  }

  @Test(
    "prose that only looks like it stays",
    arguments: [
      "On Tuesday we met. The question was:\nwhy?", "He wrote:\nnothing.", "Am Ende gilt:\nes hält.",
      "From: here to there", "a -- b", "--verbose is an option\nof the tool", "Von: Ulm nach Köln",
      "---\nA rule above", "On 64-bit systems the following fails. As he wrote:\nnever do that.",
    ])
  func keeps(_ text: String) {
    #expect(OwnWords.of(text) == text)
  }

  @Test("patches stay whole, also a removed line that looks like a signature")
  func patches() {
    let patch = """
      Fix the gate.

      ---
       gate.yml | 4 ++--
      diff --git a/gate.yml b/gate.yml
      --- a/gate.yml
      +++ b/gate.yml
      @@ -1,3 +1,3 @@
       steps:
      -- 
      +- fill
       > folded

      """
    let own = OwnWords.of(patch + "-- \n2.39.5\n")
    #expect(own.hasSuffix("@@ -1,3 +1,3 @@\n steps:\n--\n+- fill\n > folded"))
  }

  @Test("a hunk's head cannot promise more lines than there are of its kind")
  func liar() {
    #expect(
      OwnWords.of("@@ -1,999999999 +1,999999999 @@\n context\n> quoted\nend")
        == "@@ -1,999999999 +1,999999999 @@\n context\nend")
    #expect(
      OwnWords.of("@@ -1,99999999999999999999 +1 @@\n> q\nend") == "@@ -1,99999999999999999999 +1 @@\nend")
  }
}
