-- A comment may propose words for the place of those that it is about. It is accepted in a revision, whose text its words
-- came into, or rejected; whoever proposed them is among those who wrote that revision.
CREATE TABLE comment_or_suggestion (
  id INTEGER PRIMARY KEY,
  item_id INTEGER NOT NULL REFERENCES item (id),
  revision_id INTEGER NOT NULL REFERENCES revision (id),
  parent_id INTEGER REFERENCES comment_or_suggestion (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  body TEXT NOT NULL,
  quote TEXT NOT NULL,
  start_offset INTEGER,
  end_offset INTEGER,
  must INTEGER NOT NULL CONSTRAINT comment_must CHECK (must IN (0, 1)),
  made_at INTEGER NOT NULL,
  resolved_at INTEGER,
  resolved_by INTEGER REFERENCES person (id),
  replacement TEXT,
  verdict TEXT CONSTRAINT known_suggestion_verdict CHECK (verdict IN ('accepted', 'rejected')),
  accepted_revision_id INTEGER REFERENCES revision (id),
  CONSTRAINT comment_place_is_whole CHECK ((start_offset IS NULL) = (end_offset IS NULL)),
  CONSTRAINT comment_not_empty CHECK (body <> '' OR replacement IS NOT NULL),
  CONSTRAINT suggestion_has_place CHECK (
    replacement IS NULL OR start_offset IS NOT NULL AND quote <> '' AND parent_id IS NULL),
  CONSTRAINT suggestion_changes_words CHECK (replacement <> quote),
  CONSTRAINT verdict_is_on_a_suggestion CHECK (verdict IS NULL OR replacement IS NOT NULL),
  CONSTRAINT suggestion_ends_by_verdict CHECK (
    replacement IS NULL OR (resolved_at IS NULL) = (verdict IS NULL)),
  CONSTRAINT accepted_in_a_revision CHECK (
    (COALESCE(verdict, '') = 'accepted') = (accepted_revision_id IS NOT NULL))
) STRICT;

INSERT INTO comment_or_suggestion
    (id, item_id, revision_id, parent_id, person_id, body, quote, start_offset, end_offset, must,
     made_at, resolved_at, resolved_by)
  SELECT id, item_id, revision_id, parent_id, person_id, body, quote, start_offset, end_offset,
    must, made_at, resolved_at, resolved_by
  FROM comment;

DROP TABLE comment;

ALTER TABLE comment_or_suggestion RENAME TO comment;

CREATE INDEX comment_by_item ON comment (item_id, id);

-- Suggestions whose words stand in a draft: they are accepted once it becomes a revision.
CREATE TABLE draft_suggestion (
  draft_id INTEGER NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
  comment_id INTEGER NOT NULL REFERENCES comment (id),
  PRIMARY KEY (draft_id, comment_id)
) STRICT, WITHOUT ROWID;
