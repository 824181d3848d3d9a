import { createHash } from 'node:crypto'
import type { ReadReport } from '../../src/types/index.js'
import { seededRandom } from '../measures/seededRandom.js'

const CODES = 'PRK RUS KOR USA CHN JPN UKR IRN ISR TUR SYR IRQ FRA DEU GBR IND PAK EGY SAU ETH'.split(' ')
const CATEGORIES =
  'AGREE CONSULT SUPPORT COOPERATE AID YIELD REQUEST ACCUSE REJECT THREATEN PROTEST COERCE ASSAULT'.split(' ')
const WORD_COUNT = 30_000
const WORDS_PER_REPORT = 120
const FIRST_DAY_MS = Date.UTC(2014, 0, 1)
const DAY_MS = 86_400_000
const DAYS = 3_650
/** Reports come in by the order of their days, some of them so much later. */
const LATE_DAYS = 10

/** Event records to a report, as news reports have them. */
export const EVENTS_PER_REPORT = 10

/** Made-up readings from a fixed seed: words by rank as in real text, pairs of countries, ten years of reports as they would come in. */
export function* madeReadings(reportCount: number, seed = 1): Generator<ReadReport> {
  const random = seededRandom(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  for (let number = 0; number < reportCount; number++) {
    const text = Array.from({ length: WORDS_PER_REPORT }, () => `word${wordRank(random())}`).join(' ')
    const published = day(Math.floor((number / reportCount) * (DAYS - LATE_DAYS) + random() * LATE_DAYS))
    yield {
      report: {
        id: `sha256:${createHash('sha256').update(`${number} ${text}`).digest('hex')}`,
        url: `https://example.org/${number}`,
        outlet: `Outlet ${number % 300}`,
        title: text.slice(0, 60),
        byline: null,
        published,
        language: 'en',
        text,
      },
      sentences: Array.from({ length: 5 }, (_, index) => ({ start: index * 100, end: index * 100 + 99 })),
      events: Array.from({ length: EVENTS_PER_REPORT }, (_, index) =>
        madeEvent(number, index, published, pick(CODES), pick(CODES), pick(CATEGORIES)),
      ),
      claims: [],
      expectations: [],
      findings: [],
      versions: { sitrep: '0.1.0', language: 'en-1', lexicon: 'a', gazetteer: 'b', learned: null, claims: null },
    } as unknown as ReadReport
  }
}

/** A rank whose frequency falls with it, as words' do. */
function wordRank(share: number): number {
  return Math.floor(WORD_COUNT ** share)
}

function madeEvent(report: number, index: number, published: string, from: string, to: string, category: string) {
  const side = (code: string, start: number) => ({
    id: `${code}.GOV`,
    code,
    sectors: ['GOV'],
    name: `Government of ${code}`,
    wikidata: null,
    exact: `government of ${code}`,
    start,
    end: start + 17,
    resolved: 'name',
  })
  const exact = `The government of ${from} told the government of ${to} something on that day`
  return {
    id: createHash('sha256').update(`${report} ${index}`).digest('hex').slice(0, 16),
    category,
    mode: null,
    underlying: null,
    quad: 1,
    score: 2,
    cameo: '036',
    contexts: ['diplomatic'],
    contextWords: [{ context: 'diplomatic', exact: 'told', start: 20, end: 24 }],
    actors: [side(from, 4)],
    recipients: [side(to, 30)],
    date: { start: published, end: published, precision: 'day', basis: 'relative', exact: 'on that day' },
    place: null,
    status: 'happened',
    factuality: 3,
    occurrence: 3,
    speakerStatus: null,
    speakerFactuality: null,
    attribution: [],
    purpose: [],
    evidence: [{ sentence: 0, exact, start: 0, end: exact.length }],
    rule: 'tell.v.1',
    explanation: 'tell.v.1 at "told"; actor subj "The government"; recipient obj "the government". PLOVER 2.',
    learned: null,
  }
}

function day(number: number): string {
  return new Date(FIRST_DAY_MS + number * DAY_MS).toISOString().slice(0, 10)
}
