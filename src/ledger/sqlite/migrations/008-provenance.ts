/**
 * How a report was had: how well it came out of what was fetched, the source that listed it, the address at which its
 * words were found. What older rows lack is filled in once from the fetches of their entries, where there are any.
 */
export const PROVENANCE = `
ALTER TABLE reports ADD COLUMN quality TEXT CHECK (quality IN ('whole', 'short', 'cut', 'feed', 'summary'));
ALTER TABLE reports ADD COLUMN source TEXT;
ALTER TABLE reports ADD COLUMN found_at TEXT;

DROP TRIGGER reports_are_never_changed;
UPDATE reports SET (quality, source, found_at) = (
  SELECT fetches.quality, sources.id, fetches.url FROM fetches
  JOIN entries ON entries.key = fetches.entry_key JOIN sources ON sources.key = entries.source_key
  WHERE fetches.report_id = reports.id AND fetches.outcome = 'kept' ORDER BY fetches.key LIMIT 1
) WHERE id IN (SELECT report_id FROM fetches WHERE outcome = 'kept');
CREATE TRIGGER reports_are_never_changed BEFORE UPDATE ON reports BEGIN SELECT raise(ABORT, 'a kept report is never changed'); END;
`
