-- The text that each person has last read of an item, with its hash, and the text that they had read before that one:
-- whoever has just read the newest text still sees what it changed.
CREATE TABLE read_text (
  person_id INTEGER NOT NULL REFERENCES person (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  revision_id INTEGER NOT NULL REFERENCES revision (id),
  hash BLOB NOT NULL CONSTRAINT read_hash_size CHECK (length(hash) = 32),
  at INTEGER NOT NULL,
  former_revision_id INTEGER REFERENCES revision (id),
  CONSTRAINT former_text_is_another CHECK (former_revision_id <> revision_id),
  PRIMARY KEY (person_id, item_id)
) STRICT, WITHOUT ROWID;

INSERT INTO read_text (person_id, item_id, revision_id, hash, at)
  SELECT mark.person_id, mark.item_id, mark.revision_id, revision.hash, mark.at
  FROM read_mark AS mark JOIN revision ON revision.id = mark.revision_id;

DROP TABLE read_mark;

ALTER TABLE read_text RENAME TO read_mark;

CREATE TRIGGER read_mark_comes_with_its_text BEFORE INSERT ON read_mark
WHEN NOT EXISTS (
    SELECT 1 FROM revision
    WHERE id = NEW.revision_id AND item_id = NEW.item_id AND hash = NEW.hash)
  OR NEW.former_revision_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM revision WHERE id = NEW.former_revision_id AND item_id = NEW.item_id)
BEGIN SELECT RAISE(ABORT, 'read_mark_is_of_its_text'); END;

CREATE TRIGGER read_mark_keeps_to_its_text BEFORE UPDATE ON read_mark
WHEN NOT EXISTS (
    SELECT 1 FROM revision
    WHERE id = NEW.revision_id AND item_id = NEW.item_id AND hash = NEW.hash)
  OR NEW.former_revision_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM revision WHERE id = NEW.former_revision_id AND item_id = NEW.item_id)
BEGIN SELECT RAISE(ABORT, 'read_mark_is_of_its_text'); END;
