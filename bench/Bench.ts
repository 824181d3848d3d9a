/** Who codes. */
export const CODERS = ['both', 'rules', 'learned'] as const
export type CoderChoice = (typeof CODERS)[number]

/** What a measurement is asked. Every option may be given; a bench reads those it knows. */
export interface BenchOptions {
  /** File or folder to measure on; empty where a bench makes up what it needs. */
  readonly data: string
  /** `dev`: a fifth of the rows, chosen by a hash; `train`: the others; `all`. */
  readonly part: 'dev' | 'train' | 'all'
  readonly mode: 'accurate' | 'fast'
  /** Who codes: the rules with the learned step, or either alone. */
  readonly coder: CoderChoice
  /** Rows or reports at most; null for all. */
  readonly limit: number | null
  /** Made-up reports to measure time and memory on; null to measure accuracy. */
  readonly reports: number | null
  /** Made-up event records to measure the ledger on; null elsewhere. */
  readonly events: number | null
  /** Where to write what was got wrong, one row a line; null for nowhere. */
  readonly errors: string | null
}

/** What a measurement finds. */
export interface BenchResult {
  /** The fields of the JSON form, in order. */
  readonly fields: Readonly<Record<string, unknown>>
  /** The same for a reader, line by line. */
  readonly lines: readonly string[]
}

/** Each `bench/NAME.ts` exports such a `run`. */
export type BenchRun = (options: BenchOptions) => Promise<BenchResult>
