import EditorCLI
import Newsroom
import Storage
import Terminal

extension PaletteDialog {
  func reading(in session: Session) -> Reading {
    let list = Listing(
      count: shown.count, selected: shown.isEmpty ? 0 : cursor.selected + 1,
      empty: session.guide(.noCommandFits)
    ) { number in
      let choice = shown[number - 1]
      return .init(
        choice.refusal.map { "\(choice.title): \(session.linear(.notNow($0)))" } ?? choice.title)
    }
    return Reading(
      session.guide(.palette), list: list, words: .narrowing(session.linear(.typeToNarrow)))
  }

  mutating func select(_ number: Int, in session: Session) throws { cursor.select(number - 1) }

  mutating func choose(_ number: Int, in session: Session) throws -> Navigation {
    cursor.select(number - 1)
    return try perform("confirm", in: session)
  }

  mutating func narrow(to words: String, in session: Session) throws -> Navigation {
    field = LineField(words)
    narrow()
    return .stay
  }
}

extension HelpScreen {
  func reading(in session: Session) -> Reading {
    let list = Listing(
      count: shown.count, selected: shown.isEmpty ? 0 : cursor.selected + 1,
      empty: session.guide(.noCommandFits)
    ) { number in
      let entry = shown[number - 1]
      return .init(
        entry.isHeading ? entry.title : "\(entry.keys): \(entry.title)",
        isNumbered: !entry.isHeading)
    }
    return Reading(trail(in: session), facts: [words], list: list)
  }

  mutating func select(_ number: Int, in session: Session) throws { cursor.select(number - 1) }

  mutating func narrow(to words: String, in session: Session) throws -> Navigation {
    filter.field = LineField(words)
    narrow()
    return .stay
  }
}

extension KeyFaultsScreen {
  func reading(in session: Session) -> Reading {
    let words = KeyFaultWords(language: language, style: style)
    let lines = faults.map { "\(words.head(of: $0)): \(words.sentence(for: $0.problem))" }
    return Reading(trail(in: session), list: .lines(lines.isEmpty ? [words.none] : lines))
  }
}

extension KeyTesterScreen {
  func reading(in session: Session) -> Reading {
    Reading(
      trail(in: session), facts: [session.guide(.pressAnyKey)],
      list: .lines(arrivals.map { "\($0.name), \($0.codes), \($0.effect)" }))
  }
}

extension IntroductionScreen {
  func reading(in session: Session) -> Reading {
    let own = roles.isEmpty ? [session.guide(.noRole)] : roles
    return Reading(
      session.guide(.welcome(session.acting.name)),
      facts: [session.linear(.yourRoles)] + own + [session.linear(.yourWork)] + lists
        + [LinearPhrase.guideEntries, .guideCommands, .guideEverywhere].map { session.linear($0) },
      words: .anything(session.linear(.enterGoesOn)))
  }

  mutating func take(_ line: String, in session: Session) throws -> Navigation {
    try session.newsroom.markIntroductionSeen(session.acting)
    return .replace(next, saying: words)
  }
}

extension SignInScreen {
  func reading(in session: Session) -> Reading {
    let title = session.guide(.whoAreYou)
    guard password == nil else {
      let label = "\(shown[cursor.selected].name): \(session.guide(.password))"
      return Reading(title, words: .secret(session.linear(.secret(label))))
    }
    let list = Listing(
      count: shown.count, selected: shown.isEmpty ? 0 : cursor.selected + 1,
      empty: session.guide(.nobodyFits)
    ) { .init("\(shown[$0 - 1].name) (\(shown[$0 - 1].login))") }
    let isPersonal = session.newsroom.access == .personal
    var reading = Reading(
      title, facts: isPersonal ? [session.guide(.personalStore)] : [], list: list,
      words: .narrowing(session.linear(.typeName)))
    reading.isFirst = true
    return reading
  }

  mutating func select(_ number: Int, in session: Session) throws { cursor.select(number - 1) }

  mutating func choose(_ number: Int, in session: Session) throws -> Navigation {
    cursor.select(number - 1)
    return try perform("confirm", in: session)
  }

  mutating func narrow(to name: String, in session: Session) throws -> Navigation {
    words = LineField(name)
    narrow()
    return .stay
  }

  mutating func take(_ line: String, in session: Session) throws -> Navigation {
    if line.isEmpty { return try perform("go-back", in: session) }
    password = LineField(line)
    return try perform("confirm", in: session)
  }
}
