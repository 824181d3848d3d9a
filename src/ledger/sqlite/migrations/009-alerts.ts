/**
 * What the desk is to be told of. Alerts, their ends, and what people note of them are only ever added to; an alert stands
 * while it has no end, and is acknowledged where the last thing noted of it says so.
 *
 * `alert_state` says how far news was looked at: of what an older ledger holds nothing is news.
 */
export const ALERTS = `
CREATE TABLE alerts (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  reason TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('notice', 'warning', 'urgent')),
  words TEXT NOT NULL,
  rests TEXT NOT NULL CHECK (json_valid(rests)),
  raised_at TEXT NOT NULL
) STRICT;
CREATE INDEX alerts_by_subject ON alerts (subject, kind, reason);
CREATE INDEX alerts_by_instant ON alerts (raised_at);
CREATE TRIGGER alerts_are_never_changed BEFORE UPDATE ON alerts BEGIN SELECT raise(ABORT, 'an alert is never changed'); END;
CREATE TRIGGER alerts_are_never_cut BEFORE DELETE ON alerts BEGIN SELECT raise(ABORT, 'an alert is never deleted'); END;

CREATE TABLE alert_ends (
  key INTEGER PRIMARY KEY,
  alert TEXT NOT NULL UNIQUE REFERENCES alerts (id),
  at TEXT NOT NULL,
  words TEXT NOT NULL
) STRICT;
CREATE TRIGGER alert_ends_are_never_changed BEFORE UPDATE ON alert_ends BEGIN SELECT raise(ABORT, 'the end of an alert is never changed'); END;
CREATE TRIGGER alert_ends_are_never_cut BEFORE DELETE ON alert_ends BEGIN SELECT raise(ABORT, 'the end of an alert is never deleted'); END;

CREATE TABLE alert_notes (
  key INTEGER PRIMARY KEY,
  alert TEXT NOT NULL REFERENCES alerts (id),
  at TEXT NOT NULL,
  note TEXT NOT NULL CHECK (note IN ('acknowledged', 'undone')),
  who TEXT,
  reason TEXT
) STRICT;
CREATE INDEX alert_notes_by_alert ON alert_notes (alert, at);
CREATE TRIGGER alert_notes_are_never_changed BEFORE UPDATE ON alert_notes BEGIN SELECT raise(ABORT, 'a note is never changed'); END;
CREATE TRIGGER alert_notes_are_never_cut BEFORE DELETE ON alert_notes BEGIN SELECT raise(ABORT, 'a note is never deleted'); END;

CREATE TABLE alert_state (
  key INTEGER PRIMARY KEY CHECK (key = 1),
  due_before TEXT NOT NULL,
  outcome INTEGER NOT NULL,
  incident INTEGER NOT NULL
) STRICT;
INSERT INTO alert_state
  SELECT 1, '', (SELECT coalesce(max(key), 0) FROM outcomes), (SELECT coalesce(max(key), 0) FROM incidents);
`
