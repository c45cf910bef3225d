import Prose
import Workflow

extension StylePart {
  var field: Field {
    switch self {
    case .title: .title
    case .summary: .summary
    case .body: .body
    }
  }
}

extension StyleFinding {
  /// What stands there, as it is read, cut where it is long.
  var shortWords: String {
    let read = nfc(words)
    return read.count > 60 ? read.prefix(59) + "…" : read
  }
}
