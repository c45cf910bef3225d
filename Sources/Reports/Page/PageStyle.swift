/// The sheet of styles of a printed page. No text of anybody is in it.
enum PageStyle {
  static func sheet(isNumbered: Bool, isLandscape: Bool, tableLetters: Int) -> String {
    """
    @page {
      size: A4 \(isLandscape ? "landscape" : "portrait");
      margin: \(PageLayout.top)mm \(PageLayout.right)mm \(PageLayout.bottom)mm \(PageLayout.left)mm;
      @top-center { content: \(isNumbered ? "counter(page)" : "none"); \
    font: 13pt "\(PageLayout.font)", serif; }
    }
    @page :first { @top-center { content: none; } }
    \(text)
    \(lines)
    \(table(letters: tableLetters))
    \(foot)
    @media screen {
      body { max-width: \(isLandscape ? 252 : 165)mm; margin: 20mm auto; padding: 0 5mm; }
    }
    """
  }

  private static let text = """
    body { margin: 0; color: #000; background: #fff; font: \(PageLayout.letters)pt/1.3 \
    "\(PageLayout.font)", "Liberation Serif", "Tinos", serif; }
    p, h1 { margin: 0; }
    article + article { break-before: page; }
    .lead { margin: 6pt 0; }
    .top { display: flex; justify-content: space-between; align-items: flex-start; }
    .issuer, .state { text-align: center; flex: 0 1 auto; max-width: 54%; }
    .parent { font-size: 13pt; text-transform: uppercase; }
    .body { font-size: 13pt; font-weight: bold; text-transform: uppercase; }
    .number { font-size: 13pt; margin-top: 6pt; white-space: pre-wrap; }
    .republic { font-size: 13pt; font-weight: bold; white-space: nowrap; }
    .motto { font-size: 14pt; font-weight: bold; }
    .place { font-size: 14pt; font-style: italic; margin-top: 6pt; white-space: pre-wrap; }
    h1 { font-size: 14pt; font-weight: bold; text-align: center; text-transform: uppercase; \
    margin-top: 18pt; }
    .abstract { font-size: 14pt; font-weight: bold; text-align: center; margin-bottom: 12pt; }
    """

  /// The motto is underlined as far as it goes, the issuing body and the abstract by two fifths of their length.
  private static let lines = """
    .motto span { display: inline-block; border-bottom: 0.75pt solid #000; }
    .body span, .abstract span { display: inline-block; }
    .body span::after, .abstract span::after { content: ""; display: block; width: 40%; \
    margin: 1pt auto 0; border-bottom: 0.75pt solid #000; }
    """

  private static func table(letters: Int) -> String {
    """
    table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: \(letters)pt; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    th, td { border: 0.5pt solid #000; padding: 2pt 3pt; vertical-align: top; \
    overflow-wrap: anywhere; }
    thead th { text-align: center; vertical-align: middle; font-weight: bold; }
    tbody th { text-align: left; font-weight: bold; }
    td.number-cell { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; \
    overflow-wrap: normal; }
    td.date-cell { text-align: center; white-space: nowrap; overflow-wrap: normal; }
    tr.sums td { font-weight: bold; }
    tr.sums, tr.label { break-after: avoid; }
    .total { break-before: avoid; }
    """
  }

  private static let foot = """
    .words { font-style: italic; margin-top: 6pt; }
    .notes { font-size: 11pt; margin-top: 6pt; }
    .notes-label { font-size: 12pt; font-weight: bold; font-style: italic; }
    .signatures { display: flex; justify-content: space-between; gap: 5mm; margin-top: 12pt; \
    break-inside: avoid; }
    .signature { flex: 1; text-align: center; }
    .office, .name { font-weight: bold; min-height: 1.3em; }
    .hint { font-style: italic; }
    .name { margin-top: 25mm; }
    """
}
