import Prose

/// Texts on their way into a page: nothing in them is markup, and nothing in them is hidden.
enum HtmlText {
  /// Ends of lines become breaks; signs that cannot be seen or that turn the order of others become visible marks.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in visible(text, newlines: .keep).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n": result += "<br>"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
