/// Everyday words of offices, workshops and IT in German and English: general vocabulary, not that of any one
/// organisation. What is particular belongs into the organisation's own table.
enum GeneralWords {
  /// The names that mean the same as some folded words, which have the given keys.
  ///
  /// Only entries with a name that begins alike are taken apart: nothing more is built for a list of which a
  /// question needs a line or two.
  /// - Complexity: O(log names + names with the same beginning), once O(names · log names).
  static func equivalents(
    of words: [String], keys: [String], _ analyzer: inout Analyzer
  ) -> [SynonymTable.Name] {
    guard let first = words.first else { return [] }
    var found: [SynonymTable.Name] = []
    for (german, english) in entries(beginning: beginning(of: first.utf8[...])) {
      for (own, other) in [(german, english), (english, german)] {
        let isMeant = own.contains { name in
          !Set(SynonymTable.keys(of: Self.words(of: name), &analyzer)).isDisjoint(with: keys)
        }
        if isMeant { found += other.map(Self.words) }
      }
    }
    return found.uniqued()
  }

  private static func words(of name: Substring) -> SynonymTable.Name {
    Tokenizer.tokens(in: String(name)).map(\.folded)
  }

  /// A name's beginning with the place of its entry in the text.
  private struct Place {
    var beginning: UInt32
    var entry: Substring.UTF8View
  }

