import Workflow

/// Which stories the sample newsroom tells.
enum SamplePlan {
  /// Office minutes that the newsroom looks back over: some sixty working days.
  static let span = 27_000

  /// Documents of the province go the sensitive way.
  static let sensitiveKinds: Set<Kind> = [.legalDocument, .administrativeDocument]

  /// All stories in the order of their portals.
  static var stories: [SampleStory] {
    var stories: [SampleStory] = []
    for portal in SamplePortal.all {
      let (sensitive, plain) = texts(on: portal.code)
      let fates = plainFates(of: portal)
      stories += Self.stories(plain, on: portal.code, fates)
      stories += Self.stories(sensitive, on: portal.code, SampleFate.sensitive)
    }
    return stories
  }

  private static func plainFates(of portal: SamplePortal) -> [SampleFate] {
    switch portal.rank {
    case "province": SampleFate.province
    case "commune": SampleFate.commune
    default: SampleFate.department
    }
  }

  private static func isSensitive(_ text: SampleText) -> Bool {
    Kind(rawValue: text.kind).map(sensitiveKinds.contains) ?? false
  }

  /// The texts of a portal, its own first, then those that it takes over: lower portals take news of the province, the
  /// province takes documents of the lower ones.
  private static func texts(on portal: String) -> (sensitive: [SampleText], plain: [SampleText]) {
    let own = SampleText.all.filter { $0.portalCode == portal }
    guard portal != "bacgiang" else {
      let documents = SampleText.all.filter { isSensitive($0) && $0.portalCode != portal }
      return (own.filter(isSensitive) + documents, own.filter { !isSensitive($0) })
    }
    let places = SamplePortal.all.map(\.code)
    let place = places.firstIndex(of: portal) ?? 0
    let news = SampleText.all.filter { text in
      text.portalCode == "bacgiang" && ["news", "announcement", "article"].contains(text.kind)
    }
    let taken = news.enumerated().filter { $0.offset % 5 < 2 && $0.offset % 4 != place % 4 }
    return ([], own + taken.map(\.element))
  }

  private static func stories(
    _ texts: [SampleText], on portal: String, _ fates: [SampleFate]
  ) -> [SampleStory] {
    let board = SampleBoard(portal: portal)
    let old = texts.indices.filter { !fate($0, texts[$0], fates).isCurrent }
    return texts.enumerated().map { number, text in
      let fate = fate(number, text, fates)
      let place = old.firstIndex(of: number) ?? 0
      return SampleStory(
        text: text, portal: portal, author: board.author(of: text, number), fate: fate,
        end: end(of: fate, number, place: place, of: old.count))
    }
  }

  /// A text with a known mistake was corrected; else the next fate of the list, and at last publication.
  private static func fate(
    _ number: Int, _ text: SampleText, _ fates: [SampleFate]
  ) -> SampleFate {
    let corrections = SampleDecisions.corrections.map(\.title)
    if let place = corrections.firstIndex(of: text.title), !isSensitive(text) {
      return place == corrections.count - 1 || place == 1 ? .correcting : .corrected
    }
    if number < fates.count { return fates[number] }
    return number % 3 == 0 ? .publishedByQueue : .published
  }

  /// What is old spreads evenly over the span, the newest within the last hour; what is at hand moved today.
  private static func end(of fate: SampleFate, _ number: Int, place: Int, of count: Int) -> Int {
    if fate.isLate { return 400 + number % 7 * 60 }
    if fate.isCurrent { return 3 + number * 11 % 170 }
    return 20 + (span - 1_500) * place / max(1, count) * place / max(1, count)
  }
}
