import type { IncidentKnowledge, LineageKnowledge } from '../../../analysis/index.js'

/** What settling is told by. */
export interface SettleKnowledge {
  readonly lineage: LineageKnowledge
  readonly incidents: IncidentKnowledge
}

/** How far settling has come. */
export interface SettleProgress {
  readonly stage: 'lineage' | 'incidents'
  readonly done: number
  readonly total: number
}

export interface SettleOptions {
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string
  readonly onProgress: (progress: SettleProgress) => void
}