  /// By beginnings, those of equal ones in the order of the text.
  private static let places: [Place] = {
    var places: [Place] = []
    for entry in text.utf8.split(whereSeparator: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\n") }) {
      let names = entry.split { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ",") }
      for beginning in names.map({ beginning(of: $0) }).uniqued() {
        places.append(Place(beginning: beginning, entry: entry))
      }
    }
    let order = places.indices.sorted { (places[$0].beginning, $0) < (places[$1].beginning, $1) }
    return order.map { places[$0] }
  }()

  /// The first three letters of a name, as far as all forms of a word have them: umlauts in either spelling and `y`
  /// for `i` are the same.
  private static func beginning(of name: Substring.UTF8View) -> UInt32 {
    var letters: [UInt8] = []
    for byte in name.drop(while: { $0 == ASCII.space }) where byte != 0xC3 {
      if byte == ASCII.space || letters.count == 3 { break }
      let letter = letter(byte)
      let isSign = letter == ASCII.e && letters.last.map { "aou".utf8.contains($0) } ?? false
      if !isSign, letter.isSmallLetter { letters.append(letter) }
    }
    return letters.reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// A letter by its byte, that of a German sign by its second one.
  private static func letter(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0xA4, 0x84: UInt8(ascii: "a")
    case 0xB6, 0x96: UInt8(ascii: "o")
    case 0xBC, 0x9C: UInt8(ascii: "u")
    case 0x9F: UInt8(ascii: "s")
    case UInt8(ascii: "y"), UInt8(ascii: "Y"): UInt8(ascii: "i")
    default: byte.lowered
    }
  }

  /// The entries with a name that begins so: names in German and in English that mean the same.
  private static func entries(
    beginning: UInt32
  ) -> [(german: [Substring], english: [Substring])] {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].beginning < beginning { low = middle + 1 } else { high = middle }
    }
    return places[low...].prefix { $0.beginning == beginning }.compactMap { place in
      let sides = place.entry.split(separator: UInt8(ascii: "="), maxSplits: 1)
      return sides.count == 2 ? (names(sides[0]), names(sides[1])) : nil
    }
  }

  private static func names(_ side: Substring.UTF8View) -> [Substring] {
    side.split(separator: UInt8(ascii: ",")).map { name in
      let start = name.firstIndex { $0 != ASCII.space } ?? name.endIndex
      return Substring(name[start...])
    }
  }

  /// German = English; commas between words that mean the same, semicolons or ends of lines between entries.
  static let text = """
    Abfall = waste; Ablage = filing; Abnahme = acceptance; Abrechnung = billing, settlement
    Absatz = sales volume; Abschätzung = assessment; Abschluss = closing; Abschreibung = depreciation
    Abteilung = department; Abwesenheit = absence; Abwicklung = handling, processing; agil = agile
    Akku, Batterie = battery; Aktie = share; Änderung = change; Anforderung = requirement; Angebot = offer, quotation
    Anlage = plant, facility; Anleitung = instructions; Anmeldung = registration, login
    Anschluss = connection; Ansprechpartner = contact; Antrag = application; Antrieb = drive
    Anwender = user; Anwendung = application; Anzeige = display; Arbeit = work, labour; Arbeiter = worker
    Arbeitgeber = employer; Arbeitnehmer = employee; Arbeitsplatz = workplace
    Arbeitsschutz = occupational safety; Arbeitszeit = working time; Artikel = item, article
    Arznei = medicine; Arzt = doctor, physician; Aufgabe = task; Auflage = edition; Aufsicht = supervision
    Auftrag = order; Aufwand = effort; Ausbildung = training, apprenticeship; Ausfall = failure, outage
    Ausfuhr, Export = export; Ausgabe = output, expense; Auslastung = utilisation; Auslieferung = delivery
    Ausrüstung = equipment; Ausschreibung = tender; Ausschuss = scrap, committee; Auswahl = selection
    Auswertung = evaluation, analysis; Auto, Fahrzeug = vehicle, car; automatisch = automatic, automated
    Automatisierung = automation; autonom = autonomous; Bank = bank; Barriere = barrier; Bau = construction
    Bauteil = component, part; Bedarf = demand; Bedienung = operation; Behälter = container, tank
    Behörde = authority; Beleuchtung = lighting; Benutzer, Nutzer = user; Beratung = consulting, advice
    Bereich = area; Bericht = report; Beschaffung = procurement, purchasing; Beschichtung = coating
    Beschwerde = complaint; Bestand = stock, inventory; Bestellung = purchase order, order
    Betrieb = operation, company; betrieblich = occupational, operational; Betriebsrat = works council
    Betrug = fraud; Bewerbung = job application; Bewertung = assessment, rating; Bilanz = balance sheet
    Bild = image, picture; Bildschirm = screen; Bildung = education; Bindung = binding; Blech = sheet metal
    Bohrer = drill; Brand, Feuer = fire; Brandschutz = fire protection; Bremse = brake; Brennstoff = fuel
    Brennstoffzelle = fuel cell; Brücke = bridge; Buchhaltung = accounting, bookkeeping
    Buchung = booking, posting; Budget = budget; Büro = office; Chemie = chemistry; chemisch = chemical
    Dach = roof; Dampf = steam; Darstellung = display; Datei = file; Daten = data; Datenbank = database
    Datenschutz = data protection, privacy; Dauer = duration; Dichtung = seal, gasket
    Dienst, Dienstleistung = service; Dienstplan = roster; Dienstreise = business trip; digital = digital
    Dokument = document; Dokumentation = documentation; drahtlos = wireless; Drehen = turning
    Druck = pressure, print; Drucker = printer; Durchlaufzeit = lead time; Durchsatz = throughput
    Düse = nozzle; Echtzeit = real time; Eigentum = property; Einfuhr, Import = import
    Einführung = introduction, rollout; Eingabe = input; Eingang = receipt, entrance; Einheit = unit
    Einkauf = purchasing, procurement; Einkommen = income; Einnahme = revenue; Einrichtung = setup, facility
    Einsatz = deployment; Einsparung = saving; Einstellung = setting, recruitment; Eisen = iron
    Elektrik = electrics; elektrisch = electrical, electric; Elektronik = electronics; Empfang = reception
    Empfehlung = recommendation; Ende = end; Energie = energy; Entladung = discharge
    Entscheidung = decision; Entsorgung = disposal; Entwickler = developer; Entwicklung = development
    Entwurf = design, draft; Erfahrung = experience; Erfindung = invention; Erfolg = success
    Ergebnis = result; erneuerbar = renewable; Ersatzteil = spare part; Erstattung = refund, reimbursement
    Ertrag = yield, earnings; Erweiterung = extension; Erzeugung = generation; extern = external
    Fabrik, Werk = factory, plant; Fähigkeit = skill, ability; Fahrer = driver; Farbe = colour, color, paint
    Faser = fibre, fiber; Feder = spring; Fehler = error, fault, defect, bug; Feld = field
    Fernwartung = remote maintenance; Fertigung, Produktion, Herstellung = manufacturing, production
    Fett = grease; Feuchte = humidity; Filter = filter; Finanzen = finance
    Finanzierung = financing, funding; Firma, Unternehmen = company, enterprise; Fläche = surface, area
    Flotte = fleet; Flug = flight; Flughafen = airport; Flüssigkeit = liquid, fluid; Folge = consequence
    Folie = film, foil; Förderband = conveyor; Form = mould, mold, shape; Forschung = research
    Fortbildung, Weiterbildung = further training; Fracht = freight; Fräsen = milling
    Freigabe = release, approval; Frist = deadline; Führung = leadership; Führungskraft = manager, executive
    Funk = radio; Funktion = function; Garantie, Gewährleistung = warranty; Gas = gas; Gebäude = building
    Gebühr = fee; Gefahr = hazard, danger; Gefahrgut = dangerous goods; gefährlich = dangerous, hazardous
    Gefahrstoff = hazardous substance; Gehalt = salary; Gehäuse = housing, enclosure; Geld = money
    Gerät = device; Geräusch, Lärm = noise; Gericht = court; Geschäft = business
    Geschäftspartner = business partner; Geschwindigkeit = speed, velocity; Gesellschaft = society
    Gesetz = law; Gestaltung = design; Gesundheit = health; Getriebe = gearbox, transmission
    Gewerkschaft = trade union; Gewicht = weight; Gewinn = profit; Gießen = casting; Gitter = grid
    Glas = glass; Grafik = graphics; Grenze = border, limit; Grenzwert = limit value, threshold
    Größe = size; Gruppe = group; Gummi = rubber; Güte = quality; Hafen = port, harbour; Haftung = liability
    Halbleiter = semiconductor; Handbuch = manual; Handel = trade; Handhabung = handling
    Händler = dealer, retailer; Haushalt = household, budget; Hebel = lever; Heizung = heating
    Hersteller = manufacturer; Hilfe = help, support; Hitze, Wärme = heat; Holz = wood; hybrid = hybrid
    Hygiene = hygiene; Idee = idea; Impfung = vaccination; industriell = industrial
    Information = information; Infrastruktur = infrastructure; Ingenieur = engineer; Inhalt = content
    Inspektion = inspection; Instandhaltung, Wartung = maintenance; Integration = integration
    intern = internal; Investition = investment; Kabel = cable; Kalibrierung = calibration; Kälte = cold
    Kamera = camera; Kanal = channel; Kapazität = capacity; Karte = card, map; Kasse = cash desk
    Kauf = purchase; Käufer = buyer; kaufmännisch = commercial; Kenntnis = knowledge
    Kennzahl = key figure, metric; Kennzeichnung = labelling, labeling, marking; Kessel = boiler
    Kette = chain; Kinder = children; Klage = lawsuit; Kleben = bonding, gluing; Klebstoff = adhesive
    Klima = climate; Klimaanlage = air conditioning; Kohle = coal; Kommunikation = communication
    Kompetenz = competence; Konstruktion = design engineering, mechanical design; Konto = account
    Kontrolle = control, check; Konzept = concept; Korrosion, Rost = corrosion; Kosten = cost, expense
    Kraft = force; Kraftwerk = power plant; Krankenhaus = hospital; Krankheit = illness, disease
    Kredit = credit, loan; Kreislaufwirtschaft = circular economy; Küche = kitchen; Kühlmittel = coolant
    Kühlung = cooling; Kunde = customer, client; Kündigung = termination, notice; künstlich = artificial
    Künstliche Intelligenz = artificial intelligence; Kunststoff = plastic; Kupfer = copper
    Kupplung = clutch, coupling; Kurs = course; Labor = laboratory, lab; Lack = paint, lacquer, varnish
    Lackierung = painting; laden = charging, loading; Ladung = charge, cargo; Lager = warehouse, bearing
    Lagerung = storage; Land = country; Landwirtschaft = agriculture; Last = load; Laufzeit = runtime, term
    Lebensdauer = service life, lifetime; Lebenslauf = curriculum vitae; Lebensmittel = food
    Leiter = head, conductor; Leiterplatte = circuit board; Leitung = line, pipe; Lernen = learning
    Licht = light; Lieferant, Zulieferer = supplier, vendor; Lieferkette = supply chain
    Lieferschein = delivery note; Lieferung = delivery; Linse = lens; Liste = list
    Lizenz = licence, license; Logistik = logistics; Lohn = wage; Lösung = solution; Löten = soldering
    Luft = air; Luftfahrt = aviation; Lüftung = ventilation; Magnet = magnet; Mahnung = dunning, reminder
    Makler = broker; Mangel = defect, shortage; Marke = brand, trademark; Markt = market; Maschine = machine
    Maßnahme = measure; Material = material; Mechanik = mechanics; mechanisch = mechanical
    Medizin = medicine; medizinisch = medical; mehrsprachig = multilingual
    Mehrwertsteuer, Umsatzsteuer = value added tax, VAT; Menge = quantity; Menschenrechte = human rights
    Messe = trade fair; Messgerät = measuring device; Messtechnik = metrology, measurement technology
    Messung = measurement; Metall = metal; Miete = rent; Mitarbeiter, Beschäftigte = employee, staff
    Mitbestimmung = co-determination; Mittelwert = mean; Möbel = furniture; Motor = engine, motor
    Muster = sample, pattern; Nachfolge = succession; Nachfrage = demand; nachhaltig = sustainable
    Nachhaltigkeit = sustainability; Nachricht = message; Nachweis = proof, evidence; Naht = seam, weld
    Netz, Netzwerk = network; Netzteil = power supply; Norm = standard; Notfall = emergency
    Nutzung = usage, use; Oberfläche = surface, user interface; öffentlich = public
    Öffentlichkeitsarbeit = public relations; Ökologie = ecology; Öl = oil; Optik = optics; Ordnung = order
    Paket = package, parcel; Papier = paper; Passwort = password; Patent = patent; Pause = break
    Pflege = care; Pflicht = obligation, duty; Planung = planning; Platte = plate, disk
    Politik = policy, politics; Post = mail; Praktikum = internship; Preis = price; Presse = press
    Probe = sample; Produkt = product; Programm = program; Programmierung = programming; Projekt = project
    Projektleiter = project manager; Protokoll = minutes, protocol; Prozess = process
    Prüfer = auditor, examiner; Prüfstand = test bench, test rig; Prüfung = test, inspection, audit
    Pulver = powder; Pumpe = pump; Qualität = quality; Quelle = source; Quote = rate; Rabatt = discount
    Rad = wheel; Rahmen = frame; Rahmenvertrag = framework agreement; Raum = room, space
    Recherche = search, research; Rechner = computer; Rechnung = invoice; Recht = law, right
    rechtlich = legal; Rechtsanwalt = lawyer; Regal = shelf, rack; Regel = rule
    Regelung = regulation, closed-loop control; Regler = controller; Reibung = friction; Reifen = tyre, tire
    Reinigung = cleaning; Reinraum = clean room; Reise = travel, trip; Reklamation = complaint
    Rente = pension; Reparatur = repair; Richtlinie = guideline, policy, directive; Risiko = risk
    Roboter = robot; Rohr = pipe, tube; Rohstoff = raw material; Rückruf = recall
    Rückverfolgbarkeit = traceability; Rüstzeit = setup time; Säge = saw; Sammlung = collection
    Satzung = statutes; Schaden = damage; Schadstoff = pollutant; Schall = sound; Schalter = switch
    Schaltplan = circuit diagram; Schaltung = circuit; Schicht = shift, layer; Schiene = rail; Schiff = ship
    Schlauch = hose; Schleifen = grinding; Schlüssel = key; Schmierung = lubrication
    Schnittstelle = interface; Schraube = screw, bolt; Schrift = font; Schule = school; Schulung = training
    Schutz = protection; Schweißen = welding; Schwelle = threshold; Schwingung = vibration, oscillation
    See = sea; Seife = soap; Seil = rope; Sensor = sensor; sicher = safe, secure
    Sicherheit = safety, security; Sicherung = backup, fuse; Sicht = view, vision; Silber = silver
    Simulation = simulation; Software = software; Solar = solar; Sonne = sun
    Spannung = voltage, tension, stress; Speicher = memory, storage; Spende = donation
    Sprache = language, speech; Spule = coil; Stadt = city; Stahl = steel; Standort = site, location
    Start = start; Staub = dust; Stelle = position, vacancy; Steuer = tax; Steuergerät = control unit, ECU
    steuerlich = fiscal; Steuerung = control; Stift = pin; Stiftung = foundation; Stoff = substance, fabric
    Störung = disturbance, malfunction, incident; Strafe = penalty; Strahlung = radiation
    Straße = road, street; Strategie = strategy; Streik = strike; Strom = electricity, current
    Stromverbrauch = power consumption; Studie = study; Stunde = hour; Suche = search; System = system
    Tabelle = table, spreadsheet; Tagung = conference; Tarifvertrag = collective agreement
    Tastatur = keyboard; Technik = technology, engineering; technisch = technical; Teil = part
    Teilnehmer = participant; Termin = appointment, date; Test = test; Tier = animal
    Tochtergesellschaft = subsidiary; Toleranz = tolerance; tragbar = portable; Transport = transport
    Trocknung = drying; Turbine = turbine; Typ = type; Überprüfung = review, check
    Übersetzung = translation; Überstunden = overtime; Übertragung = transmission, transfer
    Überwachung = monitoring, surveillance; Übung = exercise; Uhr = clock; Umfrage = survey
    Umgebung = environment; Umsatz = revenue, sales; Umstellung = changeover, migration
    Umwelt = environment; Umzug = relocation, move; Unfall = accident; Universität = university
    Unterlage = document; Unterricht = lessons; Unterschrift = signature; Unterstützung = support
    Untersuchung = investigation, examination; Urheberrecht = copyright; Urlaub = vacation, holiday, leave
    Ursache = cause; Ventil = valve; Veranstaltung = event; Verantwortung = responsibility
    Verarbeitung = processing; Verband = association; Verbesserung = improvement; Verbindung = connection
    Verbrauch = consumption; Verbraucher = consumer; Verein = club, association
    Verfahren = procedure, method; Verfügbarkeit = availability; Vergabe = award; Vergleich = comparison
    Vergütung = remuneration, compensation; Verhandlung = negotiation; Verkauf, Vertrieb = sales
    Verkehr = traffic; Verlag = publisher; Verlust = loss; vernetzt = connected; Verpackung = packaging
    Versand = shipping, dispatch; Verschleiß = wear; Verschlüsselung = encryption; Versicherung = insurance
    Versorgung = supply; verteilt = distributed; Verteilung = distribution; Vertrag = contract, agreement
    Vertraulichkeit = confidentiality; Verwaltung = administration; Verzögerung = delay
    Vorgang = process, transaction; Vorhersage, Prognose = forecast, prediction; Vorlage = template
    Vorrat = stock; Vorschlag = proposal, suggestion; Vorschrift = regulation; Vorsorge = provision
    Vorstand = board; Vorstellungsgespräch = job interview; Waage = scale; Wachstum = growth; Waffe = weapon
    Wahl = election, choice; Währung = currency; Ware = goods, merchandise; Wärmetauscher = heat exchanger
    Warnung = warning; Wasser = water; Wasserstoff = hydrogen; Wechselrichter = inverter
    Welle = shaft, wave; Werbung = advertising; Werkstatt = workshop; Werkstoff = material
    Werkstück = workpiece; Werkzeug = tool; Wert = value; Wettbewerb = competition; Wetter = weather
    Wiederverwendung = reuse; Wiederverwertung = recycling; Wind = wind; Windkraft = wind power
    wirtschaftlich = economic; Wirtschaftsprüfer = auditor; Wissen = knowledge; Wissenschaft = science
    Wohnung = apartment, flat; Zahl = number; Zahlung = payment; Zahn = tooth; Zahnrad = gear
    Zeichnung = drawing; Zeit = time; Zeitschrift = magazine, journal; Zeitung = newspaper; Zelle = cell
    Zertifikat = certificate; Zertifizierung = certification; Ziel = goal, target, objective
    Zins = interest; Zoll = customs; Zufriedenheit = satisfaction; Zugang = access
    Zugänglichkeit = accessibility; Zuordnung = assignment, mapping
    Zusammenarbeit = collaboration, cooperation; Zustand = state, condition; Zuverlässigkeit = reliability
    Zuweisung = allocation; Zweck = purpose
    Altersversorgung, Altersvorsorge, Betriebsrente = pension, company pension
    Anforderungsmanagement = requirements engineering, requirements management
    Arbeitssicherheit = occupational safety; Barrierefreiheit = accessibility
    Bildverarbeitung = machine vision, image processing; Energiemanagement = energy management
    Ergonomie = ergonomics; Erste Hilfe = first aid; Exportkontrolle = export control
    fahrerloses Transportsystem = automated guided vehicle; Gefährdungsbeurteilung = risk assessment
    Ladeinfrastruktur = charging infrastructure; Lagerhaltung = warehousing; Lohnabrechnung = payroll
    Personalentwicklung = staff development; Qualitätssicherung = quality assurance; Rechenzentrum = data center
    Reisekosten = travel expenses; Spritzguss = injection moulding, injection molding
    Stromversorgung = power supply; Wärmepumpe = heat pump; Werkzeugbau = toolmaking
    Zollabwicklung, Zollabfertigung = customs clearance
    """
}
