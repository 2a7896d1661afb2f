/// The looks of the page around a picture.
enum PageStyle {
  /// SHA-256 of `text`, in base 64, by which the page's policy allows it.
  static let digest = "2K2AwvKcodWHpc4cAxoeQaf510mJnTXq/yurOXYTf60="

  static let text = """

    html, body { margin: 0; height: 100%; background: #fff; color: #1d2733; }
    body { display: flex; flex-direction: column; font: 15px/1.4 "DejaVu Sans", Arial, sans-serif; }
    #tools { display: flex; gap: 8px; align-items: center; padding: 8px 14px; border-bottom: 1px solid #d5dae0; }
    #search { flex: 0 1 320px; font: inherit; padding: 4px 8px; border: 1px solid #6b7785; border-radius: 4px; }
    button { font: inherit; min-width: 34px; padding: 3px 10px; border: 1px solid #6b7785; border-radius: 4px;
      background: #fff; color: #1d2733; cursor: pointer; }
    :focus-visible { outline: 3px solid #0072b2; outline-offset: 1px; }
    #picture { flex: 1 1 auto; min-height: 0; overflow: hidden; cursor: grab; }
    #picture svg { width: 100%; height: 100%; display: block; }
    #reason { margin: 0; padding: 8px 14px; min-height: 2.8em; border-top: 1px solid #d5dae0; white-space: pre-line; }
    svg.looking #countries g, svg.looking #lines g, svg.looking #boxes g, svg.looking #bridges g { opacity: 0.22; }
    svg.looking g.near, svg.looking #lines g.near { opacity: 1; }
    svg g.found text { text-decoration: underline; }
    svg g[tabindex]:focus { outline: none; }
    svg g[tabindex]:focus text { text-decoration: underline; }
    @media print { #tools, #reason { display: none; } }

    """
}
