/// What every key does in every context: the defaults of the program with a person's own file over
/// them.
///
/// `printed()` writes it as a file, `active(in:)` looks it up, `KeyMatcher` follows it.
public struct Keymap: Hashable, Sendable {
  public let vocabulary: KeymapVocabulary
  /// How long a key that could go on waits before it runs, in milliseconds; nil when no key both
  /// runs a command and begins another sequence.
  public internal(set) var timeout: Int?
  var table: [ContextName: [KeySequence: KeyBinding]] = [:]

  /// A map without any key.
  init(vocabulary: KeymapVocabulary) {
    self.vocabulary = vocabulary
  }

  /// The range that a file may set for `timeout`: below, nobody is quick enough; above, a key seems
  /// dead.
  static let allowedTimeouts = 50...5000

  /// Reads a key map file over `base`; without a base the file is the program's own map.
  ///
  /// Every line that is right applies and beats the base. Faults come in the order of their lines,
  /// those without a line last.
  public static func parse(
    _ text: String, over base: Keymap?, vocabulary: KeymapVocabulary
  ) -> (keymap: Keymap, faults: [KeymapFault]) {
    var reader = KeymapReader(vocabulary: vocabulary, over: base)
    reader.read(text)
    var merge = KeymapMerge(reader.map, over: base ?? Keymap(vocabulary: vocabulary))
    merge.run()
    return (merge.result, inOrder(reader.faults + merge.faults))
  }

  /// Reads what came of opening a file; anything but a text leaves the base as it is.
  public static func parse(
    _ source: KeymapSource, over base: Keymap, vocabulary: KeymapVocabulary
  ) -> (keymap: Keymap, faults: [KeymapFault]) {
    let problem: KeymapFault.Problem
    switch source {
    case .text(let text): return parse(text, over: base, vocabulary: vocabulary)
    case .unreadable(let reason): problem = .unreadable(reason)
    case .notUTF8(let line): problem = .notUTF8(line: line)
    case .tooLarge(let bytes): problem = .tooLarge(bytes: bytes, limit: KeymapSource.limit)
    }
    let fault = KeymapFault(line: nil, context: nil, keys: nil, action: nil, problem: problem)
    return (base, [fault])
  }

  private static func inOrder(_ faults: [KeymapFault]) -> [KeymapFault] {
    let numbered = faults.enumerated().sorted {
      ($0.element.line ?? .max, $0.offset) < ($1.element.line ?? .max, $1.offset)
    }
    return numbered.map(\.element)
  }
}
