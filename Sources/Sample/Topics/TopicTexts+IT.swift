extension TopicTexts {
  /// Running computers and the programs a company buys.
  static let informationTechnology = """
    key: k8s
    de: Kubernetes
    en: Kubernetes
    abbr: K8s
    inflected: Kubernetes-Clustern
    split: Kubernetes Cluster Betrieb
    misspelt: Kubernets
    joined: Kubernetesbetrieb
    nouns: der Ingress, der Namespace, das Helm-Chart, der Pod, die Speicherklasse, der Rollout, das Secret, die Netzwerkrichtlinie, der Knoten, die Ressourcengrenze, der Liveness-Check, die Registry, der Operator, das Deployment, der Autoscaler
    things: ingress, namespace, Helm chart, pod, storage class, rollout, secret, network policy, node pool, resource limit, liveness probe, registry, operator, sidecar
    faults: die Pods starten im Kreis; der Ingress liefert 502; das Volume hängt nicht ein; der Knoten meldet Speicherdruck
    troubles: the pods crash in a loop; the ingress returns 502; the volume does not mount; the node reports memory pressure

    key: sap
    de: SAP-Migration
    en: SAP migration
    abbr: S4M
    inflected: Migration nach SAP
    split: SAP Migration
    misspelt: SAP-Migrazion
    joined: SAP-Migrationsprojekt
    umlautless: SAP-Migration Buchungskreisuebernahme
    nouns: der Geschäftspartner, der Buchungskreis, die Stammdatenbereinigung, das Cutover-Wochenende, der Transportauftrag, die Schnittstelle, die Altdatenübernahme, das Berechtigungskonzept, der Testmandant, die Simplification-Liste, das Materialstammblatt, der Belegfluss, die Eigenentwicklung, der Migrationscockpit-Lauf
    things: business partner, company code, master data cleansing, cutover weekend, transport request, interface, legacy data load, authorisation concept, test client, simplification list, material master, document flow, custom code, dress rehearsal
    faults: die Salden stimmen nach dem Lauf nicht; der Transport bricht ab; Materialnummern sind doppelt; die Rolle sieht zu viel
    troubles: the balances differ after the run; the transport aborts; material numbers are duplicated; the role sees too much

    key: segment
    de: Netzwerksegmentierung
    en: network segmentation
    abbr: NSG
    inflected: Netzwerksegmentierungen
    split: Netzwerk Segmentierung
    misspelt: Netzwerksegmentirung
    joined: Netzwerksegmentierungskonzept
    umlautless: Netzwerksegmentierung Uebergangszone
    nouns: das VLAN, die Firewallregel, die Übergangszone, der Sprungserver, die Maschinensteuerung, das Routing, der Switch, die Zugriffsliste, der Fernwartungszugang, die Paketaufzeichnung, das Managementnetz, die Quarantäne, der Zonenplan, die Adressumsetzung
    things: VLAN, firewall rule, transfer zone, jump host, machine controller, routing table, access switch, access list, remote maintenance, packet capture, management network, quarantine, zone plan, address translation
    faults: die Steuerung erreicht den Server nicht; die Fernwartung bricht ab; Rundrufe fluten das Netz; der Drucker landet in der falschen Zone
    troubles: the controller cannot reach the server; remote maintenance drops; broadcasts flood the net; the printer ends up in the wrong zone

    key: sso
    de: Identitätsverwaltung
    en: identity management
    abbr: IAM
    inflected: Verwaltung der Identitäten
    split: Identität Verwaltung
    misspelt: Identitetsverwaltung
    joined: Identitätsverwaltungssystem
    umlautless: Identitaetsverwaltung
    nouns: die Einmalanmeldung, der Verzeichnisdienst, das Token, die Rezertifizierung, die Rolle, der Zweitfaktor, der Eintrittsprozess, die Gruppenzuordnung, das Dienstkonto, der Vertreterzugriff, die Passwortrichtlinie, die Föderation, das Zertifikat, der Austrittsprozess
    things: single sign-on, directory service, access token, recertification, role model, second factor, joiner process, group mapping, service account, delegated access, password policy, federation, certificate, leaver process
    faults: neue Konten bekommen keine Gruppe; das Token läuft zu früh ab; der Zweitfaktor kommt nicht an; alte Rechte bleiben liegen
    troubles: new accounts get no group; the token expires too early; the second factor never arrives; old rights stay behind

    key: backup
    de: Datensicherung
    en: backup and restore
    abbr: DSW
    inflected: Datensicherungen
    split: Daten Sicherung
    misspelt: Datensicherrung
    joined: Datensicherungskonzept
    umlautless: Datensicherung Ruecksicherung
    nouns: die Rücksicherung, der Schnappschuss, das Bandlaufwerk, die Aufbewahrungsfrist, die Deduplizierung, der Wiederanlauf, das Sicherungsfenster, die Offline-Kopie, der Prüfsummenlauf, die Vollsicherung, der Wiederherstellungspunkt, das Archiv, die Replikation, der Notfalltest
    things: restore test, snapshot, tape drive, retention period, deduplication, recovery time, backup window, offline copy, checksum run, full backup, recovery point, archive, replication, disaster drill
    faults: die Sicherung läuft in den Morgen; das Band ist nicht lesbar; die Rücksicherung fehlt im Protokoll; der Speicher ist voll
    troubles: the backup runs into the morning; the tape is unreadable; the restore is missing in the log; the storage is full
    """
}
