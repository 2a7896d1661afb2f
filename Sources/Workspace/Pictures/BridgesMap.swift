internal import Diagrams
internal import Discovery
internal import People

/// Where contact between groups hangs on one person.
struct BridgesMap {
  private let facts: BridgeFacts
  private let names: GroupNames
  private let words: any MapWording

  private let isInUnits: Bool

  /// - Parameter inUnits: Whether units stand in for groups, of which there are none.
  init(_ facts: BridgeFacts, inUnits: Bool = false, words: any MapWording) {
    self.facts = facts
    isInUnits = inUnits
    self.words = words
    names = GroupNames(facts.groups, words: words)
  }

  func keyedPicture() -> KeyedPicture {
    KeyedPicture(
      picture: picture(), keys: facts.groups.map(\.label.id),
      bridgeKeys: facts.links.map { link in
        KeyedPicture.bridgeKey(link.name, facts.groups[link.a].label.id, facts.groups[link.b].label.id)
      })
  }

  private func picture() -> Picture {
    var picture = Picture(title: facts.links.isEmpty ? words.noBridgesTitle : words.bridgesTitle)
    picture.subtitles = [facts.basis.sentence(words)]
    picture.boxes = facts.groups.indices.map { names.box($0, hasHue: !isInUnits) }
    picture.lines = facts.links.map { link in
      Picture.Line(
        from: link.a, to: link.b, weight: Double(link.contacts),
        tooltip: words.fragileLink(names[link.a], names[link.b], link.throughPerson, of: link.contacts))
    }
    picture.bridges = facts.links.enumerated().map { line, link in
      .init(
        line: line, name: link.name, isSole: true,
        tooltip: words.bridge(
          link.name, names[link.a], names[link.b],
          share: Double(link.throughPerson) / Double(max(1, link.contacts)), isSole: true))
    }
    picture.legend = [.init(.sizes, words.sizeIsPeople)]
    if !facts.links.isEmpty {
      picture.legend += [
        .init(.widths, words.widthIsContacts), .init(.bridge(isSole: true), words.legendSole),
      ]
    }
    let undrawn = facts.groupCount - facts.groups.count
    picture.captions = isInUnits ? [words.unitsForGroups] : []
    picture.captions += [words.fragileDrawn(facts.links.count, more: facts.unshown)]
    if undrawn > 0 { picture.captions.append(words.undrawnGroups(undrawn)) }
    picture.captions.append(words.contactsOnly)
    return picture
  }
}
