import type { Report } from '../../types/index.js'
import type { DayOrder } from './TimeAnchor.js'

/** Regions of language tags and national domains that write the day first. */
const DAY_FIRST = new Set(
  'GB UK IE AU NZ IN ZA PK BD LK NG KE GH UG TZ ZM ZW SG MY HK MT CY FR DE ES IT NL PL RU TR IL'.split(' '),
)
const MONTH_FIRST = new Set(['US'])

/** Whether a report writes days or months first, by the region of its language or the country of its address; else null. */
export function dayOrderOf({ language, url }: Pick<Report, 'language' | 'url'>): DayOrder | null {
  const region = /-([A-Za-z]{2})(?:-|$)/.exec(language)?.[1]
  const country = /^https?:\/\/[^/:?#]*\.([a-z]{2})(?:[/:?#]|$)/i.exec(url ?? '')?.[1]
  return orderIn(region) ?? orderIn(country)
}

function orderIn(region: string | undefined): DayOrder | null {
  const code = region?.toUpperCase() ?? ''
  if (MONTH_FIRST.has(code)) return 'month-first'
  return DAY_FIRST.has(code) ? 'day-first' : null
}
