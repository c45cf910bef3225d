import EditorCLI
import Newsroom
import Prose
import Royalties
import Rulebook
import Storage
import Terminal
import Workflow

/// What a work is worth: the rule of its day above, what was graded lately beside, the sum step by step as it is typed. A
/// refusal leaves it open with everything that was typed.
struct GradeDialog: Screen {
  var box: FormBox
  private(set) var detail: WorkDetail
  private let item: ID<Item>
  private let part: WorkPart
  private let names: Names

  init(of item: ID<Item>, _ part: WorkPart, in session: Session) throws {
    self.item = item
    self.part = part
    detail = try session.newsroom.workDetail(of: item, part, by: session.acting)
    names = session.names()
    let form = GradeForm.fields(of: detail, session)
    box = FormBox([], Form(form))
    if detail.right != .none { box.form.focus(GradeForm.coefficient) }
    tell(in: session)
  }

  var contexts: [ContextName] { detail.right == .none ? ["dialog"] : box.form.contexts }
  var isOverlay: Bool { true }
  var hints: [CommandName] { ["confirm", "next-field", "toggle-choice", "go-back"] }
  func trail(in session: Session) -> String { "" }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    switch command {
    case "go-back": return .close(.nothing)
    case "confirm":
      guard detail.right != .none else { return .close(.nothing) }
      return try grade(in: session)
    default:
      guard box.perform(command, in: session) else { return .ignored }
      tell(in: session)
      return .stay
    }
  }

  private mutating func grade(in session: Session) throws -> Navigation {
    let act = try GradeForm.act(box.form, on: item, part, detail, session)
    let outcome: GradeOutcome
    do {
      outcome = try session.newsroom.grade(act, by: session.acting).outcome
    } catch NewsroomError.refused(let denial) where denial.needsReason {
      // On a small screen the field is below the fold: nobody would find what is asked for.
      box.form.focus(GradeForm.reason)
      return .say(Message(session.sentence(NewsroomError.refused(denial)), .error))
    }
    let amount = session.wording.money(outcome.amount)
    let words =
      switch outcome.standing {
      case .graded: session.royalty(.wasDecided(amount))
      case .disputed: session.royalty(.nowDisputed)
      case .open, .proposed, .exempt, .listed, .paid: session.royalty(.wasProposed(amount))
      }
    return .close(
      .done(Message(words, outcome.standing == .disputed ? .warning : .success)))
  }

  mutating func type(_ character: Character, in session: Session) throws -> Navigation {
    guard detail.right != .none else { return .ignored }
    box.form.type(character, in: session)
    tell(in: session)
    return .stay
  }

  mutating func paste(_ text: String, in session: Session) throws -> Navigation {
    guard detail.right != .none else { return .ignored }
    box.form.paste(text, at: session.now)
    tell(in: session)
    return .stay
  }

  // MARK: What is told

  /// The rule and the sum, which follow what is typed.
  private mutating func tell(in session: Session) {
    GradeForm.showWhatIsTicked(&box.form)
    // On a small screen only the first lines stay in sight: what it comes to, then what is against it.
    box.head = sumLines(in: session) + GradeWords(detail, names, session).head
  }

  private func sumLines(in session: Session) -> [FormBox.Line] {
    let isTyped = [GradeForm.coefficient, GradeForm.lump].contains {
      !LineInput.trimmed(box.form.text($0)).isEmpty
    }
    guard detail.right != .none, isTyped else { return keptSum(in: session) }
    do {
      let act = try GradeForm.act(box.form, on: item, part, detail, session)
      let draft = try session.newsroom.foresee(act, by: session.acting)
      let names = try session.newsroom.payeeNames(of: draft)
      return GradeWords(detail, self.names, session).lines(of: draft, names)
    } catch let refusal as ActionRefusal {
      return [FormBox.Line("✗ \(refusal.words)", .error)]
    } catch {
      return session.sentence(error).split(separator: "\n").map {
        FormBox.Line("✗ \($0)", .error)
      }
    }
  }

  private func keptSum(in session: Session) -> [FormBox.Line] {
    guard let sum = detail.sum else { return [] }
    return GradeWords(detail, names, session).lines(of: sum)
  }

  mutating func lay(out area: Rect) { box.lay(out: area) }

  private func title(in session: Session) -> String {
    let title =
      detail.view.isHidden ? session.royalty(.hiddenTitle) : detail.view.line.title
    return "\(session.royalty(.gradeTitle))\(session.separator)\(title)"
  }

  private func confirm(in session: Session) -> String {
    switch detail.right {
    case .decide: session.royalty(.decide)
    case .propose: session.royalty(.propose)
    case .none: session.guide(.cancel)
    }
  }

  func footer(in session: Session) -> [(CommandName, String)] {
    guard detail.right != .none else { return [("go-back", session.title(of: "go-back"))] }
    return [("confirm", confirm(in: session)), ("go-back", session.guide(.cancel))]
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    box.draw(
      title: title(in: session), footer: footer(in: session), on: &canvas, in: area,
      session: session)
  }

  // MARK: Line by line

  func reading(in session: Session) -> Reading {
    box.reading(title(in: session), formLines(in: session), in: session)
  }

  func formLines(in session: Session) -> FormLines? {
    detail.right == .none
      ? nil : FormLines(box.form, confirm: confirm(in: session), in: session)
  }

  mutating func fill(in session: Session, _ change: (inout Form) -> Void) {
    change(&box.form)
    tell(in: session)
  }
}

extension Denial {
  /// Whether a reason would let it pass.
  fileprivate var needsReason: Bool {
    refusals.contains { refusal in
      if case .royalty(.outsideRates) = refusal { true } else { false }
    }
  }
}
