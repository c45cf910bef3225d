import Newsroom
import Testing

/// The codes of everything that stands against an act; none when it was carried out.
func refusals(
  _ act: () throws -> Void, sourceLocation: SourceLocation = #_sourceLocation
) -> [String] {
  do {
    try act()
    return []
  } catch NewsroomError.refused(let denial) {
    return denial.refusals.map(\.code)
  } catch {
    Issue.record("No refusal but \(error)", sourceLocation: sourceLocation)
    return []
  }
}

/// Who could do it instead, as the refusal says.
func whoCould(_ act: () throws -> Void) -> [String] {
  do {
    try act()
    return []
  } catch NewsroomError.refused(let denial) {
    return denial.whoCould
  } catch {
    return ["\(error)"]
  }
}
