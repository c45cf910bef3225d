import ArgumentParser
import Newsroom
import Storage
import Workflow

struct ItemList: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.itemList, "list") }

  enum Name: String, CaseIterable, ExpressibleByArgument {
    case needsMe = "needs-me"
    case opinionsAsked = "opinions-asked"
    case owedReview = "owed-review"
    case myDrafts = "my-drafts"
    case myReturned = "my-returned"
    case mySent = "my-sent"
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var page: PageOptions
  @Option(help: .option(.list)) var list: Name?
  @Option(help: .option(.state)) var state: String?
  @Option(help: .option(.portalCode)) var portal: String?
  @Option(help: .option(.kind)) var kind: Kind?
  @Option(help: .option(.category)) var category: String?
  @Option(help: .option(.author)) var author: String?

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let limit = try invocation.limit(page.limit)
    let filter = ListFilter(
      kind: kind, category: category, author: try author.map { try invocation.person($0) })
    let rows = try newsroom.page(
      of: try parts(newsroom, acting, invocation), try page.after.map(place) ?? .first,
      limit: limit,
      for: acting, where: filter)
    try invocation.answer(rows)
    if rows.count == limit, let last = rows.last {
      invocation.notice(.nextPage(last.place.text))
    }
  }

  private func parts(
    _ newsroom: Newsroom, _ acting: Acting, _ invocation: Invocation
  ) throws -> [ListPart] {
    if let list {
      let chosen = try list.list { try chosenPortal(newsroom, acting, invocation).id }
      return try newsroom.parts(of: chosen, for: acting)
    }
    guard state != nil || portal != nil else {
      return try newsroom.parts(of: .needsMe, for: acting)
    }
    let record = try chosenPortal(newsroom, acting, invocation)
    if let state {
      return try newsroom.parts(
        of: .state(StateName(rawValue: state), portal: record.id), for: acting)
    }
    let states = try newsroom.definitions(on: record.id).flatMap { $0.states.map(\.name) }
    return Set(states).sorted { $0.rawValue < $1.rawValue }
      .map { ListPart(.portal(record.id), $0) }
  }

  /// The portal named, or where the person is at home; only one whose texts they may read.
  private func chosenPortal(
    _ newsroom: Newsroom, _ acting: Acting, _ invocation: Invocation
  ) throws -> PortalRecord {
    guard let portal else { return try invocation.homePortal() }
    guard try newsroom.board().portal(code: portal) != nil else {
      throw NewsroomError.notFound(.portal, portal)
    }
    guard let record = try newsroom.portals(for: acting).first(where: { $0.code == portal }) else {
      let readers = Role.grantable.filter(\.readsContent)
      throw NewsroomError.refused(
        Denial(action: "read", refusals: [.needsRole(readers, portal: portal)]))
    }
    return record
  }

  private func place(_ text: String) throws -> ListPage {
    guard let place = ListPlace(text: text) else { throw UsageFault.unreadablePlace(text) }
    return .after(place)
  }
}

extension ItemList.Name {
  /// The list; that of a portal's board asks for the portal.
  fileprivate func list(of portal: () throws -> ID<Portal>) rethrows -> DeskList {
    switch self {
    case .owedReview: .owedReview(portal: try portal())
    case .needsMe: .needsMe
    case .opinionsAsked: .opinionsAsked
    case .myDrafts: .myDrafts
    case .myReturned: .myReturned
    case .mySent: .mySent
    }
  }
}

extension ListPlace {
  /// The place as `--after` takes it; `m` stands for minus, since a word that begins with one is an option.
  var text: String { "\(order < 0 ? "m" : "")\(order.magnitude).\(id)" }

  init?(text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let id = Int64(parts[1]) else { return nil }
    let digits = parts[0].first == "m" ? "-" + parts[0].dropFirst() : String(parts[0])
    guard let order = Int64(digits) else { return nil }
    self.init(order: order, id: ID(id))
  }
}

struct ItemSearch: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.itemSearch, "search") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.words)) var words: [String]
  @Option(help: .option(.order)) var order = SearchOrder.newest
  @Option(help: .option(.limit)) var limit = 50
  @Option(help: .option(.state)) var state: String?
  @Option(help: .option(.portalCode)) var portal: String?
  @Option(help: .option(.kind)) var kind: Kind?
  @Option(help: .option(.category)) var category: String?
  @Option(help: .option(.author)) var author: String?
  @Option(help: .option(.from)) var from: String?
  @Option(help: .option(.to)) var to: String?

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let filter = ListFilter(
      kind: kind, category: category, author: try author.map { try invocation.person($0) },
      portal: try portal.map { try invocation.portal($0) })
    let request = SearchRequest(
      words.joined(separator: " "), order: order, state: state.map(StateName.init(rawValue:)),
      filter: filter,
      from: try from.map(invocation.date), to: try to.map(invocation.date))
    try invocation.answer(
      newsroom.search(
        request, limit: try invocation.limit(limit), for: try invocation.acting()))
  }
}

extension Invocation {
  /// Where whoever acts is at home: the portal that is meant when none is named.
  func homePortal() throws -> PortalRecord {
    guard let home = try newsroom().homePortal(of: try acting()) else {
      throw UsageFault.portalMissing
    }
    return home
  }

  func person(_ login: String) throws -> ID<Person> {
    guard let person = try newsroom().board().person(login: login) else {
      throw NewsroomError.notFound(.person, login)
    }
    return person.id
  }

  func portal(_ code: String) throws -> ID<Portal> {
    guard let portal = try newsroom().board().portal(code: code) else {
      throw NewsroomError.notFound(.portal, code)
    }
    return portal.id
  }

  /// Says, with the hits of a search, in which order they come, and of how many of them that is told.
  func answer(_ found: SearchAnswer) throws {
    try answer(
      found.rows,
      adding: [
        "order": .string(found.order.rawValue), "considered": .number(found.considered),
        "bounded": .bool(found.isBounded),
      ])
    switch found.order {
    case .newest: break
    case .relevance:
      if found.isBounded, !found.rows.isEmpty { notice(.rankedAmongNewest(found.considered)) }
    }
  }

  /// With `members` added to each item, for scripts.
  func answer(_ rows: [ItemRow], adding members: [String: JSON] = [:]) throws {
    let views = ItemViews(
      board: try newsroom().board(), names: isJSON ? try names() : try allNames(),
      wording: wording, now: try newsroom().now)
    answer(rows, head: ItemViews.head, json: { views.json($0).merging(members) }, row: views.row)
  }
}
