import type { IncidentKnowledge, Lineage } from '../../../../analysis/index.js'
import type { IncidentLedger, OutcomeLedger } from '../../../../ledger/index.js'
import type { Correction, ReportId } from '../../../../types/index.js'
import type { ReportShelf } from './ReportShelf.js'
import type { WordShelf } from './WordShelf.js'

/** What telling incidents works with. */
export interface TellParts {
  readonly ledger: IncidentLedger
  readonly outcomes: OutcomeLedger
  readonly knowledge: IncidentKnowledge
  readonly lineageOf: (reports: readonly ReportId[]) => Promise<Lineage>
  readonly corrections: readonly Correction[]
  readonly reports: ReportShelf
  readonly words: WordShelf
}
