/** One thing that a check of the ledger looked at. */
export interface CheckupItem {
  readonly name: 'file' | 'links' | 'search' | 'roll-ups' | 'readings' | 'lineage' | 'incidents'
  readonly isWell: boolean
  /** What was found, in one sentence. */
  readonly finding: string
  /** True where `repair` puts it right from what the ledger holds. */
  readonly canRepair: boolean
}

/** What a check of the ledger found. */
export interface Checkup {
  readonly schemaVersion: number
  readonly reportCount: number
  readonly eventCount: number
  readonly claimCount: number
  readonly sizeBytes: number
  readonly items: readonly CheckupItem[]
}
