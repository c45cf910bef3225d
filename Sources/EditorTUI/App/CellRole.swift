import Terminal

/// What a cell means, under a name of its own, since a role is also what a person is on a board.
typealias CellRole = Role
