import Newsroom
import Rulebook
import Workflow

/// The statements that every shipped definition asks an approver to tick.
public let wholeChecklist: Set<String> = [
  "no-state-secret", "no-personal-data", "rights-cleared", "no-advertising",
]

extension TestNewsroom {
  /// A whole text of news; `words` make it differ from another one.
  public static func text(_ words: String = "Khai trương trạm y tế mới") -> Text {
    Text(
      title: words, summary: "Trạm phục vụ 4.200 người dân của ba thôn.",
      body: "Sáng 23/11, xã Quý Sơn khai trương trạm y tế mới.\n\n\(words).",
      fields: [.category: "other", .source: "Cổng TTĐT tỉnh Bắc Giang"])
  }

  /// The text of a legal document with all that one needs.
  public static func document(_ words: String = "Quyết định về nước sạch") -> Text {
    Text(
      title: words, body: "Điều 1. Ban hành quy định.\n\n\(words).",
      fields: [
        .category: "legal-document", .number: "13/2026/QĐ-UBND", .form: "Quyết định",
        .issuer: "UBND tỉnh Bắc Giang", .signer: "Nguyễn Văn Sơn", .issued: "2026-11-20",
        .effective: "2026-12-01", .abstract: "Quy định về nước sạch nông thôn",
      ])
  }

  /// A draft of `person`.
  @discardableResult
  public func draft(
    by person: Cast = .minh, on portal: String = "bacgiang", kind: Kind = .news,
    _ text: Text = TestNewsroom.text()
  ) throws -> ItemOutcome {
    let new = NewItem(portal: portal, kind: kind, text: text)
    return try newsroom.create(new, by: try acting(person)).outcome
  }

  /// Makes a transition with everything ticked and a comment, unless told otherwise.
  @discardableResult
  public func make(
    _ transition: TransitionName, on item: ID<Item>, by person: Cast, expected: Int? = nil,
    comment: String = "Đề nghị rà lại số liệu ở đoạn hai.", reason: String? = nil,
    time: Timestamp? = nil, to receiver: Cast? = nil, request: RequestID? = nil
  ) throws -> ItemOutcome {
    let act = ItemAct(
      transition, on: item, expected: expected, comment: comment,
      reason: reason ?? (transition == "reject" ? "outdated" : nil), ticked: wholeChecklist,
      time: time, receiver: receiver.map { .person(login: $0.login) })
    return try newsroom.make(act, by: try acting(person), request: request).outcome
  }

  /// An item of Minh's that waits for approval.
  public func inReview(_ text: Text = TestNewsroom.text()) throws -> ID<Item> {
    let item = try draft(text).id
    try make("submit", on: item, by: .minh)
    try make("claim", on: item, by: .ha)
    try make("forward", on: item, by: .ha)
    return item
  }

  /// The same, approved by Lan.
  public func approved(_ text: Text = TestNewsroom.text()) throws -> ID<Item> {
    let item = try inReview(text)
    try make("approve", on: item, by: .lan)
    return item
  }

  /// The same, published by Khánh.
  public func published(_ text: Text = TestNewsroom.text()) throws -> ID<Item> {
    let item = try approved(text)
    try make("publish", on: item, by: .khanh)
    return item
  }

  /// A draft by Minh with a text of its own.
  private func draft(_ text: Text) throws -> ItemOutcome { try draft(by: .minh, text) }

  /// The item as `person` sees it.
  public func view(_ item: ID<Item>, by person: Cast = .son) throws -> ItemView {
    try newsroom.view(item, by: try acting(person))
  }

  /// Saves `text` over whatever is there, or over the version that was seen.
  @discardableResult
  public func save(
    _ text: Text, in item: ID<Item>, by person: Cast, expected: Int? = nil,
    request: RequestID? = nil
  ) throws -> ItemOutcome {
    let save = Save(item: item, expected: expected, text: text)
    return try newsroom.save(save, by: try acting(person), request: request).outcome
  }
}

extension TestNewsroom {
  /// Lets texts be approved on the province's portal that are held back elsewhere for what cannot be seen in them.
  public func letFaultsThrough() throws {
    let keeper = try acting(.tuan)
    let yaml = ShippedDefinition.threeStep.yaml
      .replacing("name: three-step", with: "name: lenient")
      .replacing(", no-severe-faults", with: "")
    _ = try newsroom.addDefinition(yaml, by: keeper)
    _ = try newsroom.useDefinition("lenient", on: "bacgiang", by: keeper)
  }
}
