-- An item is held by one editing session, not by a person: two terminals of the same person are told apart by random
-- bits. The process is kept as well, so that one that has ended holds nothing. Nobody writes while a store is brought up
-- to date: what is held then is held by nobody.
DELETE FROM item_lock;

ALTER TABLE item_lock ADD COLUMN session BLOB NOT NULL DEFAULT x''
  CONSTRAINT lease_session_size CHECK (length(session) = 16);

ALTER TABLE item_lock ADD COLUMN machine TEXT NOT NULL DEFAULT '';

ALTER TABLE item_lock ADD COLUMN process INTEGER NOT NULL DEFAULT 0;
