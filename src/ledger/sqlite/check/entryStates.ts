/** What the fetches of each entry that is not passed over say of it; what they do not say is as it is. */
const TOLD = `
SELECT entries.key, entries.outcome, entries.attempts, entries.next_try_at,
  (SELECT outcome FROM fetches WHERE entry_key = entries.key AND outcome <> 'later' ORDER BY key LIMIT 1) AS told,
  (SELECT count(*) FROM fetches WHERE entry_key = entries.key AND outcome = 'later') AS tries
FROM entries WHERE outcome IS NOT 'passed'`

/** Entries in another state than their fetches tell: settled by none, waiting though settled, or tried more or less often. */
export const WRONG_ENTRIES = `
SELECT key, told, tries FROM (${TOLD})
WHERE outcome IS NOT told OR (told IS NULL AND attempts <> tries) OR (told IS NOT NULL AND next_try_at IS NOT NULL)`
