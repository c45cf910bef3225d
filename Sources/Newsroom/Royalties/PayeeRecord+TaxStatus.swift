import Royalties
import Storage

extension PayeeRecord {
  /// What the tax on a payment asks about them. A labour contract of three months or more is taxed with the salary,
  /// whether or not they are counted as staff.
  public var taxStatus: TaxStatus {
    TaxStatus(
      isResident: isResident, isStaff: isStaff || contract == .labour,
      hasCommitment: hasCommitment, asksForWithholding: asksForWithholding)
  }
}
