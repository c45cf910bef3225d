import Rulebook

extension TableDocument {
  /// The table as CSV; heading, notes and signatures are not in it.
  public func csv(_ form: CsvForm) -> CsvText {
    switch form {
    case .people: csvForPeople(form)
    case .machine: csvForMachines(form)
    }
  }

  private func csvForPeople(_ form: CsvForm) -> CsvText {
    var writer = CsvWriter(form)
    writer.write(columns.map { .text(Self.title(of: $0)) })
    for (group, sums) in zip(groups, groupSums) {
      if let title = group.title { writer.write(labelled(title, sums)) }
      for row in group.rows { writer.write(row.map { $0.csvField(isIso: false) }) }
    }
    if hasTotals { writer.write(labelled(totalLabel, totals)) }
    return writer.text
  }

  /// A line of sums, with `label` in the first column; without it where that column is summed itself.
  private func labelled(_ label: String, _ sums: [TableCell]) -> [CsvField] {
    sums.enumerated().map { index, sum in
      index == 0 && sum == .empty ? .text(label) : sum.csvField(isIso: false)
    }
  }

  /// Numbers have no unit in CSV; the title says when they are of a hundred.
  private static func title(of column: TableColumn) -> String {
    column.kind == .percent && !column.title.contains("%") ? "\(column.title) (%)" : column.title
  }

  private func csvForMachines(_ form: CsvForm) -> CsvText {
    var writer = CsvWriter(form)
    let isGrouped = groups.contains { $0.title != nil }
    let codes = columns.map { CsvField.text($0.code) }
    writer.write(isGrouped ? [.text(groupCode)] + codes : codes)
    for group in groups {
      for row in group.rows {
        let fields = row.map { $0.csvField(isIso: true) }
        writer.write(isGrouped ? [.text(group.title ?? "")] + fields : fields)
      }
    }
    return writer.text
  }

  /// `group`, or with so many lines behind it that no column has this code.
  private var groupCode: String {
    var code = "group"
    while columns.contains(where: { $0.code == code }) { code += "_" }
    return code
  }
}

extension TableCell {
  /// Numbers without anything between their digits, with a dot before decimals.
  fileprivate func csvField(isIso: Bool) -> CsvField {
    switch self {
    case .text(let text): .text(text)
    case .wholeNumber(let number): .number(String(number))
    case .coefficient(let hundredths), .percent(let hundredths):
      .number(hundredths.text(separator: "."))
    case .money(let money): .number(String(money.amount))
    case .date(let date): .number(isIso ? date.isoText : date.vietnameseText)
    case .empty: .number("")
    }
  }
}
