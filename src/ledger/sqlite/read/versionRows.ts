import type { Versions } from '../../../types/index.js'
import type { CodingVersion } from '../../rows/index.js'
import type { Connection } from '../Connection.js'

interface VersionRow {
  readonly versions: string
  readonly codedAt: string
  readonly supersededAt: string | null
  readonly eventCount: number
  readonly claimCount: number
}

const SELECT = `
SELECT versions, coded_at AS codedAt, superseded_at AS supersededAt,
  (SELECT count(*) FROM events WHERE coding_key = codings.key) AS eventCount,
  (SELECT count(*) FROM claims WHERE coding_key = codings.key) AS claimCount
FROM codings WHERE report_key = (SELECT key FROM reports WHERE id = ?) ORDER BY key`

/** The readings of a report, oldest first. */
export function selectVersions(connection: Connection, reportId: string): CodingVersion[] {
  return connection
    .prepare<[string], VersionRow>(SELECT)
    .all(reportId)
    .map(({ versions, ...row }) => ({ versions: JSON.parse(versions) as Versions, ...row }))
}
