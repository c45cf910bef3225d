-- Every page that an act touches is written to the log and synced before the act is answered, so an act touches as few
-- as it can. The next to go out are found among all that wait, who are few. A notice is gone once it was read.
DROP INDEX queue_due;

CREATE TABLE unread_notice (
  person_id INTEGER NOT NULL REFERENCES person (id),
  at INTEGER NOT NULL,
  id INTEGER NOT NULL,
  item_id INTEGER NOT NULL REFERENCES item (id),
  decision_id INTEGER REFERENCES decision (id),
  PRIMARY KEY (person_id, at, id)
) STRICT, WITHOUT ROWID;

INSERT INTO unread_notice (person_id, at, id, item_id, decision_id)
  SELECT person_id, at, id, item_id, decision_id FROM notice WHERE read_at IS NULL;

DROP TABLE notice;

ALTER TABLE unread_notice RENAME TO notice;
