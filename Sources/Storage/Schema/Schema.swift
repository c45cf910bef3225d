/// The steps of the schema in the order in which they are made; a store has the first so many of them.
public enum Schema {
  public static let steps: [SchemaStep] = [
    SchemaStep(name: "v001_people", sql: PackageResources.v001_people_sql),
    SchemaStep(name: "v002_workflow", sql: PackageResources.v002_workflow_sql),
    SchemaStep(name: "v003_items", sql: PackageResources.v003_items_sql),
    SchemaStep(name: "v004_review", sql: PackageResources.v004_review_sql),
    SchemaStep(name: "v005_queue", sql: PackageResources.v005_queue_sql),
    SchemaStep(name: "v006_log", sql: PackageResources.v006_log_sql),
    SchemaStep(name: "v007_system_users", sql: PackageResources.v007_system_users_sql),
    SchemaStep(name: "v008_decision_order", sql: PackageResources.v008_decision_order_sql),
    SchemaStep(name: "v009_hold_reasons", sql: PackageResources.v009_hold_reasons_sql),
    SchemaStep(name: "v010_board_changes", sql: PackageResources.v010_board_changes_sql),
    SchemaStep(name: "v011_fewer_pages", sql: PackageResources.v011_fewer_pages_sql),
    SchemaStep(
      name: "v012_roles_of_the_board", sql: PackageResources.v012_roles_of_the_board_sql),
    SchemaStep(name: "v013_typing", sql: PackageResources.v013_typing_sql),
    SchemaStep(name: "v014_read_texts", sql: PackageResources.v014_read_texts_sql),
    SchemaStep(name: "v016_leases", sql: PackageResources.v016_leases_sql),
    SchemaStep(name: "v019_draft_steps", sql: PackageResources.v019_draft_steps_sql),
    SchemaStep(name: "v020_watching", sql: PackageResources.v020_watching_sql),
    SchemaStep(name: "v021_suggestions", sql: PackageResources.v021_suggestions_sql),
    SchemaStep(name: "v022_files", sql: PackageResources.v022_files_sql),
    SchemaStep(name: "v023_notices", sql: PackageResources.v023_notices_sql),
    SchemaStep(name: "v024_words", sql: PackageResources.v024_words_sql),
    SchemaStep(name: "v025_opinions_asked", sql: PackageResources.v025_opinions_asked_sql),
    SchemaStep(name: "v026_payees", sql: PackageResources.v026_payees_sql),
    SchemaStep(name: "v027_royalties", sql: PackageResources.v027_royalties_sql),
    SchemaStep(name: "v028_past_royalties", sql: PackageResources.v028_past_royalties_sql),
    SchemaStep(name: "v029_sheet_notices", sql: PackageResources.v029_sheet_notices_sql),
  ]
}

extension SchemaStep {
  fileprivate init(name: String, sql: [UInt8]) {
    self.init(name, String(decoding: sql, as: UTF8.self))
  }
}
