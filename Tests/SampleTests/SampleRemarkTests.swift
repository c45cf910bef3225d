import Foundation
import Newsroom
import Testing

struct SampleRemarkTests {
  private let bodies = Dictionary(
    uniqueKeysWithValues: SampleText.all.map { ($0.title, $0.body) })
  private let logins = Set(SamplePerson.all.map(\.login))

  private func occurrences(of words: String, in title: String) -> Int {
    (bodies[title] ?? "").components(separatedBy: words).count - 1
  }

  @Test func `every comment quotes words that its text has once`() {
    #expect(SampleComment.all.count >= 25)
    for comment in SampleComment.all {
      #expect(occurrences(of: comment.quote, in: comment.title) == 1, "\(comment.quote)")
      #expect(logins.contains(comment.authorLogin), "\(comment.quote)")
      #expect(!comment.body.isEmpty)
      if let reply = comment.reply {
        #expect(logins.contains(reply.authorLogin), "\(comment.quote)")
        #expect(reply.authorLogin != comment.authorLogin, "\(comment.quote)")
      }
    }
  }

  @Test func `reviewers may read what they comment`() {
    let portals = Dictionary(
      uniqueKeysWithValues: SampleText.all.map { ($0.title, $0.portalCode) })
    let readers: Set = ["editor", "member", "deputy", "head", "secretary"]
    for comment in SampleComment.all {
      let person = SamplePerson.all.first { $0.login == comment.authorLogin }
      let mayRead = (person?.portalRoles ?? []).contains {
        $0.portalCode == portals[comment.title] && readers.contains($0.role)
      }
      #expect(mayRead, "\(comment.authorLogin): \(comment.title)")
    }
  }

  @Test func `every correction replaces words that its text has once`() {
    #expect(SampleDecisions.corrections.count >= 10)
    for correction in SampleDecisions.corrections {
      #expect(occurrences(of: correction.wrong, in: correction.title) == 1, "\(correction.wrong)")
      #expect(correction.wrong != correction.right)
      #expect(!correction.note.isEmpty)
    }
  }

  @Test func `there are ten of every sort of decision's words, none twice`() {
    let sorts = [
      SampleDecisions.returnReasons, SampleDecisions.opinions.map(\.words),
      SampleDecisions.rejections.map(\.explanation), SampleDecisions.withdrawalReasons,
      SampleDecisions.corrections.map(\.note),
    ]
    for sort in sorts {
      #expect(sort.count >= 10)
      #expect(Set(sort).count == sort.count)
    }
    #expect(Set(SampleDecisions.opinions.map(\.view)) == Set(SampleOpinion.View.allCases))
  }

  @Test func `refusals use every code of the rulebook`() {
    let codes: Set = [
      "out-of-scope", "duplicate", "internal-or-secret", "unverified", "poor-quality",
      "against-policy", "personal-data", "advertising", "copyright", "outdated",
    ]
    #expect(Set(SampleDecisions.rejections.map(\.code)) == codes)
  }
}
