-- How each person types Vietnamese. Who has no row uses no method of the program.
CREATE TABLE person_typing (
  person_id INTEGER PRIMARY KEY REFERENCES person (id),
  method TEXT NOT NULL CONSTRAINT known_typing_method CHECK (method IN ('telex', 'vni', 'viqr'))
) STRICT;

-- Where a board writes the tone over oa, oe and uy. A portal without a row follows the one it belongs to.
CREATE TABLE portal_tones (
  portal_id INTEGER PRIMARY KEY REFERENCES portal (id),
  style TEXT NOT NULL CONSTRAINT known_tone_style CHECK (style IN ('old', 'new'))
) STRICT;
