-- An opinion that was given for somebody else, by delegation.
ALTER TABLE opinion ADD COLUMN on_behalf_of INTEGER REFERENCES person (id);

-- A round: several people asked at once for their opinions on an item, about one thing and until one time.
CREATE TABLE opinion_round (
  item_id INTEGER NOT NULL REFERENCES item (id),
  number INTEGER NOT NULL,
  run_number INTEGER NOT NULL,
  revision_id INTEGER NOT NULL REFERENCES revision (id),
  asked_by INTEGER NOT NULL REFERENCES person (id),
  question TEXT NOT NULL,
  asked_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  PRIMARY KEY (item_id, number),
  CONSTRAINT round_has_time CHECK (due_at > asked_at)
) STRICT, WITHOUT ROWID;

-- One person of a round. It is waited for until it ends: answered, taken back, asked anew, or not needed any more.
CREATE TABLE opinion_request (
  item_id INTEGER NOT NULL,
  round INTEGER NOT NULL,
  person_id INTEGER NOT NULL REFERENCES person (id),
  due_at INTEGER NOT NULL,
  ended_at INTEGER,
  ending TEXT CONSTRAINT known_ending CHECK (ending IN ('given', 'withdrawn', 'renewed', 'lapsed')),
  opinion_id INTEGER REFERENCES opinion (id),
  PRIMARY KEY (item_id, round, person_id),
  FOREIGN KEY (item_id, round) REFERENCES opinion_round (item_id, number),
  CONSTRAINT request_end_is_whole CHECK ((ended_at IS NULL) = (ending IS NULL)),
  CONSTRAINT given_has_opinion CHECK ((opinion_id IS NOT NULL) = (ending IS 'given'))
) STRICT, WITHOUT ROWID;

-- Nobody is waited for twice for one item; also who is waited for on an item.
CREATE UNIQUE INDEX opinion_waited_for ON opinion_request (item_id, person_id)
  WHERE ended_at IS NULL;

-- What waits for somebody's opinion, by its time.
CREATE INDEX opinion_due ON opinion_request (person_id, due_at, item_id) WHERE ended_at IS NULL;

-- Notices of being asked and of an answer; a CHECK can only be changed by making the table anew.
CREATE TABLE notice_of_today (
  person_id INTEGER NOT NULL REFERENCES person (id),
  at INTEGER NOT NULL,
  id INTEGER NOT NULL,
  item_id INTEGER NOT NULL REFERENCES item (id),
  kind TEXT NOT NULL CONSTRAINT known_notice_kind
    CHECK (kind IN ('decided', 'assigned', 'held', 'mentioned', 'asked', 'advised', 'owed')),
  decision_id INTEGER REFERENCES decision (id),
  comment_id INTEGER REFERENCES comment (id)
    CONSTRAINT mention_has_a_comment CHECK ((kind = 'mentioned') = (comment_id IS NOT NULL)),
  round INTEGER
    CONSTRAINT asking_has_a_round CHECK ((kind = 'asked') = (round IS NOT NULL)),
  opinion_id INTEGER REFERENCES opinion (id)
    CONSTRAINT advice_has_an_opinion CHECK ((kind = 'advised') = (opinion_id IS NOT NULL)),
  PRIMARY KEY (person_id, at, id)
) STRICT, WITHOUT ROWID;

INSERT INTO notice_of_today (person_id, at, id, item_id, kind, decision_id, comment_id)
SELECT person_id, at, id, item_id, kind, decision_id, comment_id FROM notice;

DROP TABLE notice;
ALTER TABLE notice_of_today RENAME TO notice;

CREATE TABLE notice_off_of_today (
  person_id INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CONSTRAINT known_kind_off
    CHECK (kind IN ('decided', 'assigned', 'held', 'mentioned', 'asked', 'advised', 'owed')),
  PRIMARY KEY (person_id, kind)
) STRICT, WITHOUT ROWID;

INSERT INTO notice_off_of_today (person_id, kind) SELECT person_id, kind FROM notice_off;
DROP TABLE notice_off;
ALTER TABLE notice_off_of_today RENAME TO notice_off;

-- Faults that mislead a reader or shut one out, counted when the text was saved.
ALTER TABLE revision ADD COLUMN severe_faults INTEGER NOT NULL DEFAULT 0;

-- Urgent publications that wait for their review.
CREATE INDEX item_owed_review ON item (portal_id, list_order) WHERE urgent_by IS NOT NULL;
