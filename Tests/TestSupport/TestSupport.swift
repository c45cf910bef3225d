import Newsroom
import Rulebook
import Storage
import Workflow

/// A newsroom to test with, its clock, and the cast as they act in it.
public final class TestNewsroom {
  public let newsroom: Newsroom
  public let clock: TestClock
  public let random: SharedGenerator

  public init(_ newsroom: Newsroom, clock: TestClock, random: SharedGenerator) {
    self.newsroom = newsroom
    self.clock = clock
    self.random = random
  }

  /// Somebody of the cast, at a terminal of the office.
  public func acting(_ person: Cast) throws -> Acting {
    try newsroom.acting(as: person.login, from: "tty1 vanphong")
  }

  /// A request number that nobody has used.
  public func request() -> RequestID { RequestID(high: random.next(), low: random.next()) }
}

/// Newsrooms that are the same in every test.
public enum TestSupport {
  /// A newsroom in memory with three portals and the cast. The province follows three steps and, for legal documents,
  /// the sensitive track; the department follows the province; the commune follows two steps.
  public static func newsroom(seed: UInt64 = 2026) throws -> TestNewsroom {
    let clock = TestClock()
    let random = SharedGenerator(seed: seed)
    let newsroom = try Newsroom.inMemory(clock: { clock.now }, random: { random.next() })
    try populate(newsroom)
    return TestNewsroom(newsroom, clock: clock, random: random)
  }

  /// The same newsroom as a new store in the file at `path`.
  public static func newsroom(at path: String, seed: UInt64 = 2026) throws -> TestNewsroom {
    let clock = TestClock()
    let random = SharedGenerator(seed: seed)
    let newsroom = try Newsroom.make(NewStore(isRehearsal: true), opening(path, clock, random))
    try populate(newsroom)
    return TestNewsroom(newsroom, clock: clock, random: random)
  }

  /// The store at `path` once more, on a connection of its own.
  public static func reopened(
    _ path: String, clock: TestClock = TestClock(), seed: UInt64
  ) throws -> TestNewsroom {
    let random = SharedGenerator(seed: seed)
    return TestNewsroom(
      try Newsroom.open(opening(path, clock, random)), clock: clock, random: random)
  }

  private static func opening(
    _ path: String, _ clock: TestClock, _ random: SharedGenerator
  ) -> Opening {
    Opening(
      StorePlace(path), holder: "test", clock: { clock.now }, random: { random.next() })
  }

  /// Portals, people and roles, founded as a real store is.
  public static func populate(_ newsroom: Newsroom) throws {
    try addPortals(to: newsroom)
    for person in Cast.allCases {
      _ = try newsroom.addPerson(login: person.login, name: person.name, by: nil)
    }
    let tuan = Cast.tuan
    _ = try newsroom.addRole(tuan.part.role, to: tuan.login, on: tuan.part.portal, by: nil)
    let keeper = try newsroom.acting(as: tuan.login, from: "tty1 vanphong")
    for person in Cast.allCases where person != tuan {
      _ = try newsroom.addRole(
        person.part.role, to: person.login, on: person.part.portal, by: keeper)
    }
    _ = try newsroom.useDefinition("sensitive", on: "bacgiang", for: .legalDocument, by: keeper)
  }

  private static func addPortals(to newsroom: Newsroom) throws {
    let portals = [
      NewPortal(
        code: "bacgiang", name: "Cổng TTĐT tỉnh Bắc Giang", unitName: "UBND tỉnh Bắc Giang",
        rank: .province, domain: "bacgiang.gov.vn", numberPrefix: "BG"),
      NewPortal(
        code: "sgddt", name: "Cổng TTĐT Sở Giáo dục và Đào tạo",
        unitName: "Sở Giáo dục và Đào tạo", rank: .department, parent: "bacgiang"),
      NewPortal(
        code: "lucngan", name: "Cổng TTĐT huyện Lục Ngạn", unitName: "UBND huyện Lục Ngạn",
        rank: .district, parent: "bacgiang"),
      NewPortal(
        code: "quyson", name: "Cổng TTĐT xã Quý Sơn", unitName: "UBND xã Quý Sơn",
        rank: .commune, parent: "lucngan", workflow: "two-step"),
    ]
    for portal in portals { _ = try newsroom.addPortal(portal, by: nil) }
  }
}
