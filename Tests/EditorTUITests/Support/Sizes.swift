import Terminal

/// The sizes that every screen has a file for, with the end of the file's name.
let screenSizes: [(name: String, size: Size)] = [
  ("100x30", Size(rows: 30, columns: 100)), ("80x24", Size(rows: 24, columns: 80)),
  ("60x15", Size(rows: 15, columns: 60)),
]

/// Sizes at which nothing may trap, although there is no room for anything.
let tinySizes = [
  Size(rows: 1, columns: 1), Size(rows: 3, columns: 200), Size(rows: 10, columns: 40),
  Size(rows: 60, columns: 3), Size(rows: 12, columns: 41),
]
