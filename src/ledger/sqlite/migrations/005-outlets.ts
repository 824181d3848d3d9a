/**
 * What the user says of outlets: how reliable they are and why, and facts that the starter list lacks or has otherwise.
 * Nothing here is ever written by anybody else. A row without an end is what holds now; earlier ones stay.
 */
export const OUTLETS = `
CREATE TABLE outlet_ratings (
  key INTEGER PRIMARY KEY,
  outlet TEXT NOT NULL,
  reliability TEXT NOT NULL CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
  reason TEXT NOT NULL CHECK (trim(reason) <> ''),
  rated_by TEXT NOT NULL,
  since TEXT NOT NULL,
  until TEXT
) STRICT;
CREATE UNIQUE INDEX outlet_ratings_current ON outlet_ratings (outlet) WHERE until IS NULL;
CREATE INDEX outlet_ratings_by_outlet ON outlet_ratings (outlet, key);

CREATE TABLE outlet_facts (
  key INTEGER PRIMARY KEY,
  outlet TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('name', 'country', 'owner', 'family', 'kind')),
  value TEXT NOT NULL CHECK (trim(value) <> ''),
  stated_by TEXT NOT NULL,
  since TEXT NOT NULL,
  until TEXT
) STRICT;
CREATE UNIQUE INDEX outlet_facts_current ON outlet_facts (outlet, field) WHERE until IS NULL;
CREATE INDEX outlet_facts_by_outlet ON outlet_facts (outlet, key);
`
