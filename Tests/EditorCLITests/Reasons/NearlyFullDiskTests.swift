import EditorCLI
import SmallDisks
import Testing

/// A world on a disk of memory, which only root can make.
private struct SmallWorld {
  let world: World
  let disk: SmallDisk

  init(megabytes: Int) throws {
    world = try World()
    disk = try #require(SmallDisk(over: world.folder, kilobytes: megabytes << 10))
  }
}

@Suite(.enabled(if: SmallDisk.isPossible, "only root can mount a small disk"))
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

    small.disk.fill(45 << 20)
    let new = world.run(as: "minh", "item new --portal tinh --kind news --title T")
    #expect(new.status == .unusable && new.messages.contains("còn dưới 64 MiB"))
    #expect(world.run("queue", "run").status == .unusable)
    #expect(world.run(as: "hoa", "item act \(item) return --comment x").status == .done)

    small.disk.fill(40 << 20)
    let late = world.run(as: "minh", "item act \(item) submit")
    #expect(late.status == .unusable && late.messages.contains("còn dưới 16 MiB"))
    #expect(world.run(as: "minh", "item show \(item)").status == .done)

    small.disk.fill(100 << 20)
    let full = world.run(as: "minh", "item act \(item) submit --lang en")
    #expect(full.status == .unusable && full.messages.contains("is full"))
    #expect(world.run(as: "minh", "item list --portal tinh").output.contains(item))
    #expect(world.run("log", "verify").status == .done)

    #expect(world.run("maintain", "make-room").status == .done)
    #expect(world.run(as: "minh", "item act \(item) submit").status == .done)
    small.disk.empty()
    #expect(
      world.run(as: "minh", "item new --portal tinh --kind news --title T").status == .done)
    #expect(world.run("verify").status == .done)
  }
}
