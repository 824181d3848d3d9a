import { loadLineage } from '../../loading/loadLineage.js'
import type { SettleKnowledge } from './SettleOptions.js'

/** What settling is told by, from a data folder. */
export async function loadSettling(dataFolder: string): Promise<SettleKnowledge> {
  return { lineage: await loadLineage(dataFolder) }
}
