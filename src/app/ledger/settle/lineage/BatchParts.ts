import type { LineageKnowledge, WordCache } from '../../../../analysis/index.js'
import type { LineageLedger } from '../../../../ledger/index.js'

/** What a batch is settled with. */
export interface BatchParts {
  readonly ledger: LineageLedger
  readonly knowledge: LineageKnowledge
  readonly cache: WordCache
}
