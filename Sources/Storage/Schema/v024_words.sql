-- Words that a board knows beside the dictionaries, and the register of the names of offices with their capitals. One
-- of a portal counts for the portals below it too, one without a portal for all. The key is the word in small letters:
-- a word is kept in one way of writing.
CREATE TABLE house_word (
  id INTEGER PRIMARY KEY,
  portal_id INTEGER REFERENCES portal (id),
  kind TEXT NOT NULL CONSTRAINT known_word_kind CHECK (kind IN ('word', 'office')),
  word TEXT NOT NULL CONSTRAINT word_is_short CHECK (length(word) BETWEEN 2 AND 200),
  word_key TEXT NOT NULL,
  person_id INTEGER NOT NULL REFERENCES person (id),
  added_at INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX one_word_per_portal ON house_word (portal_id, kind, word_key)
WHERE portal_id IS NOT NULL;

CREATE UNIQUE INDEX one_word_for_all ON house_word (kind, word_key) WHERE portal_id IS NULL;
