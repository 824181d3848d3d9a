/** What a check of the ledger looks at. */
export type CheckupName =
  | 'file'
  | 'links'
  | 'readings'
  | 'roll-ups'
  | 'search'
  | 'lineage'
  | 'incidents'
  | 'sources'
  | 'outlets'
  | 'imports'
  | 'alerts'

/** One thing that a check of the ledger looked at. */
export interface CheckupItem {
  readonly name: CheckupName
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
