extension TopicTexts {
  /// Measuring, proving and keeping clean.
  static let quality = """
    key: msa
    de: Messmittelfähigkeit
    en: gauge capability
    abbr: MSA
    inflected: Fähigkeit der Messmittel
    split: Messmittel Fähigkeit
    misspelt: Messmittelfähigkeid
    joined: Messmittelfähigkeitsanalyse
    umlautless: Messmittelfaehigkeit
    nouns: die Wiederholpräzision, die Vergleichspräzision, der Bedienereinfluss, das Normal, die Auflösung, die Linearität, der Messtaster, die Toleranzmitte, die Streubreite, das Kalibrierintervall, die Messunsicherheit, der Grenzlehrdorn, die Stichprobe, das Prüfmerkmal
    things: repeatability, reproducibility, operator influence, reference standard, resolution, linearity, probe tip, tolerance centre, spread, calibration interval, measurement uncertainty, plug gauge, sample size, characteristic
    faults: die Streuung frisst die Toleranz; zwei Prüfer messen verschieden; das Normal ist abgelaufen; der Taster kippt
    troubles: the spread eats the tolerance; two inspectors disagree; the standard is out of date; the probe tilts

    key: fmea
    de: Fehlermöglichkeitsanalyse
    en: failure mode analysis
    abbr: FMEA
    inflected: Analyse der Fehlermöglichkeiten
    split: Fehlermöglichkeits Analyse
    misspelt: Fehlermöglichkeitsanalise
    joined: Fehlermöglichkeitsanalyseblatt
    umlautless: Fehlermoeglichkeitsanalyse
    nouns: die Auftretenswahrscheinlichkeit, die Entdeckungsmaßnahme, die Fehlerfolge, das Strukturbaumelement, die Aufgabenpriorität, der Moderator, die Funktionsanalyse, die Fehlerursache, das Formblatt, die Bewertungstabelle, die Vermeidungsmaßnahme, die Schnittstellenbetrachtung, der Produktionslenkungsplan, das besondere Merkmal
    things: occurrence rating, detection control, failure effect, structure tree, action priority, moderator, function analysis, failure cause, worksheet, rating table, prevention control, interface matrix, control plan, special characteristic
    faults: die Bewertungen liegen weit auseinander; das Team diskutiert nur Folgen; die Maßnahmen sind nie fertig; der Kunde verlangt die alte Tabelle
    troubles: the ratings differ widely; the team only discusses effects; the actions are never finished; the customer wants the old table

    key: complaint
    de: Reklamationsbearbeitung
    en: complaint handling
    abbr: 8D
    inflected: Bearbeitung von Reklamationen
    split: Reklamation Bearbeitung
    misspelt: Reklamationsbearbeitug
    joined: Reklamationsbearbeitungsprozess
    umlautless: Reklamationsbearbeitung Rueckverfolgung
    nouns: die Sofortmaßnahme, die Ursachenanalyse, das Ishikawa-Diagramm, die Rückverfolgung, der Sortiereinsatz, die Wirksamkeitsprüfung, das Rückläuferteil, der Abstellbericht, die Sperrung, das Grenzmuster, der Befund, die Chargennummer, die Kundenfrist, die Gutschrift
    things: containment action, root cause, fishbone diagram, traceability, sorting action, effectiveness check, returned part, corrective report, quarantine stock, limit sample, finding, batch number, customer deadline, credit note
    faults: der Kunde lehnt den Bericht ab; die Charge ist nicht eindeutig; der Fehler kommt zurück; die Rückläufer sind verschwunden
    troubles: the customer rejects the report; the batch is ambiguous; the defect comes back; the returns have vanished

    key: cleanroom
    de: Reinraum
    en: cleanroom
    abbr: RRK
    inflected: Reinräumen
    split: Rein Raum
    misspelt: Reinnraum
    joined: Reinraumkleidung
    umlautless: Reinraum Schleusenueberdruck
    nouns: die Partikelzahl, der Schleusenüberdruck, das Filtergehäuse, die Luftwechselrate, der Overall, die Wischprobe, die Strömungsvisualisierung, das Monitoring, die Einschleusung, die Klebematte, die Keimzahl, der Handschuhwechsel, das Filterleck, die Reinraumklasse
    things: particle count, airlock pressure, filter housing, air change rate, coverall, wipe sample, airflow visualisation, monitoring system, material transfer, sticky mat, germ count, glove change, filter leak, cleanroom class
    faults: die Partikelzahl steigt zum Schichtwechsel; die Schleuse hält den Druck nicht; der Filter hat ein Leck; die Matten lösen sich
    troubles: particle counts rise at shift change; the airlock loses pressure; the filter has a leak; the mats come off

    key: ce
    de: CE-Kennzeichnung
    en: CE marking
    abbr: CEK
    inflected: CE-Kennzeichnungen
    split: CE Kennzeichnung
    misspelt: CE-Kenzeichnung
    joined: CE-Kennzeichnungspflicht
    umlautless: CE-Kennzeichnung Konformitaetserklaerung
    nouns: die Konformitätserklärung, die Risikobeurteilung, die Maschinenverordnung, das Typenschild, die benannte Stelle, die technische Akte, die harmonisierte Norm, die Betriebsanleitung, die Restgefahr, der Inverkehrbringer, die wesentliche Veränderung, die Einbauerklärung, das Schutzziel, die Gesamtheit
    things: declaration of conformity, risk assessment, machinery regulation, nameplate, notified body, technical file, harmonised standard, operating manual, residual risk, placing on the market, substantial modification, declaration of incorporation, protection goal, assembly of machines
    faults: die Erklärung nennt die falsche Norm; der Umbau gilt als neue Maschine; die Anleitung fehlt in der Landessprache; die Akte ist unvollständig
    troubles: the declaration names the wrong standard; the rebuild counts as a new machine; the manual is missing in the local language; the file is incomplete
    """
}
