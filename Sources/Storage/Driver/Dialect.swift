/// The engine behind a `Database`, for the few texts that differ between engines.
public enum Dialect: Sendable, Hashable, CaseIterable {
  case sqlite
  case postgresql
}
