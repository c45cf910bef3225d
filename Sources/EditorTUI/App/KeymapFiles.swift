import EditorCLI
import Glibc
import Terminal

/// The program's own key map and the person's file over it.
enum KeymapFiles {
  static let embedded = String(decoding: PackageResources.keymap_conf, as: UTF8.self)

  /// The program's own map, without any person's changes.
  static func defaults() -> Keymap { own }

  private static let own = Keymap.parse(embedded, over: nil, vocabulary: .program).keymap

  /// Start-up never fails because of a key map: valid lines apply, and the rest is told.
  static func load(_ environment: [String: String]) -> (Keymap, [KeymapFault]) {
    load(path: path(environment))
  }

  /// Reads the person's file at `path` once more; the program's own map when there is none any more.
  static func load(path: String?) -> (Keymap, [KeymapFault]) {
    let base = defaults()
    guard let path, access(path, F_OK) == 0 else { return (base, []) }
    let result = Keymap.parse(source(of: path), over: base, vocabulary: .program)
    return (result.keymap, result.faults)
  }

  /// `$XDG_CONFIG_HOME/toasoan/keymap.conf`, or the same below `~/.config`.
  static func path(_ environment: [String: String]) -> String? {
    if let folder = environment["XDG_CONFIG_HOME"], !folder.isEmpty {
      return "\(folder)/toasoan/keymap.conf"
    }
    return environment["HOME"].map { "\($0)/.config/toasoan/keymap.conf" }
  }

  /// The file that was named, which must be there, or else the person's own, if they have one.
  static func chosen(_ named: String?, _ environment: [String: String]) throws -> String? {
    if let named {
      guard access(named, R_OK) == 0 else { throw UsageFault.file(named, reason: errno) }
      return named
    }
    return path(environment).flatMap { access($0, F_OK) == 0 ? $0 : nil }
  }

  static func source(of path: String) -> KeymapSource {
    guard let file = fopen(path, "re") else {
      return .unreadable(String(cString: strerror(errno)))
    }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: KeymapSource.limit + 1)
    let count = fread(&bytes, 1, bytes.count, file)
    return KeymapSource(bytes: Array(bytes.prefix(count)))
  }
}

extension Session {
  /// Reads the person's key map anew. A file with errors leaves the keys as they are, and its faults can be looked at.
  func reloadKeymap() -> Message {
    let (keymap, faults) = KeymapFiles.load(path: keymapPath)
    keymapFaults = faults
    let errors = faults.filter { $0.severity == .error }.count
    guard errors == 0 else { return Message(phrase(.keymapKept(errors)), .warning) }
    self.keymap = keymap
    return Message(phrase(.keymapReloaded), .success)
  }
}
