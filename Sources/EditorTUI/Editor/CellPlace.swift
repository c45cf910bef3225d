import Terminal

/// A place on a canvas, under a name of its own, since a position is also a place in a text.
typealias CellPlace = Position
