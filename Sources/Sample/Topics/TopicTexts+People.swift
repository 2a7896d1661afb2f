extension TopicTexts {
  /// Employment, learning and working time.
  static let employment = """
    key: pension
    de: betriebliche Altersvorsorge
    en: company pension
    abbr: bAV
    inflected: betrieblichen Altersvorsorge
    split: Alters Vorsorge Betrieb
    misspelt: betriebliche Altersvorsorche
    joined: Betriebsrentenzusage
    umlautless: betriebliche Altersvorsorge Zuschusspflicht Entgeltumwandlung
    nouns: die Entgeltumwandlung, die Direktversicherung, der Arbeitgeberzuschuss, die Pensionskasse, die Unverfallbarkeit, der Versorgungsausgleich, der Rentenbescheid, die Beitragsfreistellung, das Kapitalwahlrecht, die Übertragung, die Anwartschaft, der Rechnungszins, die Unterstützungskasse, die Doppelverbeitragung
    things: salary conversion, direct insurance, employer subsidy, pension fund, vesting, equalisation, pension statement, premium holiday, lump-sum option, portability, entitlement, discount rate, support fund, double contribution
    faults: der Zuschuss fehlt auf der Abrechnung; der alte Vertrag lässt sich nicht übertragen; die Auskunft der Kasse ist falsch; in der Elternzeit ruht der Beitrag
    troubles: the subsidy is missing on the payslip; the old contract cannot be moved; the fund's statement is wrong; the premium stops during leave

    key: shifts
    de: Schichtplanung
    en: shift planning
    abbr: SPL
    inflected: Schichtplanungen
    split: Schicht Planung
    misspelt: Schichtplannung
    joined: Schichtplanungssoftware
    umlautless: Schichtplanung Nachtschichtuebergabe
    nouns: die Frühschicht, das Schichtmodell, die Ruhezeit, der Springer, die Nachtschichtübergabe, die Qualifikationsmatrix, das Zeitkonto, die Wunschschicht, der Freizeitausgleich, die Mindestbesetzung, die Wochenendschicht, der Schichttausch, der Urlaubsplan, die Zuschlagsregel
    things: early shift, shift model, rest period, floater, night handover, skills matrix, time account, preferred shift, time off in lieu, minimum staffing, weekend shift, shift swap, leave plan, premium rule
    faults: nachts fehlt immer ein Einrichter; die Ruhezeit wird unterschritten; der Tausch steht nicht im System; die Wochenenden sind ungerecht verteilt
    troubles: a setter is always missing at night; the rest period is too short; the swap is not in the system; the weekends are spread unfairly

    key: training
    de: Ausbildung
    en: apprenticeship
    abbr: AZB
    inflected: Ausbildungen
    split: Aus Bildung Lehre
    misspelt: Ausbildunk
    joined: Ausbildungsrahmenplan
    umlautless: Ausbildung Pruefungsausschuss
    nouns: das Berichtsheft, der Rahmenlehrplan, die Zwischenprüfung, der Prüfungsausschuss, die Lehrwerkstatt, der Durchlaufplan, die Übernahme, das Lehrgespräch, die Berufsschule, die Ausbildereignung, das Azubiprojekt, die Verkürzung, die Beurteilung, der Ausbildungsvertrag
    things: report book, training curriculum, mid-term exam, examination board, training workshop, rotation plan, takeover, teaching talk, vocational school, trainer aptitude, trainee project, shortened term, appraisal, training contract
    faults: das Berichtsheft ist nicht unterschrieben; die Station ist doppelt belegt; die Anmeldung zur Prüfung fehlt; die Schule hat den Block verlegt
    troubles: the report book is not signed; the station is double booked; the exam registration is missing; the school moved the block

    key: parental
    de: Elternzeit
    en: parental leave
    abbr: ELZ
    inflected: Elternzeiten
    split: Eltern Zeit
    misspelt: Elternzeid
    joined: Elternzeitantrag
    umlautless: Elternzeit Kuendigungsschutz
    nouns: das Basiselterngeld, der Partnermonat, die Anmeldefrist, die Teilzeitquote, der Kündigungsschutz, der Resturlaub, die Rückkehrplanung, der Mutterschutz, der Bindungszeitraum, die Elternzeitvertretung, der Geschwisterbonus, die Bescheinigung, die Krankenversicherung, das Kontakthalteprogramm
    things: basic allowance, partner month, notice period, part-time quota, dismissal protection, remaining leave, return plan, maternity protection, binding period, leave cover, sibling bonus, certificate, health insurance, keep-in-touch scheme
    faults: die Frist ist um zwei Tage verpasst; der Resturlaub ist verschwunden; die Vertretung endet zu früh; die Kasse verlangt eine Bescheinigung
    troubles: the deadline was missed by two days; the remaining leave has vanished; the cover ends too early; the insurer wants a certificate

    key: health
    de: Gesundheitsmanagement
    en: occupational health
    abbr: BGM
    inflected: betrieblichen Gesundheitsmanagements
    split: Gesundheit Management
    misspelt: Gesundheitsmanagment
    joined: Gesundheitsmanagementprogramm
    umlautless: Gesundheitsmanagement Rueckenschule
    nouns: die Rückenschule, das Eingliederungsgespräch, die Grippeimpfung, der Betriebsarzt, die Gefährdungsbeurteilung Psyche, der Gesundheitstag, die Fehlzeitenquote, der Stehtisch, die Lärmvorsorge, der Hautschutzplan, die Stressampel, das Exoskelett, die Suchtberatung
    things: back training, reintegration talk, flu vaccination, company doctor, psychological risk survey, health day, absence rate, standing desk, hearing protection, skin plan, stress check, exoskeleton, addiction counselling, first aider
    faults: kaum jemand kommt zum Kurs; die Einladung kam zu spät; der Hautschutz fehlt an der Linie; das Gespräch fand nie statt
    troubles: hardly anyone comes to the course; the skin cream is missing at the line; the talk never took place; the survey answers were mixed up
    """
}
