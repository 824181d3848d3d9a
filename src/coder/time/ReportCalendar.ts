import type { DayOrder, TimeAnchor } from './TimeAnchor.js'

/** What a report's dates are laid against, beside its own words. */
export interface ReportCalendar {
  /** Day of publication, `YYYY-MM-DD`; null where nobody says it. */
  readonly published: string | null
  /** Which of the two figures of "5/9/2023" comes first where the report is from; null where that is not known. */
  readonly dayOrder: DayOrder | null
  /** Half of the world that a sentence speaks of, for its seasons. */
  readonly hemisphereOf: (sentence: number) => TimeAnchor['hemisphere']
}
