extension TopicTexts {
  /// Forming, joining and finishing of parts.
  static let production = """
    key: mould
    de: Spritzguss
    en: injection moulding
    abbr: SGM
    inflected: Spritzgussteilen
    split: Spritz Guss
    misspelt: Sprizguss
    joined: Spritzgusswerkzeug
    umlautless: Spritzguss Rueckstroemsperre
    nouns: der Nachdruck, die Schließkraft, die Rückströmsperre, der Anguss, die Werkzeugtemperierung, die Einspritzgeschwindigkeit, das Granulat, die Trocknung, der Heißkanal, die Kavität, die Entformung, der Umschaltpunkt, die Schwindung, das Massepolster, der Auswerfer, die Plastifizierung
    things: holding pressure, clamping force, check ring, sprue, mould tempering, injection speed, pellet drying, hot runner, cavity balance, ejector pin, switchover point, shrinkage, melt cushion, gate vestige
    faults: die Teile zeigen Einfallstellen; am Rand entsteht Grat; die Bindenaht bricht; die Oberfläche hat Schlieren
    troubles: the parts show sink marks; there is flash along the edge; the weld line breaks; the surface has silver streaks

    key: robotweld
    de: Schweißroboter
    en: welding robot
    abbr: SRZ
    inflected: Schweißrobotern
    split: Schweiß Roboter
    misspelt: Schweisroboter
    joined: Schweißroboterzelle
    umlautless: Schweissroboter
    nouns: die Drahtzuführung, die Schutzgasdüse, der Lichtbogen, die Nahtverfolgung, das Kontaktrohr, die Brennerreinigung, der Werkzeugmittelpunkt, die Spannvorrichtung, die Streckenenergie, der Einbrand, die Impulskennlinie, der Positionierer, das Schlauchpaket, die Heftnaht, der Spritzerauswurf
    things: wire feeder, gas nozzle, arc length, seam tracking, contact tip, torch cleaning, tool centre point, clamping fixture, heat input, weld penetration, pulse curve, positioner, cable package, tack weld
    faults: die Naht wird porig; der Draht brennt zurück; die Wurzel ist nicht durchgeschweißt; der Brenner stößt an die Vorrichtung
    troubles: the seam turns porous; the wire burns back; the root is not fused; the torch hits the fixture

    key: powder
    de: Pulverbeschichtung
    en: powder coating
    abbr: PBL
    inflected: Pulverbeschichtungen
    split: Pulver Beschichtung
    misspelt: Pulverbeschichtng
    joined: Pulverbeschichtungsanlage
    umlautless: Pulverbeschichtung Schichtdickenpruefung
    nouns: die Vorbehandlung, die Schichtdicke, der Einbrennofen, die Sprühpistole, die Erdung, die Zirkonpassivierung, die Objekttemperatur, der Farbwechsel, die Pulverrückgewinnung, der Gitterschnitt, das Gehänge, die Kantenflucht, der Glanzgrad, die Schichtdickenprüfung, der Haftwassertrockner
    things: pretreatment, film thickness, curing oven, spray gun, earthing, zirconium passivation, part temperature, colour change, powder recovery, cross-cut test, hanger, edge coverage, gloss level, drying tunnel
    faults: die Schicht platzt an der Kante ab; der Glanz schwankt; auf der Fläche stehen Krater; die Farbe weicht vom Muster ab
    troubles: the film chips at the edge; the gloss varies; there are craters on the face; the colour is off the sample

    key: bonding
    de: Klebetechnik
    en: adhesive bonding
    abbr: KTK
    inflected: Klebetechniken
    split: Klebe Technik
    misspelt: Klebetechnick
    joined: Klebetechnikschulung
    umlautless: Klebetechnik Oberflaechenspannung
    nouns: die Klebfuge, der Primer, die Aushärtung, die Topfzeit, die Oberflächenspannung, die Plasmabehandlung, der Zweikomponentenkleber, die Dosiernadel, die Zugscherprobe, der Mischer, die Raupenhöhe, das Bruchbild, die Offenzeit, der Haftvermittler
    things: bond line, primer, curing, pot life, surface energy, plasma treatment, two-part adhesive, dosing needle, lap shear specimen, static mixer, bead height, fracture pattern, open time, adhesion promoter
    faults: die Verbindung reißt an der Grenzfläche; der Kleber härtet zu langsam; in der Fuge sitzen Blasen; die Raupe läuft weg
    troubles: the joint fails at the interface; the glue cures too slowly; there are bubbles in the joint; the bead runs off

    key: setup
    de: Rüstzeitoptimierung
    en: setup time reduction
    abbr: SMED
    inflected: Rüstzeitoptimierungen
    split: Rüstzeit Optimierung
    misspelt: Rüstzeitoptimirung
    joined: Rüstzeitoptimierungsworkshop
    umlautless: Ruestzeitoptimierung
    nouns: der Werkzeugwechsel, das Nullpunktspannsystem, der Rüstwagen, die Voreinstellung, das Gutteil, die Rüstmatrix, der Schnellspanner, die Videoanalyse, der Standardablauf, das Erstteil, die Losgröße, der Anlaufausschuss, das Rüstblatt, die Parallelisierung
    things: tool change, zero-point clamping, setup cart, presetting, first good part, setup matrix, quick clamp, video analysis, standard sequence, lot size, startup scrap, setup sheet, external setup, changeover team
    faults: der Wechsel dauert zwei Stunden; das erste Teil passt nie; die Spannmittel fehlen am Platz; jede Schicht rüstet anders
    troubles: the changeover takes two hours; the first part never fits; the clamps are missing; every shift sets up differently
    """
}
