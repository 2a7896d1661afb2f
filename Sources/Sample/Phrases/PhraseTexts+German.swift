extension PhraseTexts {
  /// Questions and answers in German.
  static let germanExchange = """
    == ask
    Problem mit {T} bei {H}: {B}. Woran kann das liegen?
    Bei {H} haben wir folgendes Bild: {B}. Wer kennt das von {T}?
    Frage zu {T}: {B}, und zwar seit {V} bei {H}. Was prüft ihr zuerst?
    {^B}, obwohl {N} in Ordnung scheint. Hat jemand bei {T} einen Rat für {H}?
    Ich komme bei {T} nicht weiter, {B} ({H}). Liegt es an {D}?
    Seit dem Umbau bei {H}: {B}. Welche Stellschraube hat {T} da noch?
    Kurze Frage in die {T}-Runde: {B}. Betroffen ist {H}, Teil {M}.
    Bei {M} für {H} gilt gerade: {B}. Wie geht ihr bei {T} vor?
    Kann mir bei {T} jemand helfen? Fall {H}: {B}.
    Wir drehen uns bei {H} im Kreis: {B}. Ist das bei {T} bekannt?
    == askOpen
    Wer kann mir bei {T} weiterhelfen? Es geht um {H}.
    Gibt es bei uns jemanden, der {T} schon einmal gemacht hat?
    Suche Ansprechpartner für {T}, am liebsten in {S}.
    Wo finde ich Unterlagen zu {T}? Im Portal ist nichts Aktuelles.
    Hat {T} bei {P} schon jemand angefasst?
    An wen wendet man sich bei {T}?
    == substance
    Entscheidend ist {N}, erst danach lohnt sich {N}.
    Meist hängt {N} an {D}, das sieht man an {D}.
    Prüft zuerst {A} und danach {A}.
    Ohne {A} bekommt ihr {A} nicht in den Griff.
    Wir haben {A} um {Z} Prozent verändert, seitdem stimmt {N}.
    {^N} gehört vor {A}, sonst täuscht {N}.
    Vergleicht {A} mit {D}, dann wird {N} verständlich.
    Bei {P} war {N} schuld: {N} lag um {Z} Prozent daneben.
    Nehmt {A} heraus und beobachtet {A} über {Z} Stunden.
    {^N} verträgt sich nicht mit {D}, deshalb immer {A} nachziehen.
    Für {M} steht {N} in der Vorgabe, {N} leider nicht.
    Schaut auf {A}: weicht {N} ab, dann stimmt auch {N} nicht.
    In solchen Fällen dokumentiere ich {A}, {A} und {A}.
    Die Ursache ist fast immer {N}, seltener {N}.
    {^N} und {N} müssen zusammenpassen, sonst wandert das Problem nur.
    Für {K} gilt: erst {N}, dann {N}.
    Mit {D} allein ist es nicht getan, {N} muss mitgezogen werden.
    Faustregel von mir: {N} höchstens {Z} Prozent, {N} nie ohne Protokoll.
    == some
    Ich habe nur einmal mit {D} zu tun gehabt, da half Geduld.
    Vielleicht {N}? Sicher bin ich nicht.
    Bei uns lag es damals an {D}, aber das war ein anderer Fall.
    Soweit ich weiß, gibt es zu {D} eine Anleitung.
    Ein Versuch mit {D} schadet jedenfalls nicht.
    == wrong
    Das ist ganz einfach: neu starten, dann läuft {T} wieder.
    {T} ist doch Chefsache, einfach durchziehen.
    Habe ich sofort gesehen, das ist ein klassischer Bedienfehler.
    Bei {T} nie lange fragen, machen!
    Das war schon immer so, ignorieren.
    Bin da Fachmann: alles austauschen, fertig.
    Mehr Budget für {T}, und das Thema ist erledigt.
    == refute
    Das hat leider nicht geholfen.
    Haben wir probiert, keine Änderung.
    Nein, das trifft es nicht.
    Damit wurde es eher schlechter.
    == follow
    Und wie seht ihr {A} dabei?
    Welche Werte habt ihr für {A}?
    Gilt das auch für {M}?
    Verstanden. Reicht es, {A} einmal im Monat anzusehen?
    Könnt ihr ein Bild von {D} schicken?
    == thanks
    Danke {F}, das war es!
    Super, {F}, hat sofort geholfen. Vielen Dank!
    Herzlichen Dank, {F}. Läuft jetzt seit {V} stabil.
    Genau der Hinweis hat gefehlt, danke {F}!
    Besten Dank {F}, ich setze das heute um.
    Danke dir, {F}, wieder etwas gelernt.
    == unknown
    Das wüsste ich auch gern.
    Bei uns leider niemand, wir haben ein Angebot von außen angefragt.
    Keine Ahnung, aber das Thema kommt ständig auf.
    {T} steht auf der Liste, mehr weiß ich nicht.
    Wir suchen selbst jemanden dafür.
    Da müsste man wohl eine Hochschule fragen.
    """

  /// Everyday talk in German.
  static let germanTalk = """
    == team
    Für {P} fehlt noch die Rückmeldung aus {S}.
    Kann jemand am {V} die Besprechung zu {P} übernehmen?
    Die Unterlagen für {P} liegen im Ordner, bitte bis {V} ansehen.
    Teil {M} kommt später, wir ziehen {P} trotzdem durch.
    Stand {P}: {Z} Punkte offen, Nummer {M} hat Vorrang.
    Wer ist am {V} in {S} und könnte Muster mitnehmen?
    Ich habe den Plan für {P} angepasst, schaut bitte drüber.
    Termin mit dem Kunden zu {P} ist jetzt am {V}.
    Für den Bericht zu {P} brauche ich noch eure Stunden.
    {F}, kannst du bitte die Liste für {M} ergänzen?
    Wir sollten {P} vor dem {V} noch einmal durchgehen.
    {W} ist bei {P} Thema für den {V}, bitte Zahlen mitbringen.
    == teamReply
    Mache ich, {F}.
    Passt, bin am {V} dabei.
    Habe ich eingetragen.
    Von meiner Seite erledigt.
    Die Hälfte steht, der Rest folgt am {V}.
    {M} ist unterwegs.
    Das klären wir kurz am Telefon, {F}.
    Bei mir wird es eher {V}.
    Danke fürs Zusammenstellen, {F}.
    Ich nehme die Muster mit.
    Gute Idee, {F}, so machen wir es.
    Fehlt noch die Freigabe, frage nach.
    == broadcast
    Lesetipp zu {T}: ein spannender Beitrag aus der Fachpresse.
    {T} ist die Zukunft! Hier der Link zum Vortrag.
    Messeneuheiten rund um {T}, wer kommt mit?
    Unser Newsletter berichtet diesmal über {T}.
    Umfrage: Wie wichtig ist euch {T}?
    Aufgeschnappt: Der Wettbewerb investiert in {T}.
    Podcast zu {T}, hörenswert!
    == superficial
    Spannend!
    Sehe ich genauso.
    Tolles Thema, {F}!
    Danke fürs Teilen.
    Bin gespannt, wie es weitergeht.
    +1
    == announce
    Liebe {G}, am {V} findet die Betriebsversammlung in {S} statt.
    Liebe {G}, das Ergebnis im Quartal liegt über Plan. Mein Dank an alle.
    Der Parkplatz in {S} ist am {V} gesperrt.
    Liebe {G}, bitte denkt an die Pflichtunterweisung bis {V}.
    Ab {V} gilt der neue Speiseplan in {S}.
    Wir begrüßen das Projekt {P} in der nächsten Phase.
    == bossCopy
    Zur Kenntnis an {F}, Entscheidung zu {P} steht aus.
    {F}, bitte um Freigabe für {P}.
    Information für {F}: {M} verschiebt sich auf {V}.
    == digest
    Automatische Zusammenfassung: {Z} neue Beiträge in dieser Woche.
    Erinnerung: Zeiterfassung bis {V} abschließen.
    Wartungsfenster am {V}, das Portal ist {Z} Minuten nicht erreichbar.
    == small
    Wer hat am {V} Zeit? {^N} wartet.
    Am {V} dreht sich alles um {A}, kommt gern dazu.
    Ich habe gestern {A} ausprobiert und bin begeistert.
    Hat jemand einen Tipp für {A}?
    {^N} in {S} war großartig, Bilder folgen.
    Verschenke wegen Umzug alles rund um {A}.
    Nächstes Treffen am {V}, Thema {W}.
    == smallReply
    Bin dabei!
    Schöne Idee, {F}.
    Diesmal leider ohne mich.
    Klingt gut, ich bringe {A} mit.
    Gern wieder!
    Letztes Mal war es ein großer Spaß.
    == intro
    Hallo zusammen, ich bin {F} und seit Kurzem in {S}. Ich freue mich auf euch!
    Guten Tag, mein Name ist {F}, ich verstärke das Team in {S}.
    Moin aus {S}! Ich heiße {F} und bin neu dabei.
    Ich bin {F}, neu in {S}, und sage einfach mal Hallo.
    == newAsk
    Ich bin neu hier: Wo beantragt man den Zugang zu {P}?
    Anfängerfrage: Wie melde ich mich für die Einführung in {S} an?
    Wo bekomme ich als Neue oder Neuer die Schutzkleidung in {S}?
    Wie läuft bei uns die Urlaubsmeldung in den ersten Monaten?
    Wer zeigt mir, wie Teil {M} im System angelegt wird?
    == welcome
    Willkommen an Bord! Alle Infos findest du auf der Startseite.
    Herzlich willkommen! Schau gern in die Einsteigerseiten.
    == mentor
    Willkommen {F}! Geh am besten so vor: Formular im Portal, dann kurz bei mir melden. Ich zeige dir den Rest am {V}.
    Hallo {F}, das war für mich am Anfang auch unklar. Komm am {V} vorbei, wir legen das zusammen an.
    {F}, den Zugang gibt es über die Leitstelle in {S}. Wenn es hakt, ruf mich an, ich begleite dich.
    Gute Frage, {F}: erst die Kostenstelle eintragen, danach den Antrag. Ich schaue morgen mit dir drauf.
    == detail
    Ich habe die letzten {Z} Vorgänge dazu ausgewertet.
    Die Werte für {M} hänge ich an.
    So lief es auch bei {P} in {S}.
    Danach bitte {Z} Stück beobachten.
    Das reicht nach meiner Erfahrung für {H}.
    == background
    Betroffen sind etwa {Z} Prozent, am {V} war es am schlimmsten.
    Der Kunde in {S} wird langsam ungeduldig.
    Im Handbuch steht dazu nichts.
    Wir haben {Z} Stunden gesucht und nichts gefunden.
    Bei der Schwestermaschine tritt das nicht auf.
    Bilder kann ich gern nachreichen.
    == teamMore
    Sonst rutscht {P} in die nächste Woche.
    {M} lege ich euch am {V} auf den Tisch.
    Für {S} ist das schon abgestimmt.
    Die Zahlen vom {V} waren übrigens besser als gedacht.
    Wenn etwas fehlt, ruft mich kurz an.
    {Z} Stück reichen fürs Erste.
    Bitte auch {M} nicht vergessen.
    == smallMore
    Treffpunkt wie immer am Tor in {S}.
    Neue Gesichter sind herzlich willkommen.
    {^N} vom letzten Mal wirkt noch nach.
    Wer mag, bringt {A} mit.
    Eine Liste hängt an der Kantine.
    """
}
