/**
 * Sides of records and incidents by the day on which they begin, and records by pair of countries and day, so that
 * what one did to another in a month is a stretch of an index.
 *
 * "day" counts days since 1970; -1 stands for what has no first or last day or lasts longer than 31 days, which every
 * window has to look at.
 */
export const DAYS = `
ALTER TABLE event_sides ADD COLUMN day INTEGER NOT NULL DEFAULT -1;
UPDATE event_sides SET day = (SELECT ${daySql('events')} FROM events WHERE key = event_key);
DROP INDEX event_sides_by_code;
DROP INDEX event_sides_by_actor;
CREATE INDEX event_sides_by_code ON event_sides (code, side, day, event_key);
CREATE INDEX event_sides_by_actor ON event_sides (actor_id, side, day, event_key);

ALTER TABLE incident_sides ADD COLUMN day INTEGER NOT NULL DEFAULT -1;
UPDATE incident_sides SET day = (SELECT ${daySql('incidents')} FROM incidents WHERE key = incident_key);
DROP INDEX incident_sides_by_code;
DROP INDEX incident_sides_by_actor;
CREATE INDEX incident_sides_by_code ON incident_sides (code, side, day, incident_key);
CREATE INDEX incident_sides_by_actor ON incident_sides (actor_id, side, day, incident_key);

CREATE TABLE event_pairs (
  actor TEXT NOT NULL,
  recipient TEXT NOT NULL,
  day INTEGER NOT NULL,
  event_key INTEGER NOT NULL REFERENCES events (key),
  PRIMARY KEY (actor, recipient, day, event_key)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO event_pairs
  SELECT actor.code, recipient.code, actor.day, actor.event_key FROM event_sides AS actor
  JOIN event_sides AS recipient ON recipient.event_key = actor.event_key AND recipient.side = 'recipient'
  WHERE actor.side = 'actor' AND actor.code IS NOT NULL AND recipient.code IS NOT NULL;
`

/** The number of the first day of a row with `starts` and `ends`, or -1. */
function daySql(table: string): string {
  const [first, last] = ['starts', 'ends'].map((column) => `julianday(substr(${table}.${column}, 1, 10))`)
  return `CASE WHEN ${last} - ${first} <= 31 THEN CAST(${first} - 2440587.5 AS INTEGER) ELSE -1 END`
}
