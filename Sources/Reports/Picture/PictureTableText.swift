package import Discovery

/// What a picture shows, for people to read, in lines of at most `width` columns.
package enum PictureTableText {
  package static func string(
    _ table: PictureTable, language: ReportLanguage, style: Style = .plain, width: Int = 80
  ) -> String {
    let wording = language.pictures
    var page = Page(width: width, style: style)
    page.add(table.title, .strong)
    for subtitle in table.subtitles { page.add(subtitle, .faint) }
    page.space()
    var elements = TextTable([.left, .left])
    for element in table.elements {
      elements.row([
        StyledText(element.name, element.isMarked ? .strong : .plain), StyledText(element.detail),
      ])
    }
    page.add(elements)
    if !table.links.isEmpty {
      page.space()
      var links = TextTable([.left, .left, .right, .left], wrapsLast: true)
      links.row([wording.tableFrom, wording.tableTo, wording.tableWeight, wording.tableBridges], .faint)
      for link in table.links.sorted(by: { $1.weight < $0.weight }) {
        links.row([
          link.from, link.to, wording.decimal(link.weight, places: 1), link.bridges.joined(separator: ", "),
        ])
      }
      page.add(links)
    }
    if !table.captions.isEmpty { page.space() }
    for caption in table.captions { page.add(caption, .faint) }
    return page.lines.map { $0 + "\n" }.joined()
  }
}
