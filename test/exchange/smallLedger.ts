import { makeActor, makeClaim, makeEvent, makeExpectation, makeReading } from '../../src/ledger/fixtures/makeReading.js'
import { type Ledger, openSqliteLedger } from '../../src/ledger/index.js'
import type { EventId, Expectation, ReadReport } from '../../src/types/index.js'

export const DAY_1 = '2024-03-05T10:00:00.000Z'
export const DAY_2 = '2024-03-06T10:00:00.000Z'
export const DAY_3 = '2024-03-07T10:00:00.000Z'

/** Words that CSV, JSON and spreadsheets trip over. */
const HARD_TEXT = 'Sudmark said: "No."\nIt said,\r\n\t=SUM(A1) \u2028 Köln 北京 😀'

/** A visit to a place with a known middle, told by somebody, of no day. */
const VISIT = makeEvent({
  id: 'event-2' as EventId,
  category: 'CONSULT',
  mode: 'visit',
  quad: 1,
  score: 4,
  cameo: '042',
  contexts: ['diplomatic', 'military'],
  status: 'planned',
  actors: [makeActor('SUD.GOV', 'SUD', 'Sudmark government'), makeActor(null, null, '=cmd|calc')],
  recipients: [makeActor('NOR.CITY', 'NOR', 'Nortown')],
  date: { start: null, end: null, precision: null, basis: 'unknown', exact: null },
  place: { name: 'Nortown', country: 'NOR', geonames: 42, lat: 52.5, lon: -1.25, precision: 'city' },
  evidence: [{ sentence: 0, exact: HARD_TEXT.slice(0, 19), start: 0, end: 19 }],
})

/** The readings of the small ledger: the usual report, and one that every format finds hard. */
export function smallReadings(): ReadReport[] {
  return [
    makeReading({ url: 'https://post.example/1' }, { expectations: [makeExpectation() as Expectation] }),
    makeReading(
      { text: HARD_TEXT, outlet: '=Outlet', title: "'+quoted, title", byline: ' -dash', published: null },
      {
        events: [VISIT],
        claims: [makeClaim({ content: { exact: HARD_TEXT.slice(0, 7), start: 0, end: 7 }, speaker: null })],
      },
    ),
  ]
}

/** Fills a ledger: two reports, one of which was read again a day later. */
export async function fillSmallLedger(path: string): Promise<void> {
  const ledger = openSqliteLedger(path, { mayCreate: true })
  const deposits = smallReadings().map((reading, index) => ({ reading, origin: `in/${index}.txt`, fetchedAt: null }))
  const [first] = await ledger.keep(deposits, DAY_1)
  const newer = makeReading({ url: 'https://post.example/1' }, { events: [makeEvent({ score: -3.5 })] })
  await ledger.recode(first?.report.id ?? '', newer, DAY_2)
  await ledger.close()
}

/** Opens a ledger that is there, does something with it, and closes it. */
export async function withLedger<Result>(path: string, work: (ledger: Ledger) => Promise<Result>): Promise<Result> {
  const ledger = openSqliteLedger(path, { mayCreate: true })
  try {
    return await work(ledger)
  } finally {
    await ledger.close()
  }
}
