import Storage

extension Newsroom {
  /// What of the key stands in the store: enough to know it by, not to make it.
  private static let keyCheck = "key-check"

  /// The keys to seal with. A store that has none yet gets one now, within the transaction of the act that needs it; one
  /// that has is never given another.
  func keysToSeal() throws -> KeyRing {
    if let kept = try store.setting(Self.keyCheck) { return try keys(known: kept) }
    var master = try keptOrNewKey()
    let ring = try KeyRing(&master)
    try store.set(Self.keyCheck, to: ring.check)
    openedKeys = ring
    return ring
  }

  /// The keys to open with what was sealed.
  func keysToOpen() throws -> KeyRing {
    guard let kept = try store.setting(Self.keyCheck) else {
      throw KeyFault.missing(keyKeeper.place)
    }
    return try keys(known: kept)
  }

  /// Whether anything was ever sealed or signed here.
  func hasKeys() throws -> Bool { try store.setting(Self.keyCheck) != nil }

  /// Keys for something that is done before an act begins, or within one.
  func keysBeforeActing() throws -> KeyRing {
    if try hasKeys() { return try keysToOpen() }
    return isActing ? try keysToSeal() : try atomically { try keysToSeal() }
  }

  private func keys(known check: String) throws -> KeyRing {
    if let opened = openedKeys, opened.check == check { return opened }
    guard var master = try keyKeeper.bytes() else { throw KeyFault.missing(keyKeeper.place) }
    let ring = try KeyRing(&master)
    guard ring.check == check else { throw KeyFault.wrong(keyKeeper.place) }
    openedKeys = ring
    return ring
  }

  /// A key that is there already belongs to an act that was undone after it was made.
  private func keptOrNewKey() throws -> [UInt8] {
    if let bytes = try keyKeeper.bytes() { return bytes }
    let master = try KeyRing.newMaster()
    try keyKeeper.keep(master)
    return master
  }
}
