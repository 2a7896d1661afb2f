extension Company {
  /// Who really works together: a unit without those it lends, and one group of each department joins units far apart
  /// in the line.
  ///
  /// Group 2 of a department takes its unit 2 and unit 3 of the department before; the other groups begin as one unit.
  mutating func formGroups() {
    let blocks = Self.blocks(size)
    groups = Array(repeating: [], count: blocks * 8)
    aloof = Array(repeating: -1, count: blocks * 8)
    for unit in units.indices {
      let block = unit / 9
      let slot = unit % 9
      let group = slot == 3 ? (block + 1) % blocks * 8 + 2 : block * 8 + (slot > 3 ? slot - 1 : slot)
      for person in people(of: unit).map(Int.init) {
        people[person].group = Int32(group)
        people[person].formerGroup = Int32(group)
        if people[person].isActive { groups[group].append(Int32(person)) }
      }
    }
    lend(blocks)
    for block in 0..<blocks { part(block, of: blocks) }
  }

  /// Plants gaps between groups of a department: silent siblings, fragile contacts and decoys of those.
  private mutating func part(_ block: Int, of blocks: Int) {
    let first = block * 8
    contact(first + 3, first + 4, carriers: 1)
    if block % 2 == 0 {
      separate(first, first + 1)
      parts.silentSiblings.append((block * 9, block * 9 + 1))
      contact(first + 5, first + 6, carriers: 1)
      contact(first + 7, first + 2, carriers: 3)
    } else {
      contact(first + 5, first + 6, carriers: 2)
    }
    let former = (block + blocks - 1) % blocks
    parts.farButOne.append(((former * 9 + 3, block * 9 + 2), first + 2))
  }

  private mutating func separate(_ one: Int, _ other: Int) {
    aloof[one] = Int32(other)
    aloof[other] = Int32(one)
  }

  private mutating func contact(_ one: Int, _ other: Int, carriers count: Int) {
    separate(one, other)
    let carriers = groups[one].map(Int.init).filter { people[$0].role == .regular }.prefix(count)
    for person in carriers {
      people[person].isCarrier = true
      people[person].isAnchored = true
    }
    let contact = PlantedParts.Contact(groups: (one, other), carriers: Array(carriers))
    if count == 1 { parts.fragile.append(contact) } else { parts.fragileDecoys.append(contact) }
  }
}
