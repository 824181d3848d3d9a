import type { ToldFilter } from '../../Filters.js'
import { asOfCondition } from '../lineage/asOfCondition.js'
import type { Where } from './Where.js'

/** Narrows a query over `reports`, where that is asked for, to copies, or to what is not known to be one. */
export function whereDerived(where: Where, { derivation, asOf }: ToldFilter): Where {
  if (derivation === undefined) return where
  const { sql, values } = asOfCondition('lineage_standings', asOf)
  const copy = `EXISTS (SELECT 1 FROM lineage_standings WHERE report_key = reports.key AND is_origin = ? AND ${sql})`
  return where.add(derivation === 'copies' ? copy : `NOT ${copy}`, 0, ...values)
}
