extension TopicTexts {
  /// Buying, moving and storing goods.
  static let logistics = """
    key: customs
    de: Zollabwicklung
    en: customs clearance
    abbr: ATLAS
    inflected: Zollabwicklungen
    split: Zoll Abwicklung
    misspelt: Zollabwiklung
    joined: Zollabwicklungskosten
    umlautless: Zollabwicklung Praeferenznachweis
    nouns: die Warennummer, die Ausfuhranmeldung, der Präferenznachweis, das Ursprungszeugnis, der Zollwert, das Versandverfahren, die Lieferantenerklärung, die Einfuhrumsatzsteuer, die Veredelung, das Carnet, der Ausgangsvermerk, die Tarifauskunft, das Zolllager, der Spediteur
    things: tariff code, export declaration, proof of preference, certificate of origin, customs value, transit procedure, supplier declaration, import VAT, inward processing, carnet, exit note, tariff ruling, bonded warehouse, freight agent
    faults: die Sendung hängt am Grenzübergang; der Ausgangsvermerk fehlt; die Warennummer passt nicht; der Zoll fordert Unterlagen nach
    troubles: the shipment is stuck at the border; the exit note is missing; the tariff code does not fit; customs asks for more papers

    key: hazmat
    de: Gefahrguttransport
    en: dangerous goods transport
    abbr: ADR
    inflected: Gefahrguttransporten
    split: Gefahrgut Transport
    misspelt: Gefahrgutransport
    joined: Gefahrguttransportpapier
    umlautless: Gefahrguttransport Verpackungspruefung
    nouns: die UN-Nummer, das Beförderungspapier, der Tunnelcode, die Verpackungsprüfung, der Gefahrzettel, die Freistellungsmenge, das Warntafelpaar, die Ladungssicherung, die Sondervorschrift, die Fahrerschulung, die Lithiumzelle, das Unfallmerkblatt, die Verpackungsgruppe, der Gefahrgutbeauftragte
    things: UN number, transport document, tunnel code, packaging test, hazard label, exempt quantity, orange plate, load securing, special provision, driver training, lithium cell, emergency card, packing group, safety adviser
    faults: der Fahrer verweigert die Ladung; der Gefahrzettel fehlt; die Zellen sind als defekt gemeldet; die Menge liegt über der Freistellung
    troubles: the driver refuses the load; the hazard label is missing; the cells are reported damaged; the quantity exceeds the exemption

    key: supplier
    de: Lieferantenbewertung
    en: supplier assessment
    abbr: LBW
    inflected: Lieferantenbewertungen
    split: Lieferanten Bewertung
    misspelt: Lieferantenbewetung
    joined: Lieferantenbewertungsbogen
    umlautless: Lieferantenbewertung Liefertreueuebersicht
    nouns: die Liefertreue, das Prozessaudit, die Eskalationsstufe, der Zweitlieferant, das Potenzialaudit, die Ausfallquote, der Bewertungsbogen, die Bonität, die Freigabeliste, die Selbstauskunft, der Entwicklungsplan, die Wareneingangsprüfung, die Anlieferqualität, das Lieferantengespräch
    things: delivery reliability, process audit, escalation level, second source, potential analysis, reject rate, scorecard, credit rating, approved list, self-assessment, development plan, incoming inspection, delivered quality, supplier review
    faults: der Lieferant liefert seit Wochen zu spät; das Audit wurde verschoben; die Note passt nicht zum Alltag; die Freigabe ist abgelaufen
    troubles: the supplier has been late for weeks; the audit was postponed; the score does not match reality; the approval has lapsed

    key: warehouse
    de: Lagerautomatisierung
    en: warehouse automation
    abbr: AKL
    inflected: automatisierten Lagern
    split: Lager Automatisierung
    misspelt: Lagerautomatisirung
    joined: Lagerautomatisierungsprojekt
    umlautless: Lagerautomatisierung Regalbediengeraet
    nouns: das Regalbediengerät, die Fördertechnik, der Behälterpuffer, der Scannertunnel, die Lagerverwaltung, das Shuttle, der Kommissionierplatz, die Einlagerstrategie, das Ladehilfsmittel, der Materialflussrechner, die Lichtschranke, der Durchsatz, die Leergutbahn, die Gassenbelegung
    things: stacker crane, conveyor, tote buffer, scanner tunnel, warehouse management, shuttle, picking station, putaway strategy, load carrier, flow controller, light barrier, throughput, empties lane, aisle assignment
    faults: das Shuttle bleibt in der Gasse stehen; der Scanner liest jeden zehnten Behälter nicht; der Puffer läuft voll; die Bestände stimmen nicht
    troubles: the shuttle stops in the aisle; the scanner misses every tenth tote; the buffer fills up; the stock is wrong

    key: exportctl
    de: Exportkontrolle
    en: export control
    abbr: DUV
    inflected: Exportkontrollen
    split: Export Kontrolle
    misspelt: Exportkontrole
    joined: Exportkontrollprüfung
    umlautless: Exportkontrolle Gueterliste
    nouns: die Güterliste, die Endverbleibserklärung, die Sanktionsprüfung, die Ausfuhrgenehmigung, die Dual-Use-Einstufung, das Embargoland, die Verwendungszusage, der Ausfuhrverantwortliche, die Listennummer, die Allgemeingenehmigung, die Technologieweitergabe, der Nullbescheid, die Kundenprüfung, der Registriervermerk
    things: control list, end-use certificate, sanctions screening, export licence, dual-use rating, embargo country, end-user statement, responsible officer, list entry, general licence, technology transfer, zero notice, customer screening, registration note
    faults: der Empfänger steht auf der Liste; die Genehmigung läuft vor der Lieferung ab; die Einstufung fehlt im Stamm; der Server steht im Ausland
    troubles: the consignee is on the list; the licence expires before delivery; the rating is missing in the master; the server is abroad
    """
}
