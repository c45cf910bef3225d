public enum PaymentSheet {}
public enum SheetStep: String, Hashable, Sendable { case prepare, check, sign, pay }
