import ArgumentParser
import Newsroom
import Storage

struct PayeeList: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.payeeList, "list") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var page: PageOptions
  @Option(help: .option(.payeePortal)) var portal: String

  func run(in invocation: Invocation) throws {
    let limit = try invocation.limit(page.limit)
    let views = try invocation.newsroom().payees(
      on: portal, after: page.after, limit: limit, by: try invocation.acting())
    let answers = PayeeAnswers(wording: invocation.wording)
    invocation.answer(
      views, head: PayeeAnswers.head, json: { answers.json($0) }, row: answers.row)
    if views.count == limit, let last = views.last {
      invocation.notice(.nextPage(last.record.code))
    }
  }
}

struct PayeeShow: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.payeeShow, "show") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.payeeCode)) var code: String
  @Flag(help: .option(.clear)) var clear = false

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let view = try newsroom.payee(code, by: acting)
    let values = clear ? try newsroom.lookAt(of: code, by: acting) : view.masked
    let answers = PayeeAnswers(wording: invocation.wording)
    invocation.answer(answers.json(view, values, isClear: clear)) { answers.sheet(view, values) }
  }
}

struct PayeeExportCommand: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.payeeExport, "export") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var confirm: ConfirmOptions
  @Argument(help: .option(.payeeCode)) var code: String

  func run(in invocation: Invocation) throws {
    let acting = try invocation.acting()
    try invocation.confirm(.exportPersonalData, by: acting, confirm)
    let export = try invocation.newsroom().exportPayee(code, by: acting)
    // A file for the person to take away: the same with and without --json.
    invocation.console.output(
      PayeeAnswers(wording: invocation.wording).json(export).text + "\n")
  }
}

/// Entries of the register of payees for people and for scripts.
struct PayeeAnswers {
  static let head: [Label] = [
    .payee, .name, .contract, .taxCode, .account, .bank, .version, .state,
  ]

  let wording: any Wording

  func row(_ view: PayeeView) -> [String] {
    let record = view.record
    return [
      record.code, record.name, wording.name(of: record.contract),
      view.masked[.taxCode] ?? "", view.masked[.account] ?? "", record.bank,
      "\(record.version)", standing(record),
    ]
  }

  /// Whether the entry is in use.
  private func standing(_ record: PayeeRecord) -> String {
    if record.erasedAt != nil { return wording.label(.erased) }
    return record.restrictedAt == nil ? "" : wording.label(.restricted)
  }

  func sheet(_ view: PayeeView, _ values: [PrivateField: String]) -> String {
    let record = view.record
    func yesOrNo(_ isSo: Bool) -> String { wording.label(isSo ? .yes : .no) }
    var sheet = Sheet()
    sheet.add(wording.label(.payee), record.code)
    sheet.add(wording.label(.name), record.name)
    sheet.add(wording.label(.login), view.login)
    sheet.add(wording.label(.portal), view.portal)
    sheet.add(wording.label(.penNames), view.penNames.joined(separator: ", "))
    sheet.add(wording.label(.basis), record.basis)
    sheet.add(wording.label(.contract), wording.name(of: record.contract))
    sheet.add(wording.label(.staff), yesOrNo(record.isStaff))
    if record.quota > 0 { sheet.add(wording.label(.quota), wording.number(record.quota)) }
    sheet.add(wording.label(.resident), yesOrNo(record.isResident))
    sheet.add(wording.label(.commitment), yesOrNo(record.hasCommitment))
    sheet.add(wording.label(.asksWithholding), yesOrNo(record.asksForWithholding))
    for field in PrivateField.allCases { sheet.add(wording.name(of: field), values[field]) }
    sheet.add(wording.label(.bank), record.bank)
    for consent in view.consents { sheet.add(wording.label(.consent), words(of: consent)) }
    sheet.add(wording.label(.version), "\(record.version)")
    sheet.add(wording.label(.changedAt), wording.text(of: record.changedAt))
    sheet.add(wording.label(.restricted), record.restrictedAt.map { wording.text(of: $0) })
    sheet.add(wording.label(.erased), record.erasedAt.map { wording.text(of: $0) })
    return sheet.text
  }

  private func words(of consent: PayeeConsent) -> String {
    let parts = [
      "\(consent.id)", consent.scope, consent.wording, consent.channel,
      wording.text(of: consent.givenAt),
    ]
    let end = consent.withdrawnAt.map { "\(wording.label(.withdrawn)) \(wording.text(of: $0))" }
    return (parts + [end].compactMap { $0 }).joined(separator: " · ")
  }

  // MARK: JSON

  func json(_ view: PayeeView) -> JSON { json(view, view.masked, isClear: false) }

  func json(_ view: PayeeView, _ values: [PrivateField: String], isClear: Bool) -> JSON {
    let record = view.record
    return .object([
      "id": .id(record.id), "code": .string(record.code), "name": .string(record.name),
      "login": .optional(view.login), "portal": .string(view.portal),
      "pen_names": .strings(view.penNames), "basis": .string(record.basis),
      "contract": .string(record.contract.rawValue), "staff": .bool(record.isStaff),
      "quota": .number(record.quota), "resident": .bool(record.isResident),
      "commitment": .bool(record.hasCommitment),
      "asks_withholding": .bool(record.asksForWithholding), "bank": .string(record.bank),
      "clear": .bool(isClear), "tax_code": .optional(values[.taxCode]),
      "identity": .optional(values[.identity]), "account": .optional(values[.account]),
      "consents": .array(view.consents.map(json)), "version": .number(record.version),
      "made_at": .time(record.madeAt), "changed_at": .time(record.changedAt),
      "restricted_at": .optional(record.restrictedAt), "kept_at": .optional(record.keptAt),
      "erased_at": .optional(record.erasedAt),
    ])
  }

  private func json(_ consent: PayeeConsent) -> JSON {
    .object([
      "consent": .string("\(consent.id)"), "scope": .string(consent.scope),
      "wording": .string(consent.wording), "channel": .string(consent.channel),
      "given_at": .time(consent.givenAt), "withdrawn_at": .optional(consent.withdrawnAt),
    ])
  }

  func json(_ export: PayeeExport) -> JSON {
    let acts = export.acts.map { act in
      JSON.object([
        "at": .time(act.at), "action": .string(act.action), "detail": .string(act.detail),
      ])
    }
    return json(export.view, export.clear, isClear: true).merging([
      "past": PastAnswers(wording: wording).list(export.past), "acts": .array(acts),
    ])
  }
}
