import type { Correction, Incident, IncidentId } from '../../types/index.js'

/** An incident as the ledger knows it, with the time for which it did. */
export interface StoredIncident {
  readonly incident: Incident
  readonly since: string
  /** Null while it is known so. */
  readonly until: string | null
}

/** Incidents that hang together: what was awaited, and what it came about as. */
export interface StoredLink {
  readonly awaited: IncidentId
  readonly happened: IncidentId
  readonly match: number
}

/** A correction as it was made. */
export interface StoredCorrection {
  readonly correction: Correction
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  readonly who: string | null
  readonly reason: string | null
}
