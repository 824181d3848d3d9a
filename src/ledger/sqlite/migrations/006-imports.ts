/**
 * Rows of other people's event data, apart from the ledger's own records: events, the articles in which a dataset saw
 * them again, and articles as a dataset lists them. As with reports, nothing of it is ever changed.
 */
export const IMPORTS = `
CREATE TABLE imported_events (
  key INTEGER PRIMARY KEY,
  dataset TEXT NOT NULL,
  row_id TEXT NOT NULL,
  day TEXT NOT NULL,
  category TEXT,
  mode TEXT,
  origin TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  UNIQUE (dataset, row_id)
) STRICT;
CREATE INDEX imported_events_by_day ON imported_events (day);
CREATE INDEX imported_events_by_category ON imported_events (category, day);

CREATE TABLE imported_sides (
  event_key INTEGER NOT NULL REFERENCES imported_events (key),
  side TEXT NOT NULL CHECK (side IN ('actor', 'recipient')),
  position INTEGER NOT NULL,
  code TEXT,
  PRIMARY KEY (event_key, side, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX imported_sides_by_code ON imported_sides (code, side, event_key);

CREATE TABLE imported_mentions (
  key INTEGER PRIMARY KEY,
  dataset TEXT NOT NULL,
  row_id TEXT NOT NULL,
  event_row_id TEXT NOT NULL,
  origin TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  UNIQUE (dataset, row_id)
) STRICT;
CREATE INDEX imported_mentions_by_event ON imported_mentions (dataset, event_row_id);

CREATE TABLE imported_documents (
  key INTEGER PRIMARY KEY,
  dataset TEXT NOT NULL,
  row_id TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  publisher TEXT,
  origin TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  UNIQUE (dataset, row_id)
) STRICT;
CREATE INDEX imported_documents_by_time ON imported_documents (seen_at);

CREATE TRIGGER imported_events_are_never_changed BEFORE UPDATE ON imported_events BEGIN SELECT raise(ABORT, 'an imported row is never changed'); END;
CREATE TRIGGER imported_mentions_are_never_changed BEFORE UPDATE ON imported_mentions BEGIN SELECT raise(ABORT, 'an imported row is never changed'); END;
CREATE TRIGGER imported_documents_are_never_changed BEFORE UPDATE ON imported_documents BEGIN SELECT raise(ABORT, 'an imported row is never changed'); END;
`
