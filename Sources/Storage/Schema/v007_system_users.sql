-- Which user of this host a person is: sudo tells the number of who called it, and callers cannot set it.
ALTER TABLE person ADD COLUMN system_user INTEGER
  CONSTRAINT system_user_is_a_person CHECK (system_user > 0 AND system_user < 4294967295);

CREATE UNIQUE INDEX one_person_per_system_user ON person (system_user)
  WHERE system_user IS NOT NULL;
