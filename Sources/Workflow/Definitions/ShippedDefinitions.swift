/// The definitions that come with the program, one for each size of board, one for sensitive items, and
/// the way of a payment sheet.
public enum ShippedDefinition: String, CaseIterable, Sendable {
  case twoStep = "two-step"
  case threeStep = "three-step"
  case sensitive
  case paymentSheet = "payment-sheet"

  /// Those that items follow.
  public static let ofItems = ShippedDefinition.allCases.filter { $0.subject == .item }

  public var subject: FlowSubject {
    switch self {
    case .twoStep, .threeStep, .sensitive: .item
    case .paymentSheet: .sheet
    }
  }

  /// The definition as its file says it.
  public var yaml: String {
    switch self {
    case .twoStep: String(decoding: PackageResources.two_step_yaml, as: UTF8.self)
    case .threeStep: String(decoding: PackageResources.three_step_yaml, as: UTF8.self)
    case .sensitive: String(decoding: PackageResources.sensitive_yaml, as: UTF8.self)
    case .paymentSheet: String(decoding: PackageResources.payment_sheet_yaml, as: UTF8.self)
    }
  }
}

extension ShippedDefinition {
  /// The definition itself, read once in a program: a third of a millisecond each.
  public var definition: Result<Definition, DefinitionError> {
    switch self {
    case .twoStep: Self.readTwoStep
    case .threeStep: Self.readThreeStep
    case .sensitive: Self.readSensitive
    case .paymentSheet: Self.readPaymentSheet
    }
  }

  /// The shipped one whose file says exactly `text`.
  public init?(yaml text: String) {
    guard let same = Self.allCases.first(where: { $0.yaml == text }) else { return nil }
    self = same
  }

  private static let readTwoStep = read(.twoStep)
  private static let readThreeStep = read(.threeStep)
  private static let readSensitive = read(.sensitive)
  private static let readPaymentSheet = read(.paymentSheet)

  private static func read(_ shipped: ShippedDefinition) -> Result<Definition, DefinitionError> {
    do throws(DefinitionError) {
      return .success(try Definition(yaml: shipped.yaml))
    } catch {
      return .failure(error)
    }
  }
}
