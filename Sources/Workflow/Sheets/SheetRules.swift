/// What a transition of a payment sheet asks and does.
public struct SheetRules: Hashable, Sendable {
  /// In the order of `SheetGuard`, each once.
  public let guards: [SheetGuard]
  public let effect: SheetEffect
}

/// A rule that a transition of a payment sheet asks.
///
/// Role, an unchanged version and the steps that have to come before are asked of every one and need no name in a
/// definition.
public enum SheetGuard: String, CaseIterable, Hashable, Sendable {
  /// Nobody who answers for this step ever answered for another step of the sheet.
  case otherHands = "other-hands"
  /// Nobody who answers for this step is paid by the sheet.
  case notPayee = "not-payee"
  case hasLines = "has-lines"
}

/// What a transition of a payment sheet does: the effect, not the name, decides which step it is.
public enum SheetEffect: String, CaseIterable, Hashable, Sendable {
  /// Presents it, for the first time or after a return: what was checked before is to be checked again.
  case prepare
  case check
  /// From then on its lines and figures stand.
  case sign
  case pay
  /// Back to whoever prepares it.
  case sendBack = "send-back"
  /// It pays nobody, and what stood on it is free for another.
  case cancel

  public var step: SheetStep? {
    switch self {
    case .prepare: .prepare
    case .check: .check
    case .sign: .sign
    case .pay: .pay
    case .sendBack, .cancel: nil
    }
  }

  /// The guards without which a definition is unsound.
  var requiredGuards: [SheetGuard] {
    switch self {
    case .prepare: [.otherHands]
    case .check, .sign, .pay: [.otherHands, .notPayee]
    case .sendBack, .cancel: []
    }
  }
}
