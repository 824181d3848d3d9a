import type { EventStatus } from '../../types/index.js'

/** Sign and word of each status: full where it happened, half under way, hollow ahead, dotted where open, crossed where not. */
export const STATUS_SIGNS: Readonly<Record<EventStatus, { readonly sign: string; readonly word: string }>> = {
  happened: { sign: '●', word: 'happened' },
  ongoing: { sign: '◐', word: 'under way' },
  planned: { sign: '○', word: 'planned' },
  expected: { sign: '○', word: 'expected' },
  possible: { sign: '◌', word: 'possible' },
  conditional: { sign: '◌', word: 'conditional' },
  'called-for': { sign: '◇', word: 'called for' },
  denied: { sign: '✕', word: 'denied' },
  'did-not-happen': { sign: '✕', word: 'did not happen' },
  unknown: { sign: '?', word: 'unsettled' },
}
