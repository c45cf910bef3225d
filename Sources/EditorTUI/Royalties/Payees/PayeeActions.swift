import EditorCLI
import Newsroom
import Storage
import Terminal
import Workflow

/// What can be done with an entry of the register, each with the reason when it is not possible.
struct PayeeActions {
  enum Act: CaseIterable, Hashable {
    case statement
    case edit
    case lookAtPrivate
    case setPrivate
    case addPenName
    case removePenName
    case restrict
    case unrestrict
    case erase
    case addConsent
    case withdrawConsent
  }

  let view: PayeeView
  private let session: Session
  private let keeping: String?
  private let looking: String?

  init(_ view: PayeeView, in session: Session) {
    self.view = view
    self.session = session
    (keeping, looking) = Self.refusals(view, in: session)
  }

  /// Why the person does not keep the entry, and why they may not see its private fields.
  private static func refusals(
    _ view: PayeeView, in session: Session
  ) -> (keeping: String?, looking: String?) {
    do {
      let keeping = try session.newsroom.refusal(
        of: .keptPayees, on: view.record.portal, for: session.acting)
      let mayLook = try session.newsroom.mayReadPrivate(session.acting, of: view.record)
      let looking = mayLook ? nil : Refusal.needsRole([.accountant], portal: view.portal)
      func words(_ refusal: Refusal?) -> String? {
        refusal.map { session.wording.sentence(for: $0, session.names()) }
      }
      return (words(keeping), words(looking))
    } catch {
      return (session.sentence(error), session.sentence(error))
    }
  }

  private var isOwn: Bool { view.record.person == session.acting.person }

  /// What can be told beforehand; the use case asks the rules once more.
  func refusal(of act: Act) -> String? {
    let record = view.record
    switch act {
    case .statement: return nil
    case .lookAtPrivate: return looking ?? (view.masked.isEmpty ? session.pay(.nothingKept) : nil)
    case .setPrivate: return looking ?? erased ?? restricted ?? (isOwn ? nil : keeping)
    case .edit: return (isOwn ? nil : keeping) ?? erased ?? restricted
    case .addPenName: return keeping ?? erased ?? restricted
    case .removePenName:
      return keeping ?? erased ?? restricted
        ?? (view.penNames.isEmpty ? session.pay(.noPenNames) : nil)
    case .addConsent: return (isOwn ? nil : keeping) ?? erased ?? restricted
    case .withdrawConsent:
      let isNone = !view.consents.contains { $0.withdrawnAt == nil }
      return (isOwn ? nil : keeping) ?? (isNone ? session.pay(.noConsents) : nil)
    case .restrict:
      return keeping ?? erased
        ?? (record.restrictedAt == nil ? nil : session.wording.label(.restricted))
    case .unrestrict, .erase: return keeping ?? erased
    }
  }

  private var erased: String? {
    view.record.erasedAt == nil
      ? nil : session.wording.sentence(for: Refusal.payeeErased, session.names())
  }

  private var restricted: String? {
    view.record.restrictedAt == nil
      ? nil : session.wording.sentence(for: Refusal.payeeRestricted, session.names())
  }

  /// An entry can be restricted or freed, one of both: they share a digit.
  func menu() -> PayMenuDialog {
    let unfit: Act = view.record.restrictedAt == nil ? .unrestrict : .restrict
    return PayMenuDialog(
      PayeeWords.title(of: view),
      facts: PayeeWords.facts(of: view, in: session).map(\.text),
      Act.allCases.filter { $0 != unfit }.map { act in
        PayMenuDialog.Entry(session.pay(.payeeAct(act)), refusal: refusal(of: act)) {
          try run(act, in: $0)
        }
      })
  }

  private func run(_ act: Act, in session: Session) throws -> Navigation {
    let forms = PayeeForms(session)
    let code = view.record.code
    switch act {
    case .statement: return .replace(StatementScreen(code))
    case .edit: return .replace(editing())
    case .lookAtPrivate: return .replace(LookDialog(view))
    case .setPrivate: return .replace(fieldMenu())
    case .addPenName: return .replace(forms.addPenName(view))
    case .removePenName: return .replace(forms.removePenName(view))
    case .addConsent: return .replace(forms.addConsent(view))
    case .withdrawConsent: return .replace(forms.withdrawConsent(view))
    case .restrict:
      _ = try session.newsroom.restrictPayee(code, true, by: session.acting)
      return session.done(.payeeRestricted(code))
    case .unrestrict:
      _ = try session.newsroom.restrictPayee(code, false, by: session.acting)
      return session.done(.payeeFreed(code))
    case .erase: return .replace(forms.erase(view))
    }
  }

  /// Keepers change the whole entry, payees the name of their bank.
  func editing() -> FormDialog {
    let forms = PayeeForms(session)
    return keeping == nil ? forms.edit(view) : forms.editBank(view)
  }

  // MARK: Private fields

  /// Looking at private fields, and typing each.
  func privateMenu() -> PayMenuDialog {
    let look = PayMenuDialog.Entry(
      session.pay(.payeeAct(.lookAtPrivate)), refusal: refusal(of: .lookAtPrivate)
    ) { _ in .replace(LookDialog(view)) }
    return PayMenuDialog(
      [PayeeWords.title(of: view), session.pay(.privateFields)]
        .joined(separator: session.separator), facts: masked, [look] + fields)
  }

  private func fieldMenu() -> PayMenuDialog {
    PayMenuDialog(session.pay(.payeeAct(.setPrivate)), facts: masked, fields)
  }

  private var masked: [String] {
    PrivateField.allCases.map { field in
      let name = session.wording.name(of: field)
      return "\(name): \(view.masked[field] ?? session.pay(.notGiven))"
    }
  }

  private var fields: [PayMenuDialog.Entry] {
    PrivateField.allCases.map { field in
      PayMenuDialog.Entry(
        session.pay(.typeField(session.wording.name(of: field))), refusal: refusal(of: .setPrivate)
      ) { _ in .replace(PrivateFieldDialog(view, field)) }
    }
  }
}
