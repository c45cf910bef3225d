import Figures
import Testing

struct SamplesTests {
  @Test func `a percentile is the value of the nearest rank`() {
    let samples = Samples((1...101).reversed().map(Double.init))

    #expect(samples.median == 51)
    #expect(samples.percentile(99) == 100)
    #expect(samples.percentile(0) == 1)
    #expect(samples.percentile(100) == 101)
  }

  @Test func `one value is every percentile`() {
    let samples = Samples([7])

    #expect(samples.percentile(1) == 7)
    #expect(samples.percentile(99) == 7)
  }

  @Test func `what was not measured is not a number`() {
    #expect(Samples().median.isNaN)
    #expect(Samples().longest.isNaN)
    #expect(Samples().mean.isNaN)
  }
}
