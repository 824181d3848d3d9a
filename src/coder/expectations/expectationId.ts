import { createHash } from 'node:crypto'
import type { Expectation, ExpectationId, ReportId } from '../../types/index.js'

type Keyed = Pick<Expectation, 'kind' | 'category' | 'mode' | 'actors' | 'recipients' | 'evidence'>

/** Stable id: 16 hexadecimal digits over report, kind, evidence span, what is awaited and both sides. */
export function expectationId(report: ReportId, { kind, category, mode, evidence, ...sides }: Keyed): ExpectationId {
  const [{ start, end }] = evidence
  const names = [sides.actors, sides.recipients].map((side) => side.map(({ id, name }) => id ?? name).join(','))
  const key = [report, 'expectation', kind, start, end, category ?? '', mode ?? '', ...names].join('|')
  return createHash('sha256').update(key).digest('hex').slice(0, 16) as ExpectationId
}
