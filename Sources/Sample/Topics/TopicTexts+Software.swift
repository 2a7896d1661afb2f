extension TopicTexts {
  /// Programs that the company writes.
  static let software = """
    key: dotnet
    de: .NET-Entwicklung
    en: .NET development
    abbr: .NET
    inflected: Entwicklung mit .NET
    split: .NET Entwicklung
    misspelt: .NET-Entwiklung
    joined: .NET-Entwicklungsumgebung
    umlautless: .NET-Entwicklung Abhaengigkeitsinjektion
    nouns: die Abhängigkeitsinjektion, das NuGet-Paket, die Middleware, der Garbage-Collector, die Assembly, das Entity-Modell, der Hintergrunddienst, die Migration, der Konfigurationsprovider, die Serialisierung, das Async-Muster, die Projektmappe, der Analyzer, die Laufzeitversion
    things: dependency injection, NuGet package, middleware, garbage collector, assembly binding, entity model, hosted service, schema migration, configuration provider, serialisation, async pattern, solution file, analyzer, runtime version
    faults: der Dienst verliert Speicher; die Assembly wird nicht gefunden; der Aufruf blockiert ewig; das Paket ist nicht kompatibel
    troubles: the service leaks memory; the assembly is not found; the call blocks forever; the package is not compatible

    key: predmaint
    de: Predictive Maintenance
    en: predictive maintenance
    abbr: PdM
    inflected: vorausschauender Wartung
    split: vorausschauende Wartung
    misspelt: Predictiv Maintenence
    joined: Predictive-Maintenance-Modell
    umlautless: Predictive Maintenance Koerperschall
    nouns: der Schwingungssensor, der Körperschall, die Restlebensdauer, das Lagerspektrum, die Hüllkurve, der Fehlalarm, die Merkmalsextraktion, die Zeitreihe, der Schwellwert, die Abtastrate, das Anomaliemodell, die Drehzahlordnung, der Instandhaltungsauftrag, die Trendkurve
    things: vibration sensor, structure-borne sound, remaining useful life, bearing spectrum, envelope curve, false alarm, feature extraction, time series, threshold, sampling rate, anomaly model, order analysis, maintenance order, trend curve
    faults: das Modell meldet jede Nacht Alarm; der Sensor driftet; das Lager fiel ohne Warnung aus; die Daten haben Lücken
    troubles: the model alarms every night; the sensor drifts; the bearing failed without warning; the data has gaps

    key: testauto
    de: Testautomatisierung
    en: test automation
    abbr: TAF
    inflected: automatisierten Tests
    split: Test Automatisierung
    misspelt: Testautomatisirung
    joined: Testautomatisierungsframework
    umlautless: Testautomatisierung Testueberdeckung
    nouns: die Pipeline, der Testtreiber, die Testüberdeckung, das Page-Objekt, der Mock, die Regression, der Hardwareaufbau, die Testdatenbank, der Screenshot-Vergleich, das Nachtprotokoll, die Flakiness, der Testrahmen, das Orakel, die Parallelausführung
    things: pipeline stage, test driver, test coverage, page object, mock, regression suite, hardware rig, test database, screenshot diff, nightly report, flakiness, test harness, oracle, parallel run
    faults: die Tests schwanken von Lauf zu Lauf; der Nachtlauf dauert neun Stunden; der Aufbau hängt am Relais; der Vergleich ist immer rot
    troubles: the tests flip from run to run; the nightly takes nine hours; the rig hangs at the relay; the diff is always red

    key: dataviz
    de: Python-Datenanalyse
    en: Python data analysis
    abbr: PDA
    inflected: Datenanalysen mit Python
    split: Python Daten Analyse
    misspelt: Pyton-Datenanalyse
    joined: Python-Datenanalyseskript
    umlautless: Python-Datenanalyse Ausreisser
    nouns: der Dataframe, das Notebook, die Gruppierung, der Zeitstempel, die Spaltenbreite, das Histogramm, die Ausreißerprüfung, der Join, die virtuelle Umgebung, das Parquet-Format, die Vektorisierung, der Konfidenzbereich, das Streudiagramm, die Datumszone
    things: dataframe, notebook, groupby, timestamp, memory footprint, histogram, outlier check, join, virtual environment, Parquet file, vectorisation, confidence band, scatter plot, time zone
    faults: das Skript frisst den Speicher; die Zeitzonen verrutschen; der Join verdoppelt Zeilen; die Kurve springt am Monatsende
    troubles: the script eats all memory; the time zones shift; the join doubles rows; the curve jumps at month end

    key: a11y
    de: Barrierefreiheit
    en: accessibility
    abbr: BITV
    inflected: barrierefreien Oberflächen
    split: Barriere Freiheit
    misspelt: Barierefreiheit
    joined: Barrierefreiheitsprüfung
    umlautless: Barrierefreiheit Vorlesegeraet
    nouns: das Vorlesegerät, der Kontrast, die Tastaturbedienung, der Alternativtext, die Fokusreihenfolge, die Überschriftenebene, das Untertitelband, die Vergrößerung, das Formularfeld, die Sprungmarke, die Farbfehlsicht, das PDF-Tag, die Leichte Sprache, der Zeilenabstand
    things: screen reader, contrast ratio, keyboard operation, alt text, focus order, heading level, captions, magnification, form label, skip link, colour blindness, tagged PDF, plain language, line spacing
    faults: das Vorlesegerät überspringt den Knopf; der Fokus bleibt hängen; die Farben sind kaum zu trennen; das PDF hat keine Struktur
    troubles: the screen reader skips the button; the focus gets stuck; the colours can hardly be told apart; the PDF has no structure
    """
}
