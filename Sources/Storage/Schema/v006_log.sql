-- The outcome of every act, by the number that whoever asked gave it: the same number again answers with the first
-- outcome and does nothing.
CREATE TABLE request (
  id TEXT PRIMARY KEY CONSTRAINT request_id_form
    CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
  digest BLOB NOT NULL,
  person_id INTEGER NOT NULL,
  action TEXT NOT NULL,
  outcome TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One line of the log: hash covers every column and the hash before it.
CREATE TABLE event (
  sequence INTEGER PRIMARY KEY CONSTRAINT event_sequence_positive CHECK (sequence > 0),
  at INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  on_behalf_of INTEGER,
  source TEXT NOT NULL,
  action TEXT NOT NULL,
  portal_id INTEGER,
  object TEXT NOT NULL,
  object_id INTEGER,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  revision_hash BLOB,
  detail TEXT NOT NULL,
  sealed_hash BLOB,
  result TEXT NOT NULL CONSTRAINT known_result CHECK (result IN ('done', 'refused', 'alarm')),
  request_id TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  previous_hash BLOB NOT NULL CONSTRAINT previous_hash_size CHECK (length(previous_hash) = 32),
  hash BLOB NOT NULL CONSTRAINT event_hash_size CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX event_by_object ON event (object, object_id, sequence);

CREATE TRIGGER event_never_changes BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'event_never_changes'); END;

CREATE TRIGGER event_never_goes BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'event_never_goes'); END;

CREATE TRIGGER event_follows_the_last BEFORE INSERT ON event
WHEN NEW.sequence <> COALESCE((SELECT MAX(sequence) FROM event), 0) + 1
  OR (NEW.sequence > 1 AND NEW.previous_hash IS NOT
    (SELECT hash FROM event WHERE sequence = NEW.sequence - 1))
BEGIN SELECT RAISE(ABORT, 'event_follows_the_last'); END;
