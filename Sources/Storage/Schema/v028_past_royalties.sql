-- What a unit paid before it had the program, from its old books (sổ cũ), as it stands there: nothing of it is graded,
-- taxed or recomputed. A voucher comes in whole and goes out whole. Days are counted from 1 January 1970.
CREATE TABLE past_royalty (
  id INTEGER PRIMARY KEY,
  portal_id INTEGER NOT NULL REFERENCES portal (id),
  -- The number of the old sheet, and the place in it, from 1.
  voucher TEXT NOT NULL CONSTRAINT past_voucher_given CHECK (voucher <> ''),
  line INTEGER NOT NULL CONSTRAINT past_line_positive CHECK (line > 0),
  payee_id INTEGER NOT NULL REFERENCES payee (id),
  published_day INTEGER NOT NULL,
  title TEXT NOT NULL CONSTRAINT past_title_given CHECK (title <> ''),
  -- In the words of the unit; empty where it wrote none.
  genre TEXT NOT NULL,
  -- Hundredths.
  coefficient INTEGER CONSTRAINT past_coefficient_not_negative CHECK (coefficient >= 0),
  amount INTEGER NOT NULL CONSTRAINT past_amount_not_negative CHECK (amount >= 0),
  tax INTEGER NOT NULL,
  paid_day INTEGER NOT NULL,
  added_by INTEGER NOT NULL REFERENCES person (id),
  added_at INTEGER NOT NULL,
  CONSTRAINT one_past_line UNIQUE (portal_id, voucher, line),
  CONSTRAINT past_tax_is_a_part CHECK (tax BETWEEN 0 AND amount),
  CONSTRAINT past_paid_when_published CHECK (paid_day >= published_day)
) STRICT;

-- Both with the sums that statements and funds ask for, so that those read the index alone.
CREATE INDEX past_royalty_by_payee ON past_royalty (payee_id, published_day, id, amount);
CREATE INDEX past_royalty_by_portal ON past_royalty (portal_id, published_day, id, amount);
