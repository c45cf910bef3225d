/// What an answer is to tell.
enum Wish: Hashable {
  /// Whatever is new.
  case news
  /// What came of it; the facts again, when they are as they were.
  case outcome
  /// Where somebody is who went back.
  case back
  /// The selected entry.
  case entry
  /// The page with the selected entry.
  case page
  case whole
  /// Nothing beside what has been said already.
  case nothing
}

/// What somebody has heard of each open screen, and so what is new to them.
struct Hearing {
  private struct Heard {
    let generation: Int
    var reading: Reading
    /// What the screen said under each of its titles: a desk is a list of lists, and each of the lists.
    var faces: [String: Reading] = [:]
    /// How many lines of a text have been read out.
    var lines: Int
  }

  /// The lowest screen first.
  private var heard: [Heard] = []
  /// Whether the selected entry has been read out among others and not yet by itself.
  private(set) var isFresh = false

  /// Lines that have been read out of a text that nothing can be done with.
  var lines: Int { heard.last?.lines ?? 0 }

  /// What to say about the top one of the open screens, each with the number of its generation; it counts as heard.
  mutating func answer(
    _ wish: Wish, about open: [(generation: Int, reading: Reading)], in speech: Speech
  ) -> [String] {
    guard let top = open.last else { return [] }
    let place = open.count - 1
    let former =
      heard.indices.contains(place) && heard[place].generation == top.generation
      ? heard[place] : nil
    let lines = say(wish, top.reading, since: former, isBack: heard.count > open.count, speech)
    remember(wish, open, former)
    return lines
  }

  private func say(
    _ wish: Wish, _ reading: Reading, since former: Heard?, isBack: Bool, _ speech: Speech
  ) -> [String] {
    guard let former else { return speech.whole(of: reading) }
    let old = former.reading
    switch wish {
    case .news where isBack, .outcome where isBack:
      return speech.returning(to: reading, since: old)
    case .back:
      return former.faces[reading.title].map { speech.returning(to: reading, since: $0) }
        ?? speech.whole(of: reading)
    case .news: return speech.news(of: reading, since: old)
    case .outcome:
      let news = speech.news(of: reading, since: old)
      return news.isEmpty ? reading.facts : news
    case .entry:
      guard reading.title == old.title else { return speech.whole(of: reading) }
      return reading.facts.filter { !old.facts.contains($0) } + speech.current(of: reading)
    case .page: return speech.page(of: reading)
    case .whole: return speech.whole(of: reading, isFull: true)
    case .nothing: return []
    }
  }

  private mutating func remember(
    _ wish: Wish, _ open: [(generation: Int, reading: Reading)], _ former: Heard?
  ) {
    let reading = open[open.count - 1].reading
    let isNew = former.map { $0.reading.title != reading.title } ?? true
    isFresh = wish != .back && (isNew || wish == .page || wish == .whole)
    let count = reading.list?.count ?? 0
    let first = min(Listing.lines, count)
    let lines = wish == .whole ? count : isNew ? first : max(former?.lines ?? 0, first)
    heard = open.enumerated().map { index, screen in
      if index == open.count - 1 {
        var faces = former?.faces ?? [:]
        faces[reading.title] = reading
        return Heard(
          generation: screen.generation, reading: reading, faces: faces, lines: lines)
      }
      if heard.indices.contains(index), heard[index].generation == screen.generation {
        return heard[index]
      }
      return Heard(generation: screen.generation, reading: screen.reading, lines: 0)
    }
  }

  /// More lines of a text are being read out.
  mutating func readOn() {
    guard let last = heard.last else { return }
    heard[heard.count - 1].lines += Listing.lines
    heard[heard.count - 1].lines = min(heard[heard.count - 1].lines, last.reading.list?.count ?? 0)
  }

  /// What must be heard at once and has not been.
  mutating func alarms(of reading: Reading) -> [String] {
    guard let last = heard.last else { return [] }
    heard[heard.count - 1].reading.alarms = reading.alarms
    return reading.alarms.filter { !last.reading.alarms.contains($0) }
  }
}
