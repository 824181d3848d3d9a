import { loadIncidents } from '../../loading/loadIncidents.js'
import { loadLineage } from '../../loading/loadLineage.js'
import type { SettleKnowledge } from './SettleOptions.js'

/** What settling is told by, from a data folder. */
export async function loadSettling(dataFolder: string): Promise<SettleKnowledge> {
  const [lineage, incidents] = await Promise.all([loadLineage(dataFolder), loadIncidents(dataFolder)])
  return { lineage, incidents }
}
