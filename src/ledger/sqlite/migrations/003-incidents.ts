/**
 * Incidents: which records tell of the same happening, what became of what was awaited, and what was set right by hand.
 *
 * Incidents, links and outcomes have `since` and `until`; what holds now has no `until`. Queues, words, blocks and the
 * tables of what waits for an answer are made from the rest and hold only what is current.
 */
export const INCIDENTS = `
-- Reports whose incidents are to be told anew: because of a new reading, of a correction by hand, or of their lineage.
CREATE TABLE incident_queue (
  report_key INTEGER PRIMARY KEY REFERENCES reports (key),
  reason TEXT NOT NULL CHECK (reason IN ('reading', 'correction', 'lineage'))
) STRICT;
INSERT INTO incident_queue SELECT report_key, 'reading' FROM codings WHERE superseded_at IS NULL;
CREATE TRIGGER readings_await_incidents AFTER INSERT ON codings BEGIN
  INSERT INTO incident_queue VALUES (new.report_key, 'reading') ON CONFLICT DO UPDATE SET reason = 'reading';
END;
CREATE TRIGGER standings_await_incidents AFTER INSERT ON lineage_standings BEGIN
  INSERT INTO incident_queue VALUES (new.report_key, 'lineage') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER links_await_incidents AFTER INSERT ON lineage_links BEGIN
  INSERT INTO incident_queue VALUES (new.later, 'lineage') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER ended_links_await_incidents AFTER UPDATE OF until ON lineage_links BEGIN
  INSERT INTO incident_queue VALUES (new.later, 'lineage') ON CONFLICT DO NOTHING;
END;

-- The reading that the incidents of a report are told from.
CREATE TABLE incident_readings (
  report_key INTEGER PRIMARY KEY REFERENCES reports (key),
  coding_key INTEGER NOT NULL REFERENCES codings (key)
) STRICT;

-- One row: how often incidents were written, and how many reports the words were counted in.
CREATE TABLE incident_state (
  key INTEGER PRIMARY KEY CHECK (key = 1),
  revision INTEGER NOT NULL,
  reports INTEGER NOT NULL
) STRICT;
INSERT INTO incident_state VALUES (1, 0, 0);

-- In how many reports a word stands, among the sentences that records rest on.
CREATE TABLE incident_words (
  word TEXT PRIMARY KEY,
  reports INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Where a record is looked up; "head" is the hash of a group of categories with a country or a rare word.
CREATE TABLE record_blocks (
  bucket INTEGER NOT NULL,
  head INTEGER NOT NULL,
  is_future INTEGER NOT NULL,
  day INTEGER NOT NULL,
  event_key INTEGER NOT NULL,
  PRIMARY KEY (bucket, head, is_future, day, event_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE incidents (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  is_future INTEGER NOT NULL,
  category TEXT NOT NULL,
  day TEXT,
  starts TEXT,
  ends TEXT,
  first_reported TEXT,
  last_reported TEXT,
  country TEXT,
  place TEXT,
  records INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  origins INTEGER NOT NULL,
  credibility INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  since TEXT NOT NULL,
  until TEXT
) STRICT;
CREATE UNIQUE INDEX incidents_current ON incidents (id) WHERE until IS NULL;
CREATE INDEX incidents_by_id ON incidents (id);
CREATE INDEX incidents_current_by_day ON incidents (day) WHERE until IS NULL;

CREATE TABLE incident_records (
  incident_key INTEGER NOT NULL REFERENCES incidents (key),
  position INTEGER NOT NULL,
  report_key INTEGER NOT NULL REFERENCES reports (key),
  record TEXT NOT NULL,
  PRIMARY KEY (incident_key, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_records_by_record ON incident_records (report_key, record);

CREATE TABLE incident_sides (
  incident_key INTEGER NOT NULL REFERENCES incidents (key),
  side TEXT NOT NULL CHECK (side IN ('actor', 'recipient')),
  position INTEGER NOT NULL,
  actor_id TEXT,
  code TEXT,
  PRIMARY KEY (incident_key, side, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_sides_by_code ON incident_sides (code, side, incident_key);
CREATE INDEX incident_sides_by_actor ON incident_sides (actor_id, side, incident_key);

-- What an incident can be asked for by: every category and status that a record gives, every attribute in dispute.
CREATE TABLE incident_values (
  incident_key INTEGER NOT NULL REFERENCES incidents (key),
  aspect TEXT NOT NULL CHECK (aspect IN ('category', 'status', 'conflict')),
  value TEXT NOT NULL,
  PRIMARY KEY (incident_key, aspect, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_values_by_value ON incident_values (aspect, value, incident_key);

-- Records of what was to come and of what it came about as.
CREATE TABLE record_links (
  key INTEGER PRIMARY KEY,
  awaited_report INTEGER NOT NULL REFERENCES reports (key),
  awaited_record TEXT NOT NULL,
  happened_report INTEGER NOT NULL REFERENCES reports (key),
  happened_record TEXT NOT NULL,
  match REAL NOT NULL,
  since TEXT NOT NULL,
  until TEXT
) STRICT;
CREATE UNIQUE INDEX record_links_current
  ON record_links (awaited_report, awaited_record, happened_report, happened_record) WHERE until IS NULL;
CREATE INDEX record_links_by_awaited ON record_links (awaited_report, awaited_record);
CREATE INDEX record_links_by_happened ON record_links (happened_report, happened_record);

CREATE TABLE corrections (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  who TEXT,
  reason TEXT,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE TRIGGER corrections_are_never_changed BEFORE UPDATE ON corrections BEGIN SELECT raise(ABORT, 'a correction is never changed'); END;
CREATE TRIGGER corrections_are_never_cut BEFORE DELETE ON corrections BEGIN SELECT raise(ABORT, 'a correction is never deleted'); END;

-- Incidents that came about, and expectations, under their categories and pairs of sides, to be found by one another.
CREATE TABLE incident_answers (
  pair TEXT NOT NULL,
  category TEXT NOT NULL,
  day TEXT NOT NULL,
  incident_key INTEGER NOT NULL,
  PRIMARY KEY (pair, category, day, incident_key)
) STRICT, WITHOUT ROWID;
CREATE TABLE awaited_answers (
  pair TEXT NOT NULL,
  category TEXT NOT NULL,
  announced TEXT NOT NULL,
  report_key INTEGER NOT NULL,
  expectation TEXT NOT NULL,
  last TEXT NOT NULL,
  PRIMARY KEY (pair, category, announced, report_key, expectation)
) STRICT, WITHOUT ROWID;

-- Expectations to be followed up, and what became of those of which something is known.
CREATE TABLE outcome_queue (
  report_key INTEGER NOT NULL REFERENCES reports (key),
  expectation TEXT NOT NULL,
  PRIMARY KEY (report_key, expectation)
) STRICT, WITHOUT ROWID;
CREATE TABLE outcomes (
  key INTEGER PRIMARY KEY,
  report_key INTEGER NOT NULL REFERENCES reports (key),
  expectation TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('met', 'withdrawn', 'contradicted')),
  incident TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  since TEXT NOT NULL,
  until TEXT
) STRICT;
CREATE UNIQUE INDEX outcomes_current ON outcomes (report_key, expectation) WHERE until IS NULL;
CREATE INDEX outcomes_by_expectation ON outcomes (report_key, expectation);
CREATE INDEX outcomes_by_incident ON outcomes (incident) WHERE until IS NULL;
`
