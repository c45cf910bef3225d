import Rulebook
import Storage
import Workflow

extension Newsroom {
  /// Says which user of this host a person is, or that they are none: sudo then tells who comes in
  /// (`toasoan session --from-sudo`). One user is one person.
  public func link(
    _ login: String, toSystemUser number: UInt32?, by acting: Acting?, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let acting = acting ?? Self.founder
    let parts = [login, number.map { "\($0)" } ?? ""]
    return try perform("account.link", by: acting, request: request, asking: parts) { recorder in
      let person = try person(login)
      try checkMayKeep(person, acting, "account.link")
      if let number { try checkSystemUser(number, for: person) }
      guard person.systemUser != number else { return NamedOutcome(name: login) }
      try store.setSystemUser(of: person.id, to: number)
      forgetBoard()
      try recorder.record(
        "account.link", on: "person", person.id.rawValue,
        before: person.systemUser.map { "uid \($0)" } ?? "",
        after: number.map { "uid \($0)" } ?? "")
      return NamedOutcome(name: login)
    }
  }

  /// Root is everybody and therefore nobody; the greatest number stands for no user at all.
  private func checkSystemUser(_ number: UInt32, for person: PersonRecord) throws {
    guard number != 0, number != .max else {
      throw NewsroomError.invalid(.systemUser(number))
    }
    if let other = try store.person(systemUser: number), other.id != person.id {
      throw NewsroomError.invalid(.systemUserTaken(number, by: other.login))
    }
  }

  /// The login of the person who is that user of this host.
  public func login(ofSystemUser number: UInt32) throws -> String {
    guard let person = try store.person(systemUser: number) else {
      throw NewsroomError.notFound(.systemUser, "\(number)")
    }
    return person.login
  }
}
