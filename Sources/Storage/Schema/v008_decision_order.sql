-- The line of the log that tells of each decision, which gives the order of an item's decisions: ids are made by the
-- clock of each connection, and those of two connections may swap within a millisecond.
DROP TRIGGER decision_never_changes;

ALTER TABLE decision ADD COLUMN event_sequence INTEGER NOT NULL DEFAULT 0;

UPDATE decision SET event_sequence = COALESCE((
  SELECT event.sequence FROM event
  WHERE event.object = 'item' AND event.object_id = decision.item_id
    AND (event.detail = 'decision=' || decision.id
      OR event.detail LIKE 'decision=' || decision.id || ' %')), -id);

DROP INDEX decision_by_item;

CREATE UNIQUE INDEX decision_by_item ON decision (item_id, event_sequence);

CREATE TRIGGER decision_never_changes BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'decision_never_changes'); END;
