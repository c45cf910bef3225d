import Storage
import Workflow

/// Why a row of a list cannot be taken in; a private value is not among the facts.
public struct ListedFault: Hashable, Sendable {
  public let row: Int
  public let input: NewsroomError

  public init(row: Int, input: NewsroomError) {
    self.row = row
    self.input = input
  }
}

/// Rows of a list that cannot be taken in. Nothing was.
public struct ListedFaults: Error, Hashable, Sendable {
  public let faults: [ListedFault]
}

/// How many rows of a list were taken in.
public struct ImportOutcome: Hashable, Sendable, RequestOutcome {
  public let added: Int

  var kept: String { "\(added)" }

  init(added: Int) { self.added = added }

  init?(kept: String) {
    guard let added = Int(kept) else { return nil }
    self.added = added
  }
}

/// What was found against the rows of a list so far.
struct RowFaults {
  private(set) var found: [ListedFault] = []

  var count: Int { found.count }

  /// Throws all that was found; nothing when there is nothing.
  func check() throws {
    if !found.isEmpty { throw ListedFaults(faults: found) }
  }

  mutating func note(_ row: Int, _ error: NewsroomError) {
    let fault = ListedFault(row: row, input: error)
    if found.last != fault { found.append(fault) }
  }

  /// Notes what cannot be right of a row, once; anything else is no matter of the row. Nil when there was something.
  @discardableResult
  mutating func noting<Value>(_ row: Int, _ body: () throws -> Value) throws -> Value? {
    do { return try body() } catch let error as NewsroomError {
      switch error {
      case .invalid, .notFound: note(row, error)
      case .refused, .stale, .accountDisabled, .wrongPassword, .requestReused,
        .unknownTransition, .definition, .conversion:
        throw error
      }
    }
    return nil
  }
}

extension Newsroom {
  /// Tries to take a list in and answers what would become of it, or throws what stands against it row by row; changes
  /// nothing.
  func trial<Outcome: Sendable>(
    by acting: Acting, _ body: (inout Recorder) throws -> Outcome
  ) throws -> Outcome {
    do {
      return try atomically {
        var recorder = Recorder(
          store: store, storeID: facts.id, at: now, acting: acting, request: newRequest())
        throw Tried(outcome: try body(&recorder))
      }
    } catch let tried as Tried<Outcome> {
      return tried.outcome
    }
  }
}

/// What ends a trial, so that the store undoes it.
private struct Tried<Outcome: Sendable>: Error {
  let outcome: Outcome
}
