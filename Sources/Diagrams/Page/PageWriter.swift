/// A drawing as one page of HTML that needs nothing else: zoom, search by name, reasons when pointed at.
///
/// The policy in its head allows this one script and this one style by their digests, and no request at all.
package enum PageWriter {
  /// The page, the same bytes for the same drawing and words.
  /// - Complexity: O(marks).
  package static func html(_ drawing: Drawing, words: PageWords) -> String {
    let picture = SVGWriter.svg(drawing).split(separator: "\n", maxSplits: 1).last.map(String.init) ?? ""
    func text(_ value: String) -> String { SVGText.escaped(value) }
    return """
      <!DOCTYPE html>
      <html lang="\(text(words.language))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="referrer" content="no-referrer">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(text(drawing.title))</title>
      <style>\(PageStyle.text)</style>
      </head>
      <body>
      <form id="tools">
      <label for="search">\(text(words.search))</label>
      <input id="search" type="search" autocomplete="off" list="names">
      <datalist id="names"></datalist>
      <button type="button" id="larger" aria-label="\(text(words.larger))" title="\(text(words.larger))">+</button>
      <button type="button" id="smaller" aria-label="\(text(words.smaller))" title="\(text(words.smaller))">−</button>
      <button type="button" id="whole">\(text(words.whole))</button>
      </form>
      <main id="picture">
      \(picture)</main>
      <p id="reason" role="status" data-nothing="\(text(words.nothingFound))">\(text(words.hint))</p>
      <script>\(PageScript.text)</script>
      </body>
      </html>

      """
  }

  private static let policy =
    "default-src 'none'; script-src 'sha256-\(PageScript.digest)'; style-src 'sha256-\(PageStyle.digest)'; "
    + "base-uri 'none'; form-action 'none'"
}
