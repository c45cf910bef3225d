import Prose
import Rulebook
import Storage
import Workflow

/// The use cases: the only door to the data. Each reads, lets the rules decide and records, in one transaction.
///
/// An instance belongs to one thread, as its database does; long work opens its own.
public final class Newsroom {
  let store: Store
  let facts: StoreFacts
  let calendar: WorkCalendar
  private let clock: () -> Timestamp
  private let maker: IDMaker
  var definitionCache: [DefinitionID: Definition] = [:]
  var boardMemory: BoardMemory?
  /// Where places of older revisions are in newer ones.
  var anchorMaps: [RevisionPair: AnchorMap] = [:]
  /// Where drafts are kept while they are typed; nil in memory.
  public internal(set) var journals: DraftJournals?
  /// Where the contents of files are kept.
  var contents: any FileContents = MemoryContents()
  /// Where the key is kept that fields are sealed by, and the keys made of it once it was read.
  var keyKeeper: any KeyKeeping = MemoryKey()
  var openedKeys: KeyRing?
  /// What this newsroom holds items as: two terminals of one person have one each.
  private(set) lazy var session = SessionToken(maker.bits())
  /// Drafts that only journals have, since the store could not take them.
  var leftWords: [LeftWords] = []

  /// Takes over an open store. `clock` says what time it is, `random` gives 64 random bits.
  public init(
    _ database: any Database, clock: @escaping () -> Timestamp,
    random: @escaping () -> UInt64, calendar: WorkCalendar = .vietnam
  ) throws {
    store = Store(database)
    facts = try store.facts()
    self.calendar = calendar
    self.clock = clock
    maker = IDMaker(random: random)
  }

  public var now: Timestamp { furnishingTime ?? clock() }

  /// The moment at which a new store is being furnished, while it is.
  private var furnishingTime: Timestamp?

  /// Whether all acts are parts of the one transaction that furnishes a new store.
  var isFurnishing = false

  /// Whether a transaction is open in which an act is carried out.
  var isActing = false

  /// Lets `body` happen at another moment: only for putting the past into a new store.
  func furnishing<T>(at time: Timestamp, _ body: () throws -> T) rethrows -> T {
    let former = furnishingTime
    furnishingTime = time
    defer { furnishingTime = former }
    return try body()
  }

  /// What kind of store it is: personal or shared, real or for rehearsal.
  public var access: StoreFacts.Access { facts.access }
  public var isRehearsal: Bool { facts.isRehearsal }

  func newID() -> Int64 { maker.next(at: now) }

  /// Ids for what is put into the past, beside those of the present.
  func makerOfTheirOwn() -> IDMaker { maker.another() }

  /// A number for an act that has none yet.
  public func newRequest() -> RequestID { maker.request(at: now) }

  /// 128 random bits, as hexadecimal digits.
  func newSalt() -> [UInt8] { maker.salt() }

  /// 128 random bits for a journal.
  public func newJournalSalt() -> [UInt8] { maker.bits() }

  /// The number of a draft that is not in the store yet.
  public func newDraftID() -> Int64 { newID() }

  /// A number that differs from the last one when somebody else has changed the store since.
  public func changeCounter() throws -> Int64 { try store.database.changeCounter() }

  public func close() throws { try store.database.close() }
}

/// Makes ids: time first, so that they sort by age, then random bits, so that stores can be merged.
final class IDMaker {
  private static let epoch: Int64 = 1_577_836_800_000  // 2020-01-01T00:00:00Z
  private let random: () -> UInt64
  private var last: Int64 = 0

  init(random: @escaping () -> UInt64) { self.random = random }

  /// A clock that stands still or steps back never gives an id twice.
  func next(at now: Timestamp) -> Int64 {
    let time = max(0, now.milliseconds - Self.epoch) << 22
    last = max(last + 1, time | Int64(random() & 0x3FFFFF))
    return last
  }

  /// One that begins anew, from the same source of random bits.
  func another() -> IDMaker { IDMaker(random: random) }

  /// Time first here too: numbers that follow each other stand side by side in the store, which then writes one page for
  /// many of them. 80 random bits stay.
  func request(at now: Timestamp) -> RequestID {
    let time = UInt64(max(0, now.milliseconds - Self.epoch)) << 16
    return RequestID(high: time | random() & 0xFFFF, low: random())
  }

  func salt() -> [UInt8] { Array(RequestID(high: random(), low: random()).text.utf8) }

  /// Sixteen random bytes.
  func bits() -> [UInt8] {
    [random(), random()].flatMap { word in withUnsafeBytes(of: word.littleEndian) { Array($0) } }
  }
}

/// The number of an act, 128 bits given by whoever asks: the same number again is the same act.
public struct RequestID: Hashable, Sendable {
  /// 32 hexadecimal digits in lower case.
  public let text: String

  public init(high: UInt64, low: UInt64) {
    text = Self.digits(high) + Self.digits(low)
  }

  /// Reads 32 hexadecimal digits; anything else is nil.
  public init?(_ text: String) {
    let lower = text.lowercased()
    guard lower.utf8.count == 32,
      lower.utf8.allSatisfy({ byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      })
    else { return nil }
    self.text = lower
  }

  private static func digits(_ number: UInt64) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}
