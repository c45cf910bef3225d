/// What of a payment sheet is not as it must be.
public enum SheetFault: String, CaseIterable, Hashable, Sendable {
  /// Their number or their sum is not what stands on the sheet.
  case lines
  /// What somebody gets is not the sum of their lines, or the tax not that of the payments.
  case payments
  /// The works that are on it are not those of its lines, or stand elsewhere.
  case works
  /// A line or its rules are not what was signed.
  case content
  /// What was signed is not what the log tells of.
  case untold
  /// The head of the log that stands on it is not of this log, or not signed by this store.
  case head
}
