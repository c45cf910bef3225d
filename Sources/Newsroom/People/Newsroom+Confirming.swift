import Storage
import Workflow

/// What a person who is signed in is asked for their password again for: somebody else may sit there by now.
public enum SensitiveDeed: String, CaseIterable, Hashable, Sendable {
  case signSheet = "sheet.sign"
  case paySheet = "sheet.pay"
  /// Giving, ending, lending and taking back roles.
  case changeRoles = "role.change"
  /// Private numbers in clear leave the store.
  case exportPersonalData = "personal-data.export"

  /// What a transition of a payment sheet is, by its effect, whatever it is called; nil where nothing is asked.
  public init?(_ effect: SheetEffect?) {
    switch effect {
    case .sign: self = .signSheet
    case .pay: self = .paySheet
    case .prepare, .check, .sendBack, .cancel, nil: return nil
    }
  }
}

extension Newsroom {
  /// Whether the person has a password that they can be asked for.
  public func asksPassword(of acting: Acting) throws -> Bool {
    try store.passwordHash(of: acting.person) != nil
  }

  /// Throws unless it is the person's own password; whoever has none is asked for none. A wrong one counts as a wrong
  /// sign-in: it takes as long and stands in the log.
  public func confirm(_ password: String, of acting: Acting, for deed: SensitiveDeed) throws {
    guard let kept = try store.passwordHash(of: acting.person) else { return }
    let person = try store.person(acting.person)
    if Passwords.matches(password, kept), person?.disabledAt == nil { return }
    try recordFailedSignIn(of: person, from: acting.source, for: deed)
    throw NewsroomError.wrongPassword
  }

  /// What a transition of a sheet asks the password again for; nil where it asks for nothing, or is unknown.
  public func deed(of name: TransitionName, on number: String) throws -> SensitiveDeed? {
    try store.database.reading {
      let record = try sheet(number)
      let transition = try definition(record.definition).transitions.first { $0.name == name }
      return SensitiveDeed(transition?.ofSheet?.effect)
    }
  }
}
