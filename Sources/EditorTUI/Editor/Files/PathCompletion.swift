import Glibc
import Prose

/// What Tab makes of a path that was begun: as much as the names in its folder agree on.
enum PathCompletion: Hashable {
  /// Nothing goes on with it, or it is whole.
  case nothing
  case completed(String)
  /// Several go on with it, and part right behind it.
  case several([String])

  /// More than anybody reads through; a folder of that many is not looked through further.
  private static let mostNames = 10_000

  /// `home` is the person's own folder, which `~/` stands for.
  init(of typed: String, home: String?) {
    let path = LineInput.trimmed(typed)
    guard !path.isEmpty else {
      self = .nothing
      return
    }
    if path == "~", home != nil {
      self = .completed("~/")
      return
    }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? ""
    let begun = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let place = Self.place(of: folder, home: home)
    let names = Self.names(in: place, beginning: begun)
    self = Self.answer(names, begun: begun, folder: folder, place: place)
  }

  private static func place(of folder: String, home: String?) -> String {
    if folder.isEmpty { return "./" }
    guard folder.hasPrefix("~/"), let home else { return folder }
    return home + folder.dropFirst()
  }

  private static func answer(
    _ names: [String], begun: String, folder: String, place: String
  ) -> PathCompletion {
    guard let first = names.first else { return .nothing }
    let common = names.dropFirst().reduce(first) { common, name in
      String(zip(common, name).prefix { $0 == $1 }.map(\.0))
    }
    guard names.count > 1 else {
      let whole = first + (isFolder(place + first) ? "/" : "")
      return whole == begun ? .nothing : .completed(folder + whole)
    }
    if common.count > begun.count { return .completed(folder + common) }
    // A name that is whole is taken for what was meant.
    return names.contains(begun) && !isFolder(place + begun) ? .nothing : .several(names)
  }

  /// Those that begin so; hidden ones only for whoever asks for them.
  private static func names(in folder: String, beginning begun: String) -> [String] {
    guard let entries = opendir(folder) else { return [] }
    defer { closedir(entries) }
    var names: [String] = []
    while names.count < mostNames, let entry = readdir(entries) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard let name, name != ".", name != "..", name.hasPrefix(begun),
        !name.hasPrefix(".") || begun.hasPrefix("."),
        !name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
      else { continue }
      names.append(name)
    }
    return names.sorted()
  }

  private static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }
}

extension FormBox {
  /// Goes on with the path in a field where that is active and there is something to go on with; nil where Tab means what
  /// it means everywhere.
  mutating func completePath(in name: String, _ session: Session) -> Navigation? {
    guard form.active?.name == name else { return nil }
    switch PathCompletion(of: form.text(name), home: session.home) {
    case .nothing: return nil
    case .completed(let path):
      form.change(name) { $0.content = .line(LineField(path)) }
      return .stay
    case .several(let names): return .say(Message(session.phrase(.severalNames(names))))
    }
  }
}
