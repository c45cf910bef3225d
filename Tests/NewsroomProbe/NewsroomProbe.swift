import Glibc
import Newsroom
import Rulebook
import TestSupport

/// A program that works in a store or judges what others left of it.
///
///     make STORE ITEMS          a store with the test cast and items that wait for approval
///     act STORE NAME ACKS       one act: submit, approve or queue, or sheet-make or sheet-pay; again, it does what is left to do
///     royalties STORE ITEMS     a store with published items that are graded, and on no sheet
///     royalties STORE signed    makes a sheet of them, checks and signs it
///     secretary STORE LOGIN PAYEE ACKS
///                               stops itself until it is woken, then makes a sheet for a payee, or for `all`
///     old-books STORE LOGIN LINES
///                               stops itself until it is woken, then takes in a list of old books with so many lines
///     day STORE NUMBER ACKS     the day of an item, from its first word to what is said of it afterwards
///     work STORE SEED DOSE ACKS stops itself until it is woken, then makes random acts of random people on the same items:
///                               200 of them, or for 60s
///     freeze STORE              stops itself in the middle of a write, and ends it when it is woken
///     verify STORE ACKS         whether the store is whole and holds every acknowledged act
///     sample STORE              the sample newsroom in a new store
///     furnish STORE ITEMS       a store of any size
@main
struct NewsroomProbe {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      print("\(error)")
      exit(1)
    }
  }

  private static func run(_ words: [String]) throws {
    switch (words.first, words.count) {
    case ("make", 3): try make(at: words[1], items: number(words[2]))
    case ("act", 4): try act(words[2], at: words[1], acknowledging: Acknowledgements(words[3]))
    case ("royalties", 3):
      if words[2] == "signed" {
        try signSheet(at: words[1])
      } else {
        try makeRoyalties(at: words[1], items: number(words[2]))
      }
    case ("secretary", 5): try makeSheets(words)
    case ("old-books", 4): try takeOldBooks(words[1], as: words[2], lines: number(words[3]))
    case ("day", 4):
      try Day(number(words[2]), at: words[1], acknowledging: Acknowledgements(words[3])).live()
    case ("work", 5): try work(words)
    case ("freeze", 2): try freeze(at: words[1])
    case ("verify", 3): try Judge(at: words[1], Acknowledgements(words[2])).judge()
    case ("sample", 2): try sample(at: words[1])
    case ("furnish", 3): try furnish(at: words[1], items: number(words[2]))
    default: throw ProbeError.usage
    }
  }

  private static func work(_ words: [String]) throws {
    guard let dose = Dose(words[3]) else { throw ProbeError.usage }
    var worker = try Worker(
      at: words[1], seed: UInt64(try number(words[2])), acknowledging: Acknowledgements(words[4]))
    // Whoever started it lets it go on when all of them are ready: alone nobody is told of anything stale.
    raise(SIGSTOP)
    try worker.work(dose)
    print(worker.summary)
    try worker.close()
  }

  private static func number(_ word: String) throws -> Int {
    guard let number = Int(word) else { throw ProbeError.usage }
    return number
  }
}

enum ProbeError: Error {
  case usage
  /// What the store must not look like.
  case broken(String)
  case cannotWrite(String, Int32)
}

/// The time of the machine, since many processes share a store here.
func systemClock() -> Timestamp {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  return Timestamp(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
}

/// Milliseconds that only go forward.
func uptime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
}

func opening(_ path: String, seed: UInt64) -> Opening {
  let random = SharedGenerator(seed: seed)
  return Opening(
    StorePlace(path), holder: "probe \(getpid())", clock: systemClock,
    random: { random.next() })
}

extension NewsroomProbe {
  static func open(_ path: String) throws -> Newsroom {
    try Newsroom.open(
      opening(path, seed: UInt64(getpid()) << 20 ^ UInt64(systemClock().milliseconds)))
  }
}

func acting(_ person: Cast, in newsroom: Newsroom) throws -> Acting {
  try newsroom.acting(as: person.login, from: "probe \(getpid())")
}
