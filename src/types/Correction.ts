import type { RecordAnchor } from './Incident.js'

/** What an analyst says of some incidents. Corrections are kept in the order they were made and never removed. */
export type Correction =
  /** The incidents of these records are one. */
  | { readonly id: string; readonly kind: 'merge'; readonly records: readonly RecordAnchor[] }
  /** These records are an incident of their own, apart from whatever else they were taken together with. */
  | { readonly id: string; readonly kind: 'split'; readonly records: readonly RecordAnchor[] }
  /** An earlier correction does not hold; undoing an undoing brings it back. */
  | { readonly id: string; readonly kind: 'undo'; readonly correction: string }
