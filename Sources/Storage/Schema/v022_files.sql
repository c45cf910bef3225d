-- What is known of the content of a file, found out from its bytes, which lie beside the store under the hash. What the
-- public gets is the same without what tells of place and device; often it is the same bytes.
CREATE TABLE file (
  hash BLOB PRIMARY KEY CONSTRAINT file_hash_size CHECK (length(hash) = 32),
  kind TEXT NOT NULL CONSTRAINT known_file_kind
    CHECK (kind IN ('png', 'jpeg', 'gif', 'webp', 'pdf', 'docx', 'odt')),
  size INTEGER NOT NULL CONSTRAINT file_size_positive CHECK (size > 0),
  width INTEGER,
  height INTEGER,
  public_hash BLOB NOT NULL CONSTRAINT public_hash_size CHECK (length(public_hash) = 32),
  public_size INTEGER NOT NULL,
  person_id INTEGER NOT NULL REFERENCES person (id),
  made_at INTEGER NOT NULL,
  CONSTRAINT picture_size_is_whole CHECK ((width IS NULL) = (height IS NULL))
) STRICT;

CREATE TRIGGER file_never_changes BEFORE UPDATE ON file
BEGIN SELECT RAISE(ABORT, 'file_never_changes'); END;

ALTER TABLE revision ADD COLUMN files TEXT NOT NULL DEFAULT '';

ALTER TABLE draft ADD COLUMN files TEXT NOT NULL DEFAULT '';
