import ArgumentParser
import Reports

extension DocumentForm: ExpressibleByArgument {}

/// The file that a document goes into, and as what.
struct DocumentOptions: ParsableArguments {
  @Argument(help: .option(.exportFile)) var file: String
  @Option(help: .option(.exportForm)) var format: DocumentForm?
}

extension Invocation {
  func give(
    into options: DocumentOptions, _ documents: () throws -> [TableDocument]
  ) throws {
    try give(into: options.file, as: options.format, documents)
  }

  /// Writes documents into one new file, for its owner alone. They are made once it is clear that they can be written.
  func give(
    into file: String, as format: DocumentForm?, _ documents: () throws -> [TableDocument]
  ) throws {
    guard let form = format ?? DocumentForm(fileName: file) else {
      throw UsageFault.formatMissing(file, known: DocumentForm.allCases.map(\.rawValue))
    }
    try checkIsNew(file)
    let (bytes, isChanged) = try form.bytes(of: try documents())
    try give(bytes, to: file, mode: 0o600)
    if isChanged { notice(.textsGuarded) }
  }
}
