extension TableDocument {
  /// The document as a page of HTML to be printed: whole in itself, without a script, an address or a picture.
  ///
  /// Page numbers stand in the middle of the upper margin, from page 2 on, in browsers that print margin boxes.
  public func page() -> String { Self.page(of: [self]) }

  /// Several documents as one page, each on paper of its own; the paper lies for all of them when one of them is too wide.
  /// Their pages have no numbers: browsers would count through all of them.
  public static func page(of documents: [TableDocument]) -> String {
    let style = PageStyle.sheet(
      isNumbered: documents.count == 1,
      isLandscape: documents.contains(where: \.isLandscape),
      tableLetters: documents.map(\.tableLetters).min() ?? PageLayout.letters)
    let title = documents.first?.heading.title ?? ""
    let articles = documents.enumerated().map { $0.element.article(number: $0.offset + 1) }
    return """
      <!DOCTYPE html>
      <html lang="vi">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HtmlText.escaped(title))</title>
      <style>
      \(style)
      </style>
      </head>
      <body>
      <main>
      \(articles.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  private func article(number: Int) -> String {
    """
    <article>
    \(head(number))
    \(table(number))
    \(foot)
    </article>
    """
  }

  /// The styles stand in the page; nothing else may be loaded, run or sent.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  private static func paragraph(_ name: String, _ text: String) -> String {
    "<p class=\"\(name)\">\(HtmlText.escaped(text))</p>"
  }

  private static func lined(_ name: String, _ text: String) -> String {
    "<p class=\"\(name)\"><span>\(HtmlText.escaped(text))</span></p>"
  }

  // MARK: Head

  private func head(_ number: Int) -> String {
    let issuer =
      (heading.parentBody.map { [Self.paragraph("parent", $0)] } ?? []) + [
        Self.lined("body", heading.issuingBody), Self.paragraph("number", heading.number.line),
      ]
    let state = [
      Self.paragraph("republic", FormLabels.republic), Self.lined("motto", FormLabels.motto),
      Self.paragraph("place", heading.placeAndDate),
    ]
    let abstract = heading.abstract.isEmpty ? [] : [Self.lined("abstract", heading.abstract)]
    return
      (["<header>", "<div class=\"top\">", "<div class=\"issuer\">"] + issuer + [
        "</div>", "<div class=\"state\">",
      ] + state + [
        "</div>", "</div>", "<h1 id=\"title-\(number)\">\(HtmlText.escaped(heading.title))</h1>",
      ] + abstract + ["</header>"] + leadLines).joined(separator: "\n")
  }

  private var leadLines: [String] {
    if lead.isEmpty { return [] }
    let lines = lead.map { "<p>\(HtmlText.escaped($0))</p>" }
    return ["<section class=\"lead\">"] + lines + ["</section>"]
  }

  // MARK: Table

  private func table(_ number: Int) -> String {
    var lines = ["<table aria-labelledby=\"title-\(number)\">"]
    // Two letters more than stand in it, for what is left free at both sides.
    let widths = columns.map { $0.width + 2 }
    let whole = widths.reduce(0, +)
    let shares = widths.map { "<col style=\"width:\(Self.hundredths($0, of: whole))%\">" }
    lines.append("<colgroup>\(shares.joined())</colgroup>")
    let titles = columns.map { "<th scope=\"col\">\(HtmlText.escaped($0.title))</th>" }
    lines.append("<thead><tr>\(titles.joined())</tr></thead>")
    for (group, sums) in zip(groups, groupSums) {
      lines.append("<tbody>")
      if let title = group.title {
        lines += labelled(title, sums, scope: "rowgroup")
      }
      for row in group.rows { lines.append("<tr>\(row.map(Self.cell).joined())</tr>") }
      lines.append("</tbody>")
    }
    if hasTotals {
      // Not a `tfoot`: it would stand at the foot of every page.
      lines +=
        ["<tbody class=\"total\">"] + labelled(totalLabel, totals, scope: "row") + [
          "</tbody>"
        ]
    }
    lines.append("</table>")
    return lines.joined(separator: "\n")
  }

  /// A line of sums behind its label; the label has a line of its own where the first column is summed.
  private func labelled(_ label: String, _ sums: [TableCell], scope: String) -> [String] {
    let isAlone = labelSpan == 0
    let span = isAlone ? columns.count : labelSpan
    let title = "<th scope=\"\(scope)\" colspan=\"\(span)\">\(HtmlText.escaped(label))</th>"
    let rest = sums.dropFirst(labelSpan).map(Self.cell).joined()
    return isAlone
      ? ["<tr class=\"label\">\(title)</tr>", "<tr class=\"sums\">\(rest)</tr>"]
      : ["<tr class=\"sums\">\(title)\(rest)</tr>"]
  }

  private static func cell(_ cell: TableCell) -> String {
    let text = HtmlText.escaped(cell.vietnameseText)
    switch cell {
    case .text, .empty: return "<td>\(text)</td>"
    case .date: return "<td class=\"date-cell\">\(text)</td>"
    case .wholeNumber, .coefficient, .percent, .money:
      return "<td class=\"number-cell\">\(text)</td>"
    }
  }

  /// Which part of a hundred, with two places.
  private static func hundredths(_ part: Int, of whole: Int) -> String {
    let hundredths = part * 10_000 / whole
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  // MARK: Foot

  private var foot: String {
    var lines: [String] = []
    if let amountLine { lines.append(Self.paragraph("words", amountLine)) }
    if !noteLines.isEmpty {
      lines += ["<section class=\"notes\">", Self.paragraph("notes-label", FormLabels.notes)]
      lines += noteLines.map { "<p>\(HtmlText.escaped($0))</p>" } + ["</section>"]
    }
    if !signatures.isEmpty {
      lines += ["<section class=\"signatures\">"] + signatures.map(box) + ["</section>"]
    }
    return lines.joined(separator: "\n")
  }

  /// Where one signs for somebody else, the others have an empty line above them, so that all names are in one line.
  private func box(_ signature: SignatureBox) -> String {
    let isForOthers = signatures.contains { $0.authority != nil }
    let authority = isForOthers ? [Self.paragraph("office", signature.authority ?? "")] : []
    let rest = [
      Self.paragraph("office", signature.office),
      Self.paragraph("hint", FormLabels.signAndName),
      Self.paragraph("name", signature.name ?? ""),
    ]
    return (["<div class=\"signature\">"] + authority + rest + ["</div>"])
      .joined(separator: "\n")
  }
}
