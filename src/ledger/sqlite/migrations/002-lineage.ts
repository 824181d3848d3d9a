/**
 * Which reports are copies: what is kept of each report to find its relatives, links with their evidence, and how much of
 * a report is its own.
 *
 * A sketch is made once and stays: a report's text never changes. Links and standings have `since` and `until`; what
 * holds now has no `until`.
 */
export const LINEAGE = `
CREATE TABLE lineage_reports (
  report_key INTEGER PRIMARY KEY REFERENCES reports (key),
  outlet TEXT,
  whole_hash TEXT NOT NULL,
  whole_credit TEXT,
  feature_count INTEGER NOT NULL,
  segments BLOB NOT NULL,
  sketch TEXT NOT NULL CHECK (json_valid(sketch)),
  since TEXT NOT NULL
) STRICT;
CREATE INDEX lineage_reports_by_hash ON lineage_reports (whole_hash);

-- The first reports of each feature: later ones find these.
CREATE TABLE lineage_postings (
  feature INTEGER NOT NULL,
  report_key INTEGER NOT NULL,
  PRIMARY KEY (feature, report_key)
) STRICT, WITHOUT ROWID;

-- How often an outlet has printed a sentence; "holders" are the reports that have it, until it is boilerplate.
CREATE TABLE lineage_sentences (
  key INTEGER PRIMARY KEY,
  reports INTEGER NOT NULL,
  first_day INTEGER,
  last INTEGER NOT NULL,
  last_day INTEGER,
  holders TEXT CHECK (json_valid(holders))
) STRICT;

-- Settled reports that have a sentence which has become boilerplate since, and are to be compared again.
CREATE TABLE lineage_stirred (report_key INTEGER PRIMARY KEY) STRICT;

CREATE TABLE lineage_links (
  key INTEGER PRIMARY KEY,
  earlier INTEGER NOT NULL REFERENCES reports (key),
  later INTEGER NOT NULL REFERENCES reports (key),
  kind TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  since TEXT NOT NULL,
  until TEXT
) STRICT;
CREATE UNIQUE INDEX lineage_links_current ON lineage_links (later, earlier) WHERE until IS NULL;
CREATE INDEX lineage_links_by_later ON lineage_links (later);
CREATE INDEX lineage_links_by_earlier ON lineage_links (earlier, kind);

CREATE TABLE lineage_standings (
  key INTEGER PRIMARY KEY,
  report_key INTEGER NOT NULL REFERENCES reports (key),
  is_origin INTEGER NOT NULL,
  own_share REAL NOT NULL,
  spans TEXT NOT NULL CHECK (json_valid(spans)),
  since TEXT NOT NULL,
  until TEXT
) STRICT;
CREATE UNIQUE INDEX lineage_standings_current ON lineage_standings (report_key) WHERE until IS NULL;
CREATE INDEX lineage_standings_by_report ON lineage_standings (report_key);
`
