import Newsroom
import Storage
import TestSupport
import Testing

struct IntroductionTests {
  @Test func `nobody has seen the introduction before it was shown`() throws {
    let house = try TestSupport.newsroom()
    #expect(try !house.newsroom.hasSeenIntroduction(house.acting(.minh)))
  }

  @Test func `each person is shown the introduction once`() throws {
    let house = try TestSupport.newsroom()
    try house.newsroom.markIntroductionSeen(house.acting(.minh))
    try house.newsroom.markIntroductionSeen(house.acting(.minh))

    #expect(try house.newsroom.hasSeenIntroduction(house.acting(.minh)))
    #expect(try !house.newsroom.hasSeenIntroduction(house.acting(.lan)))
  }

  @Test func `seeing the introduction is no act that the log tells of`() throws {
    let house = try TestSupport.newsroom()
    let size = try house.newsroom.logHead().size
    try house.newsroom.markIntroductionSeen(house.acting(.minh))

    #expect(try house.newsroom.logHead().size == size)
  }
}
