-- Approved items that wait to go out, in order. A held entry does not go out until somebody releases it.
CREATE TABLE queue_entry (
  item_id INTEGER PRIMARY KEY REFERENCES item (id),
  portal_id INTEGER NOT NULL REFERENCES portal (id),
  position INTEGER NOT NULL,
  not_before INTEGER,
  entered_at INTEGER NOT NULL,
  held_at INTEGER,
  held_by INTEGER,
  held_why TEXT,
  CONSTRAINT hold_is_whole
    CHECK ((held_at IS NULL) = (held_by IS NULL) AND (held_at IS NULL) = (held_why IS NULL))
) STRICT;

CREATE INDEX queue_by_portal ON queue_entry (portal_id, position, item_id);
CREATE INDEX queue_due ON queue_entry (not_before) WHERE held_at IS NULL;

-- What goes to a portal's outlet, decided in the transaction that published and written to its folder afterwards.
CREATE TABLE delivery (
  portal_id INTEGER NOT NULL REFERENCES portal (id),
  sequence INTEGER NOT NULL CONSTRAINT delivery_sequence_positive CHECK (sequence > 0),
  kind TEXT NOT NULL
    CONSTRAINT known_delivery CHECK (kind IN ('publication', 'correction', 'withdrawal')),
  item_id INTEGER NOT NULL REFERENCES item (id),
  revision_id INTEGER NOT NULL REFERENCES revision (id),
  decision_id INTEGER NOT NULL CONSTRAINT one_delivery_per_decision UNIQUE
    REFERENCES decision (id),
  payload TEXT NOT NULL,
  at INTEGER NOT NULL,
  written_at INTEGER,
  PRIMARY KEY (portal_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX delivery_unwritten ON delivery (portal_id, sequence) WHERE written_at IS NULL;
