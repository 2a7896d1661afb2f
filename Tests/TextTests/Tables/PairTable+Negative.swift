extension Pair {
  /// Pairs that must not match: the text covers less than half of the question.
  static let different = table(
    """
    Bank|Banane|de
    Bauer|Bauplan|de
    Rechnung|Rechner|de
    Termin|Terminal|de
    Medizin|Medium|de
    Berliner|Berge|de
    Kühlung|Kuh|de
    Weinkühlung|Kühlung der Halle|de
    Patentante|Patent für die Anmeldung|de
    Batteriehennenhaltung|Batterie im Lager|de
    Messwein|Messwert der Anlage|de
    Reisebürogründung|Reise nach Hamburg|de
    Zollstock|Zoll an der Grenze|de
    Kundenzähler|Kunde im Haus|de
    Schichtkäse|Schicht am Morgen|de
    Gewinnen|Gewicht der Last|de
    Orgel|Regel der Technik|de
    Falke|Fabrik am Fluss|de
    IT|die Italiener|de
    C++|C und nichts sonst|de
    C#|C und nichts sonst|de
    R|AR und nichts sonst|de
    Go|Gold im Keller|de
    Java|Javanischer Kaffee|de
    night|right side of the plan|en
    cooking|looking at the plan|en
    singing|ring of steel|en
    opera|operator of the plant|en
    oyster|system of the plant|en
    stream|dream of the plant|en
    form|farm in the north|en
    test|text of the law|en
    cat|cut of the plan|en
    Leiterin|Leitung im Boden|de
    Lehre|Leere im Raum|de
    Wald|Wand am Haus|de
    schön|schon gestern|de
    über|Uhr am Turm|de
    2023|2024|de
    v1.2|v1.3|en
    """)
}
