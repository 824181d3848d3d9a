import { officeHolder, type PersonEntity } from '../../../ontology/index.js'
import type { Reading } from '../reading/Reading.js'
import type { RolePhrase } from './rolePhrase.js'

/** Words for whoever leads a country, whatever the office is called there. */
const LEADERS: ReadonlySet<string> = new Set(['leader', 'national leader', 'ruler', 'strongman', 'dictator'])
/** Words for whoever leads a body, and the offices they may mean, the highest first. */
const HEADS = /^(?:(?:eu|iaea|imf|nato|un|who) )?(?:chief|head|boss)$|^leader$/
const HEAD_OFFICES = [
  'secretary-general',
  'director-general',
  'president',
  'commission-chair',
  'commission-president',
  'managing-director',
  'executive-secretary',
] as const
/** States led by the head of government; elsewhere the head of state leads. */
const PARLIAMENTARY: ReadonlySet<string> = new Set(
  `GBR DEU ISR JPN IND ITA ESP CAN AUS NZL PAK BGD IRQ ETH GRC NLD BEL DNK NOR SWE FIN POL HUN CZE SVK AUT IRL PRT ROU BGR
  HRV SVN EST LVA LTU MLT LUX ISL ALB MKD SRB MNE KOS ARM GEO MYS THA KHM SGP NPL LKA PNG FJI JAM TTO`.split(/\s+/),
)

/** Lower offices have several holders at a time: envoys, ambassadors, advisers. */
export const LEAST_SENIOR = 12

/** Who "the Iranian foreign minister" or "the North Korean leader" is on the day of publication; null where not known. */
export function officeHolderOf(reading: Reading, country: string, phrase: RolePhrase): PersonEntity | null {
  if (phrase.isFormer || phrase.isLesser || phrase.isPlural || phrase.role.kind !== 'person') return null
  const { gazetteer, published } = reading
  if (HEADS.test(phrase.role.phrase)) {
    const body = gazetteer.entityOf.get(country)
    if (body?.kind === 'organisation') return headOf(reading, country)
  }
  for (const office of officesCalled(reading, country, phrase.role.phrase)) {
    const holder = officeHolder(gazetteer, country, office, published)
    if (holder) return holder
  }
  return null
}

function headOf({ gazetteer, published }: Reading, body: string): PersonEntity | null {
  for (const office of HEAD_OFFICES) {
    const holder = officeHolder(gazetteer, body, office, published)
    if (holder) return holder
  }
  return null
}

function officesCalled(reading: Reading, country: string, words: string): readonly string[] {
  if (LEADERS.has(words)) {
    return ['supreme-leader', 'paramount-leader', PARLIAMENTARY.has(country) ? 'head-of-government' : 'head-of-state']
  }
  const called: string[] = []
  for (const office of reading.gazetteer.offices.values()) {
    if (office.rank > LEAST_SENIOR) continue
    if (office.words.includes(words) || office.wordsOf.get(country)?.includes(words)) called.push(office.office)
  }
  return called
}
