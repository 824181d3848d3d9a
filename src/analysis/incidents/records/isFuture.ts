import type { CodedEvent, Report } from '../../../types/index.js'

/**
 * Whether a record tells of what is still to come. "Possible" is both: "may visit" lies ahead, "may have visited in July"
 * does not, and so the date decides.
 */
export function isFuture({ status, date, occurrence }: CodedEvent, { published }: Pick<Report, 'published'>): boolean {
  switch (status) {
    case 'planned':
    case 'expected':
    case 'conditional':
    case 'called-for':
      return true
    case 'possible':
      if (date.end !== null && published !== null) return date.end > published
      return occurrence <= 0
    default:
      return false
  }
}
