import type { Outcome } from '../../types/index.js'
import { dayWords } from './dateWords.js'

/** What became of an expectation: "met on 13 Sep 2023 by i:..., in time", "overdue by 12 days", "open". */
export function outcomeWords(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'met': {
      const on = outcome.on === null ? '' : ` on ${dayWords(outcome.on)}`
      return `met${on} by ${outcome.incident}${outcome.lateDays > 0 ? `, ${days(outcome.lateDays)} late` : ''}`
    }
    case 'withdrawn':
      return `withdrawn: ${outcome.incident}`
    case 'contradicted':
      return `contradicted by ${outcome.incident}: ${outcome.because === 'denied' ? 'it is denied' : 'the opposite was done'}`
    case 'overdue':
      return `overdue by ${days(outcome.days)}`
    case 'open':
      return 'open'
  }
}

function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`
}
