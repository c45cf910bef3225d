/// Splits a line into arguments as a shell would quote them, and does nothing else that a shell does: no variables, no
/// patterns, no commands, no operators. `$(x)`, `;` and `*` are letters.
struct CommandLineSplitter {
  private var arguments: [String] = []
  private var current = String.UnicodeScalarView()
  private var isInside = false
  private var quote: Unicode.Scalar?
  private var isEscaped = false

  static func split(_ line: String) throws -> [String] {
    var splitter = CommandLineSplitter()
    // By scalars: a mark after a quote must not make another character of it.
    for scalar in line.unicodeScalars { splitter.take(scalar) }
    guard splitter.quote == nil, !splitter.isEscaped else { throw UsageFault.sessionLine }
    splitter.finish()
    return splitter.arguments
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if isEscaped {
      // Inside double quotes a backslash stands for itself before anything but these, as in POSIX 2.2.3.
      if quote == "\"", !["\"", "\\", "$", "`"].contains(scalar) { current.append("\\") }
      current.append(scalar)
      isEscaped = false
    } else if let open = quote {
      if scalar == open {
        quote = nil
      } else if scalar == "\\", open == "\"" {
        isEscaped = true
      } else {
        current.append(scalar)
      }
    } else {
      takeBare(scalar)
    }
  }

  private mutating func takeBare(_ scalar: Unicode.Scalar) {
    switch scalar {
    case " ", "\t", "\n", "\r": finish()
    case "\"", "'":
      quote = scalar
      isInside = true
    case "\\":
      isEscaped = true
      isInside = true
    default:
      current.append(scalar)
      isInside = true
    }
  }

  private mutating func finish() {
    if isInside { arguments.append(String(current)) }
    current = String.UnicodeScalarView()
    isInside = false
  }
}
