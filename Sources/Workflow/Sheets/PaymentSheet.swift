/// A payment list of one portal, as far as the state machine sees it (bảng kê nhuận bút).
public struct PaymentSheet: Hashable, Sendable {
  public let id: ID<PaymentSheet>
  public let portal: ID<Portal>
  public var state: StateName
  /// Counts every change of the sheet; a change carries the version that the person saw.
  public var version: Int
  public let definition: DefinitionID
  /// Every step made in the life of the sheet, oldest first, those before a return included.
  public var hands: [Hand]
  /// The people of the store who are paid by it.
  public var payees: Set<ID<Person>>
  public var lineCount: Int

  public init(
    id: ID<PaymentSheet>, portal: ID<Portal>, state: StateName, version: Int,
    definition: DefinitionID, hands: [Hand], payees: Set<ID<Person>>, lineCount: Int
  ) {
    self.id = id
    self.portal = portal
    self.state = state
    self.version = version
    self.definition = definition
    self.hands = hands
    self.payees = payees
    self.lineCount = lineCount
  }
}

/// The four steps of a sheet that four different people answer for.
public enum SheetStep: String, CaseIterable, Hashable, Sendable, Codable {
  case prepare
  case check
  case sign
  case pay

  /// The steps without which this one means nothing.
  var before: [SheetStep] { Self.allCases.prefix { $0 != self } }
}

/// One step that was made: by whom and, under a delegation, for whom.
public struct Hand: Hashable, Sendable {
  public let step: SheetStep
  public let person: ID<Person>
  public let onBehalfOf: ID<Person>?

  public init(_ step: SheetStep, by person: ID<Person>, onBehalfOf: ID<Person>? = nil) {
    self.step = step
    self.person = person
    self.onBehalfOf = onBehalfOf
  }

  func isAnswered(byAnyOf people: [ID<Person>]) -> Bool {
    people.contains { $0 == person || $0 == onBehalfOf }
  }
}

extension PaymentSheet {
  /// The steps that stand: what was made before it was last prepared was made on another sheet, so to speak.
  public var standingSteps: Set<SheetStep> {
    let newest = hands.lastIndex { $0.step == .prepare }
    return Set(newest.map { hands[$0...] }?.map(\.step) ?? [])
  }

  /// Whether it is signed, whatever its state is called: its lines and figures are those that were signed.
  public var isFrozen: Bool { standingSteps.contains(.sign) }
}
