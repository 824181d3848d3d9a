/**
 * What is followed, how it was asked, what it listed, and what became of each entry.
 *
 * A source is never deleted: how it is set (title, outlet, paused, removed) has versions. Polls and fetches are history
 * and are only ever added to. An entry stands here from the moment that a poll listed it until it is settled, so that a
 * crash between the two loses nothing; `poll_states` and `robots` are what the next request needs to be polite.
 */
export const SOURCES = `
CREATE TABLE sources (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  address TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('feed', 'sitemap', 'page')),
  added_at TEXT NOT NULL
) STRICT;
CREATE TRIGGER sources_are_never_changed BEFORE UPDATE ON sources BEGIN SELECT raise(ABORT, 'a source is never changed'); END;
CREATE TRIGGER sources_are_never_cut BEFORE DELETE ON sources BEGIN SELECT raise(ABORT, 'a source is never deleted'); END;

CREATE TABLE source_settings (
  key INTEGER PRIMARY KEY,
  source_key INTEGER NOT NULL REFERENCES sources (key),
  title TEXT,
  home TEXT,
  language TEXT,
  outlet TEXT,
  folders TEXT NOT NULL CHECK (json_valid(folders)),
  paused_since TEXT,
  removed_since TEXT,
  since TEXT NOT NULL,
  until TEXT
) STRICT;
CREATE UNIQUE INDEX source_settings_current ON source_settings (source_key) WHERE until IS NULL;
CREATE INDEX source_settings_by_source ON source_settings (source_key);

CREATE TABLE polls (
  key INTEGER PRIMARY KEY,
  source_key INTEGER NOT NULL REFERENCES sources (key),
  at TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('new', 'unchanged', 'failed', 'refused')),
  http_status INTEGER,
  moved_to TEXT,
  fault TEXT,
  new_entries INTEGER NOT NULL,
  entry_fault TEXT
) STRICT;
CREATE INDEX polls_by_source ON polls (source_key, key);
CREATE TRIGGER polls_are_never_changed BEFORE UPDATE ON polls BEGIN SELECT raise(ABORT, 'a poll is never changed'); END;
CREATE TRIGGER polls_are_never_cut BEFORE DELETE ON polls BEGIN SELECT raise(ABORT, 'a poll is never deleted'); END;

CREATE TABLE poll_states (
  source_key INTEGER PRIMARY KEY REFERENCES sources (key),
  final_url TEXT,
  etag TEXT,
  last_modified TEXT,
  content_hash TEXT,
  failure_count INTEGER NOT NULL,
  next_allowed_at TEXT NOT NULL,
  ttl_minutes INTEGER
) STRICT;

CREATE TABLE robots (
  origin TEXT PRIMARY KEY,
  fetched_at TEXT NOT NULL,
  text TEXT,
  unreachable_since TEXT
) STRICT, WITHOUT ROWID;

-- "signature" is a hash of what the source says of the entry: listed anew with other words, it is fetched anew.
-- "carried" holds what the source itself carries of it, until it is settled.
CREATE TABLE entries (
  key INTEGER PRIMARY KEY,
  source_key INTEGER NOT NULL REFERENCES sources (key),
  id TEXT NOT NULL,
  signature TEXT NOT NULL,
  url TEXT,
  title TEXT,
  carried TEXT CHECK (carried IS NULL OR json_valid(carried)),
  listed_at TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_try_at TEXT,
  outcome TEXT CHECK (outcome IN ('kept', 'known', 'unhad', 'passed')),
  UNIQUE (source_key, id, signature)
) STRICT;
CREATE INDEX entries_pending ON entries (source_key, next_try_at) WHERE outcome IS NULL;
CREATE INDEX entries_by_url ON entries (url) WHERE outcome IN ('kept', 'known');

CREATE TABLE fetches (
  key INTEGER PRIMARY KEY,
  entry_key INTEGER NOT NULL REFERENCES entries (key),
  at TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('kept', 'known', 'unhad', 'later')),
  quality TEXT,
  report_id TEXT,
  url TEXT,
  http_status INTEGER,
  etag TEXT,
  last_modified TEXT,
  fault TEXT
) STRICT;
CREATE INDEX fetches_by_entry ON fetches (entry_key);
CREATE INDEX fetches_by_report ON fetches (report_id) WHERE report_id IS NOT NULL;
CREATE INDEX fetches_unhad ON fetches (at) WHERE outcome = 'unhad';
CREATE TRIGGER fetches_are_never_changed BEFORE UPDATE ON fetches BEGIN SELECT raise(ABORT, 'a fetch is never changed'); END;
CREATE TRIGGER fetches_are_never_cut BEFORE DELETE ON fetches BEGIN SELECT raise(ABORT, 'a fetch is never deleted'); END;
`
