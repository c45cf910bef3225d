import Newsroom
import Royalties
import Rulebook
import Storage
import Workflow

/// Payment sheets, for scripts and for people.
struct SheetAnswers {
  static let head: [Label] = [
    .sheet, .portal, .from, .to, .state, .lines, .gross, .tax, .net,
  ]

  private let wording: any Wording
  private let board: Board
  private let names: Names

  init(_ invocation: Invocation, _ board: Board, _ names: Names) {
    wording = invocation.wording
    self.board = board
    self.names = names
  }

  func row(_ sheet: SheetRecord) -> [String] {
    [
      sheet.number, board.portals[sheet.portal]?.code ?? "", wording.text(of: sheet.from),
      wording.text(of: sheet.to), wording.name(of: sheet.state, names),
      wording.number(sheet.lines), wording.money(sheet.gross), wording.money(sheet.tax),
      wording.money(sheet.net),
    ]
  }

  func json(_ sheet: SheetRecord) -> JSON {
    .object([
      "sheet": .string(sheet.number), "portal": .optional(board.portals[sheet.portal]?.code),
      "from": .date(sheet.from), "to": .date(sheet.to), "state": .string(sheet.state.rawValue),
      "version": .number(sheet.version), "lines": .number(sheet.lines),
      "gross": .money(sheet.gross), "tax": .money(sheet.tax), "net": .money(sheet.net),
      "made_by": .string(board.login(sheet.madeBy)), "made_at": .time(sheet.madeAt),
      "paid_on": .optional(sheet.paidOn),
      "log_head": sheet.seal.map { seal in
        .object([
          "size": .number(Int(seal.head.size)), "hash": .string(seal.head.hash.hexadecimal),
          "at": .time(seal.at), "signature": .string(seal.signature.hexadecimal),
        ])
      } ?? .null,
    ])
  }

  func json(_ view: SheetView) -> JSON {
    json(view.sheet).merging([
      "payments": .array(view.payments.map(json)),
      "entries": .array(view.lines.map(json)), "steps": .array(view.steps.map(json)),
    ])
  }

  private func json(_ payment: SheetPaymentView) -> JSON {
    let tax = payment.withholding
    return .object([
      "payee": .string(payment.payee.code), "name": .string(payment.payee.name),
      "gross": .money(tax.gross), "ground": .string(tax.ground.rawValue),
      "rate": .hundredths(tax.rate), "threshold": .money(tax.threshold), "tax": .money(tax.tax),
      "net": .money(tax.net), "citation": .string(tax.citation.text),
    ])
  }

  private func json(_ line: SheetLineView) -> JSON {
    .object([
      "position": .number(line.line.position), "kind": .string(line.line.kind.rawValue),
      "item": .optional(line.work?.number),
      "title": line.isHidden ? .null : .optional(line.work?.title),
      "payee": .string(line.payee.code), "amount": .money(line.line.amount),
      "reason": line.line.reason.isEmpty ? .null : .string(line.line.reason),
      "steps": .optional(line.line.steps.isEmpty ? nil : line.line.steps),
    ])
  }

  private func json(_ step: SheetStepRecord) -> JSON {
    .object([
      "transition": .string(step.transition.rawValue), "step": .optional(step.step?.rawValue),
      "by": .string(board.login(step.person)),
      "on_behalf_of": .optional(step.onBehalfOf.map(board.login)),
      "from": .string(step.from.rawValue), "to": .string(step.to.rawValue),
      "comment": .string(step.comment), "at": .time(step.at),
    ])
  }

  // MARK: For people

  func text(_ view: SheetView) -> String {
    let record = view.sheet
    var sheet = Sheet()
    sheet.add(wording.label(.sheet), record.number)
    sheet.add(wording.label(.portal), view.portal.name)
    sheet.add(wording.label(.from), wording.text(of: record.from))
    sheet.add(wording.label(.to), wording.text(of: record.to))
    sheet.add(wording.label(.state), wording.name(of: record.state, names))
    sheet.add(wording.label(.version), "\(record.version)")
    sheet.add(wording.label(.gross), wording.money(record.gross))
    sheet.add(wording.label(.tax), wording.money(record.tax))
    sheet.add(wording.label(.net), wording.money(record.net))
    sheet.add(wording.label(.inWords), record.net.vietnameseWords)
    sheet.add(
      wording.label(.head),
      record.seal.map { "\($0.head.size) \($0.head.hash.hexadecimal.prefix(16))" })
    sheet.heading(wording.label(.payees))
    let payments = Table(
      head: [.payee, .gross, .tax, .net, .ground].map(wording.label),
      rows: view.payments.map(row))
    let lines = Table(
      head: [.number, .title, .payee, .amount, .reason].map(wording.label),
      rows: view.lines.map(row))
    let steps = view.steps.map { step in
      "\(wording.text(of: step.at)) · \(name(of: step)) · \(names.person(step.person))"
        + (step.onBehalfOf.map { " (\(wording.label(.onBehalfOf)) \(names.person($0)))" } ?? "")
        + (step.comment.isEmpty ? "" : " · \(step.comment)")
    }
    var foot = Sheet()
    foot.heading(wording.label(.history))
    for step in steps { foot.line(step) }
    return sheet.text + payments.text + "\n" + lines.text + foot.text
  }

  private func name(of step: SheetStepRecord) -> String {
    step.transition == .makeSheet
      ? wording.name(of: LoggedAct.sheetMake) : wording.name(of: step.transition, names)
  }

  private func row(_ payment: SheetPaymentView) -> [String] {
    let tax = payment.withholding
    return [
      payment.payee.name, wording.money(tax.gross), wording.money(tax.tax),
      wording.money(tax.net), wording.name(of: tax.ground),
    ]
  }

  private func row(_ line: SheetLineView) -> [String] {
    [
      line.work?.number ?? wording.name(of: line.line.kind),
      line.isHidden ? wording.label(.closedItem) : line.work?.title ?? "", line.payee.name,
      wording.money(line.line.amount), line.line.reason,
    ]
  }
}
