-- Why an entry is held: a person's words, a time that was taken back, or what stood against going out, which
-- held_why then tells with its facts. Holds made before had their codes alone and stay as words.
ALTER TABLE queue_entry ADD COLUMN held_kind TEXT
  CONSTRAINT known_hold CHECK (held_kind IN ('words', 'taken-back', 'blocked'));

UPDATE queue_entry SET held_kind =
    CASE WHEN held_why = 'unscheduled' THEN 'taken-back' ELSE 'words' END
  WHERE held_at IS NOT NULL;
