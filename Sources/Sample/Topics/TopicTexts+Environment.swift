extension TopicTexts {
  /// Safety, energy and substances.
  static let environment = """
    key: reach
    de: REACH-Verordnung
    en: REACH regulation
    abbr: SVHC
    inflected: Verordnung REACH
    split: REACH Verordnung
    misspelt: REACH-Verordnug
    joined: REACH-Stoffliste
    umlautless: REACH-Verordnung Beschraenkung
    nouns: die Kandidatenliste, das Sicherheitsdatenblatt, die Beschränkung, der Stoffanteil, die Registrierungsnummer, das Erzeugnis, die Informationspflicht, das Expositionsszenario, die Zulassung, der Weichmacher, die Massenschwelle, die Lieferantenabfrage, der Alleinvertreter, die Stoffdatenbank
    things: candidate list, safety data sheet, restriction, substance share, registration number, article, duty to inform, exposure scenario, authorisation, plasticiser, mass threshold, supplier survey, only representative, substance database
    faults: der Lieferant antwortet nicht auf die Abfrage; der Bleianteil liegt über der Schwelle; das Datenblatt ist veraltet; der Kunde verlangt eine Erklärung
    troubles: the supplier does not answer the survey; the lead share is above the threshold; the data sheet is outdated; the customer wants a declaration

    key: energy
    de: Energiemanagement
    en: energy management
    abbr: EnMS
    inflected: Energiemanagements
    split: Energie Management
    misspelt: Energimanagement
    joined: Energiemanagementsystem
    umlautless: Energiemanagement Zaehlerstruktur
    nouns: die Lastspitze, die Zählerstruktur, der Leistungspreis, die Abwärmenutzung, die Kennzahl, das Energieaudit, die Grundlast, das Blockheizkraftwerk, die Photovoltaik, der Lastgang, die Wärmepumpe, die Maßnahmenliste, der Spitzenausgleich, die Verbrauchsprognose
    things: peak load, meter structure, demand charge, waste heat, indicator, energy audit, base load, cogeneration unit, photovoltaics, load profile, heat pump, action list, tax relief, consumption forecast
    faults: die Lastspitze kommt jeden Montag; die Zähler liefern Sprünge; die Grundlast steigt am Wochenende; das Audit fand fehlende Kennzahlen
    troubles: the peak comes every Monday; the meters jump; the base load rises on weekends; the audit found missing indicators

    key: air
    de: Druckluftversorgung
    en: compressed air
    abbr: DLV
    inflected: Versorgung mit Druckluft
    split: Druckluft Versorgung
    misspelt: Drucklufversorgung
    joined: Druckluftversorgungsnetz
    umlautless: Druckluftversorgung Kaeltetrockner
    nouns: der Kompressor, der Kältetrockner, die Leckagesuche, der Taupunkt, der Druckspeicher, die Ringleitung, der Ölabscheider, die Wartungseinheit, das Druckband, der Volumenstromzähler, der Kondensatableiter, die Frequenzregelung, die Schnellkupplung, der Filterwechsel
    things: compressor, refrigeration dryer, leak search, dew point, receiver tank, ring main, oil separator, service unit, pressure band, flow meter, condensate drain, speed control, quick coupling, filter change
    faults: der Druck fällt in der Spätschicht; Wasser kommt aus der Leitung; der Kompressor taktet; eine Kupplung bläst ab
    troubles: the pressure drops in the late shift; water comes out of the line; the compressor cycles; a coupling blows off

    key: lockout
    de: Arbeitssicherheit
    en: occupational safety
    abbr: ASI
    inflected: sicheren Arbeitens
    split: Arbeits Sicherheit
    misspelt: Arbeitsicherheid
    joined: Arbeitssicherheitsunterweisung
    umlautless: Arbeitssicherheit Gefaehrdungsbeurteilung
    nouns: die Gefährdungsbeurteilung, die Unterweisung, das Wartungsschloss, der Beinaheunfall, die Schutzhaube, der Sicherheitsabstand, die Zweihandschaltung, der Gehörschutz, die Absturzsicherung, der Fluchtweg, die Betriebsanweisung, das Lichtgitter, die Leiterprüfung, der Verbandbucheintrag
    things: hazard assessment, safety briefing, lockout padlock, near miss, guard, safety distance, two-hand control, hearing protection, fall arrest, escape route, work instruction, light curtain, ladder check, first-aid record
    faults: die Haube wird überbrückt; der Fluchtweg ist zugestellt; das Schloss fehlt am Schrank; die Unterweisung ist abgelaufen
    troubles: the guard is bypassed; the escape route is blocked; the padlock is missing; the briefing has lapsed

    key: wastewater
    de: Abwasserbehandlung
    en: waste water treatment
    abbr: ABH
    inflected: Behandlung von Abwasser
    split: Abwasser Behandlung
    misspelt: Abwaserbehandlung
    joined: Abwasserbehandlungsanlage
    umlautless: Abwasserbehandlung Indirekteinleitererklaerung
    nouns: die Neutralisation, der pH-Wert, die Kammerfilterpresse, das Flockungsmittel, die Einleitgrenze, der Ölabscheider, das Stapelbecken, die Dosierpumpe, der Schwermetallgehalt, die Probenahme, die Emulsionsspaltung, der Dünnschlamm, das Betriebstagebuch, die Membranfiltration
    things: neutralisation, pH value, filter press, flocculant, discharge limit, oil trap, holding tank, dosing pump, heavy metal content, sampling, emulsion splitting, thin sludge, operating log, membrane filtration
    faults: der pH-Wert schwankt nachts; die Presse wird nicht trocken; der Grenzwert für Zink ist gerissen; die Pumpe verstopft
    troubles: the pH swings at night; the press stays wet; the zinc limit is exceeded; the pump clogs
    """

  /// Topics that people talk about although nobody in the company knows them.
  static let unknown = """
    key: hydrogen
    de: Wasserstoffspeicherung
    en: hydrogen storage
    abbr: WSP
    nouns: der Drucktank, der Elektrolyseur, die Brennstoffzelle, das Metallhydrid, die Betankung, die Förderung
    things: pressure tank, electrolyser, fuel cell, metal hydride, refuelling, funding
    faults: niemand hat Zahlen dazu; der Vorstand will ein Konzept
    troubles: nobody has figures; the board wants a concept

    key: passport
    de: digitaler Produktpass
    en: digital product passport
    abbr: DPP
    nouns: der Datenträger, die Herkunft, der Zugriff, das Register, die Frist, die Pilotgruppe
    things: data carrier, provenance, access right, registry, deadline, pilot group
    faults: der Kunde fragt danach; die Frist rückt näher
    troubles: the customer asks for it; the deadline is getting closer

    key: laserclean
    de: Laserreinigung
    en: laser cleaning
    abbr: LRE
    nouns: die Strahlquelle, die Schutzkabine, die Absaugung, die Leihanlage, der Abtrag, die Brille
    things: beam source, safety cabin, extraction, rental unit, ablation, goggles
    faults: eine Leihanlage steht seit Mai ungenutzt; der Anbieter antwortet nicht
    troubles: a rental unit has been idle since May; the vendor does not answer

    key: quantum
    de: Quantencomputer
    en: quantum computing
    abbr: QCO
    nouns: das Qubit, der Schaltkreis, die Kryptografie, die Messe, der Anbieter, der Rechenauftrag
    things: qubit, circuit, cryptography, trade fair, vendor, compute job
    faults: ein Kunde fragt nach unserem Plan; die Prospekte sind dünn
    troubles: a customer asks for our plan; the brochures are thin
    """
}
