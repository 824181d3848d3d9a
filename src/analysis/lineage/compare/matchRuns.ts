import { RUN_GAP, RUN_WORDS } from '../thresholds.js'
import { SHINGLE_WORDS } from '../words/shingles.js'
import type { TextWords } from '../words/TextWords.js'
import type { WordMatch } from './Comparison.js'

/** Places looked at for one shingle; more are a refrain. */
const MAX_PLACES = 12

interface Run {
  aStart: number
  aLast: number
  bStart: number
  bLast: number
  /** Words of the second text that stand in a shared shingle. */
  covered: number
}

/**
 * Runs of words that two texts share, in the order of the second: shared shingles that follow one another in both, with
 * small gaps. `aSkipped`, `bSkipped`: 1 for words not to be compared.
 */
export function matchRuns(
  a: TextWords,
  b: TextWords,
  aSkipped: Uint8Array,
  bSkipped: Uint8Array,
): readonly WordMatch[] {
  const places = placesOf(a, aSkipped)
  const runs: Run[] = []
  let run: Run | null = null
  for (const [at, shingle] of b.shingles.entries()) {
    if (shingle === 0 || bSkipped[at] === 1) continue
    const found = places.get(shingle)
    if (found === undefined) continue
    const follows: number | undefined = run === null ? undefined : following(run, at, found)
    if (run !== null && follows !== undefined) extend(run, follows, at)
    else {
      const first = found[0] as number
      run = { aStart: first, aLast: first, bStart: at, bLast: at, covered: SHINGLE_WORDS }
      runs.push(run)
    }
  }
  return runs.filter((one) => one.covered >= RUN_WORDS || isWholeSentence(one, b)).map(toMatch)
}

function placesOf(a: TextWords, skipped: Uint8Array): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (const [at, shingle] of a.shingles.entries()) {
    if (shingle === 0 || skipped[at] === 1) continue
    const known = places.get(shingle)
    if (known === undefined) places.set(shingle, [at])
    else if (known.length < MAX_PLACES) known.push(at)
  }
  return places
}

/** The place that carries a run on, nearest to where it should be. */
function following(run: Run, at: number, found: readonly number[]): number | undefined {
  if (at - run.bLast > SHINGLE_WORDS + RUN_GAP) return undefined
  const expected = run.aLast + (at - run.bLast)
  const near = found.filter((place) => place > run.aLast - SHINGLE_WORDS && Math.abs(place - expected) <= RUN_GAP)
  return near.sort((x, y) => Math.abs(x - expected) - Math.abs(y - expected) || x - y)[0]
}

function extend(run: Run, aPlace: number, bPlace: number): void {
  run.covered += Math.min(SHINGLE_WORDS, bPlace - run.bLast)
  run.aStart = Math.min(run.aStart, aPlace)
  run.aLast = Math.max(run.aLast, aPlace)
  run.bLast = bPlace
}

function isWholeSentence(run: Run, b: TextWords): boolean {
  const segment = b.segments[b.segmentOf[run.bStart] as number]
  return segment !== undefined && run.covered >= segment.endWord - segment.firstWord
}

function toMatch({ aStart, aLast, bStart, bLast }: Run): WordMatch {
  return { kind: 'verbatim', aStart, aEnd: aLast + SHINGLE_WORDS, bStart, bEnd: bLast + SHINGLE_WORDS }
}
