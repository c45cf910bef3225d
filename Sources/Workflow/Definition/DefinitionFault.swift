/// One thing wrong with a workflow definition, with the line of the file it stands on (from 1).
public struct DefinitionFault: Hashable, Sendable {
  public let line: Int
  public let problem: Problem

  public init(line: Int, _ problem: Problem) {
    self.line = line
    self.problem = problem
  }

  public enum Problem: Hashable, Sendable {
    /// Over 256 KB.
    case tooLarge(bytes: Int)
    /// More than 32 levels of indentation or brackets.
    case tooDeep
    /// An anchor, alias, tag, merge key, block scalar or second document: what a definition never needs.
    case forbiddenYAML(String)
    /// The parser's own words, for developers; the line is what helps people.
    case notYAML(String)
    case duplicateKeys([String])
    case missing(String)
    case unknownKey(String, known: [String])
    case wrongShape(key: String, expected: Shape)
    case unknownState(String)
    case unknownRole(String)
    case unknownGuard(String)
    case unknownNeed(String)
    case unknownEffect(String)
    case unknownEditor(String)
    case unknownFourEyes(String)
    case unknownSubject(String)
    /// A key, guard, need, effect or role that means nothing for what the definition moves.
    case notOfSubject(String, FlowSubject)
    case unreadableDue(String)
    case noInitialState
    case severalInitialStates([String])
    case noPublicState
    /// Two transitions of one name leave one state.
    case ambiguousTransition(TransitionName, from: StateName)
    case unreachableState(StateName)
    /// A state with no way out that is not marked final.
    case deadEnd(StateName)
    case openToNobody(TransitionName)
    /// An effect or guard asks for something that the transition does not ask of the person.
    case effectWithoutNeed(TransitionName, Effect, Need)
    case assignableToNobody(TransitionName)
    case checklistMissing(TransitionName)
    /// A way to the public on which one person alone suffices.
    case onePersonSuffices(path: [TransitionName])
    /// A transition of a sheet that does nothing, or several things at once.
    case notOneEffect(TransitionName)
    /// A step of a sheet that one of its other hands, or a payee, could make.
    case guardMissing(TransitionName, SheetGuard)
    /// No transition pays.
    case noPayment
    /// A state that a sheet is paid or cancelled into, and that is not marked final.
    case notFinal(StateName, after: SheetEffect)
    case leavesFinal(TransitionName, from: StateName)
    /// A signed sheet can only be paid or cancelled.
    case leavesSigned(TransitionName, from: StateName)
    /// A way to payment on which steps are missing.
    case paidWithout([SheetStep], path: [TransitionName])
  }

  public enum Shape: Hashable, Sendable {
    case text
    case wholeNumber
    case list
    case mapping
    case yesOrNo
  }
}

/// Everything that is wrong with a definition, in the order of its lines.
public struct DefinitionError: Error, Hashable, Sendable {
  public let faults: [DefinitionFault]
}

extension DefinitionError: CustomStringConvertible {
  public var description: String {
    faults.map { "line \($0.line): \($0.problem)" }.joined(separator: "\n")
  }
}
