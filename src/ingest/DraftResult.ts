import type { Fault } from '../types/index.js'
import type { ReportDraft } from './ReportDraft.js'

/** What a place in an input gave: a report, or why there is none. */
export type DraftResult =
  | { readonly kind: 'draft'; readonly draft: ReportDraft }
  | { readonly kind: 'fault'; readonly origin: string; readonly fault: Fault }
