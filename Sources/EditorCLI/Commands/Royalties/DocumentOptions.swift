import ArgumentParser

extension DocumentForm: ExpressibleByArgument {}
extension RoyaltyOutput.SheetPart: ExpressibleByArgument {}

/// The file that a document goes into, and as what.
struct DocumentOptions: ParsableArguments {
  @Argument(help: .option(.exportFile)) var file: String
  @Option(help: .option(.exportForm)) var format: DocumentForm?
  @OptionGroup var confirm: ConfirmOptions
}

extension Invocation {
  func give(_ output: RoyaltyOutput, into options: DocumentOptions) throws {
    try give(output, into: options.file, as: options.format, options.confirm)
  }

  /// Writes it into a new file, for its owner alone. It is read once it is clear that it can be written.
  func give(
    _ output: RoyaltyOutput, into file: String, as format: DocumentForm?,
    _ confirm: ConfirmOptions
  ) throws {
    guard let form = format ?? DocumentForm(fileName: file) else {
      throw UsageFault.formatMissing(file, known: DocumentForm.allCases.map(\.rawValue))
    }
    try checkIsNew(file)
    let acting = try acting()
    try self.confirm(output.deed, by: acting, confirm)
    let (bytes, isChanged) = try output.bytes(as: form, from: try newsroom(), for: acting)
    try give(bytes, to: file, mode: 0o600)
    if isChanged { notice(.textsGuarded) }
  }
}
