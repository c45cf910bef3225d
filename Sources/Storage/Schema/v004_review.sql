CREATE TABLE run (
  item_id INTEGER NOT NULL REFERENCES item (id),
  number INTEGER NOT NULL,
  definition_name TEXT NOT NULL,
  definition_version INTEGER NOT NULL,
  started_at INTEGER NOT NULL,
  started_by INTEGER NOT NULL REFERENCES person (id),
  ended_at INTEGER,
  ended_by TEXT,
  PRIMARY KEY (item_id, number),
  CONSTRAINT run_end_is_whole CHECK ((ended_at IS NULL) = (ended_by IS NULL))
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX one_open_run_per_item ON run (item_id) WHERE ended_at IS NULL;

CREATE TABLE opinion (
  id INTEGER PRIMARY KEY,
  item_id INTEGER NOT NULL REFERENCES item (id),
  run_number INTEGER NOT NULL,
  revision_id INTEGER NOT NULL REFERENCES revision (id),
  hash BLOB NOT NULL,
  person_id INTEGER NOT NULL REFERENCES person (id),
  roles INTEGER NOT NULL,
  verdict TEXT NOT NULL CONSTRAINT known_verdict CHECK (verdict IN ('approve', 'return', 'abstain')),
  comment TEXT NOT NULL,
  at INTEGER NOT NULL,
  CONSTRAINT one_opinion_per_person_and_text UNIQUE (item_id, run_number, revision_id, person_id)
) STRICT;

-- A transition made by somebody entitled, bound to the hash of the text. person_id 0 is the queue runner.
CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  item_id INTEGER NOT NULL REFERENCES item (id),
  run_number INTEGER,
  transition TEXT NOT NULL,
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  revision_id INTEGER NOT NULL REFERENCES revision (id),
  hash BLOB NOT NULL,
  person_id INTEGER NOT NULL,
  role TEXT NOT NULL,
  on_behalf_of INTEGER REFERENCES person (id),
  comment TEXT NOT NULL,
  reason TEXT,
  ticked TEXT NOT NULL,
  dissenting TEXT NOT NULL,
  definition_name TEXT NOT NULL,
  definition_version INTEGER NOT NULL,
  at INTEGER NOT NULL,
  salt BLOB NOT NULL,
  CONSTRAINT return_needs_comment CHECK (transition NOT IN ('return', 'reject') OR comment <> ''),
  CONSTRAINT reject_needs_reason CHECK (transition <> 'reject' OR reason IS NOT NULL)
) STRICT;

CREATE INDEX decision_by_item ON decision (item_id, at);

CREATE TRIGGER decision_never_changes BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'decision_never_changes'); END;

CREATE TRIGGER decision_never_goes BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'decision_never_goes'); END;

-- Offsets count code points of the revision's body; a comment on the whole text has no quote.
CREATE TABLE comment (
  id INTEGER PRIMARY KEY,
  item_id INTEGER NOT NULL REFERENCES item (id),
  revision_id INTEGER NOT NULL REFERENCES revision (id),
  parent_id INTEGER REFERENCES comment (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  body TEXT NOT NULL CONSTRAINT comment_not_empty CHECK (body <> ''),
  quote TEXT NOT NULL,
  start_offset INTEGER,
  end_offset INTEGER,
  must INTEGER NOT NULL CONSTRAINT comment_must CHECK (must IN (0, 1)),
  made_at INTEGER NOT NULL,
  resolved_at INTEGER,
  resolved_by INTEGER REFERENCES person (id),
  CONSTRAINT comment_place_is_whole CHECK ((start_offset IS NULL) = (end_offset IS NULL))
) STRICT;

CREATE INDEX comment_by_item ON comment (item_id, id);

-- The text that each person has last read of an item.
CREATE TABLE read_mark (
  person_id INTEGER NOT NULL REFERENCES person (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  revision_id INTEGER NOT NULL REFERENCES revision (id),
  at INTEGER NOT NULL,
  PRIMARY KEY (person_id, item_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE notice (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  decision_id INTEGER REFERENCES decision (id),
  at INTEGER NOT NULL,
  read_at INTEGER
) STRICT;

CREATE INDEX notice_unread ON notice (person_id, at) WHERE read_at IS NULL;
