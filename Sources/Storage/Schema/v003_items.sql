-- One saved text of an item, never changed afterwards. A new item's first text is written before the item: were the
-- item's reference to it deferred too, every new text would look through all items for one that waits for it.
CREATE TABLE revision (
  id INTEGER PRIMARY KEY,
  item_id INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL CONSTRAINT revision_number_positive CHECK (number > 0),
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  body TEXT NOT NULL,
  language TEXT NOT NULL,
  fields TEXT NOT NULL,
  hash BLOB NOT NULL CONSTRAINT revision_hash_size CHECK (length(hash) = 32),
  person_id INTEGER NOT NULL REFERENCES person (id),
  made_at INTEGER NOT NULL,
  CONSTRAINT one_revision_per_number UNIQUE (item_id, number)
) STRICT;

CREATE TRIGGER revision_never_changes BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'revision_never_changes'); END;

CREATE TRIGGER revision_never_goes BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'revision_never_goes'); END;

-- list_order puts the items of one state into the order of their lists: by due time where there is one, else newest
-- first, so that one index serves every list.
CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL CONSTRAINT one_item_per_number UNIQUE,
  portal_id INTEGER NOT NULL REFERENCES portal (id),
  kind TEXT NOT NULL,
  category TEXT NOT NULL,
  priority INTEGER NOT NULL CONSTRAINT priority_range CHECK (priority BETWEEN 0 AND 2),
  state TEXT NOT NULL,
  version INTEGER NOT NULL CONSTRAINT item_version_positive CHECK (version > 0),
  definition_name TEXT NOT NULL,
  definition_version INTEGER NOT NULL,
  revision_id INTEGER NOT NULL REFERENCES revision (id),
  revision_number INTEGER NOT NULL,
  title TEXT NOT NULL,
  author_id INTEGER NOT NULL REFERENCES person (id),
  assignee_id INTEGER REFERENCES person (id),
  run_number INTEGER,
  run_count INTEGER NOT NULL,
  returned_from TEXT,
  approved_from TEXT,
  approval_person_id INTEGER REFERENCES person (id),
  approval_hash BLOB,
  open_must_comments INTEGER NOT NULL CONSTRAINT open_must_not_negative
    CHECK (open_must_comments >= 0),
  due_at INTEGER,
  publish_at INTEGER,
  published_at INTEGER,
  live_revision_id INTEGER REFERENCES revision (id),
  urgent_by INTEGER REFERENCES person (id),
  closed INTEGER NOT NULL CONSTRAINT item_closed CHECK (closed IN (0, 1)),
  list_order INTEGER NOT NULL,
  made_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  FOREIGN KEY (definition_name, definition_version)
    REFERENCES workflow_definition (name, version),
  CONSTRAINT approval_is_whole CHECK ((approval_person_id IS NULL) = (approval_hash IS NULL)),
  CONSTRAINT queued_needs_approval
    CHECK (state NOT IN ('approved', 'scheduled') OR approval_hash IS NOT NULL),
  CONSTRAINT scheduled_needs_time CHECK (state <> 'scheduled' OR publish_at IS NOT NULL),
  CONSTRAINT published_is_live
    CHECK (state <> 'published' OR (live_revision_id IS NOT NULL AND published_at IS NOT NULL))
) STRICT;

-- What a page of a list and its count of overdue items ask for is in the index: a list of many parts reads the rows of
-- its own page alone.
CREATE INDEX item_by_state ON item (portal_id, state, list_order, id, closed, due_at);
CREATE INDEX item_by_author ON item (author_id, state, list_order, id, closed, due_at);
CREATE INDEX item_by_assignee ON item (assignee_id, state, list_order, id, closed, due_at)
  WHERE assignee_id IS NOT NULL;
CREATE INDEX item_by_definition ON item (definition_name, definition_version);
CREATE INDEX item_urgent ON item (portal_id) WHERE urgent_by IS NOT NULL;

-- Everybody who wrote any part of the text since it was last approved.
CREATE TABLE item_writer (
  item_id INTEGER NOT NULL REFERENCES item (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  PRIMARY KEY (item_id, person_id)
) STRICT, WITHOUT ROWID;

-- The units that a closed item is open to.
CREATE TABLE item_unit (
  item_id INTEGER NOT NULL REFERENCES item (id),
  portal_id INTEGER NOT NULL REFERENCES portal (id),
  PRIMARY KEY (item_id, portal_id)
) STRICT, WITHOUT ROWID;

-- Who is writing in an item now.
CREATE TABLE item_lock (
  item_id INTEGER PRIMARY KEY REFERENCES item (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  host TEXT NOT NULL,
  since INTEGER NOT NULL,
  seen_at INTEGER NOT NULL
) STRICT;

CREATE INDEX item_lock_by_person ON item_lock (person_id);

-- Words that were typed and not saved as a revision.
CREATE TABLE draft (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id),
  item_id INTEGER REFERENCES item (id),
  base_revision_id INTEGER REFERENCES revision (id),
  portal_id INTEGER NOT NULL REFERENCES portal (id),
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  body TEXT NOT NULL,
  language TEXT NOT NULL,
  fields TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  CONSTRAINT one_draft_per_person_and_item UNIQUE (person_id, item_id)
) STRICT;

-- The last public number given out, for each prefix and year.
CREATE TABLE item_number (
  prefix TEXT NOT NULL,
  year INTEGER NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (prefix, year)
) STRICT, WITHOUT ROWID;

-- How many items stand where: kept, not recounted. `verify` recounts.
CREATE TABLE tally (
  scope TEXT NOT NULL CONSTRAINT tally_scope CHECK (scope IN ('portal', 'author', 'assignee')),
  subject_id INTEGER NOT NULL,
  state TEXT NOT NULL,
  count INTEGER NOT NULL CONSTRAINT tally_not_negative CHECK (count >= 0),
  PRIMARY KEY (scope, subject_id, state)
) STRICT, WITHOUT ROWID;

-- Folded and marked words of every item's newest text, for search; the text itself is in `revision`.
CREATE VIRTUAL TABLE item_search USING fts5(
  terms, content = '', detail = none, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 0");

-- Every form of a word that was seen, by its folded form: what a query with marks, or an unfinished word, expands to.
CREATE TABLE word_form (
  folded TEXT NOT NULL,
  form TEXT NOT NULL,
  PRIMARY KEY (folded, form)
) STRICT, WITHOUT ROWID;
