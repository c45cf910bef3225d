@testable import Newsroom
import Glibc
import Storage
import TestSupport
import Testing
import Workflow

/// What is sealed opens under its own key and in its own place alone.
@Suite struct SealingTests {
  private let folder: Folder
  private let desk: TestNewsroom
  private var path: String { "\(folder.path)/toasoan.db" }
  private var key: String { "\(path).key" }

  init() throws {
    folder = try Folder()
    desk = try TestSupport.newsroom(at: "\(folder.path)/toasoan.db")
    for (code, account) in [("mot", "1903555777999"), ("hai", "2804666888000")] {
      _ = try desk.newsroom.addPayee(
        NewPayee(
          code: code, portal: "bacgiang", name: "Nguyễn Văn Cộng", basis: "Luật",
          privates: [.account: account, .taxCode: "8012345678"]),
        by: try desk.acting(.dung))
    }
  }

  private func look(_ desk: TestNewsroom, _ code: String = "mot") throws -> [PrivateField: String] {
    try desk.newsroom.lookAt(of: code, by: try desk.acting(.dung))
  }

  private func ring() throws -> KeyRing {
    var master = try KeyRing.newMaster()
    return try KeyRing(&master)
  }

  private func reopened() throws -> TestNewsroom { try TestSupport.reopened(path, seed: 7) }

  @Test func `the same value is never sealed in the same way, nor is its length seen`() throws {
    let seal = Seal(try ring())
    let one = seal.sealed("123456", boundTo: [1])
    #expect(one != seal.sealed("123456", boundTo: [1]))
    #expect(one.count == seal.sealed("12345678901234567890", boundTo: [1]).count)
    #expect(try seal.opened(one, boundTo: [1]) == "123456")
    for text in ["", String(repeating: "ă", count: 15), String(repeating: "x", count: 32)] {
      #expect(try seal.opened(seal.sealed(text, boundTo: []), boundTo: []) == text)
    }
  }

  @Test func `the keys of one key are others for each use, and the key itself is wiped`() throws {
    var master = try KeyRing.newMaster()
    var same = master
    let other = try KeyRing(&master)
    #expect(master == [UInt8](repeating: 0, count: 32))
    let ring = try KeyRing(&same)
    #expect(ring.check == other.check && ring.mark(["a"]) == other.mark(["a"]))
    #expect(ring.mark(["a", "b"]) != ring.mark(["ab"]))
    func bytes(_ secret: SecretBytes) -> [UInt8] {
      secret.withBytes { Array(UnsafeBufferPointer(start: $0, count: SecretBytes.size)) }
    }
    #expect(bytes(ring.sealing) == bytes(other.sealing))
    #expect(Set([bytes(ring.sealing), bytes(ring.signing), Array(ring.check.utf8)]).count == 3)
  }

