import Foundation
import Newsroom
import Testing

struct SampleNormalizationTests {
  private var everything: [String] {
    let texts = SampleText.all.flatMap { text in
      [text.title, text.summary, text.body] + text.fields.values
    }
    let remarks = SampleComment.all.flatMap { comment in
      [comment.quote, comment.body, comment.reply?.body ?? ""]
    }
    let decisions =
      SampleDecisions.returnReasons + SampleDecisions.opinions.map(\.words)
      + SampleDecisions.rejections.map(\.explanation) + SampleDecisions.withdrawalReasons
      + SampleDecisions.corrections.flatMap { [$0.wrong, $0.right, $0.note] }
    let names = SamplePortal.all.flatMap { [$0.name, $0.unitName] } + SamplePerson.all.map(\.name)
    return texts + remarks + decisions + names
  }

  @Test func `all words are composed letters`() {
    for text in everything {
      let composed = text.precomposedStringWithCanonicalMapping
      #expect(Array(text.unicodeScalars) == Array(composed.unicodeScalars), "\(text)")
    }
  }

  @Test func `nothing invisible and no control character hides in the words`() {
    for text in everything {
      let bad = text.unicodeScalars.filter { scalar in
        switch scalar.properties.generalCategory {
        case .control: scalar != "\n"
        case .format, .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator:
          true
        default: scalar == "\u{A0}" || scalar == "\u{FFFD}"
        }
      }
      #expect(bad.isEmpty, "\(text)")
    }
  }

  @Test func `quotation marks are the curved ones`() {
    for text in everything {
      #expect(!text.contains("\""), "\(text)")
      #expect(text.filter { $0 == "“" }.count == text.filter { $0 == "”" }.count, "\(text)")
    }
  }
}
