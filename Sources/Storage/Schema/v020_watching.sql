-- Somebody reads along while an item is being written: whoever writes keeps their words in the store more often then.
ALTER TABLE item_lock ADD COLUMN watched_at INTEGER;
