-- What can be undone in a draft: the steps by which its very text came about, as the program writes them.
CREATE TABLE draft_steps (
  draft_id INTEGER PRIMARY KEY REFERENCES draft (id) ON DELETE CASCADE,
  hash BLOB NOT NULL CONSTRAINT steps_hash_size CHECK (length(hash) = 32),
  steps TEXT NOT NULL CONSTRAINT steps_are_few CHECK (length(steps) <= 1048576)
) STRICT;
