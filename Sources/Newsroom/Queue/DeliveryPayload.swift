import Documents
import FoundationEssentials
import Rulebook
import Storage
import Workflow

/// One file in an outlet's folder: what went out, was corrected or taken down. Keys are part of the contract with the
/// programs that read the folder; `format` counts up when their meaning changes.
struct DeliveryPayload: Encodable {
  let format = 1
  let kind: String
  let portal: String
  let sequence: Int64
  let number: String
  let at: String
  let item: Content?
  /// The public note of a correction, or the reason of a withdrawal.
  let note: String?

  struct Content: Encodable {
    let kind: String
    let category: String
    let language: String
    let title: String
    let summary: String
    let body: String
    let fields: [String: String]
    let files: [File]
    let author: String
    let publisher: String
    let revision: Int
    let hash: String
    let published: String
  }

  /// A file of the text: where it lies below the folder, and what is said of it.
  struct File: Encodable {
    let name: String
    let path: String
    let kind: String
    let size: Int
    let width: Int?
    let height: Int?
    let alternative: String
    let caption: String
    let credit: String
    let licence: String
    let hash: String

    init(_ file: Attachment, _ record: FileRecord) {
      name = file.name
      path = OutletFolder.path(of: record)
      kind = record.kind.rawValue
      size = record.publicSize
      (width, height) = (record.width, record.height)
      (alternative, caption) = (file.alternative, file.caption)
      (credit, licence) = (file.credit, file.licence)
      hash = record.publicContent.description
    }
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}

extension Newsroom {
  /// Decides what goes to the outlet of the item's portal, in the transaction that publishes; the file comes after.
  func deliver(_ kind: Delivery.Kind, of record: ItemRecord, _ decision: DecisionRecord) throws {
    let portal = record.item.portal
    let sequence = try store.nextDeliverySequence(of: portal)
    let payload = try payload(kind, of: record, decision, sequence: sequence)
    try store.insert(
      Delivery(
        portal: portal, sequence: sequence, kind: kind, item: record.item.id,
        revision: decision.decision.revision, decision: decision.id, payload: try payload.json(),
        at: decision.decision.at))
  }

  private func payload(
    _ kind: Delivery.Kind, of record: ItemRecord, _ decision: DecisionRecord, sequence: Int64
  ) throws -> DeliveryPayload {
    let board = try board()
    let portal = board.portals[record.item.portal]
    return DeliveryPayload(
      kind: kind.rawValue, portal: portal?.code ?? "", sequence: sequence, number: record.number,
      at: decision.decision.at.isoText,
      item: kind == .withdrawal
        ? nil : try content(of: record, publisher: portal?.unitName ?? "", board),
      note: try note(kind, of: record, decision))
  }

  private func content(
    of record: ItemRecord, publisher: String, _ board: Board
  ) throws -> DeliveryPayload.Content {
    let revision = try store.revision(record.item.text.revision)
    let text = revision.text
    return DeliveryPayload.Content(
      kind: record.item.kind.rawValue, category: text[.category], language: text.language,
      title: text.title, summary: text.summary, body: text.body,
      fields: Dictionary(
        uniqueKeysWithValues: text.fields.filter { $0.key != .category }
          .map { ($0.key.rawValue, $0.value) }),
      files: try records(of: text.files).map(DeliveryPayload.File.init),
      author: board.name(record.item.author), publisher: publisher, revision: revision.number,
      hash: revision.hash.description,
      published: (record.publishedAt ?? record.changedAt).isoText)
  }

  /// A correction tells what was given as its reason when it began; a withdrawal its own reason.
  private func note(
    _ kind: Delivery.Kind, of record: ItemRecord, _ decision: DecisionRecord
  ) throws -> String? {
    switch kind {
    case .publication: return nil
    case .withdrawal: return decision.decision.comment
    case .correction:
      let decisions = try store.decisions(on: record.item.id).map(\.decision)
      return decisions.last { $0.transition == "correct" || $0.transition == "restore" }?.comment
    }
  }
}
