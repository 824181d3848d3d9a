import type { OutletCount } from '../../outlets/index.js'
import type { Connection } from '../Connection.js'
import { Where } from '../read/Where.js'

const NAMED =
  'SELECT outlet, count(*) AS reportCount, min(published) AS firstPublished, max(published) AS lastPublished'

interface UnnamedRow {
  readonly url: string | null
  readonly published: string | null
}

/** Kept reports by outlet; those that name none by the host of their address. */
export function selectOutletCounts(connection: Connection, asOf: string | undefined): OutletCount[] {
  const where = new Where().add('kept_at <= ?', asOf).add('outlet IS NOT NULL')
  const named = connection
    .prepare<unknown[], Omit<OutletCount, 'host'>>(`${NAMED} FROM reports ${where} GROUP BY outlet ORDER BY outlet`)
    .all(...where.values)
  return [...named.map((count) => ({ ...count, host: null })), ...unnamed(connection, asOf)]
}

function unnamed(connection: Connection, asOf: string | undefined): OutletCount[] {
  const where = new Where().add('kept_at <= ?', asOf).add('outlet IS NULL')
  const rows = connection.prepare<unknown[], UnnamedRow>(`SELECT url, published FROM reports ${where}`)
  const daysByHost = new Map<string | null, (string | null)[]>()
  for (const { url, published } of rows.iterate(...where.values)) {
    const host = url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null
    const days = daysByHost.get(host)
    if (days) days.push(published)
    else daysByHost.set(host, [published])
  }
  return [...daysByHost].map(([host, days]) => {
    const known = days.filter((day) => day !== null).sort()
    const [firstPublished, lastPublished] = [known[0] ?? null, known.at(-1) ?? null]
    return { outlet: null, host, reportCount: days.length, firstPublished, lastPublished }
  })
}
