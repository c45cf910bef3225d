import EditorCLI
import Newsroom
import Royalties
import Storage
import Terminal
import Workflow

/// What an item is paid, part by part: the tab of whoever sees royalties. Who is paid reads the same in their statement.
struct ItemRoyalty {
  let item: ID<Item>
  let session: Session

  func lines() -> [TabText.Line] {
    do {
      let details = try session.newsroom.royalties(of: item, by: session.acting)
      guard !details.isEmpty else {
        return [.init(text: session.royalty(.notPublishedYet), role: .dim)]
      }
      return details.flatMap(lines)
    } catch {
      return session.sentence(error).split(separator: "\n").map {
        .init(text: String($0), role: .dim)
      }
    }
  }

  private func lines(of detail: WorkDetail) -> [TabText.Line] {
    let (work, wording) = (detail.view.line.work, session.wording)
    let names = session.names()
    let head = [
      capitalized(wording.name(of: work.part)), wording.name(of: work.standing),
      detail.sheet?.number,
    ].compactMap(\.self).joined(separator: session.separator)
    var lines = [TabText.Line(text: head, role: .heading)]
    if let exemption = work.exemption {
      let note = exemption.note.isEmpty ? "" : ": \(exemption.note)"
      lines.append(.init(text: "  \(wording.name(of: exemption.reason))\(note)"))
    }
    lines += GradeWords(detail, names, session).tabLines.map {
      .init(text: "  \($0.text)", role: $0.role, indent: 4)
    }
    return lines + [.init(text: "")]
  }
}
