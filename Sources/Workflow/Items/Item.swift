import Rulebook

/// Anything that passes through a flow to the public: the facts about it that the rules ask for.
public struct Item: Hashable, Sendable {
  public let id: ID<Item>
  public let portal: ID<Portal>
  public let kind: Kind
  public let author: ID<Person>
  public var state: StateName
  /// Counts every change of the item; a change carries the version that the person saw.
  public var version: Int
  public var text: CurrentText
  /// Everybody who wrote any part of the text since it was last approved.
  public var writers: Set<ID<Person>>
  /// The approval that stands, if the text has not changed since.
  public var approval: Approval?
  public var assignee: ID<Person>?
  /// The open run; nil before the first sending and after the end.
  public var run: Run?
  /// How many runs there have been, the open one included.
  public var runCount: Int
  /// Opinions of the current run, whichever text they were about.
  public var opinions: [Opinion]
  /// Whose opinions were asked for by name and are still waited for.
  public var askedForOpinions: Set<ID<Person>>
  public var openMustComments: Int
  /// Who is writing in it now.
  public var lock: ID<Person>?
  /// The units (portals) that it is closed to everybody but; nil when it is open to the whole board.
  public var closedTo: Set<ID<Portal>>?
  /// When it is to go out, if a time was set.
  public var publishAt: Timestamp?
  public var due: Timestamp?
  /// Who published it urgently, while nobody else has reviewed it since.
  public var urgentBy: ID<Person>?
  /// The text that is out now, if any.
  public var live: LiveText?

  public init(
    id: ID<Item>, portal: ID<Portal>, kind: Kind, author: ID<Person>, state: StateName,
    version: Int, text: CurrentText, writers: Set<ID<Person>>, approval: Approval? = nil,
    assignee: ID<Person>? = nil, run: Run? = nil, runCount: Int = 0, opinions: [Opinion] = [],
    askedForOpinions: Set<ID<Person>> = [], openMustComments: Int = 0, lock: ID<Person>? = nil,
    closedTo: Set<ID<Portal>>? = nil,
    publishAt: Timestamp? = nil, due: Timestamp? = nil, urgentBy: ID<Person>? = nil,
    live: LiveText? = nil
  ) {
    self.id = id
    self.portal = portal
    self.kind = kind
    self.author = author
    self.state = state
    self.version = version
    self.text = text
    self.writers = writers
    self.approval = approval
    self.assignee = assignee
    self.run = run
    self.runCount = runCount
    self.opinions = opinions
    self.askedForOpinions = askedForOpinions
    self.openMustComments = openMustComments
    self.lock = lock
    self.closedTo = closedTo
    self.publishAt = publishAt
    self.due = due
    self.urgentBy = urgentBy
    self.live = live
  }
}

/// The newest revision of an item, as the rules see it.
public struct CurrentText: Hashable, Sendable {
  public let revision: ID<Revision>
  public let hash: TextHash
  public let missingFields: [Field]
  /// How many of its faults mislead a reader or shut one out: counted when it was saved.
  public let severeFaults: Int

  public init(
    revision: ID<Revision>, hash: TextHash, missingFields: [Field], severeFaults: Int = 0
  ) {
    self.revision = revision
    self.hash = hash
    self.missingFields = missingFields
    self.severeFaults = severeFaults
  }
}

/// The revision of an item that the public reads now.
public struct LiveText: Hashable, Sendable {
  public let revision: ID<Revision>
  public let hash: TextHash

  public init(revision: ID<Revision>, hash: TextHash) {
    self.revision = revision
    self.hash = hash
  }
}

/// An approval, bound to the hash of the text that was approved.
public struct Approval: Hashable, Sendable {
  public let person: ID<Person>
  public let hash: TextHash

  public init(person: ID<Person>, hash: TextHash) {
    self.person = person
    self.hash = hash
  }
}

/// One passage of an item from sending to its end (lượt duyệt).
public struct Run: Hashable, Sendable {
  public let number: Int
  public var definition: DefinitionID
  /// The state that returned the item, while it is with its writer again.
  public var returnedFrom: StateName?
  /// The state from which it was last approved.
  public var approvedFrom: StateName?

  public init(
    number: Int, definition: DefinitionID, returnedFrom: StateName? = nil,
    approvedFrom: StateName? = nil
  ) {
    self.number = number
    self.definition = definition
    self.returnedFrom = returnedFrom
    self.approvedFrom = approvedFrom
  }
}
