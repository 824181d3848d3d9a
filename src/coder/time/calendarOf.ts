import type { Report, ResolvedActors } from '../../types/index.js'
import { dayOrderOf } from './dayOrderOf.js'
import { hemisphereOf } from './hemisphereOf.js'
import type { ReportCalendar } from './ReportCalendar.js'

/** What a report's dates are laid against: its day of publication, how it writes dates, whom each sentence speaks of. */
export function calendarOf(
  report: Pick<Report, 'published' | 'language' | 'url'>,
  { bySentence }: Pick<ResolvedActors, 'bySentence'>,
): ReportCalendar {
  return {
    published: report.published,
    dayOrder: dayOrderOf(report),
    hemisphereOf: (sentence) => {
      const mentions = [...(bySentence[sentence]?.values() ?? [])]
      return hemisphereOf(mentions.flatMap(({ actors }) => actors.flatMap(({ code }) => code ?? [])))
    },
  }
}
