import type { Ledger } from '../../../ledger/index.js'
import type { Alert } from '../../../types/index.js'
import { settleAlerts } from '../../alerts/settleAlerts.js'
import { type IncidentsSettled, settleIncidents } from './incidents/settleIncidents.js'
import { type LineageSettled, settleLineage } from './lineage/settleLineage.js'
import { settleOutcomes } from './outcomes/settleOutcomes.js'
import type { SettleKnowledge, SettleOptions } from './SettleOptions.js'

/** What settling came to. */
export interface Settled {
  readonly lineage: LineageSettled
  readonly incidents: IncidentsSettled
  /** Expectations of which something came to be known. */
  readonly outcomes: number
  /** Alerts that were raised. */
  readonly alerts: readonly Alert[]
}

/**
 * Makes what is derived from kept reports, for all that lack it: one stage after another, each in batches that are
 * written whole or not at all. After an interruption the next call goes on where this one stopped.
 */
export async function settleLedger(
  ledger: Ledger,
  knowledge: SettleKnowledge,
  options: SettleOptions,
): Promise<Settled> {
  const lineage = await settleLineage(ledger, knowledge.lineage, options)
  const incidents = await settleIncidents(ledger, knowledge.incidents, options)
  const outcomes = await settleOutcomes(ledger.outcomes, options.now)
  const alerts = await settleAlerts(ledger, options.now())
  return { lineage, incidents, outcomes, alerts }
}
