/// Words of somebody in quotation marks; marks of their own become single ones inside, as Vietnamese and English
/// typography have it, so that no two marks of a kind stand side by side.
func quoted(_ words: String) -> String {
  "“" + String(words.map { inner[$0] ?? $0 }) + "”"
}

private let inner: [Character: Character] = ["“": "‘", "”": "’", "\"": "'"]
