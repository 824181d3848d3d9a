import type { BenchOptions } from '../Bench.js'
import { hashShare } from '../measures/hashShare.js'
import { readTsv } from '../measures/readTsv.js'
import { currentMode, isDropped } from './currentMode.js'

/** A headline with the category it tells and, where it tells one, the mode. */
export interface LabelledHeadline {
  readonly headline: string
  /** A PLOVER category, or `NONE`. */
  readonly category: string
  readonly mode: string | null
  /** Labelled with a mode that PLOVER 2 no longer has. */
  readonly hasDroppedMode: boolean
}

/** Share of the headlines that no rule is written from. */
const KEPT_ASIDE = 0.2

/** The wanted part of a file of labelled headlines: columns headline, category and mode, or sentence, event and mode. */
export async function readHeadlines({ data, part, limit }: BenchOptions): Promise<LabelledHeadline[]> {
  const rows = await readTsv(data, ['mode'])
  const labelled = rows.map((row): LabelledHeadline => {
    const category = row.get('category') ?? row.get('event') ?? ''
    const mode = row.get('mode') ?? ''
    return {
      headline: row.get('headline') ?? row.get('sentence') ?? '',
      category,
      mode: currentMode(category, mode),
      hasDroppedMode: isDropped(category, mode),
    }
  })
  const wanted = labelled.filter(
    ({ headline }) => part === 'all' || hashShare(headline) < KEPT_ASIDE === (part === 'dev'),
  )
  return wanted.slice(0, limit ?? wanted.length)
}
