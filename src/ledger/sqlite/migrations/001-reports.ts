/**
 * Reports with their raw text, what was read in them, and the log.
 *
 * Nothing is overwritten: a text once kept stays, a newer coding of it stands beside the older one, and every row says
 * since when the ledger knows it, so that a query can be answered as of any instant.
 */
export const REPORTS = `
CREATE TABLE log (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL CHECK (json_valid(detail))
) STRICT;
CREATE INDEX log_by_subject ON log (subject);
CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log BEGIN SELECT raise(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_is_never_cut BEFORE DELETE ON log BEGIN SELECT raise(ABORT, 'the log is append-only'); END;

CREATE TABLE reports (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  text_id TEXT NOT NULL,
  url TEXT,
  outlet TEXT,
  title TEXT,
  byline TEXT,
  published TEXT,
  language TEXT NOT NULL,
  origin TEXT NOT NULL,
  fetched_at TEXT,
  kept_at TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX reports_by_text ON reports (text_id);
CREATE INDEX reports_by_day ON reports (published);
CREATE INDEX reports_by_outlet ON reports (outlet, published);
CREATE INDEX reports_by_url ON reports (url) WHERE url IS NOT NULL;
CREATE TRIGGER reports_are_never_changed BEFORE UPDATE ON reports BEGIN SELECT raise(ABORT, 'a kept report is never changed'); END;
CREATE TRIGGER reports_are_never_cut BEFORE DELETE ON reports BEGIN SELECT raise(ABORT, 'a kept report is never deleted'); END;

CREATE TABLE codings (
  key INTEGER PRIMARY KEY,
  report_key INTEGER NOT NULL REFERENCES reports (key),
  versions TEXT NOT NULL CHECK (json_valid(versions)),
  sentences TEXT NOT NULL CHECK (json_valid(sentences)),
  findings TEXT NOT NULL CHECK (json_valid(findings)),
  coded_at TEXT NOT NULL,
  superseded_at TEXT
) STRICT;
CREATE UNIQUE INDEX codings_current ON codings (report_key) WHERE superseded_at IS NULL;
CREATE INDEX codings_by_report ON codings (report_key);

CREATE TABLE events (
  key INTEGER PRIMARY KEY,
  coding_key INTEGER NOT NULL REFERENCES codings (key),
  id TEXT NOT NULL,
  category TEXT NOT NULL,
  mode TEXT,
  quad INTEGER NOT NULL,
  score REAL NOT NULL,
  status TEXT NOT NULL,
  factuality REAL NOT NULL,
  starts TEXT,
  ends TEXT,
  country TEXT,
  body TEXT NOT NULL CHECK (json_valid(body)),
  UNIQUE (coding_key, id)
) STRICT;
CREATE INDEX events_by_id ON events (id);
CREATE INDEX events_by_day ON events (starts);
CREATE INDEX events_by_category ON events (category, starts);

CREATE TABLE event_sides (
  event_key INTEGER NOT NULL REFERENCES events (key),
  side TEXT NOT NULL CHECK (side IN ('actor', 'recipient')),
  position INTEGER NOT NULL,
  actor_id TEXT,
  code TEXT,
  sectors TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (event_key, side, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_sides_by_code ON event_sides (code, side, event_key);
CREATE INDEX event_sides_by_actor ON event_sides (actor_id, side, event_key);

CREATE TABLE claims (
  key INTEGER PRIMARY KEY,
  coding_key INTEGER NOT NULL REFERENCES codings (key),
  id TEXT NOT NULL,
  stance TEXT NOT NULL,
  speaker_id TEXT,
  speaker_code TEXT,
  speaker_name TEXT,
  anonymous INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  UNIQUE (coding_key, id)
) STRICT;
CREATE INDEX claims_by_id ON claims (id);
CREATE INDEX claims_by_speaker ON claims (speaker_id);
CREATE INDEX claims_by_code ON claims (speaker_code);

CREATE TABLE expectations (
  key INTEGER PRIMARY KEY,
  coding_key INTEGER NOT NULL REFERENCES codings (key),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  category TEXT,
  mode TEXT,
  earliest TEXT,
  latest TEXT,
  body TEXT NOT NULL CHECK (json_valid(body)),
  UNIQUE (coding_key, id)
) STRICT;
CREATE INDEX expectations_by_id ON expectations (id);
CREATE INDEX expectations_by_latest ON expectations (latest);

CREATE TABLE expectation_sides (
  expectation_key INTEGER NOT NULL REFERENCES expectations (key),
  side TEXT NOT NULL CHECK (side IN ('actor', 'recipient', 'announcer')),
  position INTEGER NOT NULL,
  actor_id TEXT,
  code TEXT,
  PRIMARY KEY (expectation_key, side, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX expectation_sides_by_code ON expectation_sides (code, side, expectation_key);
CREATE INDEX expectation_sides_by_actor ON expectation_sides (actor_id, side, expectation_key);

-- Records by directed pair of countries and day, so that the series of a pair is one stretch of an index.
-- "undated" counts the records that stand on the day of publication because no words place them.
CREATE TABLE dyad_days (
  actor TEXT NOT NULL,
  recipient TEXT NOT NULL,
  day TEXT NOT NULL,
  category TEXT NOT NULL,
  records INTEGER NOT NULL,
  undated INTEGER NOT NULL,
  score REAL NOT NULL,
  PRIMARY KEY (actor, recipient, day, category)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE report_words USING fts5 (title, text, pairs, content = '', tokenize = 'unicode61 remove_diacritics 2');
`
