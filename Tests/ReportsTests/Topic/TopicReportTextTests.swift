import Index
import People
import Testing

@testable import Discovery
@testable import Reports

@Suite("The answer to people")
struct TopicReportTextTests {
  @Test("A person who knows, in English")
  func english() {
    #expect(
      TopicReportText(Fixture.found(), language: .en).string == """
        Who knows about “battery cooling”?
        Visible: 12,345 posts by 180 of 250 people (72%).

            1  Änne Öztürk                                           ●●● strong evidence
               Batteriesysteme · Sindelfingen · Senior Engineer
               aenne.oeztuerk@firm.example
               7 posts in 4 threads, 3 accepted, last active 12 Oct 2025
               3 Oct 2025 · accepted · answer in Zellchemie · Kühlplatten unter dem Pack
                 The *cooling* plate under the *battery* pack must not see more than 3
                 bar.

        """)
  }

  @Test("A person who knows, in German, with the parts of the score")
  func german() {
    let report = Fixture.found(parts: Fixture.parts)
    #expect(
      TopicReportText(report, language: .de, explains: true).string == """
        Wer weiß etwas über „battery cooling“?
        Sichtbar: 12.345 Beiträge von 180 von 250 Personen (72 %).

            1  Änne Öztürk                                             ●●● starke Belege
               Batteriesysteme · Sindelfingen · Senior Engineer
               aenne.oeztuerk@firm.example
               7 Beiträge in 4 Diskussionen, 3 angenommen, zuletzt aktiv am 12.10.2025
               03.10.2025 · angenommen · Antwort in Zellchemie
               Kühlplatten unter dem Pack
                 The *cooling* plate under the *battery* pack must not see more than 3
                 bar.
               Wie der Wert 12,5000 entsteht
                  0,3000  03.10.2025 · verfasst · angenommen · Abdeckung 1,00 · m17
                          · 0,3000 cooling × Titel
                 12,2000  ohne Datum · gefragt · Abdeckung 0,37 · m23
                          · 7,2000 battery × Text
                          · 5,0000 cooling → cool × Schlagwörter
                 12,5000  Summe aus 2 Teilen

        """)
  }

  @Test("Nobody: unknown words are named, and the known word is offered as a question")
  func nobody() {
    let report = Fixture.report(.nobody, words: Fixture.words + [Fixture.unknown])
    #expect(
      TopicReportText(report, language: .en).string == """
        Who knows about “battery cooling”?
        Visible: 12,345 posts by 180 of 250 people (72%).
        Nobody here has ever used the word “zxqv”.

        Nobody here has written about this.
        What you can do:
          · Try other words for the same thing.
          · Ask more broadly: whoknows about "cooling" (12 posts)
          · Post the question where many read it, for instance:
              Who among you knows about “battery cooling”, or whom should I ask? I have
              searched and found nobody who has written about it so far.

        """)
  }

  @Test("Weak signs stand below a dividing line")
  func weakSigns() {
    var expert = Fixture.found().experts[0]
    expert.finding = Fixture.finding(band: .weak, counts: [.asker: 1, .mentionedInQuestion: 2])
    expert.finding.acceptedCount = 0
    expert.evidence = []
    expert.person = PersonDescription(name: "李伟", id: "firm/p2", isBot: true, isExternal: true)
    var report = Fixture.report(.weakSigns, experts: [expert], words: [Fixture.words[1]], candidates: 1200)
    report.advice.related = ["Kühlmittel", "Pumpe"]
    report.advice.stated = [
      StatedExpert(
        person: Fixture.anne,
        statements: [Statement(kind: .skill, text: "Kühlung"), Statement(kind: .title, text: "Kühltechnik")])
    ]
    #expect(
      TopicReportText(report, language: .de).string == """
        Wer weiß etwas über „battery cooling“?
        Sichtbar: 12.345 Beiträge von 180 von 250 Personen (72 %).

        Bisher hat hier niemand gezeigt, das zu wissen; es gibt nur schwache Anzeichen.
        Was jetzt hilft:
          · Die Beiträge unten lesen und die Verfasser fragen, wen sie fragen würden.
          · Mit Wörtern fragen, die hier daneben stehen: „Kühlmittel“, „Pumpe“
          · Fragen, wer es laut eigener Angabe oder Funktion weiß, auch wenn es kein
            Beitrag zeigt: Änne Öztürk (Kenntnis „Kühlung“, Funktion „Kühltechnik“)
          · Die Frage dort stellen, wo viele sie lesen, zum Beispiel so:
              Wer von euch weiß etwas über „battery cooling“, oder wen kann ich fragen?
              Ich habe gesucht und nur beiläufige Bemerkungen dazu gefunden.

        ── schwache Anzeichen ──────────────────────────────────────────────────────────

            1  李伟 [Bot] [extern]                                ●○○ schwache Anzeichen
               1-mal gefragt, in 2 Fragen genannt, zuletzt aktiv am 12.10.2025

        1 von 1.200 Personen mit passenden Beiträgen gezeigt; mehr mit --limit.

        """)
  }

  @Test("Too little visible is a third answer")
  func tooLittle() {
    var report = Fixture.report(.tooLittleVisible, visible: 1)
    report.asOf = Fixture.instant("2025-11-01")
    report.prefersAvailable = true
    #expect(
      TopicReportText(report, language: .en).string == """
        Who knows about “battery cooling”?
        Visible: 1 post by 180 of 250 people (72%), as of 1 Nov 2025, preferring people
        who were active lately.

        Too little can be seen to say whether anybody knows this: only 1 post is
        visible.
        What you can do:
          · Import more of what is written here: whoknows import PATH
          · Ask as somebody who may see more: --viewer PERSON

        """)
  }

  @Test("People below the line keep the places that are likely for them")
  func ranks() {
    let strong = Fixture.found().experts[0]
    var weak = strong
    weak.finding.band = .weak
    weak.person.name = "Ben"
    let text = TopicReportText(Fixture.report(.found, experts: [weak, strong]), language: .en).lines
    let names = text.filter { $0.hasSuffix("strong evidence") || $0.hasSuffix("●○○ weak signs") }
    #expect(names.map { String($0.prefix(10)) } == ["    1  Änn", "    1  Ben"])
  }

  @Test("Matched words are coloured only where that is asked for, and why they match is said")
  func styled() {
    var report = Fixture.found()
    report.experts[0].evidence[0].evidence.terms = [Fixture.cool]
    let styled = TopicReportText(report, language: .en, style: .ansi).string
    #expect(styled.contains("The \u{1B}[1;36mcooling\u{1B}[0m plate"))
    #expect(styled.contains("another form of “cooling”"))
    #expect(!TopicReportText(report, language: .en).string.contains("\u{1B}"))
  }

  @Test("A word that a shell would read is not offered as a command")
  func shellWords() {
    var words = Fixture.words
    words[1].surface = "$(reboot)"
    let text = TopicReportText(Fixture.report(.nobody, words: words), language: .en).string
    #expect(!text.contains("reboot"))
    #expect(text.contains("whoknows about \"battery\" (40 posts)"))
  }
}
