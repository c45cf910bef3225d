import Storage
import Workflow

/// Whether texts may be handed to an editor of the person's own for a while: off, until the store's owner allows it.
extension Newsroom {
  private static let outsideEditor = "outside-editor"

  /// Never in a shared store, whose people have no programs of their own on its host.
  public func allowsOutsideEditor() throws -> Bool {
    guard access == .personal else { return false }
    return try store.setting(Self.outsideEditor) == "on"
  }

  public func allowOutsideEditor(
    _ isAllowed: Bool, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let word = isAllowed ? "on" : "off"
    return try perform(
      "store.outside-editor", by: acting, request: request, asking: [word]
    ) { recorder in
      try checkFounding(acting, "store.outside-editor")
      if isAllowed, access == .shared { throw NewsroomError.invalid(.outsideEditorInSharedStore) }
      let before = try store.setting(Self.outsideEditor) ?? "off"
      guard before != word else { return NamedOutcome(name: word) }
      try store.set(Self.outsideEditor, to: word)
      try recorder.record("store.outside-editor", on: "store", nil, before: before, after: word)
      return NamedOutcome(name: word)
    }
  }
}
