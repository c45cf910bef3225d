-- Notices of payment sheets beside those of items: each is about one of both. A CHECK can only be changed by making the
-- table anew.
CREATE TABLE notice_of_today (
  person_id INTEGER NOT NULL REFERENCES person (id),
  at INTEGER NOT NULL,
  id INTEGER NOT NULL,
  item_id INTEGER REFERENCES item (id),
  kind TEXT NOT NULL CONSTRAINT known_notice_kind
    CHECK (kind IN ('decided', 'assigned', 'held', 'mentioned', 'asked', 'advised', 'owed',
      'sheet-waits', 'sheet-back', 'sheet-paid')),
  decision_id INTEGER REFERENCES decision (id),
  comment_id INTEGER REFERENCES comment (id)
    CONSTRAINT mention_has_a_comment CHECK ((kind = 'mentioned') = (comment_id IS NOT NULL)),
  round INTEGER
    CONSTRAINT asking_has_a_round CHECK ((kind = 'asked') = (round IS NOT NULL)),
  opinion_id INTEGER REFERENCES opinion (id)
    CONSTRAINT advice_has_an_opinion CHECK ((kind = 'advised') = (opinion_id IS NOT NULL)),
  sheet_id INTEGER,
  -- The step of the sheet that is told of.
  sheet_step INTEGER,
  PRIMARY KEY (person_id, at, id),
  CONSTRAINT about_an_item_or_a_sheet CHECK ((item_id IS NULL) <> (sheet_id IS NULL)),
  CONSTRAINT sheet_has_its_kinds CHECK ((sheet_id IS NOT NULL)
    = (kind IN ('sheet-waits', 'sheet-back', 'sheet-paid'))),
  CONSTRAINT sheet_is_told_by_a_step CHECK ((sheet_id IS NULL) = (sheet_step IS NULL)),
  FOREIGN KEY (sheet_id, sheet_step) REFERENCES sheet_step (sheet_id, sequence)
) STRICT, WITHOUT ROWID;

INSERT INTO notice_of_today
  (person_id, at, id, item_id, kind, decision_id, comment_id, round, opinion_id)
SELECT person_id, at, id, item_id, kind, decision_id, comment_id, round, opinion_id FROM notice;

DROP TABLE notice;
ALTER TABLE notice_of_today RENAME TO notice;

-- A sheet goes through many hands, and nobody is told of it twice. Whoever makes its next step ends what all were told.
CREATE UNIQUE INDEX one_notice_per_sheet_and_person ON notice (sheet_id, person_id)
  WHERE sheet_id IS NOT NULL;

CREATE TABLE notice_off_of_today (
  person_id INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CONSTRAINT known_kind_off
    CHECK (kind IN ('decided', 'assigned', 'held', 'mentioned', 'asked', 'advised', 'owed',
      'sheet-waits', 'sheet-back', 'sheet-paid')),
  PRIMARY KEY (person_id, kind)
) STRICT, WITHOUT ROWID;

INSERT INTO notice_off_of_today (person_id, kind) SELECT person_id, kind FROM notice_off;
DROP TABLE notice_off;
ALTER TABLE notice_off_of_today RENAME TO notice_off;
