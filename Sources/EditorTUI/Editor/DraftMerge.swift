import Prose
import Workflow

/// A draft and the saved text put together, both made from one text: what only one of them changed is taken, and what both
/// changed is decided by the person, place by place.
struct DraftMerge {
  /// A place that both have changed.
  struct Spot {
    let draft: String
    let saved: String
    /// A detail has one value; both cannot be taken.
    let takesBoth: Bool
  }

  private let texts: [TextMerge]
  private let details: (base: [Field: String], draft: [Field: String], saved: [Field: String])
  /// The details that both have changed, in a fixed order.
  private let openFields: [Field]
  private let language: String
  private let files: [Attachment]
  let spots: [Spot]
  /// The suggestions whose words stand in the draft.
  var accepted: Set<Int64> = []
  private(set) var choices: [MergeChoice] = []

  init(base: Text, draft: Text, saved: Text) {
    texts = zip(Self.parts(base), zip(Self.parts(draft), Self.parts(saved))).map { base, both in
      TextMerge(base: base, mine: both.0, theirs: both.1)
    }
    details = (base.fields, draft.fields, saved.fields)
    openFields = Field.metadata.filter { field in
      let (old, mine, theirs) = (base.fields[field], draft.fields[field], saved.fields[field])
      return mine != old && theirs != old && mine != theirs
    }
    language = draft.language == base.language ? saved.language : draft.language
    files = Self.files(base: base.files, draft: draft.files, saved: saved.files)
    spots =
      texts.flatMap(\.conflicts).map { Spot(draft: $0.mine, saved: $0.theirs, takesBoth: true) }
      + openFields.map {
        Spot(draft: draft.fields[$0] ?? "", saved: saved.fields[$0] ?? "", takesBoth: false)
      }
  }

  /// Those that are saved now, without what the draft took away and with what it brought; what the draft says of a file
  /// stands, where it says something new.
  private static func files(
    base: [Attachment], draft: [Attachment], saved: [Attachment]
  ) -> [Attachment] {
    func find(_ file: Attachment, in files: [Attachment]) -> Attachment? {
      files.first { $0.content == file.content }
    }
    let kept = saved.compactMap { file -> Attachment? in
      guard let former = find(file, in: base) else { return file }
      guard let own = find(file, in: draft) else { return nil }
      return own == former ? file : own
    }
    return kept + draft.filter { find($0, in: base) == nil && find($0, in: saved) == nil }
  }

  private static func parts(_ text: Text) -> [String] { [text.title, text.summary, text.body] }

  /// The next place to decide; nil when all are.
  var current: Spot? { choices.count < spots.count ? spots[choices.count] : nil }

  mutating func decide(_ choice: MergeChoice) { choices.append(choice) }

  /// Takes the last decision back; false when there is none.
  mutating func takeBack() -> Bool { choices.popLast() != nil }

  /// Both put together; nil while a place is not decided.
  var text: Text? {
    guard choices.count == spots.count else { return nil }
    var left = choices[...]
    var parts: [String] = []
    for merge in texts {
      let own = Array(left.prefix(merge.conflicts.count))
      left = left.dropFirst(own.count)
      guard let part = merge.text(deciding: own) else { return nil }
      parts.append(part)
    }
    var fields = details.saved
    for field in Field.metadata where details.draft[field] != details.base[field] {
      guard let place = openFields.firstIndex(of: field) else {
        fields[field] = details.draft[field]
        continue
      }
      if left[left.startIndex + place] == .mine { fields[field] = details.draft[field] }
    }
    return Text(
      title: parts[0], summary: parts[1], body: parts[2], language: language, fields: fields,
      files: files)
  }
}
