import {
  type DescribedOutlet,
  type OutletRating,
  outletHeader,
  outletJson,
  outletRow,
  ratingHeader,
  ratingJson,
  ratingRow,
} from '../../app/index.js'
import { dayWords } from '../page/dateWords.js'
import { cleanText } from '../terminal/cleanText.js'
import { bold, dim, plain } from '../terminal/Segment.js'
import type { ListForm } from './ListForm.js'

/** What the Admiralty letters mean. */
const MEANINGS = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
} as const

/** Outlets in a list: the user's letter, name, facts, reports, and the reason for the letter. */
export const OUTLET_FORM: ListForm<DescribedOutlet> = {
  name: 'outlets',
  json: outletJson,
  header: outletHeader,
  row: outletRow,
  paragraphs: (outlet) => {
    const { id, name, country, kind, owner, family, rating } = outlet
    const facts = [country, kind, owner, family === null ? null : `family ${family}`].filter((fact) => fact !== null)
    return [
      {
        indent: 0,
        hang: 4,
        segments: [
          bold(`${rating?.reliability ?? '–'} ${cleanText(name)}`),
          dim(` · ${cleanText(id)}${facts.map((fact) => ` · ${cleanText(fact)}`).join('')}`),
        ],
      },
      { indent: 4, segments: [plain(reportWords(outlet))] },
      ...(rating === null ? [] : [{ indent: 4, hang: 2, segments: [plain(ratingWords(rating))] }]),
    ]
  },
}

/** Ratings of one outlet in a list, oldest first. */
export const RATING_FORM: ListForm<OutletRating> = {
  name: 'ratings',
  json: ratingJson,
  header: ratingHeader,
  row: ratingRow,
  paragraphs: (rating) => [{ indent: 0, hang: 4, segments: [plain(ratingWords(rating))] }],
}

function reportWords({ reportCount, firstPublished, lastPublished }: DescribedOutlet): string {
  if (reportCount === 0) return 'no reports'
  const reports = `${reportCount} ${reportCount === 1 ? 'report' : 'reports'}`
  if (firstPublished === null || lastPublished === null) return `${reports}, days unknown`
  if (firstPublished === lastPublished) return `${reports}, ${dayWords(firstPublished)}`
  return `${reports}, ${dayWords(firstPublished)} to ${dayWords(lastPublished)}`
}

/** "B, usually reliable, since 5 Sep 2023 by ann: two errors in a year". */
function ratingWords({ reliability, reason, by, since, until }: OutletRating): string {
  const end = until === null ? '' : ` until ${dayWords(until.slice(0, 10))}`
  const start = dayWords(since.slice(0, 10))
  return `${reliability}, ${MEANINGS[reliability]}, since ${start}${end} by ${cleanText(by)}: ${cleanText(reason)}`
}
