/// The definitions that come with the program, one for each size of board and one for sensitive items.
public enum ShippedDefinition: String, CaseIterable, Sendable {
  case twoStep = "two-step"
  case threeStep = "three-step"
  case sensitive

  /// The definition as its file says it.
  public var yaml: String {
    switch self {
    case .twoStep: String(decoding: PackageResources.two_step_yaml, as: UTF8.self)
    case .threeStep: String(decoding: PackageResources.three_step_yaml, as: UTF8.self)
    case .sensitive: String(decoding: PackageResources.sensitive_yaml, as: UTF8.self)
    }
  }
}
