import EditorCLI
import Glibc
import Testing

/// A world on a disk of memory, which only root can make.
private final class SmallWorld {
  let world: World

  static var isPossible: Bool { geteuid() == 0 && (try? SmallWorld(megabytes: 1)) != nil }

  init(megabytes: Int) throws {
    world = try World()
    let error = mount("tmpfs", world.folder, "tmpfs", 0, "size=\(megabytes)m,mode=700")
    try #require(error == 0)
  }

  deinit { umount2(world.folder, Int32(MNT_DETACH)) }

  /// Takes so many blocks, or all that are left.
  func fill(megabytes: Int) {
    let file = open("\(world.folder)/ballast", O_WRONLY | O_CREAT | O_APPEND, 0o600)
    let block = [UInt8](repeating: 0, count: 1 << 20)
    for _ in 0..<megabytes where write(file, block, block.count) <= 0 { break }
    close(file)
  }

  func empty() { unlink("\(world.folder)/ballast") }
}

@Suite(.enabled(if: SmallWorld.isPossible, "only root can mount a small disk"))
struct NearlyFullDiskTests {
  @Test func `no store is begun where it could not be worked with`() throws {
    let small = try SmallWorld(megabytes: 60)
    let told = small.world.run("init", "--sample", "--rehearsal")
    #expect(told.status == .unusable)
    #expect(told.messages.contains("còn dưới 64 MiB"))
    #expect(!small.world.holds("store.db"))
  }

  @Test func `with less and less room less is done, and made room heals it`() throws {
    let small = try SmallWorld(megabytes: 130)
    let world = small.world
    try world.foundByCommands()
    #expect(world.holds("store.db.reserve"))
    let item = try world.draft()
    world.run(as: "minh", "item act \(item) submit")

    small.fill(megabytes: 45)
    let new = world.run(as: "minh", "item new --portal tinh --kind news --title T")
    #expect(new.status == .unusable && new.messages.contains("còn dưới 64 MiB"))
    #expect(world.run("queue", "run").status == .unusable)
    #expect(world.run(as: "hoa", "item act \(item) return --comment x").status == .done)

    small.fill(megabytes: 40)
    let late = world.run(as: "minh", "item act \(item) submit")
    #expect(late.status == .unusable && late.messages.contains("còn dưới 16 MiB"))
    #expect(world.run(as: "minh", "item show \(item)").status == .done)

    small.fill(megabytes: 100)
    let full = world.run(as: "minh", "item act \(item) submit --lang en")
    #expect(full.status == .unusable && full.messages.contains("is full"))
    #expect(world.run(as: "minh", "item list --portal tinh").output.contains(item))
    #expect(world.run("log", "verify").status == .done)

    #expect(world.run("maintain", "make-room").status == .done)
    #expect(world.run(as: "minh", "item act \(item) submit").status == .done)
    small.empty()
    #expect(
      world.run(as: "minh", "item new --portal tinh --kind news --title T").status == .done)
    #expect(world.run("verify").status == .done)
  }
}
