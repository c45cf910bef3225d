/// What a cell means; a theme decides how that looks.
public enum Role: UInt8, Hashable, Sendable, CaseIterable {
  /// Ordinary text.
  case plain
  /// Text of less weight: dates, units, what is only context.
  case dim
  /// The name of the screen, in the first row.
  case title
  /// A heading inside a screen, or the head of a table.
  case heading
  /// The row or entry that the next key acts on.
  case selected
  /// An entry marked for an action on several.
  case marked
  /// Words of the last row: what can be done here.
  case hint
  /// The key that belongs to a hint.
  case hintKey
  /// Something that needs care but stops nothing.
  case warning
  /// Something that failed or is not allowed.
  case error
  /// Something that was done.
  case success
  /// A deadline that has passed.
  case overdue
  /// Text that a revision added.
  case inserted
  /// Text that a revision took away.
  case deleted
  /// A comment, and its number in the margin.
  case comment
  /// An action that is not possible now.
  case disabled
  /// Lines and frames.
  case border
  /// A field for typing that is not the active one.
  case field
  /// The field that typing goes to.
  case fieldActive
  /// The line of a text in which the insertion point stands.
  case cursorLine
  /// Words that their writer set off from the others.
  case emphasis
  /// What a search has found.
  case searchHit
  /// A word that no dictionary and no list of the house has.
  case misspelt
  /// Amounts, counts and coefficients.
  case number
  /// A token that stands for something that could not be seen.
  case tokenHidden
  /// The ground of a dialog.
  case dialog
  /// An entry of a menu that is not selected.
  case menu
  /// The busy sign and the filled part of a bar.
  case progress
  /// Text that was selected with the mark in an editor.
  case selection

  /// The role as screen files and themes write it.
  public var name: String { "\(self)" }
}
