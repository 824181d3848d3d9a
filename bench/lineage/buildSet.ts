import type { Report, ReportId } from '../../src/types/index.js'
import { seededRandom } from '../measures/seededRandom.js'
import type { Draft, Unit } from './Draft.js'
import { COLUMN, COLUMN_TOPICS, HOUSES, WIRES } from './outlets.js'
import type { Story } from './readStories.js'
import type { MadeReport } from './SyndicationSet.js'
import * as change from './transformations.js'
import { pick, type Random, shuffle } from './transformations.js'

/** Weeks of the weekly column. */
const WEEKS = 6

/** Stories this near one another are merged. */
const MERGE_DAYS = 6

type Copying = (draft: Draft, random: Random, rules: ReadonlyMap<string, string>) => Draft

/** What is done to one story; the last rows combine several. */
const COPYINGS: Readonly<Record<string, Copying>> = {
  copy: (draft) => draft,
  headline: change.swapHeadline,
  truncated: change.truncate,
  reordered: change.reorder,
  advertisements: change.insertAds,
  respelt: change.respell,
  rewritten: change.rewriteLightly,
  'rewritten throughout': change.rewriteThoroughly,
  'cut and respelt': (draft, random) => change.respell(change.truncate(change.swapHeadline(draft, random), random)),
  'rewritten and cut': (draft, random, rules) => change.rewriteLightly(change.truncate(draft, random), random, rules),
  'ads, order, headline': (draft, random) =>
    change.insertAds(change.reorder(change.swapHeadline(draft, random), random), random),
}

/**
 * A synthetic syndication set: stories as a wire or a house has them first, copies with something done to them, stories
 * merged out of two, wire paragraphs in stories of others' own, and what looks alike and is none: independent stories of
 * one happening, the boilerplate of houses, a weekly column.
 */
export function buildSet(
  stories: readonly Story[],
  seed: number,
  rules: ReadonlyMap<string, string>,
): readonly MadeReport[] {
  const random = seededRandom(seed)
  const made: MadeReport[] = []
  const publish = (draft: Draft, kind: string, happening: string, day: number, madeFrom: readonly string[] | null) => {
    const wire = madeFrom === null && random() < 0.6
    const outlet = wire ? pick(random, WIRES) : pick(random, HOUSES).name
    made.push(toReport(draft, { kind, happening, day, outlet, madeFrom, number: made.length }))
    return made.at(-1)?.report.id ?? ''
  }
  const originals = stories.map((story, at) => {
    const day = at * 2
    const draft = toDraft(story)
    return { story, draft, day, id: publish(draft, 'original', story.happening, day, null) }
  })
  for (const { story, draft, day, id } of originals) {
    for (const [kind, copying] of Object.entries(COPYINGS)) {
      if (random() < 0.25) continue
      publish(copying(draft, random, rules), kind, story.happening, day + 1 + Math.floor(random() * 2), [id])
    }
  }
  for (const one of originals) {
    // Stories of the same days: nobody merges the news of a month ago.
    const others = originals.filter(
      ({ story, day }) => story.happening !== one.story.happening && Math.abs(day - one.day) <= MERGE_DAYS,
    )
    const other = pick(random, others)
    const day = Math.max(one.day, other.day) + 1
    publish(change.merge(one.draft, other.draft, random), 'merged', one.story.happening, day, [one.id, other.id])
    const own =
      originals.find(({ story }) => story.happening === one.story.happening && story.id !== one.story.id) ??
      pick(random, others)
    publish(
      change.embed(one.draft, own.draft, random),
      'embedded',
      one.story.happening,
      Math.max(one.day, own.day) + 1,
      [one.id, own.id],
    )
  }
  return [...made, ...columns(random, made.length)]
}

function toDraft({ id, title, paragraphs }: Story): Draft {
  const units = paragraphs.map((sentences, at) =>
    sentences.map((text, place): Unit => ({ origin: `${id} ${at} ${place}`, text })),
  )
  return { title, byline: null, paragraphs: units }
}

interface Published {
  readonly kind: string
  readonly happening: string
  readonly day: number
  readonly outlet: string
  readonly madeFrom: readonly string[] | null
  readonly number: number
}

function toReport(draft: Draft, { kind, happening, day, outlet, madeFrom, number }: Published): MadeReport {
  const house = HOUSES.find(({ name }) => name === outlet)
  const body = draft.paragraphs.map((units) => units.map(({ text }) => text).join(' '))
  const id = `made:${String(number).padStart(5, '0')}` as ReportId
  const words = new Map<string, number>()
  for (const { origin, text } of draft.paragraphs.flat()) {
    if (origin !== null) words.set(origin, text.split(/\s+/).length)
  }
  const text = [...(house?.above ?? []), ...body, ...(house?.below ?? [])].join('\n\n')
  const report: Report = {
    id,
    url: null,
    outlet,
    title: draft.title,
    byline: draft.byline,
    published: dayOf(day),
    language: 'en',
    text,
  }
  return { report, kind, happening, words, madeFrom: madeFrom ?? [id] }
}

/** Days from the first of January 2024. */
function dayOf(day: number): string {
  return new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10)
}

function columns(random: Random, from: number): readonly MadeReport[] {
  const topics = shuffle(COLUMN_TOPICS, random)
  return Array.from({ length: WEEKS }, (_, week) => {
    const [a = '', b = '', c = ''] = topics.slice(week * 3, week * 3 + 3)
    const lines = COLUMN.map((line) => line.replace('{A}', a).replace('{B}', b).replace('{C}', c))
    const paragraphs = lines.map((text): readonly Unit[] => [{ origin: null, text }])
    const draft: Draft = { title: 'The week ahead', byline: null, paragraphs }
    const number = from + week
    return toReport(draft, {
      kind: 'column',
      happening: `week ${week}`,
      day: week * 7,
      outlet: 'Cape Gazette',
      madeFrom: null,
      number,
    })
  })
}
