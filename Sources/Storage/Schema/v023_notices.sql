-- A notice says what it is about; one of a comment leads to it. What the queue held back had no decision.
ALTER TABLE notice ADD COLUMN kind TEXT NOT NULL DEFAULT 'decided'
  CONSTRAINT known_notice_kind CHECK (kind IN ('decided', 'assigned', 'held', 'mentioned'));

ALTER TABLE notice ADD COLUMN comment_id INTEGER REFERENCES comment (id)
  CONSTRAINT mention_has_a_comment CHECK ((kind = 'mentioned') = (comment_id IS NOT NULL));

UPDATE notice SET kind = 'held' WHERE decision_id IS NULL;

-- The kinds of notices that a person does not want.
CREATE TABLE notice_off (
  person_id INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL
    CONSTRAINT known_kind_off CHECK (kind IN ('decided', 'assigned', 'held', 'mentioned')),
  PRIMARY KEY (person_id, kind)
) STRICT, WITHOUT ROWID;
