-- The text of each version of a definition, kept as it was added: running items stay on theirs.
CREATE TABLE workflow_definition (
  name TEXT NOT NULL,
  version INTEGER NOT NULL CONSTRAINT definition_version_positive CHECK (version > 0),
  yaml TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  added_by INTEGER REFERENCES person (id),
  PRIMARY KEY (name, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER definition_never_changes BEFORE UPDATE ON workflow_definition
BEGIN SELECT RAISE(ABORT, 'definition_never_changes'); END;

CREATE TRIGGER definition_never_goes BEFORE DELETE ON workflow_definition
BEGIN SELECT RAISE(ABORT, 'definition_never_goes'); END;

-- Which definition a portal uses; an empty kind stands for all kinds without a choice of their own.
CREATE TABLE portal_workflow (
  portal_id INTEGER NOT NULL REFERENCES portal (id),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (portal_id, kind)
) STRICT, WITHOUT ROWID;