  @Test func `every bit that is flipped, every cut, and other words keep a value closed`() throws {
    let seal = Seal(try ring())
    let sealed = seal.sealed("1903555777999", boundTo: [1, 2])
    #expect(throws: KeyFault.doesNotOpen) { try seal.opened(sealed, boundTo: [1, 3]) }
    for place in sealed.indices {
      for bit in 0..<8 {
        var other = sealed
        other[place] ^= 1 << bit
        #expect(throws: KeyFault.doesNotOpen) { try seal.opened(other, boundTo: [1, 2]) }
      }
      #expect(throws: KeyFault.doesNotOpen) {
        try seal.opened(Array(sealed[..<place]), boundTo: [1, 2])
      }
    }
    let stranger = Seal(try ring())
    #expect(throws: KeyFault.doesNotOpen) { try stranger.opened(sealed, boundTo: [1, 2]) }
  }

  @Test(arguments: [
    "UPDATE payee SET sealed_account = (SELECT sealed_account FROM payee WHERE code = 'hai') WHERE code = 'mot'",
    "UPDATE payee SET sealed_account = sealed_tax_code WHERE code = 'mot'",
    "UPDATE payee SET sealed_account = substr(sealed_account, 1, 40) WHERE code = 'mot'",
  ])
  func `a sealed value that was moved or cut opens nowhere, and verifying finds it`(sql: String)
    throws
  {
    #expect(try desk.newsroom.verify(.full).isWhole)
    try desk.newsroom.store.database.atomically {
      _ = try desk.newsroom.store.database.run(sql)
    }
    #expect(throws: KeyFault.doesNotOpen) { _ = try look(desk) }
    #expect(try look(desk, "hai")[.account] == "2804666888000")
    #expect(
      try desk.newsroom.verify(.full).findings == [.seal(payee: "mot", .account)])
    let view = try desk.newsroom.payee("mot", by: try desk.acting(.dung))
    #expect(view.masked == [.account: "••••", .taxCode: "••••678"])
  }

  @Test func `a look that cannot be made is no look in the log`() throws {
    try desk.newsroom.store.database.atomically {
      _ = try desk.newsroom.store.database.run(
        "UPDATE payee SET sealed_account = sealed_tax_code WHERE code = 'mot'")
    }
    let size = try desk.newsroom.logHead().size
    #expect(throws: KeyFault.doesNotOpen) { _ = try look(desk) }
    #expect(try desk.newsroom.logHead().size == size)
  }

  @Test func `without its key a store lists its payees, and neither reads nor seals`() throws {
    try desk.newsroom.close()
    try #require(rename(key, "\(folder.path)/away") == 0)
    let second = try reopened()
    let dung = try second.acting(.dung)
    let views = try second.newsroom.payees(on: "bacgiang", limit: 9, by: dung)
    #expect(views.count == 2)
    #expect(views.allSatisfy { $0.masked == [.account: "••••", .taxCode: "••••"] })
    let missing = KeyFault.missing(key)
    #expect(throws: missing) { _ = try look(second) }
    #expect(throws: missing) { _ = try second.newsroom.signedHead() }
    #expect(throws: missing) {
      _ = try second.newsroom.changePayee(
        "mot", PayeeChange(privates: [.account: "123456"]), seen: 1, by: dung)
    }
    // What needs no key goes on.
    _ = try second.newsroom.changePayee("mot", PayeeChange(bank: "BIDV"), seen: 1, by: dung)
    #expect(try second.newsroom.verify(.full).findings == [.key(missing)])
    #expect(!folder.names().contains("toasoan.db.key"))
    try #require(rename("\(folder.path)/away", key) == 0)
    #expect(try look(second)[.account] == "1903555777999")
    try second.newsroom.close()
  }

  @Test func `the key of another store opens nothing and stays as it is`() throws {
    try desk.newsroom.close()
    try #require(unlink(key) == 0)
    let other = try KeyRing.newMaster()
    try KeyFile(besideStore: path).keep(other)
    let second = try reopened()
    #expect(throws: KeyFault.wrong(key)) { _ = try look(second) }
    #expect(try second.newsroom.verify(.full).findings == [.key(.wrong(key))])
    #expect(try KeyFile(besideStore: path).bytes() == other)
    try second.newsroom.close()
  }

  @Test func `an act that was undone leaves its key to the next`() throws {
    let folder = try Folder()
    let path = "\(folder.path)/toasoan.db"
    let desk = try TestSupport.newsroom(at: path)
    let dung = try desk.acting(.dung)
    #expect(throws: NewsroomError.invalid(.privateField(.account))) {
      _ = try desk.newsroom.addPayee(
        NewPayee(
          code: "mot", portal: "bacgiang", name: "An", basis: "Luật", privates: [.account: "1"]),
        by: dung)
    }
    let master = try KeyFile(besideStore: path).bytes()
    let second = try TestSupport.reopened(path, seed: 7)
    _ = try second.newsroom.addPayee(
      NewPayee(
        code: "mot", portal: "bacgiang", name: "An", basis: "Luật", privates: [.account: "123456"]),
      by: try second.acting(.dung))
    #expect(try KeyFile(besideStore: path).bytes() == master)
    #expect(try look(desk) == [.account: "123456"])
    try desk.newsroom.close()
    try second.newsroom.close()
  }

  @Test func `backups hold no key, and a restored store opens with the one that is brought`() throws
  {
    let backup = "\(folder.path)/copy.db"
    let clock = desk.clock
    let random = desk.random
    func opening(_ path: String) -> Opening {
      Opening(StorePlace(path), holder: "test", clock: { clock.now }, random: { random.next() })
    }
    let report = try desk.newsroom.backUp(to: backup, opening(path))
    #expect(report.isWhole && report.key == key)
    #expect(!folder.names().contains { $0.hasPrefix("copy.db") && $0.hasSuffix(".key") })

    let again = "\(folder.path)/again.db"
    let restored = try Newsroom.restore(backup, opening(again))
    #expect(restored.isWhole && restored.key == "\(again).key")
    let second = try TestSupport.reopened(again, seed: 7)
    #expect(throws: KeyFault.missing("\(again).key")) { _ = try look(second) }
    let master = try #require(try KeyFile(besideStore: path).bytes())
    try KeyFile(besideStore: again).keep(master)
    #expect(try look(second)[.account] == "1903555777999")
    #expect(try second.newsroom.verify(.full).isWhole)
    try second.newsroom.close()
  }

  @Test func `a backup with a value that does not open is not whole`() throws {
    try desk.newsroom.store.database.atomically {
      _ = try desk.newsroom.store.database.run(
        "UPDATE payee SET sealed_account = sealed_tax_code WHERE code = 'mot'")
    }
    let clock = desk.clock
    let random = desk.random
    let report = try desk.newsroom.backUp(
      to: "\(folder.path)/copy.db",
      Opening(StorePlace(path), holder: "test", clock: { clock.now }, random: { random.next() }))
    #expect(report.findings == [.seal(payee: "mot", .account)])
  }

  @Test func `a copy to try things in opens what was sealed, and makes no key for the store`()
    throws
  {
    let clock = desk.clock
    let random = desk.random
    let copy = try desk.newsroom.copyInMemory(clock: { clock.now }, random: { random.next() })
    let dung = try copy.acting(as: "dung", from: "test")
    #expect(try copy.lookAt([.account], of: "mot", by: dung) == [.account: "1903555777999"])

    let folder = try Folder()
    let fresh = try TestSupport.newsroom(at: "\(folder.path)/toasoan.db")
    let trial = try fresh.newsroom.copyInMemory(clock: { clock.now }, random: { random.next() })
    _ = try trial.signedHead()
    #expect(!folder.names().contains("toasoan.db.key"))
    try fresh.newsroom.close()
  }
}
