extension TopicTexts {
  /// Law, money and contracts.
  static let law = """
    key: privacy
    de: Datenschutz
    en: data protection
    abbr: DSGVO
    inflected: Datenschutzes
    split: Daten Schutz
    misspelt: Datenschuz
    joined: Datenschutzfolgenabschätzung
    umlautless: Datenschutz Loeschkonzept
    nouns: das Verarbeitungsverzeichnis, die Folgenabschätzung, das Löschkonzept, die Auskunftsanfrage, die Einwilligung, die Auftragsverarbeitung, der Drittlandtransfer, die Pseudonymisierung, die Meldefrist, das Berechtigungsprotokoll, die Betroffenenrechte-Stelle, die Datenminimierung, die Aufsichtsbehörde, die Widerspruchsfrist
    things: processing register, impact assessment, erasure concept, access request, consent, data processing agreement, third-country transfer, pseudonymisation, breach notice, audit log, data subject desk, data minimisation, supervisory authority, objection period
    faults: die Liste liegt offen auf dem Laufwerk; die Auskunft ist seit drei Wochen fällig; der Anbieter speichert in Übersee; alte Bewerbungen wurden nie gelöscht
    troubles: the list is open on the share; the access request is three weeks late; the vendor stores overseas; old applications were never erased

    key: contract
    de: Vertragsprüfung
    en: contract review
    abbr: VPR
    inflected: Vertragsprüfungen
    split: Vertrag Prüfung
    misspelt: Vertragsprüffung
    joined: Vertragsprüfungsanfrage
    umlautless: Vertragspruefung
    nouns: die Haftungsgrenze, der Gerichtsstand, die Geheimhaltung, die Gewährleistung, die Vertragsstrafe, die Laufzeit, das Kündigungsrecht, die Rahmenvereinbarung, der Leistungsschein, die Freistellung, das Nutzungsrecht, die Schriftform, die höhere Gewalt, der Werkvertrag
    things: liability cap, place of jurisdiction, confidentiality, warranty, contractual penalty, term, right to terminate, framework agreement, statement of work, indemnity, right of use, written form, force majeure, service contract
    faults: der Kunde streicht die Haftungsgrenze; die Laufzeit verlängert sich still; das Nutzungsrecht fehlt; zwei Fassungen widersprechen sich
    troubles: the customer strikes the liability cap; the term renews silently; the right of use is missing; two versions contradict each other

    key: patent
    de: Patentanmeldung
    en: patent application
    abbr: PAM
    inflected: Patentanmeldungen
    split: Patent Anmeldung
    misspelt: Pattentanmeldung
    joined: Patentanmeldungsverfahren
    umlautless: Patentanmeldung Prioritaetsfrist
    nouns: die Prioritätsfrist, der Hauptanspruch, der Stand der Technik, die Erfindungsmeldung, der Prüfbescheid, die Jahresgebühr, die Neuheitsschonfrist, das Gebrauchsmuster, die Zeichnung, die Erfindervergütung, der Einspruch, die Ausführungsform, der Recherchebericht, die Teilanmeldung
    things: priority period, main claim, prior art, invention disclosure, office action, annual fee, grace period, utility model, drawing, inventor remuneration, opposition, embodiment, search report, divisional filing
    faults: die Prioritätsfrist endet am Freitag; das Amt hält den Anspruch für nicht neu; die Zeichnung ist unklar; ein Wettbewerber legt Einspruch ein
    troubles: the priority period ends on Friday; the office finds the claim not novel; the drawing is unclear; a competitor files an opposition

    key: travel
    de: Reisekostenabrechnung
    en: travel expenses
    abbr: RKA
    inflected: Abrechnung der Reisekosten
    split: Reisekosten Abrechnung
    misspelt: Reisekostenabrechung
    joined: Reisekostenabrechnungsformular
    umlautless: Reisekostenabrechnung Uebernachtungspauschale
    nouns: die Verpflegungspauschale, der Hotelbeleg, die Übernachtungspauschale, der Mietwagen, die Kilometerpauschale, die Dreimonatsfrist, die Firmenkreditkarte, der Eigenbeleg, die Vorsteuer, der Auslandstagessatz, das Frühstück, der Bewirtungsbeleg, die Reisegenehmigung, die Bahnkarte
    things: meal allowance, hotel receipt, overnight rate, rental car, mileage rate, three-month rule, corporate card, self-made receipt, input tax, foreign per diem, breakfast deduction, hospitality receipt, travel approval, rail card
    faults: der Beleg ist nicht lesbar; das Frühstück wurde doppelt gekürzt; der Kurs stimmt nicht; die Genehmigung kam nach der Reise
    troubles: the receipt is unreadable; breakfast was deducted twice; the exchange rate is off; the approval came after the trip

    key: assets
    de: Anlagenbuchhaltung
    en: asset accounting
    abbr: AFA
    inflected: Anlagenbuchhaltungen
    split: Anlagen Buchhaltung
    misspelt: Anlagenbuchaltung
    joined: Anlagenbuchhaltungsbeleg
    umlautless: Anlagenbuchhaltung Herstellungskostenpruefung
    nouns: die Nutzungsdauer, die Abschreibung, der Restbuchwert, die Inventur, der Anlagenabgang, die Aktivierung, das geringwertige Wirtschaftsgut, die Umbuchung, die Anlage im Bau, das Inventarschild, die Sonderabschreibung, der Anlagenspiegel, das Leasingverhältnis, die Zuschreibung
    things: useful life, depreciation, book value, stocktaking, asset retirement, capitalisation, low-value asset, reclassification, asset under construction, inventory tag, special depreciation, asset schedule, lease, write-up
    faults: die Maschine steht doppelt im Bestand; der Abgang wurde nie gebucht; das Inventarschild fehlt; die Nutzungsdauer ist falsch
    troubles: the machine is listed twice; the retirement was never booked; the inventory tag is missing; the useful life is wrong
    """
}
