/// Values that were measured one after another, all in one unit.
public struct Samples: Hashable, Sendable {
  public private(set) var values: [Double]

  public init(_ values: [Double] = []) { self.values = values }

  public var count: Int { values.count }

  public mutating func add(_ value: Double) { values.append(value) }

  public mutating func add(_ others: Samples) { values += others.values }

  /// The value of the nearest rank: `share` of the values are no greater. Not a number when nothing was measured.
  public func percentile(_ share: Double) -> Double {
    guard !values.isEmpty else { return .nan }
    let place = (share / 100 * Double(values.count - 1)).rounded()
    return values.sorted()[Int(min(max(place, 0), Double(values.count - 1)))]
  }

  public var median: Double { percentile(50) }

  public var longest: Double { values.max() ?? .nan }

  public var least: Double { values.min() ?? .nan }

  public var mean: Double { values.reduce(0, +) / Double(values.count) }
}
