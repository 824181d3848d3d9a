import {
  type DescribedSource,
  describeSource,
  findSource,
  isIll,
  type Ledger,
  type Source,
} from '../../../app/index.js'
import type { Console } from '../../Console.js'
import { EXIT } from '../../exitCodes.js'
import type { PageFlags } from '../../list/ListFlags.js'
import { runList } from '../../list/runList.js'
import { sourceForm } from '../../list/sourceForm.js'

/** The options of `sitrep source check` as they were given. */
export interface SourceCheckFlags extends PageFlags {
  readonly ledger?: string
}

/** Articles that could not be had are told for so long. */
const RECENT_MS = 7 * 86_400_000
const MOST_UNHAD = 1_000

/** Tells how sources do; 1 where something is wrong with one. The page shows only those; JSON and CSV show all. */
export async function runSourceCheck(
  names: readonly string[],
  flags: SourceCheckFlags,
  console: Console,
): Promise<number> {
  const now = Date.now()
  let all: DescribedSource[] = []
  let unhadCount = 0
  const isTable = flags.json === true || flags.csv === true
  const form = { ...sourceForm(now), emptyWords: (path: string) => wellWords(all, path) }
  const code = await runList(flags, console, form, async (ledger, { limit, offset }) => {
    const sources = await chosen(ledger, names)
    all = await Promise.all(sources.map((source) => describeSource(ledger, source, now)))
    unhadCount = (await ledger.sources.unhad(new Date(now - RECENT_MS).toISOString(), MOST_UNHAD)).length
    return all.filter((one) => isTable || isIll(one)).slice(offset, offset + limit)
  })
  const illCount = all.filter(isIll).length
  if (!flags.quiet && illCount > 0)
    console.stderr.write(`sitrep: something is wrong with ${illCount} of ${all.length} sources\n`)
  if (!flags.quiet && unhadCount > 0)
    console.stderr.write(`sitrep: in 7 days ${unhadCount} articles could not be had: sitrep source missed shows them\n`)
  return illCount > 0 ? EXIT.error : code
}

async function chosen(ledger: Ledger, names: readonly string[]): Promise<Source[]> {
  if (names.length > 0) return Promise.all(names.map((name) => findSource(ledger, name)))
  return ledger.sources.list()
}

function wellWords(all: readonly DescribedSource[], path: string): string {
  if (all.length === 0) return `${path} follows no source yet; sitrep source add ADDRESS begins`
  const unasked = all.filter(({ state, health }) => state === 'followed' && health.state === 'unasked').length
  const rest = unasked === 0 ? '' : `, ${unasked} not asked yet: sitrep sync asks them`
  return `nothing is wrong with ${all.length === 1 ? 'the one source' : `the ${all.length} sources`} of ${path}${rest}`
}
