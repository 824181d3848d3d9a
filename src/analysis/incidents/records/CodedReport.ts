import type { ReadReport } from '../../../types/index.js'

/** A report with its event records. */
export type CodedReport = Pick<ReadReport, 'report' | 'sentences' | 'events'>
